/**
 * Other names of countries than those of Unicode CLDR (which come from Intl.DisplayNames): short and former names, demonyms, and capitals that stand for a
 * government («مسکو», "Beijing"; marked by `@`). Rows: ISO 3166 code | Persian | English. Adjectives and peoples count as the country.
 * Source: general usage (CIA World Factbook's lists of demonyms and capitals; Persian forms as in Persian press and textbooks). Written for Dabir.
 */
export const COUNTRY_NAMES = `
IR|ایران,جمهوری اسلامی ایران,جمهوری اسلامی,ایرانی,ایرانیان,ایرانی‌ها,@تهران|iran,islamic republic of iran,islamic republic,iranian,iranians,persian,persia,@tehran,@teheran
RU|روسیه,فدراسیون روسیه,روسی,روس,روس‌ها,روسها,روسیه تزاری,@مسکو,کرملین|russia,russian federation,russian,russians,tsarist russia,imperial russia,@moscow,kremlin
SU|شوروی,اتحاد شوروی,اتحاد جماهیر شوروی,اتحاد جماهیر شوروی سوسیالیستی|soviet union,ussr,soviet,soviets,union of soviet socialist republics
US|آمریکا,امریکا,ایالات متحده,ایالات متحد,ایالات متحده آمریکا,ایالات متحده امریکا,آمریکایی,امریکایی,آمریکایی‌ها,آمریکاییان,@واشنگتن,@واشینگتن,کاخ سفید|united states,united states of america,us,u.s,u.s.,usa,america,american,americans,@washington,white house
GB|بریتانیا,انگلستان,انگلیس,پادشاهی متحده,بریتانیایی,انگلیسی,انگلیسی‌ها,انگلیسیان,@لندن|britain,great britain,united kingdom,uk,u.k,england,british,english,britons,@london
FR|فرانسه,فرانسوی,فرانسویان,@پاریس|france,french,@paris
DE|آلمان,آلمانی,آلمانی‌ها,جمهوری فدرال آلمان,@برلین,آلمان نازی|germany,german,germans,federal republic of germany,nazi germany,@berlin
IT|ایتالیا,ایتالیایی|italy,italian,italians,@rome
ES|اسپانیا,اسپانیایی,@مادرید|spain,spanish,@madrid
PT|پرتغال,پرتغالی|portugal,portuguese
NL|هلند,هلندی|netherlands,dutch,holland,@the hague
BE|بلژیک,بلژیکی|belgium,belgian
LU|لوکزامبورگ|luxembourg
CH|سوئیس,سوییس,سوئیسی|switzerland,swiss
AT|اتریش,اتریشی|austria,austrian
PL|لهستان,لهستانی,@ورشو|poland,polish,poles,@warsaw
CZ|چک,جمهوری چک|czech republic,czechia,czech
SK|اسلواکی|slovakia,slovak
HU|مجارستان,مجار,مجاری|hungary,hungarian
RO|رومانی,رومانیایی|romania,romanian
BG|بلغارستان,بلغاری|bulgaria,bulgarian
GR|یونان,یونانی,@آتن|greece,greek,@athens
RS|صربستان,صرب,صربی|serbia,serbian,serb
HR|کرواسی,کروات|croatia,croatian
BA|بوسنی,بوسنی و هرزگوین|bosnia,bosnia and herzegovina,bosnian
AL|آلبانی,آلبانیایی|albania,albanian
SE|سوئد,سوئدی|sweden,swedish,swedes
NO|نروژ,نروژی|norway,norwegian
FI|فنلاند,فنلاندی|finland,finnish
DK|دانمارک,دانمارکی|denmark,danish
IE|ایرلند,ایرلندی|ireland,irish
IS|ایسلند|iceland,icelandic
EE|استونی|estonia,estonian
LV|لتونی|latvia,latvian
LT|لیتوانی|lithuania,lithuanian
UA|اوکراین,اوکراینی,@کی‌یف,@کیف|ukraine,ukrainian,ukrainians,@kyiv,@kiev
BY|بلاروس,روسیه سفید,بلاروسی,@مینسک|belarus,belarusian,belorussia,byelorussia,@minsk
MD|مولداوی|moldova,moldovan
GE|گرجستان,گرجی,@تفلیس|georgian,republic of georgia,georgia,@tbilisi
AM|ارمنستان,ارمنی,ارمنی‌ها,ارامنه,@ایروان|armenia,armenian,armenians,@yerevan
AZ|آذربایجان,جمهوری آذربایجان,آذربایجانی,@باکو|azerbaijan,republic of azerbaijan,azerbaijani,@baku
KZ|قزاقستان,قزاق,قزاقی,@آستانه|kazakhstan,kazakh,@astana
UZ|ازبکستان,ازبک,ازبکی,@تاشکند|uzbekistan,uzbek,@tashkent
TM|ترکمنستان,ترکمن,ترکمنی,@عشق‌آباد|turkmenistan,turkmen,@ashgabat
KG|قرقیزستان,قرقیز,قرقیزی,@بیشکک|kyrgyzstan,kyrgyz,kyrgyz republic,@bishkek
TJ|تاجیکستان,تاجیک,تاجیکی,@دوشنبه شهر|tajikistan,tajik,@dushanbe
TR|ترکیه,ترکیه‌ای,@آنکارا|turkey,turkiye,türkiye,turkish,turks,@ankara
SY|سوریه,سوری,سوری‌ها,@دمشق|syria,syrian,syrians,@damascus
IQ|عراق,عراقی,عراقی‌ها,@بغداد|iraq,iraqi,iraqis,@baghdad
LB|لبنان,لبنانی,@بیروت|lebanon,lebanese,@beirut
JO|اردن,اردنی|jordan,jordanian,@amman
IL|اسرائیل,اسراییل,رژیم صهیونیستی,رژیم اسرائیل,اسرائیلی,@تل‌آویو|israel,israeli,israelis,@tel aviv
PS|فلسطین,فلسطینی,فلسطینیان,فلسطینی‌ها|palestine,palestinian,palestinians
EG|مصر,مصری,@قاهره|egypt,egyptian,egyptians,@cairo
SA|عربستان,عربستان سعودی,سعودی,سعودی‌ها,@ریاض|saudi arabia,saudi,saudis,@riyadh
AE|امارات,امارات متحده عربی,امارات عربی متحده,اماراتی,@ابوظبی|united arab emirates,uae,emirati,emirates,@abu dhabi
QA|قطر,قطری,@دوحه|qatar,qatari,@doha
KW|کویت,کویتی|kuwait,kuwaiti
BH|بحرین,بحرینی|bahrain,bahraini
OM|عمان,عمانی,@مسقط|oman,omani,@muscat
YE|یمن,یمنی,@صنعا|yemen,yemeni,@sanaa
AF|افغانستان,افغان,افغانی,افغان‌ها,افغانستانی,@کابل|afghanistan,afghan,afghans,@kabul
PK|پاکستان,پاکستانی,@اسلام‌آباد|pakistan,pakistani,@islamabad
IN|هند,هندوستان,هندی,هندی‌ها,@دهلی نو,@دهلی‌نو|india,indian,indians,@new delhi,@delhi
BD|بنگلادش|bangladesh,bangladeshi,@dhaka
LK|سری‌لانکا,سری لانکا|sri lanka,sri lankan
NP|نپال,نپالی|nepal,nepalese,nepali
MM|میانمار,برمه|myanmar,burma,burmese
CN|چین,چینی,چینی‌ها,جمهوری خلق چین,@پکن|china,chinese,people's republic of china,prc,@beijing,@peking
TW|تایوان,تایوانی,@تایپه|taiwan,taiwanese,@taipei
HK|هنگ کنگ,هنگ‌کنگ|hong kong
JP|ژاپن,ژاپنی,ژاپنی‌ها,@توکیو|japan,japanese,@tokyo
KP|کره شمالی,@پیونگ‌یانگ|north korea,north korean,dprk,@pyongyang
KR|کره جنوبی,@سئول|south korea,south korean,republic of korea,@seoul
MN|مغولستان,مغول|mongolia,mongolian
VN|ویتنام,ویتنامی,@هانوی|vietnam,vietnamese,@hanoi
TH|تایلند,تایلندی|thailand,thai,@bangkok
MY|مالزی,مالزیایی|malaysia,malaysian
SG|سنگاپور,سنگاپوری|singapore,singaporean
ID|اندونزی,اندونزیایی,@جاکارتا|indonesia,indonesian,@jakarta
PH|فیلیپین,فیلیپینی|philippines,filipino,philippine,@manila
KH|کامبوج|cambodia,cambodian
LA|لائوس|laos,lao
AU|استرالیا,استرالیایی,@کانبرا|australia,australian,@canberra
NZ|نیوزیلند,نیوزلند,زلاند نو|new zealand,@wellington
CA|کانادا,کانادایی,@اتاوا|canada,canadian,@ottawa
MX|مکزیک,مکزیکی|mexico,mexican
CU|کوبا,کوبایی,@هاوانا|cuba,cuban,@havana
VE|ونزوئلا,ونزوئلایی,@کاراکاس|venezuela,venezuelan,@caracas
BR|برزیل,برزیلی,@برازیلیا|brazil,brazilian,@brasilia
AR|آرژانتین,آرژانتینی|argentina,argentine,argentinian
CL|شیلی,شیلیایی|chile,chilean
CO|کلمبیا,کلمبیایی|colombia,colombian
PE|پرو|peru,peruvian
BO|بولیوی|bolivia,bolivian
EC|اکوادور|ecuador
NI|نیکاراگوئه|nicaragua,nicaraguan
ZA|آفریقای جنوبی,@پرتوریا|south africa,south african,@pretoria
NG|نیجریه,نیجریه‌ای|nigeria,nigerian
ET|اتیوپی,حبشه|ethiopia,ethiopian,@addis ababa
KE|کنیا|kenya,kenyan
SD|سودان,سودانی|sudan,sudanese
SS|سودان جنوبی|south sudan
SO|سومالی|somalia,somali
LY|لیبی,لیبیایی,@طرابلس|libya,libyan,@tripoli
TN|تونس,تونسی|tunisia,tunisian
DZ|الجزایر,الجزایری|algeria,algerian,@algiers
MA|مراکش,مراکشی,مغرب|morocco,moroccan,@rabat
ML|مالی کشور|mali,malian
NE|نیجر|niger,nigerien
RW|رواندا|rwanda,rwandan
CD|کنگو|congo,congolese,drc
AO|آنگولا|angola,angolan
ZW|زیمبابوه|zimbabwe
ER|اریتره|eritrea,eritrean
YU|یوگسلاوی,یوگوسلاوی|yugoslavia,yugoslav
CS|چکسلواکی|czechoslovakia,czechoslovak
DD|آلمان شرقی|east germany,gdr
OT|عثمانی,امپراتوری عثمانی,امپراطوری عثمانی|ottoman empire,ottoman,ottomans
`;
