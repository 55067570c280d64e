/**
 * Nouns and adjectives of the field in Persian and English: `id | fa | en`, forms separated by commas; base forms (endings are cut by
 * claims/qualitative/lemma). A `*` before the id marks words so common in such papers that they tell little about what a sentence is
 * about. Compiled for Dabir from the general usage of the field in both languages, not from any corpus.
 */
export const FIELD_WORDS = `
*sphere | زمینه، حوزه، عرصه، ساحت | field, area, sphere, domain
*kind | نوع، گونه، قسم | kind, type, sort, form of
*notable | قابل توجه، چشمگیر، درخور توجه، محسوس، قابل ملاحظه، شایان | considerable, notable, significant, substantial, remarkable, marked
*scale | سطح، میزان و | scale, level
*basis | اساس، مبنا، پایه | basis, foundation
*matter | امر، نکته، مورد | matter, point
*frame | چارچوب، چهارچوب، قالب | framework, frame
*different | مختلف، گوناگون، متفاوت، متعدد | different, various, several, diverse
*important | مهم، با اهمیت، اهمیت | important, importance
*new | جدید، نو، تازه، نوین | new
*example | نمونه، نمود، مصداق | example, instance, case
*fact | واقعیت، حقیقت | fact, reality
*situation | وضعیت، شرایط، وضع، اوضاع | situation, circumstance, context
*beginning-of | ابتدا، اوایل | early
*activity | فعالیت | activity
*dimension | بعد، ابعاد، جنبه، وجه | dimension, aspect
treaty | پیمان، عهدنامه، معاهده | treaty, pact, accord
contract | قرارداد | contract
memorandum | تفاهمنامه، تفاهم نامه، یادداشت تفاهم | memorandum
convention | کنوانسیون، مقاوله نامه، مقاولهنامه | convention
protocol | پروتکل | protocol
charter | منشور، اساسنامه | charter, statute
resolution | قطعنامه | resolution
draft-text | پیش نویس، پیشنویس | draft
article | ماده، اصل، بند | article, clause, paragraph
constitution | قانون اساسی | constitution
law | قانون، حقوق | law, legal code
legal | حقوقی، قانونی | legal, lawful, juridical
illegal | غیرقانونی | illegal, unlawful
legitimate | مشروع، مشروعیت | legitimate, legitimacy
bill | لایحه، طرح قانونی | bill
parliament | مجلس، پارلمان | parliament, legislature, congress, senate
government | دولت، حکومت، کابینه | government, cabinet, administration
*state | کشور، دولت ها | state, country, nation
president | رییس جمهور، رئیس جمهور، رییسجمهور، رئیسجمهور، رئیس جمهوری، ریاست جمهوری | president, presidency, presidential
prime-minister | نخست وزیر، نخستوزیر | prime minister, premier
foreign-minister | وزیر خارجه، وزیر امور خارجه | foreign minister, minister of foreign affairs
minister | وزیر | minister, secretary
ministry | وزارت، وزارتخانه | ministry, department
king | شاه، پادشاه، پادشاهی، سلطنت | king, monarch, monarchy, kingdom, throne
dynasty | سلسله، دودمان، خاندان | dynasty
emperor | امپراتور، امپراطور | emperor
empire | امپراتوری، امپراطوری | empire
leader | پیشوا، رهبران، سران | leader
ambassador | سفیر | ambassador, envoy
embassy | سفارت | embassy
diplomatic | دیپلماتیک، دیپلماسی، سیاسی دیپلماتیک | diplomatic, diplomacy
diplomat | دیپلمات | diplomat
*relation | روابط، رابطه، مناسبات | relation, relationship, tie, link
*policy | سیاست | policy, politics
political | سیاسی | political
*foreign | خارجی، خارجه | foreign, external
domestic | داخلی | domestic, internal, home
public | عمومی | public
private | خصوصی | private
party | حزب | political party, party
election | انتخابات | election, poll
referendum | همه پرسی، همهپرسی، رفراندوم | referendum, plebiscite
campaign | کارزار، مبارزات | campaign
opposition-groups | اپوزیسیون، مخالفان | opposition group, dissident, dissenters
prisoner | زندانی | prisoner
refugee | پناهنده، آواره | refugee
migrant | مهاجر، مهاجرت | migrant, immigration, migration, immigrant
population | جمعیت | population, inhabitant
people | مردم، ملت | people
society | جامعه، اجتماعی | society, social
culture | فرهنگ، فرهنگی | culture, cultural
religion | دین، مذهب، مذهبی، دینی | religion, religious, sectarian
ethnic | قومی، قومیت | ethnic, ethnicity
language | زبان | language
education | آموزش، آموزشی | education, educational
university | دانشگاه | university
science | علم، علمی، دانش | science, scientific
technology | فناوری، تکنولوژی، فناورانه | technology, technological
economy | اقتصاد، اقتصادی | economy, economic
finance-system | مالی | financial
bank | بانک | bank
budget | بودجه | budget
debt | بدهی، دین خارجی | debt
inflation | تورم | inflation
currency | ارز، پول | currency, money
price | قیمت، بها | price
market | بازار | market
goods | کالا | good, commodity, merchandise
company | شرکت | company, firm, enterprise, corporation
investor | سرمایه گذار | investor
profit | سود، منفعت، سودجویی | profit, gain
interest | منافع، منفعت ملی | interest
cost | هزینه | cost, expense, spending, expenditure
aid | کمک، مساعدت، یاری | aid, assistance, help
oil | نفت، نفتی | oil, petroleum, crude
gas | گاز، گازی | gas, natural gas
energy | انرژی | energy
pipeline | خط لوله، خطلوله | pipeline
electricity | برق | electricity, power supply
turbine | توربین | turbine
plant | نیروگاه، کارخانه | plant, power station, factory
reactor | راکتور، رآکتور | reactor
nuclear | هسته ای، هستهای، اتمی، اتم | nuclear, atomic
uranium | اورانیوم | uranium
centrifuge | سانتریفیوژ | centrifuge
safeguards | پادمان | safeguard
peaceful | صلح آمیز، صلحآمیز | peaceful
weapon | سلاح، تسلیحات، جنگ افزار، تسلیحاتی، اسلحه | weapon, arms, armament
missile | موشک، موشکی | missile, rocket
ballistic | بالستیک | ballistic
drone | پهپاد | drone, unmanned aerial vehicle
aircraft | هواپیما، جنگنده | aircraft, plane, fighter, jet, flight
helicopter | بالگرد، هلیکوپتر | helicopter
tank | تانک | tank
submarine | زیردریایی | submarine
warship | ناو، کشتی جنگی | warship, frigate, destroyer
ship | کشتی | ship, vessel
army | ارتش، سپاه | army
navy | نیروی دریایی | navy, naval
air-force | نیروی هوایی | air force
troops | نیرو، نیروی نظامی، نظامیان، سرباز، قوا | troop, force, soldier, personnel
military | نظامی | military, armed
base | پایگاه | base
airport | فرودگاه | airport
port | بندر، بندری | port, harbour, harbor
war | جنگ | war, warfare
battle | نبرد، عملیات | battle, operation
peace | صلح | peace
crisis | بحران | crisis
security | امنیت، امنیتی | security
insecurity | ناامنی | insecurity
threat | تهدید | threat, menace
danger | خطر | danger, risk
power | قدرت، قدرتمند، توانمندی | power, powerful, capability
great-power | قدرت بزرگ، قدرت های بزرگ | great power, major power
hegemony | هژمونی، هژمون، سرکردگی | hegemony, hegemon
influence | نفوذ | influence
alliance | اتحاد | alliance
coalition | ائتلاف | coalition
partnership | مشارکت راهبردی، شراکت | partnership
neutrality | بی طرفی، بیطرفی، بی طرف، بیطرف | neutrality, neutral
nonaligned | عدم تعهد، غیرمتعهد | non-aligned, non-alignment
union | اتحادیه | union
organisation | سازمان | organisation, organization
council | شورا، شورای | council
assembly | مجمع | assembly
secretariat | دبیرخانه | secretariat
secretary-general | دبیرکل، دبیر کل | secretary-general, secretary general
agency | آژانس | agency
commission | کمیسیون | commission
committee | کمیته | committee
court | دادگاه، دیوان | court, tribunal
conference | کنفرانس، همایش | conference
summit | نشست، اجلاس | summit, session
round | دور | round
bloc | بلوک | bloc
regime | رژیم | regime
institution | نهاد | institution
*system | نظام، سیستم | system
order | نظم | order
region | منطقه، منطقه ای، منطقهای | region, regional
international | بین المللی، بینالمللی، بین الملل، بینالملل | international
global | جهانی، جهان | global, world, worldwide
bilateral | دوجانبه | bilateral
multilateral | چندجانبه، چندجانبه گرایی | multilateral, multilateralism
trilateral | سه جانبه، سهجانبه | trilateral
unilateral | یک جانبه، یکجانبه، یک سویه | unilateral, unilaterally, unilateralism
joint | مشترک | joint, common, shared, jointly
border | مرز، مرزی | border, frontier, boundary
territory | خاک، سرزمین، سرزمینی، ارضی، قلمرو | territory, soil, territorial, land
sea | دریا، دریایی، دریای | sea, maritime
river | رود، رودخانه | river
lake | دریاچه | lake
basin | حوضه، آبریز | basin
water | آب، آبی | water
dam | سد، سدسازی | dam
reservoir | مخزن | reservoir
fill | آبگیری، پر کردن | fill, filling, impound
canal | کانال، آبراه | canal, waterway
strait | تنگه | strait
island | جزیره، جزایر | island
gulf | خلیج | gulf
desert | بیابان | desert
mountain | کوه | mountain
city | شهر | city, town
capital | پایتخت | capital
railway | راه آهن، راهآهن، ریلی | railway, railroad, rail
road | جاده، راه | road, highway, route
corridor | کریدور، دالان، راهگذر | corridor
transit | ترانزیت، گذر | transit
transport | حمل و نقل، حملونقل، ترابری | transport, transportation
transmission | خط انتقال | transmission line
airspace | حریم هوایی | airspace
space | فضا، فضایی | space
satellite | ماهواره، ماهواره ای | satellite
cyber | سایبری | cyber
media | رسانه | media
intelligence | اطلاعات، اطلاعاتی | intelligence
terrorism | تروریسم، تروریستی | terrorism, terrorist
drug | مواد مخدر، مخدر، نارکو | drug, narcotic, narco
crime | جرم، جنایت | crime
human-rights | حقوق بشر | human right
democracy | دموکراسی، مردم سالاری، دموکراتیک | democracy, democratic
authoritarian | اقتدارگرا، اقتدارگرایی | authoritarian, authoritarianism
freedom | آزادی ها | freedom, liberty
justice | عدالت | justice
sovereignty | حاکمیت | sovereignty, sovereign
independence | استقلال، مستقل | independence, independent
integrity | تمامیت | integrity
identity | هویت، هویتی | identity
ideology | ایدئولوژی، ایدئولوژیک | ideology, ideological
norm | هنجار، هنجاری | norm, normative
value-belief | ارزش، ارزشی | value
theory | نظریه، تئوری، نظری | theory, theoretical
*approach | رویکرد | approach
concept | مفهوم | concept, notion
definition | تعریف | definition
doctrine | دکترین، آموزه | doctrine
strategy | راهبرد، استراتژی | strategy
strategic | راهبردی، استراتژیک | strategic, strategically
tactical | تاکتیکی، تاکتیک | tactical, tactic
realism | واقع گرایی، واقعگرایی، رئالیسم، واقع گرا | realism, realist
liberalism | لیبرالیسم، لیبرال | liberalism, liberal
constructivism | سازه انگاری، سازهانگاری | constructivism, constructivist
neighbour | همسایه، همسایگی، همجوار | neighbour, neighbor, neighbouring, neighboring
friend | دوست، دوستانه | friend, friendly
enemy | دشمن، خصمانه، خصومت، دشمنی | enemy, hostile, hostility, adversary, foe
rival | رقبا، رقیبان | rivals
partner | شریک، شرکا | partner
western | غربی، غرب | western, west
eastern | شرقی، شرق | eastern, east, eastward
northern | شمالی، شمال | northern, north
southern | جنوبی، جنوب | southern, south
colonial | استعمار، استعماری، مستعمره | colonial, colonialism, colony
revolutionary | انقلابی | revolutionary
islamic | اسلامی، اسلام | islamic, islam
arab | عربی، عرب | arab, arabic
*year | سال | year
*month | ماه | month
*day | روز | day
*century | قرن، سده | century
*decade | دهه | decade
period | دوره، دوران، عصر | period, era, term
stage | مرحله | stage, phase
process | روند، فرایند، فرآیند | process
action | اقدام، کنش | action, measure, step
operation | بهره برداری | operate, exploitation
plan | طرح ها، برنامه | plan, programme, program
project | پروژه، طرح عمرانی | project
goal | هدف، اهداف | goal, aim, objective, purpose
reason | دلیل، دلایل | reason, ground
result | نتیجه، پیامد | result, outcome, consequence
effect | اثر، تاثیر | effect, impact
role | نقش، نقشی | role
share | سهم | share, part of
volume | حجم | volume
*amount | میزان، مقدار | amount, level, quantity
number | تعداد، شمار، شماره | number
rate | نرخ | rate
rank | رتبه، جایگاه، مقام | rank, place, position
tariff | تعرفه | tariff, duty
free-trade | تجارت آزاد | free trade
preferential | ترجیحی | preferential
customs | گمرک، گمرکی | customs
import-ban | منع واردات | import ban
industry | صنعت، صنعتی | industry, industrial
agriculture | کشاورزی | agriculture, agricultural, farming
steel | فولاد | steel
wheat | گندم | wheat
grain | غله، غلات | grain, cereal
food | غذا، غذایی | food
medicine | دارو | medicine, pharmaceutical
machinery | ماشین آلات، ماشینآلات | machinery
car | خودرو | car, automobile, vehicle
potash | پتاس | potash
climate | اقلیم، اقلیمی، آب و هوا، آبوهوا | climate, climatic
environment | محیط زیست، زیست محیطی | environment, environmental
existential | وجودی، موجودیتی، هستی | existential
military-pact | پیمان نظامی | military pact
formal | رسمی | formal, formally, official, officially, codified
informal | غیررسمی | informal, informally, unofficial
binding | الزام آور، الزامآور، الزام | binding, legally binding
nonbinding | غیرالزام آور، غیرالزامآور، غیر الزام آور | non-binding, nonbinding
written | مکتوب، کتبی، مدون | written
unwritten | نانوشته، غیرمکتوب، نامکتوب | unwritten, uncodified
oral | شفاهی | oral, verbal
temporary | موقت، موقتی، گذرا، زودگذر | temporary, provisional, transient, short-lived, ad hoc
permanent | دائمی، دایمی، دائم، همیشگی، پایدار، ماندگار، بادوام | permanent, durable, lasting, enduring, long-lasting
short-term | کوتاه مدت، کوتاهمدت | short-term, short term
long-term | بلندمدت، درازمدت، بلند مدت | long-term, long term
offensive | تهاجمی، تهاجم محور | offensive
defensive | تدافعی، دفاعی | defensive, defence, defense
conditional | مشروط | conditional, conditionally
unconditional | بی قید و شرط، بدون قید و شرط | unconditional, unconditionally
symmetrical | متقارن، هم سنگ، همسنگ | symmetric, symmetrical
asymmetrical | نامتقارن، ناهم سنگ | asymmetric, asymmetrical
equal | برابر، مساوی | equal
unequal | نابرابر | unequal
direct | مستقیم | direct, directly
indirect | غیرمستقیم | indirect, indirectly
hard-power | قدرت سخت | hard power
soft-power | قدرت نرم | soft power
targeted | هدفمند، هوشمند | targeted, smart sanction
comprehensive | جامع، فراگیر، همه جانبه، همهجانبه | comprehensive, wide-ranging
partial | جزئی، محدود و جزئی | partial
secret | محرمانه، مخفی، سری، مخفیانه | secret, covert, clandestine
open-public | علنی، آشکار | overt
main | اصلی، عمده، مهمترین، مهم ترین | main, principal, primary, chief
secondary | فرعی، ثانوی، ثانویه | secondary, minor
central | مرکزی، محوری | central
marginal | حاشیه ای، حاشیهای | marginal, peripheral
successful | موفق، موفقیت، کامیاب | successful, success, succeed in
failed | ناکام، ناکامی، ناموفق، بی نتیجه | failed, failure, unsuccessful
stable | باثبات، ثبات | stable, stability
unstable | بی ثبات، بیثبات، بی ثباتی | unstable, instability
positive | مثبت | positive
negative | منفی | negative
necessary | ضروری، لازم، ضرورت | necessary, indispensable, necessity
voluntary | داوطلبانه، اختیاری | voluntary, voluntarily
compulsory | اجباری، تحمیلی | compulsory, forced, mandatory, coercive
rational | عقلانی، خردمندانه | rational
material | مادی | material
ideational | غیرمادی، معنایی، ذهنی | ideational, non-material
loose | سست و شکننده، شل | loose
firm | محکم، استوار | tight, solid
unity | وحدت، یکپارچگی | unity, cohesion
multipolar | چندقطبی | multipolar, multipolarity
unipolar | تک قطبی، تکقطبی، یک جانبه گرایی | unipolar, unipolarity
bipolar | دوقطبی | bipolar, bipolarity
capitalist | سرمایه داری، سرمایهداری | capitalist, capitalism
communist | کمونیست، کمونیستی، کمونیسم | communist, communism
socialist | سوسیالیست، سوسیالیستی، سوسیالیسم | socialist, socialism
nationalist | ملی گرا، ملیگرا، ملی گرایی، ناسیونالیسم | nationalist, nationalism
national | ملی | national
geopolitical | ژئوپلیتیک، ژئوپلیتیکی | geopolitical, geopolitics
geoeconomic | ژئواکونومیک | geoeconomic
*issue | مسئله، مساله، موضوع، قضیه | issue, question, matter, topic
point-view | دیدگاه | viewpoint, perspective, opinion
fear | هراس، ترس، بیم | fear, anxiety
trust | اعتماد | trust, confidence
mistrust | بی اعتمادی، بیاعتمادی، بدگمانی | mistrust, distrust, suspicion
history | تاریخ، تاریخی، پیشینه | history, historical, historic
right | حق، حقوق تاریخی | right, entitlement
shah | شاهنشاه | shah
tsar | تزار | tsar, czar
soviet | شوروی | soviet
embargoed | تحریم شده | sanctioned
volunteer | داوطلب | volunteer
citizen | شهروند، تبعه، اتباع | citizen, national of
woman | زن، زنان | woman, female
child | کودک، کودکان | child, children
worker | کارگر، کارگران | worker, labour, labor
army-general | ژنرال، سرلشکر، فرمانده | general, commander
book | کتاب | book, volume of
paper | مقاله | paper, article by, essay
journal | مجله، نشریه، فصلنامه | journal, magazine
newspaper | روزنامه | newspaper
speech | سخنرانی، نطق | speech, address
letter | نامه | letter
report | گزارش | report
research | پژوهش، تحقیق، تحقیقاتی، پژوهشی | research, study
survey | نظرسنجی، پیمایش | survey, opinion poll
hospital | بیمارستان | hospital
disease | بیماری، همه گیری، همهگیری، کرونا | disease, pandemic, epidemic
health | سلامت، بهداشت، بهداشتی | health
vaccine | واکسن | vaccine
earthquake | زلزله، زمین لرزه | earthquake
famine | قحطی، خشکسالی | famine, drought
package | بسته، بسته تحریمی | package
opening-sign | گشوده | opened for signature
foundation-stone | سنگ بنا | foundation stone, cornerstone
binding-agreement | توافق الزام آور | binding agreement
instrument | سند، ابزار | instrument, document, text
statement-doc | بیانیه | statement
side | طرف، جانب، سو | side, party to
condition | شرط، شروط | condition, precondition
blockade | محاصره | blockade, siege
hostage | گروگان | hostage
spy | جاسوس، جاسوسی | spy, espionage
nationality | ملیت | nationality
majority | اکثریت | majority
minority | اقلیت | minority
autonomy | خودمختار، خودمختاری | autonomy, autonomous
federation | فدراسیون، فدرال | federation, federal
republic | جمهوری | republic
provisional-government | دولت موقت | provisional government, interim government
exile | تبعید | exile
uprising-arab | بهار عربی | arab spring
cold-war | جنگ سرد | cold war
world-war | جنگ جهانی | world war
enlargement | گسترش ناتو | nato enlargement
`;
