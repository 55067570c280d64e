/** Organisations, agreements, conflicts and regions of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge. */
export const NAMED_ENTITIES = `
UN|organisation|سازمان ملل,سازمان ملل متحد,ملل متحد|united nations,un,u.n
UNSC|organisation|شورای امنیت,شورای امنیت سازمان ملل,شورای امنیت سازمان ملل متحد,شورای امنیت ملل متحد|security council,un security council,united nations security council,unsc
UNGA|organisation|مجمع عمومی,مجمع عمومی سازمان ملل,مجمع عمومی ملل متحد|general assembly,un general assembly,unga
LN|organisation|جامعه ملل|league of nations
IAEA|organisation|آژانس بین‌المللی انرژی اتمی,آژانس انرژی اتمی,آژانس بین المللی انرژی اتمی|international atomic energy agency,iaea
NATO|organisation|ناتو,پیمان آتلانتیک شمالی,سازمان پیمان آتلانتیک شمالی|nato,north atlantic treaty organization,north atlantic treaty organisation,north atlantic alliance
WARSAW|agreement|پیمان ورشو|warsaw pact,warsaw treaty
CSTO|organisation|سازمان پیمان امنیت جمعی,پیمان امنیت جمعی|collective security treaty organization,csto
SCO|organisation|سازمان همکاری شانگهای,سازمان همکاری‌های شانگهای,پیمان شانگهای|shanghai cooperation organization,shanghai cooperation organisation,sco
EAEU|organisation|اتحادیه اقتصادی اوراسیا,اتحادیه اقتصادی اوراسیایی,اتحادیه اوراسیا,اوراسیای اقتصادی|eurasian economic union,eaeu,eeu
CIS|organisation|کشورهای مستقل مشترک‌المنافع,کشورهای مستقل همسود,همسود|commonwealth of independent states,cis
EU|organisation|اتحادیه اروپا,اتحادیه اروپایی,@بروکسل|european union,eu,@brussels
EEC|organisation|جامعه اقتصادی اروپا|european economic community,eec
OPEC|organisation|اوپک|opec,organization of the petroleum exporting countries
OPECPLUS|organisation|اوپک پلاس|opec plus
ASEAN|organisation|آسه‌آن,آسه آن|asean,association of southeast asian nations
BRICS|organisation|بریکس|brics
G7|organisation|گروه هفت,گروه ۷|g7,group of seven
G20|organisation|گروه بیست,گروه ۲۰|g20,group of twenty
WTO|organisation|سازمان تجارت جهانی,سازمان جهانی تجارت|world trade organization,wto
IMF|organisation|صندوق بین‌المللی پول,صندوق بین المللی پول|international monetary fund,imf
WB|organisation|بانک جهانی|world bank
AIIB|organisation|بانک سرمایه‌گذاری زیرساخت آسیا|asian infrastructure investment bank,aiib
OECD|organisation|سازمان همکاری و توسعه اقتصادی|oecd,organisation for economic co-operation and development
ECO|organisation|سازمان همکاری اقتصادی,اکو|economic cooperation organization
GCC|organisation|شورای همکاری خلیج فارس,شورای همکاری|gulf cooperation council,gcc
ARABLEAGUE|organisation|اتحادیه عرب|arab league,league of arab states
OIC|organisation|سازمان همکاری اسلامی,سازمان کنفرانس اسلامی|organisation of islamic cooperation,organization of islamic cooperation,oic
AU-ORG|organisation|اتحادیه آفریقا|african union
OSCE|organisation|سازمان امنیت و همکاری اروپا|osce,organization for security and co-operation in europe
ICJ|organisation|دیوان بین‌المللی دادگستری|international court of justice,icj
ICC|organisation|دیوان کیفری بین‌المللی|international criminal court,icc
UNHCR|organisation|کمیساریای عالی پناهندگان|unhcr,high commissioner for refugees
UNESCO|organisation|یونسکو|unesco
WHO|organisation|سازمان جهانی بهداشت,سازمان بهداشت جهانی|world health organization,who's who
FATF|organisation|گروه ویژه اقدام مالی|financial action task force,fatf
NAM|organisation|جنبش عدم تعهد,جنبش غیرمتعهدها|non-aligned movement
SIPRI|organisation|سیپری|sipri,stockholm international peace research institute
GFP|organisation|گلوبال فایرپاور,گلوبال فایر پاور|global firepower
HEZBOLLAH|organisation|حزب‌الله,حزب الله|hezbollah,hizbollah,hizballah
HAMAS|organisation|حماس|hamas
TALIBAN|organisation|طالبان|taliban
ISIS|organisation|داعش,دولت اسلامی عراق و شام|isis,isil,islamic state,daesh
ALQAEDA|organisation|القاعده|al-qaeda,al qaeda,al-qaida
PKK|organisation|پ‌ک‌ک,پ ک ک|pkk
WAGNER|organisation|واگنر|wagner group,wagner
GAZPROM|organisation|گازپروم|gazprom
ROSATOM|organisation|روس‌اتم,روساتم|rosatom
ROSNEFT|organisation|روسنفت|rosneft
JCPOA|agreement|برجام,برنامه جامع اقدام مشترک,توافق هسته‌ای ایران|jcpoa,joint comprehensive plan of action,iran nuclear deal
NPT|agreement|ان‌پی‌تی,پیمان منع گسترش سلاح‌های هسته‌ای,معاهده منع گسترش سلاح‌های هسته‌ای|npt,non-proliferation treaty,nonproliferation treaty
START|agreement|استارت نو,پیمان استارت|new start
SALT|agreement|سالت|salt
ABM|agreement|پیمان ضد موشک بالستیک|abm treaty
CTBT|agreement|پیمان منع جامع آزمایش‌های هسته‌ای|ctbt,comprehensive test ban treaty
ANZUS|agreement|آنزوس,پیمان آنزوس|anzus
SEATO|agreement|سیتو|seato
CENTO|agreement|سنتو,پیمان سنتو,پیمان بغداد|cento,baghdad pact
AUKUS|agreement|آکوس|aukus
QUAD|agreement|کواد|quad
MONTREUX|agreement|کنوانسیون مونترو,مونترو|montreux convention
MINSK|agreement|توافق مینسک,توافق‌نامه مینسک|minsk agreements,minsk accords
HELSINKI|agreement|پیمان هلسینکی|helsinki accords,helsinki final act
VERSAILLES|agreement|پیمان ورسای,معاهده ورسای|treaty of versailles
TURKMENCHAY|agreement|ترکمنچای,ترکمانچای,معاهده ترکمانچای,عهدنامه ترکمانچای|turkmenchay,treaty of turkmenchay
GOLESTAN|agreement|گلستان,عهدنامه گلستان,معاهده گلستان|treaty of gulistan,gulistan,treaty of golestan
ALGIERS|agreement|قرارداد الجزایر,قرارداد ۱۹۷۵ الجزایر|algiers accord,algiers agreement
PARISACC|agreement|توافق پاریس|paris agreement
BRI|agreement|ابتکار کمربند و جاده,ابتکار کمربند و راه,یک کمربند یک راه,کمربند و جاده,کمربند و راه|belt and road initiative,belt and road,bri
INSTC|agreement|راه‌گذر شمال جنوب,راهگذر شمال–جنوب,راه‌گذر شمال-جنوب,راهگذر شمال جنوب,راهگذر شمالجنوب,کریدور شمال جنوب,کریدور شمال-جنوب,دالان شمال جنوب|north south corridor,north-south corridor,international north south transport corridor,international north-south transport corridor,instc
NORDSTREAM1|place|نورد استریم ۱|nord stream 1
NORDSTREAM2|place|نورد استریم ۲|nord stream 2
NORDSTREAM|place|نورد استریم,جریان شمالی|nord stream
TURKSTREAM|place|ترک استریم,جریان ترک|turkstream,turk stream
SUEZ|place|کانال سوئز,سوئز|suez canal,suez
PANAMA-C|place|کانال پاناما|panama canal
HORMUZ|place|تنگه هرمز,هرمز|strait of hormuz,hormuz
BOSPHORUS|place|بسفر,تنگه بسفر|bosphorus,bosporus
MALACCA|place|تنگه مالاکا,مالاکا|strait of malacca,malacca
CASPIAN|place|دریای خزر,خزر,دریای مازندران|caspian sea,caspian
BLACKSEA|place|دریای سیاه|black sea
REDSEA|place|دریای سرخ|red sea
MEDITERRANEAN|place|دریای مدیترانه,مدیترانه|mediterranean sea,mediterranean
BALTIC|place|دریای بالتیک,بالتیک|baltic sea,baltic
PERSIANGULF|place|خلیج فارس|persian gulf,the gulf
SCS|place|دریای چین جنوبی|south china sea
CRIMEA|place|کریمه|crimea,crimean
DONBAS|place|دونباس,دونباس|donbas,donbass
KARABAKH|place|قره‌باغ,قره باغ,ناگورنو قره‌باغ|nagorno karabakh,nagorno-karabakh,karabakh
ZANGEZUR|place|زنگه‌زور,زنگزور|zangezur
CHECHNYA|place|چچن|chechnya,chechen
ABKHAZIA|place|آبخازیا|abkhazia,abkhaz
OSSETIA|place|اوستیای جنوبی|south ossetia
KOSOVO|place|کوزوو|kosovo
KASHMIR|place|کشمیر|kashmir
GAZA|place|غزه,نوار غزه|gaza,gaza strip
WESTBANK|place|کرانه باختری|west bank
GOLAN|place|جولان,بلندی‌های جولان|golan,golan heights
SIBERIA|place|سیبری|siberia,siberian
BUSHEHR|place|بوشهر,نیروگاه بوشهر|bushehr
NATANZ|place|نطنز|natanz
FORDOW|place|فردو|fordow
CHABAHAR|place|چابهار|chabahar
GWADAR|place|گوادر|gwadar
RASHT|place|رشت|rasht
ASTARA|place|آستارا|astara
EUROPE|region|اروپا|europe
ASIA|region|آسیا|asia
AFRICA|region|آفریقا,افریقا|africa
MIDEAST|region|خاورمیانه,غرب آسیا,آسیای غربی|middle east,west asia
CENTRALASIA|region|آسیای مرکزی,آسیای میانه|central asia
CAUCASUS|region|قفقاز,قفقاز جنوبی|caucasus,south caucasus
EURASIA|region|اوراسیا|eurasia
LATINAMERICA|region|آمریکای لاتین|latin america
BALKANS|region|بالکان|balkans
SCANDINAVIA|region|اسکاندیناوی|scandinavia
WW1|conflict|جنگ جهانی اول,جنگ جهانی نخست,جنگ بین‌الملل اول|first world war,world war one,world war i,wwi
WW2|conflict|جنگ جهانی دوم,جنگ بین‌الملل دوم|second world war,world war two,world war ii,wwii
COLDWAR|conflict|جنگ سرد|cold war
UKRAINEWAR|conflict|جنگ اوکراین,بحران اوکراین,جنگ روسیه و اوکراین|ukraine war,war in ukraine,russia-ukraine war,ukraine crisis
SYRIAWAR|conflict|جنگ سوریه,بحران سوریه,جنگ داخلی سوریه|syrian war,syrian civil war,war in syria,syrian crisis,syria crisis
IRANIRAQWAR|conflict|جنگ ایران و عراق,جنگ تحمیلی,دفاع مقدس|iran-iraq war,iran iraq war
GULFWAR|conflict|جنگ خلیج فارس,جنگ اول خلیج فارس|gulf war
KOREANWAR|conflict|جنگ کره|korean war
VIETNAMWAR|conflict|جنگ ویتنام|vietnam war
ARABSPRING|conflict|بهار عربی,بیداری اسلامی|arab spring
SEPT11|conflict|یازده سپتامبر,۱۱ سپتامبر|september 11,9/11
ISLREV|conflict|انقلاب اسلامی,انقلاب اسلامی ایران,انقلاب ایران|islamic revolution,iranian revolution
TAJIKWAR|conflict|جنگ داخلی تاجیکستان|tajik civil war,tajikistan civil war
SIXDAY|conflict|جنگ شش روزه,جنگ شش‌روزه|six-day war,six day war
`;
