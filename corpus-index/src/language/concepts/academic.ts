/** Frequent words of academic prose that a claim may turn on: concept | Persian | English. Written for Dabir; see economy.ts. */
export const ACADEMIC = `
condition-state|شرایط,وضعیت,اوضاع|circumstance,situation,state of affairs
effort|تلاش,کوشش|effort,attempt,try,seek
structure|ساختار,ساختاری|structure,structural
presence|حضور|presence
enemy|دشمن|enemy,foe
topic|موضوع,مبحث|topic,subject,theme
representative|نماینده,نمایندگان,نمایندگی|representative,delegate,deputy of parliament
determine|تعیین,معین,مشخص|determine,specify,fix
narrative|روایت|narrative
liberate|آزادسازی,آزاد کردن|liberate,liberation
convergence|همگرایی,هم‌گرایی|convergence,integration
interaction|تعامل,تعاملات|interaction
regime|رژیم|regime
difference-of-view|اختلاف,اختلافات|disagreement,rift
aggressor|متجاوز|aggressor
contact|ارتباط,ارتباطات|contact,communication,connection
behaviour|رفتار|behaviour,behavior,conduct
counter|مقابله,رویارویی|counter,confront,confrontation
explain|تبیین,توضیح,تشریح|explain,explanation,account for
mutual|متقابل|mutual,reciprocal
tendency|گرایش,تمایل|tendency,inclination,orientation
pressure|فشار|pressure
perception|درک,ادراک,برداشت|perception,perceive,understand,understanding
arena|عرصه,صحنه|arena,stage of politics
chemical|شیمیایی|chemical
front|جبهه|front
gain|دستیابی,دست یافتن,کسب|gain,achieve,attain,acquire,obtain,secure
superiority|برتری,تفوق|superiority,advantage
resistance|مقاومت|resistance
necessity|ضرورت,لزوم|necessity
literature|ادبیات|literature
duty|وظیفه,وظایف|duty,task,function
solution|راه‌حل,راه حل,حل|solution,solve,settlement,settle,resolve
route|مسیر|route,path
point|نقطه|spot
divide|تقسیم|divide,division,partition,share out
independent-actor|مستقل|autonomous
nature|ماهیت,سرشت|nature,essence
individual|فرد,افراد|individual,person
background|پیشینه,سابقه|background,record of
discourse|گفتمان|discourse
dependence|وابستگی,وابسته|dependence,dependent,reliance,rely
sensitive|حساس,حساسیت|sensitive,sensitivity
information|اطلاعات|information
danger|خطر|danger,risk
process|روند,فرایند,فرآیند|process,trend
access|دسترسی|access
interpretation|تفسیر|interpretation,interpret
colonial|استعمار,استعماری|colonial,colony,colonialism
representation|بازنمایی|representation,depict
comprehensive|جامع,فراگیر|comprehensive,all-embracing
trust|اعتماد|trust,confidence
range-limit|محدوده,دامنه|range of,scope,extent
position-view|موضع,مواضع|position on,stance
base-on|مبتنی,استوار,پایه,شالوده,بر اساس,بر پایه,بر مبنای|based on,bases its,base on,bases on,rest on,rests on,rested on,rely on,relies on,grounded in
file-case|پرونده|file,dossier
line-policy|خط‌مشی,خط مشی|line,policy line
quality|کیفیت,کیفی|quality,qualitative
work-result|آثار|works of
activity|فعالیت|activity
stable|پایدار,باثبات|stable,sustainable,lasting
setting|بستر|setting
supervision|نظارت|supervision,oversight,monitoring
long-lasting|طولانی|long lasting,prolonged
dictator|دیکتاتور,مستبد|dictator,despot
heads-of-state|سران|heads of state
constitutional|مشروطه|constitutional
consensus|اجماع|consensus
natural|طبیعی|natural
probability|احتمال,محتمل|probability,likelihood,likely
emergence|بروز,پیدایش,ظهور|emergence,emerge,appearance,appear,rise of
positive|مثبت|positive
negative|منفی|negative
management|مدیریت|management,manage
limited|محدود|limited,restrict,restriction
life|حیات,زندگی|life
survival|بقا|survival,survive
perspective|چشم‌انداز,چشمانداز|perspective,prospect
compatible|سازگار,سازگاری|compatible,compatibility
tool|ابزار|tool,instrument
remedy|راهکار|remedy,recommendation
aware|آگاه,آگاهی|aware,awareness,consciousness
document-cite|استناد|cite,citation
slogan|شعار|slogan
realise|تحقق|realise,realize,fulfil,materialise
achievement|دستاورد|achievement,accomplishment
negotiator|مذاکره‌کننده|negotiator
message|پیام|message
direct|مستقیم,مستقیما|direct,directly
indirect|غیرمستقیم|indirect,indirectly
legitimate|مشروع,مشروعیت|legitimate,legitimacy
referendum|همه‌پرسی,همهپرسی|referendum,plebiscite
integrity|یکپارچگی,تمامیت|integrity
prevent|جلوگیری,ممانعت,بازداشتن|prevent,prevention,block,hinder,avert
decision-maker|تصمیم‌گیرنده|decision-maker,policymaker
norm|هنجار,هنجاری|norm,normative
value-norm|ارزش‌ها,ارزشی|values
actor-state|کنشگر,بازیگران|actor in politics
action|کنش,اقدام,اقدامات|action,act,measure taken
reaction|واکنش|reaction,response,react,respond
initiative|ابتکار|initiative
mechanism|سازوکار,مکانیسم|mechanism
framework|چارچوب,قالب|framework
institution|نهاد,نهادها|institution
elite|نخبه,نخبگان|elite
leader-supreme|رهبر انقلاب|supreme leader
bloc|بلوک,اردوگاه غرب|bloc
axis|محور|axis
order-command|فرمان,دستور|order by,decree
rule-regulation|قاعده,قواعد,ضوابط|rule of,regulation,regulations
amendment|متمم,اصلاحیه|amendment
protocol|پروتکل,مقاوله‌نامه|protocol
clause|تبصره|proviso
judge|قاضی,داور|judge,arbitrator,arbitration
crime|جنایت,جرم|crime,criminal
punishment|مجازات,تنبیه|punishment,punish
corruption|فساد|corruption
democracy|دموکراسی,مردم‌سالاری,دموکراتیک|democracy,democratic
authoritarian|اقتدارگرا|authoritarian
republic|جمهوری|republic
federal|فدرال|federal
nationalism|ملی‌گرایی,ناسیونالیسم|nationalism,nationalist
ethnic|قومی,قومیت|ethnic,ethnicity
extremism|افراط‌گرایی,افراطی|extremism,extremist
stability|ثبات|stability
instability|بی‌ثباتی|instability
trade-route|راه ابریشم|silk road
summit|اجلاس سران|summit meeting
delegation|هیئت,هیأت|delegation,board,panel
adviser|مشاور,مستشار|adviser,advisor
treasury|خزانه|treasury
central bank|بانک مرکزی|central bank
exchange rate|نرخ ارز|exchange rate
interest rate|نرخ بهره|interest rate
purchasing power|قدرت خرید|purchasing power
per capita|سرانه|per capita,per head
life expectancy|امید به زندگی|life expectancy
literacy|سواد,باسواد|literacy,literate
mortality|مرگ‌ومیر|mortality
birth rate|نرخ زادوولد,نرخ تولد|birth rate
household|خانوار|household
desert|بیابان,کویر|desert
basin-river|حوضه آبریز|river basin
agreement-draft|پیش‌نویس|draft
clash-border|درگیری مرزی|border clash
martyr|شهید,شهدا,شهادت|martyr,martyrdom
fighter|رزمنده,رزمندگان,جنگجو|fighter,combatant
tank-brigade|تیپ,لشکر زرهی|brigade
regiment|هنگ|regiment
division-army|لشکر|division of army
air-force|نیروی هوایی|air force
navy|نیروی دریایی|navy
ground-force|نیروی زمینی|ground force,land force
intelligence-service|سازمان اطلاعات|intelligence service
satrapy|ساتراپی|satrapy
inscription|کتیبه,سنگ‌نوشته|inscription
manuscript|نسخه خطی|manuscript
exhibition|نمایشگاه|exhibition
museum|موزه|museum
symphony|سمفونی|symphony
hadith|حدیث|hadith
sura|سوره|sura
pilgrimage|حج,زیارت|pilgrimage
exile|تبعید|exile
wealth|ثروت|wealth
slave|برده,بردگان|slave,slavery
peasant|دهقان,کشاورزان|peasant,farmer
worker-union|اتحادیه کارگری|trade union
strike|اعتصاب|strike by workers
reformist|اصلاح‌طلب|reformist
conservative|محافظه‌کار,اصولگرا|conservative
cabinet|کابینه|cabinet
chancellor|صدراعظم|chancellor
prince|شاهزاده,ولیعهد|prince,crown prince
queen|ملکه|queen
sultan|سلطان|sultan
governor|استاندار,فرماندار|governor
mayor|شهردار|mayor
senate|سنا|senate
`;
