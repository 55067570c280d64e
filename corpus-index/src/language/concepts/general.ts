/** General words of papers in the field: acts, parts of an argument, people, places of life: concept | Persian | English. Written for Dabir; see economy.ts. */
export const GENERAL = `
send|فرستاد,فرستاده,فرستادن,ارسال,روانه,اعزام|send,sent,dispatch
contribute|مشارکت‌کننده,مشارکت کننده,سهیم|contribute,contributor,contribution
pay|پرداخت,پرداختی,می‌پردازد|pay,paid,payment
pledge|وعده,تعهد مالی,قول|pledge,promise,commit
allocate|اختصاص,تخصیص|allocate,allocation,earmark,assign
charge|بستن مالیات,می‌بندد|charge,levy on,impose
impose|اعمال,تحمیل,وضع|impose,imposition
lift|لغو,برداشته,برداشتن|lift,removal,repeal,revoke,cancel
host|میزبان,میزبانی|host,home to,shelter
register|ثبت,ثبت‌نام|register,record,registration
permit|مجوز,پروانه,جواز|permit,licence,license
issue-act|صدور مجوز,صادر کرد مجوز|issue,issuance
work|کار|work
youth|جوان,جوانان|youth,young
camp|اردوگاه,کمپ|camp
clinic|درمانگاه|clinic
hospital|بیمارستان|hospital
disease|بیماری|disease,illness
pandemic|همه‌گیری,پاندمی,کرونا,کووید|pandemic,covid,coronavirus
operation|عملیات|operation
mission|مأموریت,ماموریت|mission
keep|حفظ,نگهداری|keep,maintain,preserve
personnel-staff|کارکنان,کارمند,کارمندان|staff,employee
uniform|یونیفرم|uniform
motive|انگیزه,محرک,پیشران|motive,motivation,driver,incentive
obstacle|مانع,موانع|obstacle,barrier,hindrance,impediment
challenge|چالش|challenge
opportunity|فرصت|opportunity
problem|مشکل,مسئله,معضل|problem,issue
result|نتیجه,پیامد|result,consequence,outcome
finding|یافته|finding
stage-level|سطح|level,tier
dimension|بعد,ابعاد|dimension,aspect
category|طبقه,مقوله|category,class
variable|متغیر|variable
criterion|معیار,سنجه|criterion,criteria,yardstick
feature|ویژگی,خصوصیت|feature,characteristic,trait
view|دیدگاه,نظر,نگاه|view,opinion,outlook
belief|باور,اعتقاد|belief,believe
argument|استدلال|argument,argue
claim|ادعا|claim
definition|تعریف|definition,define
example|نمونه,مثال|example,instance of
distinguish|تمایز,تفکیک|distinguish,distinction,tell apart
compare|مقایسه|compare,comparison
measure-act|سنجش,سنجید,اندازه‌گیری|measure,gauge,assess,assessment,rate
calculate|محاسبه|calculate,calculation,compute
estimate|برآورد,تخمین|estimate,estimation,reckon
expect|انتظار|expect,expectation,foresee,foresaw,foreseen
propose|پیشنهاد|propose,proposal,suggest
request|درخواست,تقاضا کرد|request,ask
warn|هشدار|warn,warning
condemn|محکوم|condemn,condemnation
criticise|انتقاد,نقد|criticise,criticize,criticism
praise|ستایش,تمجید|praise
welcome|استقبال|welcome
speech|سخنرانی,نطق|speech,address
interview|مصاحبه|interview
newspaper|روزنامه|newspaper
journal|مجله,نشریه,فصلنامه|journal,magazine,periodical
poem-collection|دیوان شعر|collected poems
author|نویسنده,مؤلف,مولف|author
scholar|پژوهشگر,محقق,اندیشمند|scholar,researcher,academic
professor|استاد|professor
expert|کارشناس,متخصص|expert,specialist
analyst|تحلیلگر|analyst
politician|سیاستمدار|politician,statesman
official-person|مقام,مسئولان|official person
commander|فرمانده,فرماندهی|commander,command
general-officer|ژنرال,سردار|general officer
deputy|معاون|deputy,vice
successor|جانشین|successor,succeed
appoint|منصوب,انتصاب|appoint,appointment
resign|استعفا|resign,resignation
dismiss|برکنار,عزل|dismiss,sack,depose
arrest|بازداشت,دستگیر|arrest,detain
execute|اعدام|execution
assassinate|ترور کرد,به قتل رساند,قتل|assassinate,assassination,murder
escape|گریخت,فرار|escape,flee,fled
expel|اخراج|expel,expulsion
cut-ties|قطع رابطه|cut ties,sever
restore|احیا,بازگرداندن,بازسازی|restore,revive,revival,rebuild,reconstruct
normalise|عادی‌سازی|normalise,normalize,normalisation
reform|اصلاح,اصلاحات|reform
develop|توسعه,پیشرفت|develop,development,progress
strengthen|تقویت,تحکیم|strengthen,reinforce
weaken|تضعیف|weaken
improve|بهبود,ارتقا|improve,improvement
change|تغییر,دگرگونی,تحول|change,transformation,shift
remain|باقی,ماند,مانده|remain,stay
include|دربر,شمول|include,including
connect|اتصال,متصل,پیوند|connect,connection,link up
pass-through|عبور,گذر,گذرد,می‌گذرد|cross,pass through,run through
stretch|امتداد,کشیده|stretch,extend,extension
locate|واقع,قرار دارد,موقعیت|locate,location,situated,lie
near-by|نزدیکی,مجاورت|proximity,vicinity
circle|محیط|circumference
speed|سرعت|speed
engine|موتور|engine
invention|اختراع شد|inventor
science|علم,دانش,علمی|science,scientific,knowledge
space-station|ایستگاه|station
moon|ماه آسمان,کره ماه|moon
planet|سیاره|planet
sun|خورشید|sun
earth|زمین,کره زمین|earth,land
tree|درخت|tree
forest|جنگل|forest
bird|پرنده|bird
letter|نامه|letter
word|واژه,کلمه|word
verse|بیت,آیه|verse
prophet|پیامبر|prophet
caliph|خلیفه,خلافت|caliph,caliphate
dynasty|سلسله,دودمان|dynasty
tribe|قبیله,ایل|tribe
minority|اقلیت|minority
majority|اکثریت|majority
citizen|شهروند|citizen,national of
civilian|غیرنظامی|civilian
voter-turnout|مشارکت انتخاباتی|turnout
round|دور|round
candidate|نامزد|candidate
seat-parliament|کرسی|seat in parliament
game|بازی,مسابقه|game,match
team|تیم|team
goal-sport|گل زده|goal scored
champion|قهرمان,قهرمانی|champion,championship
medal|مدال|medal
olympic|المپیک|olympic
cup|جام|cup
player|بازیکن|player
singer|خواننده|singer
actor|بازیگر|actor
director|کارگردان|film director
painter|نقاش|painter
novel|رمان|novel
story|داستان|story
website|وبگاه,وبسایت|website
internet|اینترنت|internet
computer|رایانه,کامپیوتر|computer
phone|تلفن|phone
network|شبکه|network
television|تلویزیون|television
radio|رادیو|radio
ice|یخ|ice
fire|آتش|fire
earthquake|زلزله,زمین‌لرزه|earthquake
flood|سیل|flood
storm|توفان,طوفان|storm
climate|اقلیم,آب و هوا|climate
emission|انتشار گاز,گازهای گلخانه‌ای|emission
environment|محیط زیست,محیط‌زیست|environment,environmental
human|انسان,انسانی,بشر|human
gender|جنسیت|gender
society|جامعه,اجتماعی|society,social
community|اجتماع|community
private|خصوصی|private
public|عمومی,همگانی|public
local|محلی,بومی|local
domestic|داخلی|domestic,internal
foreign|خارجی|foreign,external
global-order|نظم جهانی|world order
order|نظم,سفارش|order
unilateral|یک‌جانبه,یکجانبه,یک‌جانبه‌گرایی|unilateral,unilateralism
hegemony|هژمونی|hegemony,hegemonic
superpower|ابرقدرت|superpower
great power|قدرت بزرگ,قدرت‌های بزرگ|great power,major power
capability|توانمندی,قابلیت|capability
doctrine|دکترین|doctrine
guarantee|تضمین|guarantee
obligation|تعهد,الزام|obligation,commitment
violation|نقض|violation,violate,breach
inspection|بازرسی|inspection,inspect,inspector
verification|راستی‌آزمایی|verification
test|آزمایش|test
launch|پرتاب,شلیک|launch,fire
range|برد|range
kilometre-range|بردکوتاه,کوتاه‌برد|short-range
equipment|تجهیزات|equipment
ammunition|مهمات|ammunition
defector|پناهنده سیاسی|defector
volunteer|داوطلب|volunteer
militia|شبه‌نظامی,شبه نظامی,شبه‌نظامیان|militia,paramilitary
rebel|شورشی,شورشیان,شورش|rebel,rebellion,insurgent,insurgency
guerrilla|چریک,چریکی|guerrilla
siege|محاصره|siege,blockade
massacre|کشتار,قتل عام|massacre
genocide|نسل‌کشی|genocide
reparations|غرامت|reparations,compensation
apology|عذرخواهی|apology
border-crossing|گذرگاه|border crossing
fence|حصار,دیوار|fence,wall
nationalise|ملی شدن,ملی‌سازی|nationalise,nationalize,nationalization
privatise|خصوصی‌سازی|privatise,privatization
stock|سهام|stock,equity
fee|کارمزد,حق|fee,fees
toll|عوارض|toll
fine|جریمه|fine
subsidy|یارانه|subsidy
fuel|سوخت|fuel
reserve-holder|دارنده|holder,owner
deposit|سپرده|deposit
storage|ذخیره‌سازی,انبار|storage
user|کاربر|user
passenger|مسافر|passenger
flight|پرواز|flight
tonne-kilometre|تناژ|tonnage
branch|شعبه|branch
version|نسخه|version,edition
title|عنوان|title
name|نام,نامیده|name
meaning|معنا,معنی|meaning,mean
origin|ریشه,منشأ,خاستگاه|origin,root,source
source-material|منبع,منابع|source material,resource
evidence|شواهد,گواه|evidence
data|داده,آمار|data,statistics,figure
table-list|جدول|table
chapter-part|فصل کتاب|book chapter
page|صفحه|page
line-text|سطر|line of text
scale|مقیاس|scale
proportion|نسبت|proportion,ratio
half|نیمه|half
side|طرف,جانب|side
direction|جهت|direction
top-level|عالی|high-level
equal|برابری,مساوی|equal
similar|مشابه,همانند|similar,alike,same
different|متفاوت,تفاوت|different,difference,differ
separate|جدا,مجزا|separate
single|واحد,یگانه|single,sole
double-number|دوگانه|dual,twofold nature
strong|قوی,نیرومند|strong,strength
weak|ضعیف|weak
rich|ثروتمند,غنی|rich,wealthy
free|آزاد,آزادی|free,freedom,liberty
safe|امن|safe
secret|محرمانه,سری,مخفی|secret,covert
famous|معروف,مشهور|famous,well known
successful|موفق|successful,success
failure|ناکامی,ناکام|failure
early-date|زودهنگام|early
current|کنونی,فعلی,حاضر|current,present
recent|اخیر|recent,recently
future|آینده|future
past|گذشته|past
`;
