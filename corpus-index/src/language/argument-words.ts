/**
 * Words with which authors of the field judge, define and set things apart, in Persian and English: `id | fa | en`, as field-words.ts. Written
 * for Dabir from the index terms of textbooks in use in both languages (Baylis, Smith and Owens; Dougherty and Pfaltzgraff; Ghavam;
 * Moshirzadeh) and from general dictionaries, not from any corpus.
 */
export const ARGUMENT_WORDS = `
pragmatic | عمل گرایانه، عملگرایانه، عمل گرا، عملگرا، عمل گرایی، عملگرایی، مصلحت گرا، مصلحت گرایانه، پراگماتیک | pragmatic, pragmatism, pragmatist
irreversible | بازگشت ناپذیر، برگشت ناپذیر، غیرقابل بازگشت | irreversible, irrevocable
reversible | بازگشت پذیر، برگشت پذیر | reversible
inevitable | اجتناب ناپذیر، گریزناپذیر، ناگزیر | inevitable, unavoidable
avoidable | اجتناب پذیر | avoidable
possible | ممکن، امکان پذیر، شدنی | possible, feasible
impossible | ناممکن، غیرممکن، محال، ناشدنی | impossible, infeasible
effective | موثر، کارآمد، اثربخش، کارامد | effective, efficient
ineffective | بی اثر، ناکارآمد، ناکارامد، بی تاثیر | ineffective, inefficient, futile
active | فعال، فعالانه | active, actively
passive | منفعل، منفعلانه، انفعالی | passive, passively
aggressive | پرخاشگرانه، ستیزه جو، ستیزه جویانه، ستیزهجویانه | aggressive, assertive, belligerent
moderate | میانه رو، میانهرو، معتدل، اعتدال | moderate, moderation
radical | تندرو، رادیکال، افراطی | radical, extremist
conservative | محافظه کار، محافظهکار، محافظه کارانه | conservative, conservatism
revisionist | تجدیدنظرطلب، تجدیدنظرطلبی، تجدید نظر طلب، تجدید نظر طلبی | revisionist, revisionism
status-quo | وضع موجود، حفظ وضع موجود | status quo
expansionist | توسعه طلبانه، توسعهطلبانه، توسعه طلبی، توسعهطلبی | expansionist, expansionism
centralised | متمرکز | centralised, centralized
decentralised | غیرمتمرکز، نامتمرکز | decentralised, decentralized
homogeneous | همگن، یکدست | homogeneous, uniform
heterogeneous | ناهمگن، نامتجانس | heterogeneous
natural | طبیعی | natural, naturally
constructed | برساخته، ساختگی | constructed, construct of
objective | عینی | objective, objectively
subjective | ذهنی گرایانه، ذهنیت | subjective, subjectively
material-gain | نفع مادی | material gain
structural | ساختاری، ساختارگرایانه | structural, structurally
individual-level | فردی، سطح فرد | individual level
internal | درونی | internally
structure | ساختار | structure
agent | کارگزار، عامل انسانی | agency of, agents
innocent | بی تقصیر، بیتقصیر، بی گناه، بیگناه | innocent, blameless, not to blame
victim | قربانی | victim
beneficiary | برنده، ذی نفع، ذینفع، منتفع | beneficiary
loser | بازنده | loser
win-win | برد برد، بردبرد | win win, positive sum
zero-sum | حاصل جمع صفر، بازی با حاصل جمع صفر | zero sum
relative-gain | دستاورد نسبی، منافع نسبی، سود نسبی | relative gain
absolute-gain | دستاورد مطلق، منافع مطلق، سود مطلق | absolute gain
maximise | بیشینه سازی، بیشینهسازی، حداکثرسازی، به حداکثر رساندن، بیشینه کردن | maximise, maximize, maximisation, maximization
minimise | کمینه سازی، حداقل سازی، به حداقل رساندن | minimise, minimize
sufficient | بسنده، کافی، بسندگی | sufficient, enough
insufficient | ناکافی، نابسنده | insufficient, inadequate
survival | بقا، بقای | survival
anarchy | آنارشی، هرج و مرج، اقتدارگریزی | anarchy, anarchic
hierarchy | سلسله مراتب، سلسلهمراتب، سلسله مراتبی | hierarchy, hierarchical
arctic | قطب شمال، شمالگان، قطبی | arctic, arctic region
decision | تصمیم، تصمیم گیری، تصمیمگیری، اتخاذ تصمیم | decision, decision making, decide
similar | از جنس، مشابه، همانند، شبیه، همسان، هم سنخ، همسنخ | similar, akin, alike, resemble, of the same kind, same as
headquarters | مقر، ستاد مرکزی | headquarters, headquartered
seat | کرسی مرکزی | seat of
pole | قطب | pole
antarctic | قطب جنوب، جنوبگان | antarctic, antarctica
code-conduct | آیین نامه رفتاری، آییننامه رفتاری، آیین نامه، آییننامه، منشور رفتاری | code of conduct, code
verdict | حکم، رای دادگاه، رای دیوان، رای داوری | ruling, award, verdict, judgment, judgement
arbitration | داوری، حکمیت | arbitration, arbitral
tribunal | دیوان، دادگاه | tribunal
proceedings | دادرسی، روند داوری | proceeding
municipality | شهرداری، شهردار | municipality, mayor, city council
constituency | حوزه انتخابیه | constituency
junta | خونتا، حکومت نظامی، نظامیان حاکم | junta, military government
origin | منشا، خاستگاه، ریشه، سرچشمه | origin, root, source
driver | محرک، پیشران، انگیزه | driver, motive, impetus
obstacle | سد راه، مانع اصلی، موانع | obstacle, barrier, impediment
opportunity | فرصت | opportunity
challenge | چالش | challenge
burden | بار سنگین، سربار | burden
asset | سرمایه، دارایی | asset
instrumental | ابزاری، ابزارگرایانه | instrumental, instrument of
intrinsic | ذاتی، درون زاد | intrinsic, inherent
genuine | واقعی، اصیل، راستین | genuine, real, true
symbolic | نمادین، سمبولیک، تشریفاتی | symbolic, ceremonial
rhetorical | لفاظانه، شعاری، لفاظی | rhetorical, rhetoric
practical | عملی | practical
ambiguous | مبهم، ابهام آمیز، گنگ | ambiguous, vague, unclear
clear-cut | روشن، صریح، شفاف | clear, explicit, unambiguous
consistent | منسجم، یکنواخت، سازگار | consistent, coherent
inconsistent | متناقض، ناسازگار، نامنسجم | inconsistent, contradictory, incoherent
dominant | مسلط، غالب، حاکم | dominant, prevailing
subordinate | تابع، فرودست | subordinate, subaltern
independent-policy | خودبنیاد، خودکفا | self-reliant, self-sufficient
autonomy-strategic | خودمختاری راهبردی، استقلال راهبردی، خودمختاری استراتژیک | strategic autonomy
middle-power | قدرت میانی، قدرت متوسط، قدرت های میانی | middle power
small-state | دولت کوچک، کشور کوچک | small state
regional-power | قدرت منطقه ای، قدرت منطقهای | regional power
superpower | ابرقدرت | superpower
proxy | نیابتی | proxy
direct-war | رویارویی مستقیم | direct confrontation
hybrid | ترکیبی، هیبریدی | hybrid
conventional | متعارف | conventional
unconventional | نامتعارف | unconventional
deterrence | بازدارندگی | deterrence, deterrent
containment | مهار | containment, contain
engagement | تعامل، درگیرسازی | engagement, engage
appeasement | مماشات | appeasement, appease
confrontation | رویارویی، تقابل، مواجهه | confrontation
consensus | اجماع، اتفاق نظر، اتفاق آرا | consensus, unanimity, unanimously
observer | ناظر | observer
signatory | امضاکننده، امضا کننده | signatory
guarantor | ضامن، تضمین کننده | guarantor
patron | حامی اصلی، ولی نعمت | patron
client | دست نشانده، دستنشانده | client state, puppet
broker-order | کارگزار نظم | broker of order
forum | مجمع گفتوگو، تالار گفتگو | forum
customs-union | اتحادیه گمرکی | customs union
common-market | بازار مشترک | common market
monetary-union | اتحادیه پولی، اتحاد پولی | monetary union
political-union | اتحادیه سیاسی | political union
community | اجتماع، جامعه | community
regionalism | منطقه گرایی، منطقهگرایی | regionalism
globalisation | جهانی شدن، جهانیشدن، جهانی سازی | globalisation, globalization
loyalty | وفاداری | loyalty
belonging | تعلق | belonging
supranational | فراملی | supranational
intergovernmental | بین دولتی، بیندولتی، میان دولتی | intergovernmental
transnational | فراملیتی، فرامرزی | transnational, cross-border
secular | سکولار، عرفی | secular
sectarian | فرقه ای، فرقهای | sectarian
tribal | قبیله ای، عشیره ای | tribal
monarchy | پادشاهی مشروطه، نظام پادشاهی | constitutional monarchy
elected | انتخابی، منتخب | elected
hereditary | موروثی | hereditary
centralism | تمرکزگرایی | centralism
quiet | آرام، بی سروصدا، بیسروصدا | quiet, discreet
loud | پر سر و صدا، پرسروصدا | loud, vocal
gradual | تدریجی، گام به گام | gradual, incremental, step-by-step
sudden | ناگهانی، یکباره، یک باره | sudden, abrupt
peaceful-means | راه های مسالمت آمیز، مسالمت آمیز، مسالمتآمیز | peaceful means, peacefully
violent | خشونت آمیز، خشونتآمیز، خشونت بار | violent, violence
lawful-order | قانون محور، قاعده محور | rules-based
selective | گزینشی | selective, selectively
universal | جهان شمول، جهانشمول، همگانی | universal
equitable | منصفانه، عادلانه | equitable, fair, just
inequitable | ناعادلانه، غیرمنصفانه، ظالمانه | unfair, unjust, inequitable
transparent | شفافیت | transparent, transparency
optimistic | خوش بینانه، خوشبینانه، خوش بینی | optimistic, optimism
pessimistic | بدبینانه، بدبینی | pessimistic, pessimism
cultural-factor | عامل فرهنگی | cultural factor
scholar | پژوهشگر، اندیشمند، نظریه پرداز | scholar, theorist, thinker
explanation | تبیین، توضیح دادن | explain, explanation, account for
suited | مناسب ترین، مناسب، درخور | suited, suitable, appropriate, apt
best | بهترین | best
worst | بدترین | worst
complement | مکمل، تکمیل کننده | complement, complementary
substitute | جایگزین | substitute
precondition | پیش شرط، پیششرط | precondition, prerequisite
consequence | پیامد، تبعات | consequence, aftermath
byproduct | محصول جانبی | by-product
legacy | میراث | legacy, heritage
myth | افسانه، اسطوره | myth
nonmilitary | غیرنظامی | non-military, demilitarised, demilitarized
navigation | کشتیرانی، دریانوردی | navigation, shipping
fishery | ماهیگیری، شیلات | fishing, fishery, fisheries
coast | ساحل، ساحلی | coast, coastal
indigenous | بومی، بومیان | indigenous, native
junior | کوچک تر، دست پایین | junior
*promptly | بلافاصله، فورا، بیدرنگ، بی درنگ، به سرعت، بسرعت | immediately, promptly, at once, swiftly
*eventually | سرانجام، نهایتا، در نهایت، عاقبت | eventually, finally, ultimately, at last
*gradually | به تدریج، بتدریج، رفته رفته، کم کم | gradually, by degrees
*suddenly | ناگهان، به ناگاه، یکباره | suddenly, abruptly
senior | ارشد، دست بالا | senior
`;
