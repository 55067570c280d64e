/** Treaties, agreements, conferences and doctrines of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge; Persian forms as in the press and textbooks. */
export const AGREEMENTS = `
WARSAW|agreement|پیمان ورشو|warsaw pact,warsaw treaty
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
UNCHARTER|agreement|منشور ملل متحد,منشور سازمان ملل|un charter,charter of the united nations,united nations charter
UDHR|agreement|اعلامیه جهانی حقوق بشر|universal declaration of human rights
UNCLOS|agreement|کنوانسیون حقوق دریاها|unclos,convention on the law of the sea
UNFCCC|agreement|کنوانسیون تغییرات اقلیمی|unfccc,framework convention on climate change
KYOTO|agreement|پیمان کیوتو,پروتکل کیوتو|kyoto protocol
MONTREALP|agreement|پروتکل مونترال|montreal protocol
GENEVACONV|agreement|کنوانسیون‌های ژنو,کنوانسیون ژنو|geneva conventions,geneva convention
VIENNACONV|agreement|کنوانسیون وین|vienna convention
ROMESTATUTE|agreement|اساسنامه رم|rome statute
GENOCIDECONV|agreement|کنوانسیون نسل‌کشی|genocide convention
CWC|agreement|کنوانسیون سلاح‌های شیمیایی|chemical weapons convention
BWC|agreement|کنوانسیون سلاح‌های بیولوژیک|biological weapons convention
OTTAWA|agreement|کنوانسیون اتاوا|ottawa treaty,ottawa convention
TPNW|agreement|پیمان منع سلاح‌های هسته‌ای|treaty on the prohibition of nuclear weapons,tpnw
INF|agreement|پیمان نیروهای هسته‌ای میان‌برد|inf treaty,intermediate-range nuclear forces treaty
CFE|agreement|پیمان نیروهای متعارف در اروپا|cfe treaty
OPENSKIES|agreement|پیمان آسمان‌های باز|open skies treaty,treaty on open skies
ADDPROTOCOL|agreement|پروتکل الحاقی|additional protocol
OUTERSPACE|agreement|پیمان فضای ماورای جو|outer space treaty
ANTARCTIC|agreement|پیمان جنوبگان|antarctic treaty
GATT|agreement|گات,موافقت‌نامه عمومی تعرفه و تجارت|gatt,general agreement on tariffs and trade
NAFTA|agreement|نفتا|nafta,north american free trade agreement
USMCA|agreement|پیمان آمریکا مکزیک کانادا|usmca
CPTPP|agreement|پیمان ترانس‌پاسیفیک|cptpp,trans-pacific partnership
RCEP|agreement|مشارکت جامع اقتصادی منطقه‌ای|rcep,regional comprehensive economic partnership
AFCFTA|agreement|منطقه آزاد تجاری قاره آفریقا|afcfta,african continental free trade area
MAASTRICHT|agreement|پیمان ماستریخت,معاهده ماستریخت|maastricht treaty,treaty of maastricht
LISBON|agreement|پیمان لیسبون,معاهده لیسبون|lisbon treaty,treaty of lisbon
ROMETREATY|agreement|پیمان رم,معاهده رم|treaty of rome,treaties of rome
SCHENGEN|agreement|شنگن,پیمان شنگن|schengen agreement,schengen
BRETTONWOODS|agreement|برتون وودز|bretton woods
WESTPHALIA|agreement|وستفالیا,صلح وستفالیا,پیمان وستفالیا|westphalia,peace of westphalia
VIENNACONGRESS|agreement|کنگره وین|congress of vienna
BERLINCONGRESS|agreement|کنگره برلین|congress of berlin
YALTA|agreement|کنفرانس یالتا|yalta conference
POTSDAM|agreement|کنفرانس پوتسدام|potsdam conference
TEHRANCONF|agreement|کنفرانس تهران|tehran conference
MUNICHAGR|agreement|توافق مونیخ|munich agreement
MOLOTOV|agreement|پیمان مولوتوف ریبنتروپ|molotov-ribbentrop pact
KELLOGG|agreement|پیمان کلوگ بریان|kellogg-briand pact
LOCARNO|agreement|پیمان لوکارنو|locarno treaties,locarno treaty
LAUSANNE|agreement|پیمان لوزان,معاهده لوزان|treaty of lausanne
SEVRES|agreement|پیمان سور,معاهده سور|treaty of sèvres,treaty of sevres
BRESTLITOVSK|agreement|پیمان برست‌لیتوفسک|treaty of brest-litovsk
SYKESPICOT|agreement|سایکس پیکو,پیمان سایکس پیکو|sykes-picot,sykes-picot agreement
BALFOUR|agreement|اعلامیه بالفور|balfour declaration
CAMPDAVID|agreement|کمپ دیوید,پیمان کمپ دیوید|camp david accords,camp david
OSLO-ACC|agreement|پیمان اسلو,توافق اسلو|oslo accords,oslo agreement
ABRAHAM|agreement|پیمان ابراهیم,توافق ابراهیم|abraham accords
TAIF|agreement|پیمان طائف,توافق طائف|taif agreement,taif accord
DAYTON|agreement|پیمان دیتون,توافق دیتون|dayton agreement,dayton accords
GOODFRIDAY|agreement|توافق جمعه نیک|good friday agreement
DOHA-AGR|agreement|توافق دوحه|doha agreement
BUDAPESTMEM|agreement|تفاهم‌نامه بوداپست,یادداشت بوداپست|budapest memorandum
BELAVEZHA|agreement|پیمان بلاوژا|belovezha accords,belavezha accords
SIMLA|agreement|پیمان سیملا,توافق شیملا|simla agreement,shimla agreement
INDUSTREATY|agreement|پیمان آب سند,پیمان آب‌های سند,معاهده آب سند,معاهده آب‌های سند,معاهده آب‌های رود سند|indus waters treaty
NILETREATY|agreement|توافق آب نیل|nile waters agreement
SAADABAD|agreement|پیمان سعدآباد|saadabad pact,treaty of saadabad
AMITY|agreement|عهدنامه مودت|treaty of amity
GOLDENBULL|agreement|قرارداد ۱۹۱۹,قرارداد وثوق‌الدوله|anglo-persian agreement
ANGLORUSSIAN|agreement|قرارداد ۱۹۰۷|anglo-russian convention,anglo-russian entente
HELMAND-TR|agreement|معاهده هیرمند,معاهده آب هیرمند|helmand river treaty,helmand water treaty
AKHAL|agreement|پیمان آخال,عهدنامه آخال|treaty of akhal
CASPIANCONV|agreement|کنوانسیون آکتائو,کنوانسیون رژیم حقوقی دریای خزر|aktau convention,convention on the legal status of the caspian sea
MARSHALL|agreement|طرح مارشال|marshall plan
TRUMANDOC|agreement|دکترین ترومن|truman doctrine
NIXONDOC|agreement|دکترین نیکسون|nixon doctrine
CARTERDOC|agreement|دکترین کارتر|carter doctrine
MONROE|agreement|دکترین مونرو|monroe doctrine
BUSHDOC|agreement|دکترین بوش|bush doctrine
BREZHNEVDOC|agreement|دکترین برژنف|brezhnev doctrine
EISENHOWERDOC|agreement|دکترین آیزنهاور|eisenhower doctrine
VISION2030|agreement|چشم‌انداز ۲۰۳۰|vision 2030
`;
