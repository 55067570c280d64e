/** Rivers, seas, straits, islands, towns, plants, pipelines and corridors of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge; Persian forms as in the press and textbooks. */
export const PLACES = `
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
NILE|place|رود نیل,رودخانه نیل|nile
EUPHRATES|place|فرات,رود فرات|euphrates
TIGRIS|place|رود دجله,دجله|tigris
INDUS|place|رود سند,رودخانه سند|indus
GANGES|place|رود گنگ|ganges
BRAHMAPUTRA|place|براهماپوترا|brahmaputra
MEKONG|place|مکونگ,رود مکونگ|mekong
YANGTZE|place|یانگ‌تسه|yangtze
DANUBE|place|دانوب,رود دانوب|danube
RHINE|place|رود راین|rhine
VOLGA|place|رود ولگا,ولگا|volga
DNIEPER|place|دنیپر,دنیپرو|dnieper,dnipro
AMURIVER|place|رود آمور|amur
AMUDARYA|place|آمودریا,جیحون|amu darya,amudarya
SYRDARYA|place|سیردریا,سیحون|syr darya,syrdarya
HELMAND|place|هیرمند,هلمند,رود هیرمند|helmand,hirmand
HARIRUD|place|هریرود|harirud,hari rud
ARAS|place|رود ارس|aras river,araxes
ARVAND|place|اروندرود,شط‌العرب|arvand rud,shatt al-arab
JORDANRIVER|place|رود اردن|jordan river,river jordan
ZAMBEZI|place|رود زامبزی|zambezi
CONGORIVER|place|رود کنگو|congo river
AMAZON|place|رود آمازون,آمازون|amazon river,amazon basin
GERD|place|سد النهضه,سد نهضت,سد رنسانس|grand ethiopian renaissance dam,renaissance dam,gerd
ASWAN|place|سد اسوان,اسوان|aswan dam,aswan high dam,aswan
ATATURKDAM|place|سد آتاتورک|atatürk dam,ataturk dam
ILISU|place|سد ایلیسو|ilisu dam
GAP-PR|place|پروژه گاپ,گاپ,پروژه آناتولی جنوب شرقی|southeastern anatolia project,gap project
KAJAKI|place|سد کجکی|kajaki dam
ARALSEA|place|دریاچه آرال|aral sea
URMIA|place|دریاچه ارومیه|lake urmia
VICTORIA|place|دریاچه ویکتوریا|lake victoria
CHADLAKE|place|دریاچه چاد|lake chad
BAIKAL|place|بایکال|lake baikal
NORTHSEA|place|دریای شمال|north sea
ARABIANSEA|place|دریای عرب|arabian sea
OMANSEA|place|دریای عمان,دریای مکران|sea of oman,gulf of oman
ECS|place|دریای چین شرقی|east china sea
SEAOFJAPAN|place|دریای ژاپن|sea of japan
AZOVSEA|place|دریای آزوف|sea of azov
BARENTS|place|دریای بارنتس|barents sea
AEGEAN|place|دریای اژه|aegean sea,aegean
ADRIATIC|place|دریای آدریاتیک|adriatic sea,adriatic
CARIBBEAN|place|دریای کارائیب,کارائیب|caribbean sea,caribbean
BENGALBAY|place|خلیج بنگال|bay of bengal
ADENGULF|place|خلیج عدن|gulf of aden
GUINEAGULF|place|خلیج گینه|gulf of guinea
MEXICOGULF|place|خلیج مکزیک|gulf of mexico
INDIANOCEAN|place|اقیانوس هند|indian ocean
PACIFIC|place|اقیانوس آرام|pacific ocean
ATLANTIC|place|اقیانوس اطلس|atlantic ocean
ARCTIC|place|قطب شمال,شمالگان|arctic
BABELMANDEB|place|باب‌المندب,تنگه باب‌المندب|bab el-mandeb,bab al-mandab
GIBRALTAR-S|place|تنگه جبل‌الطارق|strait of gibraltar
DARDANELLES|place|داردانل,تنگه داردانل|dardanelles
TAIWANSTRAIT|place|تنگه تایوان|taiwan strait
BERINGSTRAIT|place|تنگه برینگ|bering strait
TIRAN|place|تنگه تیران|straits of tiran,strait of tiran
VOLGADON|place|کانال ولگا دن|volga-don canal
NSR|place|راه دریای شمال|northern sea route
SPRATLY|place|جزایر اسپراتلی|spratly islands,spratlys
PARACEL|place|جزایر پاراسل|paracel islands
SENKAKU|place|جزایر سنکاکو|senkaku islands,diaoyu islands
KURILS|place|جزایر کوریل|kuril islands
ABUMUSA|place|ابوموسی,جزیره ابوموسی|abu musa
TUNBS|place|تنب بزرگ و کوچک|greater and lesser tunbs
KHARG|place|جزیره خارک,خارک|kharg island,kharg
DIEGOGARCIA|place|دیه‌گو گارسیا|diego garcia
SOCOTRA|place|سقطری|socotra
HAMBANTOTA|place|هامبانتوتا|hambantota
DJIBOUTIBASE|place|پایگاه جیبوتی|djibouti base
TARTUS|place|طرطوس|tartus
HMEIMIM|place|حمیمیم|hmeimim,khmeimim
INCIRLIK|place|اینجرلیک|incirlik
GUANTANAMO|place|گوانتانامو|guantanamo
BAGRAM|place|بگرام|bagram
KALININGRAD|place|کالینینگراد|kaliningrad
SEVASTOPOL|place|سواستوپل|sevastopol
TRANSNISTRIA|place|ترانس‌نیستریا|transnistria
LUHANSK|place|لوهانسک|luhansk,lugansk
DONETSK|place|دونتسک|donetsk
MARIUPOL|place|ماریوپل|mariupol
NAKHCHIVAN|place|نخجوان|nakhchivan
ADJARA|place|آجارا|adjara
DAGESTAN|place|داغستان|dagestan
TATARSTAN|place|تاتارستان|tatarstan
XINJIANG|place|سین‌کیانگ|xinjiang
TIBET|place|تبت|tibet
HONGKONG|place|هنگ‌کنگ|hong kong
KURDISTAN|place|کردستان عراق,اقلیم کردستان|iraqi kurdistan,kurdistan region
KIRKUK|place|کرکوک|kirkuk
MOSUL|place|موصل|mosul
BASRA|place|بصره|basra
ALEPPO|place|حلب|aleppo
IDLIB|place|ادلب|idlib
RAQQA|place|رقه|raqqa
SINAI|place|صحرای سینا,شبه‌جزیره سینا|sinai,sinai peninsula
JERUSALEM|place|بیت‌المقدس,قدس شرقی|jerusalem,east jerusalem
SOUTHLEBANON|place|جنوب لبنان|south lebanon,southern lebanon
WAKHAN|place|واخان|wakhan
DURAND|place|خط دیورند|durand line
BALUCHISTAN|place|بلوچستان|balochistan,baluchistan
DARFUR|place|دارفور|darfur
TIGRAY|place|تیگرای|tigray
OGADEN|place|اوگادن|ogaden
CABODELGADO|place|کابو دلگادو|cabo delgado
SAHEL|place|ساحل آفریقا|sahel
HORNAFRICA|place|شاخ آفریقا|horn of africa
MAGHREB|place|مغرب عربی|maghreb
LEVANT|place|شامات|levant
CATALONIA|place|کاتالونیا|catalonia
SCOTLAND|place|اسکاتلند|scotland
NIRELAND|place|ایرلند شمالی|northern ireland
QUEBEC|place|کبک کانادا|quebec
HIROSHIMA|place|هیروشیما|hiroshima
CHERNOBYL|place|چرنوبیل|chernobyl
ZAPORIZHZHIA|place|زاپوریژیا|zaporizhzhia,zaporizhia
FUKUSHIMA|place|فوکوشیما|fukushima
AKKUYU|place|نیروگاه آک‌کویو,آک‌کویو|akkuyu
ARAK|place|رآکتور اراک|arak reactor,arak heavy water reactor
ISFAHAN|place|اصفهان|isfahan,esfahan
SOUTHPARS|place|پارس جنوبی|south pars
NORTHFIELD|place|گنبد شمالی|north field,north dome
SHAHDENIZ|place|شاه دنیز|shah deniz
KASHAGAN|place|کاشغان|kashagan
GRONINGEN|place|خرونینگن|groningen
BTC|place|باکو تفلیس جیحان,خط لوله باکو تفلیس جیحان|baku-tbilisi-ceyhan,btc pipeline
TANAP|place|تاناپ|tanap
TAP-PIPE|place|خط لوله ترانس آدریاتیک|trans adriatic pipeline
TAPI|place|تاپی|tapi pipeline,tapi
IPIPIPE|place|خط لوله صلح|peace pipeline,iran-pakistan pipeline
NABUCCO|place|نابوکو|nabucco
BLUESTREAM|place|بلو استریم|blue stream
POWERSIBERIA|place|قدرت سیبری|power of siberia
SOUTHSTREAM|place|ساوت استریم|south stream
DRUZHBA|place|خط لوله دروژبا|druzhba pipeline
ESPO|place|خط لوله اسپو|espo pipeline
CPEC|place|دالان اقتصادی چین و پاکستان,کریدور اقتصادی چین پاکستان|china-pakistan economic corridor,cpec
MIDDLECORRIDOR|place|کریدور میانی|middle corridor
IMEC|place|کریدور آیمک|india-middle east-europe economic corridor,imec
LAPIS|place|راه لاجورد|lapis lazuli corridor
SILKROAD|place|جاده ابریشم,راه ابریشم|silk road
`;
