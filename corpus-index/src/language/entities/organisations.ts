/** Organisations, parties, firms and armed groups of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge; Persian forms as in the press and textbooks. */
export const ORGANISATIONS = `
UN|organisation|سازمان ملل,سازمان ملل متحد,ملل متحد|united nations,un,u.n
UNSC|organisation|شورای امنیت,شورای امنیت سازمان ملل,شورای امنیت سازمان ملل متحد,شورای امنیت ملل متحد|security council,un security council,united nations security council,unsc
UNGA|organisation|مجمع عمومی,مجمع عمومی سازمان ملل,مجمع عمومی ملل متحد|general assembly,un general assembly,unga
LN|organisation|جامعه ملل|league of nations
IAEA|organisation|آژانس بین‌المللی انرژی اتمی,آژانس انرژی اتمی,آژانس بین المللی انرژی اتمی|international atomic energy agency,iaea
NATO|organisation|ناتو,پیمان آتلانتیک شمالی,سازمان پیمان آتلانتیک شمالی|nato,north atlantic treaty organization,north atlantic treaty organisation,north atlantic alliance
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
ILO|organisation|سازمان بین‌المللی کار|international labour organization,international labor organization,ilo
FAO|organisation|سازمان خواربار و کشاورزی,فائو|food and agriculture organization,fao
UNDP|organisation|برنامه توسعه سازمان ملل,برنامه عمران سازمان ملل|united nations development programme,undp
UNEP|organisation|برنامه محیط زیست سازمان ملل|united nations environment programme,unep
UNICEF|organisation|یونیسف|unicef
UNCTAD|organisation|آنکتاد|unctad
UNIFIL|organisation|یونیفل|unifil
UNAMA|organisation|یوناما|unama
UNAMID|organisation|یونامید|unamid
MINUSMA|organisation|مینوسما|minusma
MONUSCO|organisation|مونوسکو|monusco
AMISOM|organisation|آمیسوم|amisom,african union mission in somalia
ECOMOG|organisation|اکوموگ|ecomog
ISAF|organisation|آیساف|isaf
UNRWA|organisation|آنروا|unrwa
WFP|organisation|برنامه جهانی غذا|world food programme,wfp
ICAO|organisation|ایکائو|icao
IMO|organisation|سازمان بین‌المللی دریانوردی|international maritime organization
ITU|organisation|اتحادیه بین‌المللی مخابرات|international telecommunication union
WIPO|organisation|سازمان جهانی مالکیت فکری|world intellectual property organization,wipo
OPCW|organisation|سازمان منع سلاح‌های شیمیایی|opcw,organisation for the prohibition of chemical weapons
ICRC|organisation|کمیته بین‌المللی صلیب سرخ|international committee of the red cross,icrc
AMNESTY|organisation|عفو بین‌الملل|amnesty international
HRW|organisation|دیده‌بان حقوق بشر|human rights watch
IEA|organisation|آژانس بین‌المللی انرژی|international energy agency,iea
GECF|organisation|مجمع کشورهای صادرکننده گاز|gas exporting countries forum,gecf
ADB|organisation|بانک توسعه آسیایی|asian development bank
AFDB|organisation|بانک توسعه آفریقا|african development bank
IDB|organisation|بانک توسعه اسلامی|islamic development bank
EBRD|organisation|بانک اروپایی بازسازی و توسعه|ebrd,european bank for reconstruction and development
NDB|organisation|بانک توسعه نوین|new development bank
ECB|organisation|بانک مرکزی اروپا|european central bank
FED|organisation|فدرال رزرو|federal reserve
EC-ORG|organisation|کمیسیون اروپا|european commission
EP|organisation|پارلمان اروپا|european parliament
COE|organisation|شورای اروپا|council of europe
ECHR|organisation|دیوان اروپایی حقوق بشر|european court of human rights
EFTA|organisation|افتا|efta,european free trade association
COMECON|organisation|کومکون|comecon
ECSC|organisation|جامعه زغال‌سنگ و فولاد اروپا|european coal and steel community
WEU|organisation|اتحادیه اروپای غربی|western european union
BENELUX|organisation|بنلوکس|benelux
VISEGRAD|organisation|گروه ویشگراد|visegrad group
NORDICCOUNCIL|organisation|شورای نوردیک|nordic council
OAU|organisation|سازمان وحدت آفریقا|organisation of african unity,organization of african unity
ECOWAS|organisation|اکوواس|ecowas,economic community of west african states
SADC|organisation|جامعه توسعه جنوب آفریقا|sadc,southern african development community
IGAD|organisation|ایگاد|igad
EAC|organisation|جامعه شرق آفریقا|east african community
COMESA|organisation|کومسا|comesa
OAS|organisation|سازمان کشورهای آمریکایی|organization of american states,organisation of american states
MERCOSUR|organisation|مرکوسور|mercosur,mercosul
UNASUR|organisation|اوناسور|unasur
ALBA|organisation|آلبا|bolivarian alliance
CELAC|organisation|سلاک|celac
CARICOM|organisation|کاریکوم|caricom
APEC|organisation|اپک,مجمع همکاری اقتصادی آسیا و اقیانوسیه|apec,asia-pacific economic cooperation
SAARC|organisation|سارک|saarc,south asian association for regional cooperation
BIMSTEC|organisation|بیمستک|bimstec
D8|organisation|گروه دی هشت|d-8
OTS|organisation|سازمان کشورهای ترک|organization of turkic states,organisation of turkic states
CICA|organisation|سیکا|conference on interaction and confidence building measures in asia
TRACECA|organisation|تراسیکا|traceca
GUAM|organisation|سازمان گوام|guam organization
ARF|organisation|مجمع منطقه‌ای آسه‌آن|asean regional forum
PIF|organisation|مجمع جزایر اقیانوس آرام|pacific islands forum
COMMONWEALTH|organisation|کشورهای مشترک‌المنافع بریتانیا|commonwealth of nations
G77|organisation|گروه ۷۷|group of 77,g77
G8|organisation|گروه هشت,گروه ۸|g8,group of eight
P5|organisation|پنج عضو دائم|permanent five
INTERPOL|organisation|اینترپل|interpol
EUROPOL|organisation|یوروپل|europol
FRONTEX|organisation|فرونتکس|frontex
PLO|organisation|سازمان آزادی‌بخش فلسطین,ساف|palestine liberation organization,plo
FATAH|organisation|جنبش فتح|fatah
HOUTHIS|organisation|حوثی‌ها,انصارالله|houthis,houthi,ansar allah
BOKOHARAM|organisation|بوکوحرام|boko haram
ALSHABAAB|organisation|الشباب|al-shabaab,al shabaab
NUSRA|organisation|جبهه النصره|al-nusra front,nusra front
PMU|organisation|حشد شعبی|popular mobilization forces,hashd al-shaabi
SDF|organisation|نیروهای دموکراتیک سوریه|syrian democratic forces
YPG|organisation|یگان‌های مدافع خلق|ypg
MUSLIMBROTHERHOOD|organisation|اخوان‌المسلمین|muslim brotherhood
BAATH|organisation|حزب بعث|baath party,ba'ath party
AKP|organisation|حزب عدالت و توسعه|akp,justice and development party
LIKUD|organisation|لیکود|likud
CPC|organisation|حزب کمونیست چین|chinese communist party,communist party of china
CPSU|organisation|حزب کمونیست شوروی|communist party of the soviet union
IRGC|organisation|سپاه پاسداران,سپاه پاسداران انقلاب اسلامی|islamic revolutionary guard corps,irgc,revolutionary guards
QUDS|organisation|نیروی قدس,سپاه قدس|quds force
MAJLIS|organisation|مجلس شورای اسلامی|islamic consultative assembly
USCONGRESS|organisation|کنگره آمریکا|us congress,united states congress
KNESSET|organisation|کنست|knesset
DUMA|organisation|دومای روسیه|state duma
BUNDESTAG|organisation|بوندستاگ|bundestag
CIA-ORG|organisation|سازمان سیا|central intelligence agency,cia
MOSSAD|organisation|موساد|mossad
KGB|organisation|کا‌گ‌ب|kgb
FSB|organisation|اف‌اس‌بی|fsb
ISI|organisation|آی‌اس‌آی|inter-services intelligence
PENTAGON|organisation|پنتاگون|pentagon
CENTCOM|organisation|سنتکام|centcom
AFRICOM|organisation|آفریکام|africom
RAND|organisation|اندیشکده رند,مؤسسه رند|rand corporation
CHATHAM|organisation|چتم هاوس|chatham house
BROOKINGS|organisation|مؤسسه بروکینگز|brookings institution
CARNEGIE|organisation|بنیاد کارنگی|carnegie endowment
IISS|organisation|مؤسسه بین‌المللی مطالعات راهبردی|iiss,international institute for strategic studies
CFR|organisation|شورای روابط خارجی|council on foreign relations
ICG|organisation|گروه بین‌المللی بحران|international crisis group
FREEDOMHOUSE|organisation|خانه آزادی|freedom house
TRANSPARENCY|organisation|شفافیت بین‌الملل|transparency international
ARAMCO|organisation|آرامکو|aramco,saudi aramco
CNPC|organisation|شرکت ملی نفت چین|china national petroleum corporation,cnpc
SINOPEC|organisation|سینوپک|sinopec
TOTALENERGIES|organisation|توتال|totalenergies
EXXON|organisation|اکسون موبیل|exxonmobil,exxon mobil
SHELL|organisation|رویال داچ شل|royal dutch shell
BP-ORG|organisation|بریتیش پترولیوم|british petroleum
AIOC|organisation|شرکت نفت ایران و انگلیس|anglo-iranian oil company
NIOC|organisation|شرکت ملی نفت ایران|national iranian oil company
SOCAR|organisation|سوکار|socar
LUKOIL|organisation|لوک‌اویل|lukoil
HUAWEI|organisation|هواوی|huawei
`;
