/**
 * Acts that papers on international relations report: `id | fa | en`, forms separated by commas. Persian compound verbs stand as
 * their word that carries the meaning (the light verb says nothing); simple verbs stand as infinitives; English forms are base
 * forms and nouns. `a~b` are two words with up to five words between them. Rows are distinct events: signing is not entering into
 * force. Compiled for Dabir from the general usage of the field (UN and treaty vocabulary in both languages), not from any corpus.
 */
export const ACTS = `
exist | وجود~داشتن، موجود | exist, existence
rise | افزایش، رشد، فزونی، افزودن، صعود، جهش، رونق، ارتقا، بالا رفتن، زیاد شدن، زیاد | rise, increase, grow, growth, climb, jump, soar, surge, double, triple, boom, go up
fall | کاهش، افت، تنزل، سقوط، کاستن، نصف، کم شدن، پایین آمدن، کم | fall, cut back, scale back, scale down, slash, cutback, pare, decrease, decline, drop, shrink, contracted, contraction, plunge, slump, reduce, reduction, halve, dwindle, diminish, shrinkage, go down
stable-level | ثابت ماندن، بدون تغییر ماندن | remain stable, remain unchanged, stagnate, stagnation
sign | امضا، امضای، به امضا | sign, signing, signature
initial | پاراف | initial
conclude-treaty | منعقد، انعقاد، بسته شدن | conclude, conclusion
enter-force | لازم الاجرا، لازمالاجرا، به اجرا درآمدن، وارد اجرا | enter~into force, entry into force, come~into force, take effect, in force
ratify | تصویب، به تصویب، مصوب، تنفیذ | ratify, ratification, approve, approval
adopt | صدور قطعنامه | adopt, adoption, pass
announce | اعلام، اعلان، آگهی | announce, announcement, proclaim, proclamation
declare | اعلامیه | declaration, communique, declare
negotiate | مذاکره، مذاکرات، گفتوگو، گفتگو | negotiate, negotiation, talk, dialogue, bargain
agree | توافق، موافقتنامه، توافقنامه، موافقت نامه، توافق نامه | agreement, accord, deal
consent | موافق، موافقت | agree, consent, assent, endorse
disagree | اختلاف نظر، ناهمداستان | disagree, disagreement
join | عضویت~درآمدن، عضو~شدن، پیوستن، ملحق، الحاق، عضویت، عضو شدن، وارد شدن | join, accede, accession, become~member, admit, admission, membership
member | عضو، اعضا، اعضای | member, belong
leave | خارج شدن، خروج، کناره گیری، کنارهگیری، ترک کردن | withdraw, withdrawal, leave, quit, exit, pull out
expel | اخراج، بیرون راندن | expel, expulsion, oust
apply | درخواست عضویت، تقاضای عضویت، درخواست | apply, application, request, call for
invite | دعوت | invite, invitation
vote | رای، رای گیری، رایگیری | vote, ballot, voting
vote-for | رای مثبت، رای موافق | vote~in favour, vote~in favor, vote~for, affirmative vote
vote-against | رای منفی، رای مخالف، علیه~رای | vote~against, negative vote
abstain | رای ممتنع، ممتنع | abstain, abstention
veto | وتو | veto
condemn | محکوم، محکومیت، نکوهش، تقبیح | condemn, condemnation, denounce, denunciation
criticise | انتقاد، نقد | criticise, criticize, criticism
praise | ستایش، تمجید، ستودن | praise, laud
welcome | استقبال | welcome
support | حمایت، پشتیبانی، طرفداری، جانبداری، هواداری، پشتیبان، حامی | support, back, advocate, favour, favor, backing
oppose | مخالفت، مخالفتی، مخالف، ضدیت | oppose, opposition, object, objection, opponent
resist | مقاومت، ایستادگی | resist, resistance
recognise | به رسمیت~شناختن، به رسمیت، شناسایی | recognise, recognize, recognition
accept | پذیرفتن، پذیرش، قبول، قبولی | accept, acceptance
reject | رد کردن، رد شدن، رد، نپذیرفتن | reject, rejection, turn down, dismiss
refuse | امتناع، خودداری، سر باز زدن، استنکاف | refuse, refusal, decline to
deny | انکار، تکذیب | deny, denial
confirm | تایید، تصدیق | confirm, confirmation, affirm
demand | مطالبه، خواستار، خواستن | demand, insist
promise | وعده، قول | promise, pledge
guarantee | تضمین، ضمانت | guarantee, assure, assurance
commit | متعهد، تعهد | commit, commitment, obligation
violate | نقض، تخطی | violate, violation, breach, infringe
comply | پایبندی، پایبند، رعایت، تمکین | comply, compliance, abide, adhere, honour
impose | وضع کردن، اعمال، تحمیل | impose, imposition
lift | لغو، رفع، برداشتن، الغا | lift, lifting, remove, removal, revoke, repeal, cancel, abolish, abrogate
sanction | تحریم | sanction, embargo, restrictive measure
suspend | تعلیق، معلق | suspend, suspension
halt | متوقف، توقف، قطع | halt, stop, cease, sever, cut off, break off, terminate, discontinue, interrupt
resume | از سر گرفتن، ازسرگیری، از سرگیری، احیا، بازآغاز | resume, resumption, restore, revive, renew
restart | دوباره برپا | restart, re-establish, reestablish
continue | ادامه، تداوم، استمرار | continue, continuation, persist, maintain
begin | آغاز، شروع، آغازیدن | begin, beginning, start, launch, commence, initiate, open, outbreak
end | پایان، خاتمه، اتمام، به پایان | end, ending, finish, expire
complete | تکمیل، کامل شدن | complete, completion
postpone | به تعویق، تعویق، به تاخیر، تاخیر | postpone, delay, defer
found | تاسیس، بنیان، پایه گذاری، پایهگذاری، بنیانگذاری، ایجاد، تشکیل، برپا، به وجود، شکل گرفتن، شکل گیری، شکلگیری، پدید | found, establish, establishment, create, creation, set up, form, formation, institute, founding, emerge, emergence
dissolve | منحل، انحلال، فروپاشی، فروپاشیدن | dissolve, dissolution, collapse, disband
host | میزبان، میزبانی | host
hold | برگزار، برگزاری | hold, convene, organise, organize
attend | شرکت کردن، شرکت، حضور | attend, attendance
participate | مشارکت، سهیم | take~part, participate, participation, partake
visit | سفر، دیدار، بازدید | visit, travel, trip, tour
meet | ملاقات، دیدار کردن | meet, meeting
mediate | میانجی، میانجیگری، میانجی گری، وساطت | mediate, mediation, mediator, broker
invade | حمله، تهاجم، هجوم، یورش، تجاوز، لشکرکشی | invade, invasion, attack, assault, aggression, offensive against
occupy | اشغال، تصرف، تسخیر | occupy, occupation, seize, capture, conquer, conquest
annex | انضمام، الحاق کریمه، ضمیمه | annex, annexation
bomb | بمباران | bomb, bombardment, shell, strike
defend | دفاع | defend, defence of, defense of
intervene | مداخله، دخالت | intervene, intervention, interfere, interference
defeat | شکست | defeat, defeated
win | پیروز، پیروزی، غلبه | win, victory, prevail
surrender | تسلیم شدن، تسلیم | surrender, capitulate
liberate | آزاد کردن، آزادسازی، آزادی، رهایی | liberate, liberation, free, release
withdraw-troops | عقب نشینی، عقبنشینی، خروج نیرو | withdrawal of troops, pull-out, retreat
deploy | استقرار، مستقر | deploy, deployment, station
threaten | تهدید کردن | threaten
deter | بازداشتن | deter
escalate | تشدید، شدت | escalate, escalation, intensify, worsen, aggravate, exacerbate
deescalate | تنش زدایی، تنشزدایی، کاهش تنش | de-escalate, de-escalation, detente, ease
cease-fire | آتش بس، آتشبس | ceasefire, cease-fire, truce, armistice
test | آزمایش، آزمون | test
produce | تولید | produce, production, manufacture
develop | توسعه دادن | develop
build | ساخت، ساختن، احداث، بنا | build, construct, construction
rebuild | بازسازی، نوسازی | rebuild, reconstruct, reconstruction, modernise, modernize
open | افتتاح، گشایش، گشودن، بازگشایی | inaugurate, reopen, inauguration, reopening
close | بستن، بسته، تعطیل، انسداد | close, closure, shut
supply | تامین، عرضه، تحویل | supply, deliver, delivery, provide
export | صادرات، صادر، صدور | export
import | واردات، وارد کردن | import
buy | خرید، خریدن، خریداری | buy, purchase, procure
sell | فروش، فروختن | sell, sale
invest | سرمایه گذاری، سرمایهگذاری | invest, investment
finance | تامین مالی، تامین مالی شدن، تامین اعتبار | finance, fund, financing, funding
lend | وام، اعتبار | lend, loan, credit
pay | پرداخت، پرداختن، تادیه | pay, payment
nationalise | ملی شدن، ملی سازی، ملی کردن | nationalise, nationalize, nationalisation, nationalization
privatise | خصوصی سازی، خصوصیسازی | privatise, privatize, privatisation, privatization
elect | انتخاب، برگزیدن، برگزیده | elect, election, choose
appoint | منصوب، انتصاب، گماشتن | appoint, appointment, nominate
resign | استعفا | resign, resignation, step down
overthrow | سرنگون، سرنگونی، براندازی، برکناری | overthrow, topple, depose, oust from
assassinate | ترور کردن، ترور | assassinate, assassination
arrest | بازداشت، دستگیر | arrest, detain, detention
kill | کشته، کشتن، قتل، به قتل | kill, murder, massacre
die | مرگ، درگذشت، درگذشتن، وفات، فوت | die, death
born | متولد، تولد، زاده، به دنیا آمدن | born, birth
write | نوشتن، نگارش، تالیف، نوشته | write, author
publish | انتشار، منتشر، چاپ | publish, publication, appear in print
present | عرضه کردن، مطرح، طرح، ارائه | present, introduce, introduction, put forward, propose, proposal, table
invent | اختراع، ابداع | invent, invention, coin
discover | کشف | discover, discovery
name | نامیدن، نام گذاری، نامگذاری | name, label, dub
call | خواندن، توصیف | call, describe, depict
regard | دانستن، شمردن، تلقی، انگاشتن، پنداشتن، قلمداد | regard, consider, view, see, deem, treat as
replace | جایگزین، جانشین | replace, replacement, succeed, successor
transfer | انتقال، منتقل، واگذار | transfer, hand over, cede
return | send~back، بازگشت، بازگشتن، بازگرداندن | return
divide | تقسیم، تجزیه | divide, division, partition, split
unite | اتحاد کردن، متحد شدن، ادغام | unite, unify, unification, merge, merger, integrate, integration
cooperate | همکاری | cooperate, cooperation, collaborate, collaboration
compete | رقابت، رقیب | compete, competition, rivalry, rival
conflict | منازعه، مناقشه، تعارض، درگیری | conflict, clash, dispute
balance | موازنه، توازن، موازنه سازی، موازنهسازی | balance, balancing
bandwagon | دنباله روی، دنبالهروی | bandwagon, bandwagoning
hedge | پوشش دهی، پوششدهی، پوشش ریسک | hedge, hedging
align | همراستایی، هم راستایی، همسویی، همسو | align, alignment
normalise | عادی سازی، عادیسازی | normalise, normalize, normalisation, normalization
enrich | غنی سازی، غنیسازی | enrich, enrichment
proliferate | اشاعه، گسترش سلاح | proliferate, proliferation
disarm | خلع سلاح | disarm, disarmament
inspect | بازرسی، راستی آزمایی | inspect, inspection, verify, verification
cause | موجب، باعث، سبب، علت، منجر، انجامیدن، مسبب | cause, lead to, result in, bring about
blame | مسئول، مقصر، تقصیر | responsible, blame, culprit, fault
prevent | جلوگیری، مانع، بازدارنده | prevent, obstruct, hinder, hamper, block
allow | اجازه، مجاز | allow, permit, let, permission
forbid | ممنوع، ممنوعیت، منع | forbid, ban, prohibit, prohibition
limit | محدود، محدودیت | limit, restrict, restriction, limitation, constrain
expand | گسترش، توسعه، بسط، توسعه طلبی | expand, expansion, extend, extension, enlarge, enlargement, broaden
strengthen | تقویت، تحکیم | strengthen, reinforce, consolidate, bolster
weaken | تضعیف، سست | weaken, undermine, erode, erosion
improve | بهبود | improve, improvement
change | تغییر، دگرگون، دگرگونی، تحول | change, alter, shift, transform, transformation
depend | وابسته، وابستگی، متکی، اتکا | depend, dependence, dependent, reliance, rely, dependency
isolate | منزوی، انزوا | isolate, isolation
dominate | سلطه، تسلط، سیطره، چیرگی | dominate, domination, dominance
ally | متحد، متحدان، هم پیمان، همپیمان | ally
promulgate | ابلاغ | promulgate, notify
send | اعزام، فرستادن، ارسال، گسیل | send, dispatch
attack-cyber | حمله سایبری | cyberattack, cyber attack
protest | اعتراض | protest
strike-labour | اعتصاب | labour strike, walkout
revolt | شورش، قیام، خیزش | revolt, uprising, rebellion, insurgency
coup | کودتا | coup, putsch
revolution | انقلاب | revolution
trade | تجارت، بازرگانی، مبادله، داد و ستد، مبادلات | trade, commerce, exchange
own | مالک، مالکیت | own, ownership
employ | به کار گرفتن، کاربرد، استفاده، بهره گیری، بهرهگیری | use, employ, apply to, usage
need | نیاز، نیازمند، مستلزم | need, require, requirement
lack | فاقد، فقدان، نبود | lack, absence, devoid
include | شامل، دربرگرفتن، در بر گرفتن، مشتمل، دربردارنده | include, contain, encompass, cover
exclude | مستثنا، حذف | exclude, exclusion, omit
represent | نماینده، نمایندگی | represent, representative
lead | رهبری، رهبر، ریاست، رئیس، رییس، هدایت، سوق دادن | lead, leadership, head, steer
*happen | رخ دادن، روی دادن، اتفاق افتادن، به وقوع پیوستن، صورت گرفتن، صورت پذیرفتن، انجام شدن، انجام گرفتن، وقوع | happen, occur, take place, took place, taken place
confront | رودررو~ایستادن، رو در رو، رودررو، مقابل~ایستادن، صف آرایی، صفآرایی، رودررویی | confront, face off, stand~against, square off
boycott | بایکوت، تحریم کردن نشست | boycott, stay away from
abandon | کنار گذاشتن، رها کردن، دست کشیدن، دست برداشتن، صرف نظر | abandon, give up, renounce, set~aside, relinquish, drop
keep-up | حفظ کردن، حفظ، نگه داشتن | keep, retain, preserve
accelerate | تسریع، شتاب | accelerate, speed up, hasten, expedite
overstate | بزرگ نمایی، بزرگنمایی، اغراق، مبالغه | overstate, exaggerate
understate | کوچک نمایی، دست کم گرفتن | understate, underestimate, play down
prefer | ترجیح، مرجح | prefer, favour~over, favor~over, preference for
consist | تشکیل شدن از، متشکل، مرکب از، گرد هم آوردن | consist, comprise, be made up of, bind together, bound together, bring together, group together
belittle | بی اهمیت شمردن | belittle
take-charge | بر عهده گرفتن، به عهده گرفتن، تحویل گرفتن | take over, assume
govern | حکومت، حکمرانی، فرمانروایی | govern, rule, governance
settle | حل و فصل، حلوفصل، حل | settle, settlement, resolve, solve
`;

