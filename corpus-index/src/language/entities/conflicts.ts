/** Wars, revolutions, crises and other events of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge; Persian forms as in the press and textbooks. */
export const CONFLICTS = `
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
CRIMEANWAR|conflict|جنگ کریمه|crimean war
NAPOLEONICWARS|conflict|جنگ‌های ناپلئونی|napoleonic wars
THIRTYYEARS|conflict|جنگ سی ساله,جنگ سی‌ساله|thirty years' war,thirty years war
FRANCOPRUSSIAN|conflict|جنگ فرانسه و پروس|franco-prussian war
RUSSOJAPANESE|conflict|جنگ روسیه و ژاپن|russo-japanese war
BALKANWARS|conflict|جنگ‌های بالکان|balkan wars
SPANISHCIVIL|conflict|جنگ داخلی اسپانیا|spanish civil war
RUSSIANREV|conflict|انقلاب روسیه,انقلاب اکتبر,انقلاب بلشویکی|russian revolution,october revolution,bolshevik revolution
FRENCHREV|conflict|انقلاب فرانسه|french revolution
CHINESEREV|conflict|انقلاب چین|chinese revolution
CUBANREV|conflict|انقلاب کوبا|cuban revolution
CONSTREV|conflict|انقلاب مشروطه|constitutional revolution
COUP1953|conflict|کودتای ۲۸ مرداد|1953 coup
SUEZCRISIS|conflict|بحران سوئز|suez crisis
CUBANMISSILE|conflict|بحران موشکی کوبا|cuban missile crisis
BERLINBLOCKADE|conflict|محاصره برلین|berlin blockade
BERLINWALL|conflict|دیوار برلین|berlin wall
HUNGARIAN56|conflict|قیام مجارستان|hungarian uprising,hungarian revolution
PRAGUESPRING|conflict|بهار پراگ|prague spring
SINOSOVIET|conflict|اختلاف چین و شوروی|sino-soviet split
SINOINDIAN|conflict|جنگ چین و هند|sino-indian war
INDOPAK71|conflict|جنگ استقلال بنگلادش|bangladesh liberation war
KASHMIRWAR|conflict|جنگ کشمیر|kashmir war
KARGIL|conflict|جنگ کارگیل|kargil war
AFGHANSOVIET|conflict|جنگ شوروی در افغانستان,اشغال افغانستان|soviet-afghan war,soviet war in afghanistan
AFGHANWAR|conflict|جنگ افغانستان|war in afghanistan,afghan war
IRAQWAR|conflict|جنگ عراق|iraq war,invasion of iraq
KUWAITINV|conflict|حمله عراق به کویت,اشغال کویت|invasion of kuwait
YOMKIPPUR|conflict|جنگ یوم کیپور,جنگ اکتبر,جنگ ۱۹۷۳|yom kippur war,october war
LEBANONWAR|conflict|جنگ داخلی لبنان|lebanese civil war
WAR33|conflict|جنگ سی و سه روزه,جنگ ۳۳ روزه|2006 lebanon war
NAKBA|conflict|نکبت ۱۹۴۸|nakba
INTIFADA|conflict|انتفاضه|intifada
YEMENWAR|conflict|جنگ یمن,جنگ داخلی یمن|yemen war,yemeni civil war,war in yemen
LIBYAWAR|conflict|جنگ داخلی لیبی|libyan civil war
SUDANWAR|conflict|جنگ داخلی سودان|sudanese civil war
DARFURWAR|conflict|جنگ دارفور|war in darfur,darfur conflict
TIGRAYWAR|conflict|جنگ تیگرای|tigray war
RWANDAGEN|conflict|نسل‌کشی رواندا|rwandan genocide
CONGOWAR|conflict|جنگ کنگو|congo war
ALGERIANWAR|conflict|جنگ استقلال الجزایر|algerian war
YUGOSLAVWARS|conflict|جنگ‌های یوگسلاوی|yugoslav wars
BOSNIANWAR|conflict|جنگ بوسنی|bosnian war
KOSOVOWAR|conflict|جنگ کوزوو|kosovo war
CHECHENWAR|conflict|جنگ چچن|chechen war
GEORGIAWAR|conflict|جنگ گرجستان,جنگ اوت ۲۰۰۸|russo-georgian war,georgia war,war in georgia
KARABAKHWAR|conflict|جنگ قره‌باغ,جنگ دوم قره‌باغ|nagorno-karabakh war,karabakh war
CRIMEAANNEX|conflict|الحاق کریمه|annexation of crimea
ROSEREV|conflict|انقلاب گل رز|rose revolution
ORANGEREV|conflict|انقلاب نارنجی|orange revolution
TULIPREV|conflict|انقلاب لاله‌ای|tulip revolution
EUROMAIDAN|conflict|یورومیدان,میدان اروپا|euromaidan
FALKLANDS|conflict|جنگ فالکلند|falklands war
GAZAWAR|conflict|جنگ غزه|gaza war
OCT7|conflict|عملیات طوفان الاقصی,طوفان‌الاقصی|al-aqsa flood
OILSHOCK|conflict|شوک نفتی|oil shock,oil embargo
ASIANCRISIS|conflict|بحران مالی آسیا|asian financial crisis
CRISIS2008|conflict|بحران مالی جهانی|global financial crisis
COVID|conflict|کرونا,کووید ۱۹,کووید-۱۹|covid-19,covid
BREXIT|conflict|برگزیت,برکسیت|brexit
HOSTAGECRISIS|conflict|گروگان‌گیری سفارت آمریکا,تسخیر سفارت آمریکا|hostage crisis
IRANCONTRA|conflict|ایران کنترا|iran-contra
`;
