/** Vocabulary of states, diplomacy, law and organisations: concept | Persian | English. Written for Dabir; see economy.ts. */
export const POLITICS = `
state|دولت,دولتی,حکومت|state,government,governmental,administration
country|کشور,کشورها,مملکت|country,nation
nation|ملت,ملی|national
people|مردم,نفر,تن|people,person
world|جهان,جهانی,دنیا,گیتی|world,global,worldwide
region|منطقه,منطقه‌ای,ناحیه|region,regional
international|بین‌المللی,بین المللی,بین‌الملل|international
bilateral|دوجانبه,دو جانبه|bilateral
multilateral|چندجانبه,چند جانبه|multilateral
joint|مشترک,مشترکاً|joint,common,shared,jointly
president|رئیس‌جمهور,رئیس جمهور,رییس جمهور,ریاست جمهوری,رئیس‌جمهوری|president,presidential,presidency
prime minister|نخست‌وزیر,نخست وزیر,نخست‌وزیری|prime minister,premier
minister|وزیر|minister
foreign minister|وزیر خارجه,وزیر امور خارجه|foreign minister
ministry|وزارت,وزارتخانه|ministry
leader|رهبر,رهبری|leader,leadership,led
king|شاه,پادشاه,سلطنت,پادشاهی|king,monarch,monarchy,reign,throne,crown
emperor|امپراتور,امپراتوری,امپراطوری|emperor,empire
parliament|مجلس,پارلمان,دوما|parliament,duma,congress,legislature
member|عضو,اعضا,عضویت|member,membership
join|پیوستن,پیوست,ملحق,الحاق|join,accede,accession,enter membership
found|تأسیس,تاسیس,بنیان‌گذار,بنیانگذار,موسس,مؤسس,پایه‌گذاری,بنیان‌گذاری,بنیاد,تشکیل,ایجاد|found,founder,establish,establishment,create,creation,founding,form,formation,set up,setup
headquarters|مقر,ستاد|headquarters,seat
secretary|دبیر,دبیرکل,دبیرخانه|secretary,secretary-general,secretariat
election|انتخابات,انتخاباتی,برگزیده|election,elect,electoral,poll
vote|رأی,رای,آرا,رأی‌گیری,رای گیری|vote,ballot,voter
abstain|ممتنع|abstain,abstention
veto|وتو,حق وتو|veto,right of veto,veto power
resolution|قطعنامه|resolution
adopt|تصویب,مصوب|adopt,adoption,pass,approve,ratify,ratification,passage
council|شورا|council
security council|شورای امنیت|security council
assembly|مجمع,مجمع عمومی|assembly,general assembly
committee|کمیته,کارگروه|committee,commission
organization|سازمان,نهاد|organization,organisation,institution,body
conference|کنفرانس,همایش,گردهمایی|conference,congress meeting
meeting|نشست,دیدار,جلسه,اجلاس,ملاقات|meeting,meet,met,summit,session
negotiate|مذاکره,مذاکرات,گفت‌وگو,گفتگو|negotiate,negotiation,talk,talks
agreement|توافق,توافق‌نامه,توافقنامه,موافقت‌نامه,موافقتنامه,سازش|agreement,accord,deal,arrangement
treaty|معاهده,پیمان,پیمان‌نامه,عهدنامه,میثاق,قرارداد بین‌المللی|treaty,pact,convention,covenant
sign|امضا,امضاء|sign,signature,signing,conclude,conclusion
memorandum|یادداشت تفاهم,تفاهم‌نامه|memorandum
article|ماده,بند|article,clause
paper|مقاله,نوشتار|article in,paper,essay
book|کتاب,اثر,جلد|book,volume of,monograph
document|سند,اسناد,مدرک|document,paper record
chapter|فصل|chapter
law|قانون,حقوق,حقوقی|law,legal,legislation
court|دادگاه,دیوان|court,tribunal
constitution|قانون اساسی|constitution
right|حق,حقوق بشر|right
principle|اصل,اصول|principle
approach|رویکرد,رهیافت|approach
factor|عامل,مؤلفه,مولفه,فاکتور,شاخص|factor,component,indicator,element
reason|دلیل,علت,دلایل|reason,cause
condition|شرط,شروط|condition
aim|هدف,اهداف,مقصود|aim,goal,objective,purpose,target
case|مورد,موارد|case,instance
step|گام,مرحله,مراحل|step,phase,stage
part|بخش,قسمت|part,section,sector
group|گروه,دسته|group,category
pillar|ستون,رکن,ارکان|pillar,column
question|پرسش,سؤال,سوال|question
hypothesis|فرضیه,فرض|hypothesis
theory|نظریه,تئوری|theory,theoretical
concept|مفهوم,مفهومی|concept,notion,conceptual
model|الگو,مدل|model,pattern
realism|واقع‌گرایی,واقعگرایی,واقع‌گرا,واقعگرا,واقع گرایی,رئالیسم|realism,realist
neorealism|نوواقع‌گرایی,نوواقعگرایی,نواقع‌گرایی|neorealism,neorealist,structural realism
liberalism|لیبرالیسم,لیبرال|liberalism,liberal
constructivism|سازه‌انگاری,سازه انگاری|constructivism,constructivist
offensive|تهاجمی|offensive
defensive|تدافعی,دفاعی|defensive,defence,defense
balance|موازنه,توازن,موازنه‌سازی|balance,balancing
threat|تهدید|threat,threaten
power|قدرت,نیرو|power
security|امنیت,امنیتی|security
interest|منافع,منفعت|interest
identity|هویت,هویتی|identity
alliance|اتحاد|alliance
ally|متحد,متحدان|ally
coalition|ائتلاف,ائتلافی|coalition
partnership|مشارکت|partnership
partner|شریک,شرکا|partner
alignment|صف‌بندی,صفبندی,هم‌راستایی,همراستایی,همسویی|alignment
bandwagon|دنباله‌روی,دنباله روی|bandwagon,bandwagoning
cooperation|همکاری,همکاری‌ها|cooperation,cooperate,collaborate,collaboration
competition|رقابت,رقیب|competition,compete,rival,rivalry,competitor
conflict|درگیری,منازعه,مناقشه,تعارض,کشمکش|conflict,dispute,clash
crisis|بحران|crisis
tension|تنش|tension
relation|روابط,رابطه,مناسبات|relation,relationship,tie,ties,link
diplomacy|دیپلماسی,دیپلماتیک,دیپلمات|diplomacy,diplomatic,diplomat
embassy|سفارت,سفارتخانه|embassy
ambassador|سفیر,سفرا|ambassador,envoy
consulate|کنسولگری,سرکنسولگری|consulate
visit|سفر,بازدید,عزیمت|visit,travel,trip,journey,arrive,go to
recognize|به رسمیت شناخت,شناسایی,به رسمیت شناختن|recognize,recognise,recognition
independence|استقلال,استقلال‌طلبی|independence,independent
sovereignty|حاکمیت,حاکم|sovereignty,sovereign
territory|سرزمین,سرزمینی,قلمرو,خاک|territory,territorial
annex|الحاق خاک,ضمیمه,منضم,پیوسته‌سازی|annex,annexation
occupy|اشغال,تصرف|occupy,occupation,seize,capture
revolution|انقلاب,انقلابی|revolution,revolutionary
coup|کودتا|coup
protest|اعتراض|protest,demonstration
collapse|فروپاشی,سقوط|collapse,fall of,disintegration,dissolution,overthrow
policy|سیاست,سیاسی|policy,political,politics
foreign policy|سیاست خارجی|foreign policy
strategy|راهبرد,راهبردی,استراتژی,استراتژیک|strategy,strategic
tactical|تاکتیکی,تاکتیک|tactical
geopolitics|ژئوپلیتیک,ژئوپلیتیکی|geopolitics,geopolitical
history|تاریخ,تاریخی|history,historical,historic
culture|فرهنگ,فرهنگی|culture,cultural
religion|دین,مذهب,مذهبی,دینی|religion,religious
language|زبان|language
rank|رتبه,جایگاه,رده,مقام|rank,ranking,place,position
list|فهرست,لیست|list,listing
index|نمایه,شاخص|index
score|امتیاز,نمره|score,point
cover|در بر گرفت,در بر می‌گیرد,شامل,دربردارنده,دربرگیرنده,مشتمل|cover,comprise,include,contain,consist
study|پژوهش,مطالعه,تحقیق,بررسی|study,research,examine,investigate,investigation,survey
method|روش|method,methodology
period|دوره,دوران,بازه,عصر|period,era,span,age
agenda|دستور کار|agenda
statement|بیانیه,اعلامیه|statement,declaration
announce|اعلام|announce,declare,announcement
report|گزارش|report
plan|برنامه,نقشه|plan,programme,program
decision|تصمیم|decision,decide
support|حمایت,پشتیبانی|support,back,backing
oppose|مخالفت,مخالف|oppose,opposition,against
agree|موافقت,موافق|agree,consent
accept|پذیرش,پذیرفت,قبول|accept,acceptance
reject|رد کردن,رد کرد|reject,rejection,refuse,decline to
influence|نفوذ,تأثیر,تاثیر,اثرگذاری|influence,effect,impact
role|نقش|role
responsible|مسئول,مقصر|responsible,blame,responsibility
mediate|میانجی,میانجیگری,میانجی‌گری|mediate,mediation,mediator
observer|ناظر|observer
neighbour|همسایه,همسایگان,همجوار|neighbour,neighbor,neighbouring
east|شرق,شرقی,خاور|east,eastern
west|غرب,غربی,باختر|west,western
north|شمال,شمالی|north,northern
south|جنوب,جنوبی|south,southern
centre|مرکز,مرکزی,کانون|centre,center,central
capital-city|پایتخت|capital city
province|استان,ایالت|province
`;