/** Acts that go on or come back: a year beside them says when they were going on, not when they happened. */
export const CONTINUING_ACTS: ReadonlySet<string> = new Set(
  `exist rise fall stable-level export import buy sell trade supply invest finance lend pay produce need lack include exclude represent lead govern support oppose resist cooperate
   compete conflict balance bandwagon hedge align threaten continue dominate own employ regard call name cause blame allow prevent limit expand strengthen weaken improve change
   depend isolate ally comply deter defend criticise praise welcome demand own develop proliferate enrich mediate negotiate protest escalate deescalate
   commit`.split(/\s+/),
);

/** Things whose amount can grow or shrink: "expand" and its like tell a direction of these, and an act of others. */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'trade export import share volume amount number rate cost budget debt inflation population produce aid invest price profit market demand depend troops economy supply'.split(
    ' ',
  ),
);

/** Acts that belong to one doer or one helper: where everything else agrees, another name contradicts. */
export const UNIQUE_ACTS: ReadonlySet<string> = new Set(
  'found build rebuild write invent discover name host mediate overthrow assassinate appoint replace blame present lead finance'.split(' '),
);

/** Parts of an act that have one answer, where the doers are persons: where else, and under whom, it was not (claims/qualitative/slots). */
export const EXCLUSIVE_PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  in: new Set('sign hold born die found host invent initial publish write'.split(' ')),
  leader: new Set('found begin hold govern revolt coup win'.split(' ')),
  name: new Set('name call sign conclude-treaty'.split(' ')),
};

/** Offices and titles: words beside a name that say nothing about whose name it is. */
export const OFFICES: ReadonlySet<string> = new Set(
  'minister prime-minister foreign-minister president king emperor leader lead ambassador secretary-general army-general republic people state'.split(
    ' ',
  ),
);

/** Kinds of things and places that are followed by their name. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  'city capital region province island river lake strait port base airport embassy university village mountain sea party union organisation agency company treaty contract book paper journal newspaper battle dynasty court axis route corridor railway canal dam pipeline'.split(
    ' ',
  ),
);

/** Ids of the acts. */
export const ACT_IDS: ReadonlySet<string> = new Set(
  ACTS.split('\n')
    .map((row) => row.split('|', 1)[0]!.trim())
    .filter(Boolean),
);

/** Things that are in one place. */
export const UNIQUE_THINGS: ReadonlySet<string> = new Set('secretariat headquarters capital-city seat'.split(' '));
