/** Vocabulary of armed forces, war and general events: concept | Persian | English. Written for Dabir; see economy.ts. */
export const CONFLICT = `
military|نظامی,ارتش,لشکر,قوای مسلح,نیروهای مسلح|military,army,armed forces,armed force
troop|سرباز,سربازان,نیروی نظامی,نظامیان,نیروها,سپاهیان|troop,soldier,servicemen,personnel
peacekeeper|حافظ صلح,حفظ صلح,پاسدار صلح,صلح‌بان,صلح‌بانی|peacekeeper,peacekeeping,peace operation
deploy|استقرار,مستقر,گسیل|deploy,deployment,station
withdraw|خروج,عقب‌نشینی,عقب نشینی,خارج شد,کناره‌گیری,کناره گیری,کناره گرفت,کناره گرفته|withdraw,withdrawal,pull out,leave,left,exit
arms|سلاح,اسلحه,تسلیحات,تسلیحاتی,جنگ‌افزار|arms,weapon,weaponry,armament
missile|موشک,موشکی|missile,rocket
ballistic|بالستیک|ballistic
drone|پهپاد,پهپادی|drone,unmanned aerial vehicle,uav
fighter-jet|جنگنده,جت جنگی|fighter jet,fighter aircraft,warplane,jet
aircraft|هواپیما|aircraft,airplane,plane
tank-vehicle|تانک|tank
submarine|زیردریایی|submarine
warship|ناو,ناوگان,رزم‌ناو|warship,fleet,navy,naval
air defence|پدافند,پدافند هوایی,سامانه پدافندی|air defence,air defense
system|سامانه,سیستم,نظام|system
warhead|کلاهک|warhead
bomb|بمب,بمباران|bomb,bombing,bombard
base|پایگاه|base
war|جنگ,نبرد,جنگ‌ها|war,warfare,wartime
civil war|جنگ داخلی|civil war
battle|نبرد|battle
attack|حمله,تهاجم,هجوم,یورش,تجاوز|attack,assault,strike,raid,offensive against,aggression,invade,invasion
defend|دفاع|defend
peace|صلح,صلح‌آمیز,صلح آمیز|peace,peaceful
ceasefire|آتش‌بس,آتش بس|ceasefire,truce,armistice
terror|تروریسم,تروریست,تروریستی,ترور|terror,terrorism,terrorist
drug|مواد مخدر,مواد مخدور,نارکو|drug,narcotic,narco,anti-drug
smuggle|قاچاق|smuggle,trafficking,smuggling
victory|پیروزی,فتح|victory,win,won,conquer,conquest,triumph
defeat|شکست|defeat,lose,lost
surrender|تسلیم|surrender,capitulate
exercise|رزمایش,مانور|military exercise,manoeuvre,maneuver,drill
intelligence|اطلاعاتی,جاسوسی|intelligence,spy
hostage|گروگان|hostage
prisoner|زندانی,اسیر,اسرا|prisoner,captive
space|فضا,فضایی|space
satellite|ماهواره|satellite
deterrence|بازدارندگی|deterrence,deter
disarm|خلع سلاح|disarm,disarmament
proliferation|اشاعه,گسترش سلاح|proliferation
begin|آغاز,شروع,ابتدا,آغازگر|begin,began,begun,start,commence,outbreak,onset,launch,beginning
end|پایان,خاتمه,انتها,پایان یافت|end,finish,terminate,termination,expire
complete|تکمیل,کامل,اتمام|complete,completion,full,fully
continue|ادامه,تداوم,استمرار|continue,continuation,last,persist
stop|توقف,متوقف,قطع|stop,halt,suspend,suspension,cease
resume|از سر گرفته,از سر گرفت,ازسرگیری,ازسر گرفته|resume,resumption,taken up again,restart
open|افتتاح,گشایش,گشوده|open,opening,inaugurate,inauguration
close|بسته,تعطیل|close,closure,shut
build|ساخت,ساختن,احداث,بنا,ساخته,سازنده|build,built,construct,construction
destroy|تخریب,نابود,ویران,انهدام|destroy,destruction,demolish
sink|غرق|sink,sank,sunk
publish|انتشار,منتشر,چاپ,منتشر شد|publish,publication,appear in print
write|نوشت,نوشته,نگارش,تألیف,تالیف,نویسنده|write,wrote,written,author,writer
translate|ترجمه,برگردان|translate,translation,translator
teach|تدریس,آموزش|teach,taught,education,train
learn|یادگیری|learn
discover|کشف|discover,discovery
invent|اختراع|invent,invention
hold|برگزار,برگزاری|hold,held,convene,host
take place|رخ داد,روی داد,صورت گرفت,اتفاق افتاد|take place,occur,happen
become|تبدیل|become,became,turn into
return|بازگشت|return
move-to|کوچ|relocate
give|اعطا,واگذار|give,gave,given,award,bestow,hand over
receive|دریافت|receive,receipt,recipient,get,got,obtain
need|نیاز,نیازمند,لازم|need,require,requirement,call for,necessitate
rule|حکمرانی,فرمانروایی,حکومت کرد,حکم راند|rule,ruler,govern
marry|ازدواج,همسر,همسری|marry,marriage,wife,husband,spouse
mother|مادر|mother
father|پدر|father
son|پسر|son
daughter|دختر|daughter
brother|برادر|brother
sister|خواهر|sister
prize|جایزه|prize,award
film|فیلم,سینمایی|film,movie
music|موسیقی,آلبوم|music,album
poet|شاعر,شعر|poet,poem,poetry
mosque|مسجد|mosque
church|کلیسا|church
temple|معبد|temple
palace|کاخ|palace
tower|برج|tower
bridge|پل|bridge
party|حزب,احزاب|party
movement|جنبش,نهضت|movement
new|جدید,نو,تازه,نوین|new
old|قدیمی,کهن,باستانی|old,ancient
large|بزرگ,بزرگترین,عظیم|large,big,great
small|کوچک|small
main|اصلی,مهم,عمده|main,principal,chief,key,important,major
long-term|بلندمدت,بلند مدت|long-term
short-term|کوتاه‌مدت,کوتاه مدت|short-term
official|رسمی,رسما|official,formal
informal|غیررسمی,غیر رسمی|informal
temporary|موقت,موقتی|temporary
permanent|دائم,دائمی,دایمی,دائمی|permanent
modern|مدرن,امروزی|modern
first time|نخستین بار,اولین بار|first time
jew|یهودی,یهودیان,یهود|jew,jewish
muslim|مسلمان,مسلمانان,اسلامی,اسلام|muslim,islam,islamic
christian|مسیحی,مسیحیان|christian,christianity
shia|شیعه,شیعیان|shia,shiite
sunni|سنی,اهل سنت|sunni
kurd|کردها,کردی,کردهای|kurd,kurdish
arab|عرب,اعراب,عربی|arab,arabic
turk|ترک‌ها,ترکی|turk,turkish language
european|اروپایی|european
asian|آسیایی|asian
african|آفریقایی|african
soviet|شوروی|soviet
communist|کمونیست,کمونیستی,کمونیسم|communist,communism
century|قرن,سده|century
decade|دهه|decade
year|سال|year
month|ماه|month
day|روز|day
week|هفته|week
hour|ساعت|hour
minute|دقیقه|minute
time|زمان,هنگام|time
`;
