/**
 * Vocabulary of trade, money, energy and population: concept | Persian | English. Words of one row mean the same for a comparison.
 * Written for Dabir from general knowledge of the field's vocabulary (headings of UN Comtrade, IMF, World Bank and IEA tables in both languages).
 */
export const ECONOMY = `
export|صادرات,صادر,صدور,صادراتی,صادرکننده,صادرات کالا|export,exportation,exporter,outbound shipment
import|واردات,وارد کردن,وارد کرد,وارد کرده,وارد کردند,وارد می‌کند,وارد می‌کرد,وارد می‌کنند,وارداتی,واردکننده,واردات کالا|import,importation,importer
trade|تجارت,تجاری,تجارتی,بازرگانی,مبادلات تجاری,مبادله تجاری,تبادلات تجاری,تبادل تجاری,تبادلهای تجاری,مبادلات,تبادلات,دادوستد,داد و ستد,مبادلات بازرگانی|trade,trading,commerce,commercial,commercial exchange,trade exchange,bilateral trade,two-way trade,trade turnover
balance of trade|تراز تجاری,تراز تجارت,تراز تجارتی,تراز بازرگانی,موازنه تجاری,موازنه بازرگانی|balance of trade,trade balance,commercial balance
deficit|کسری|deficit,shortfall
surplus|مازاد|surplus
non-oil|غیرنفتی,غیر نفتی|non-oil
sell|فروش,فروخت,فروخته,فروخته‌است,می‌فروشد,فروشنده|sell,sold,sale,seller,vendor
buy|خرید,خریدار,خریداری,ابتیاع,می‌خرد|buy,bought,purchase,purchaser,buyer,procurement
goods|کالا,جنس,اجناس,محصول,محصولات,فرآورده|good,goods,merchandise,product,commodity,ware
item|قلم,قلم کالا,ردیف|item,line
supply|عرضه,تأمین,تامین,تحویل|supply,supplier,deliver,delivery,provision,provide
demand|تقاضا|demand
market|بازار|market
price|قیمت,بها|price
rate|نرخ|rate
cost|هزینه,مخارج,خرج|cost,expense,expenditure,price tag
spend|هزینه کرد,خرج کرد|spend,spent,spending,outlay
budget|بودجه|budget,budgetary
revenue|درآمد,عایدات,عایدی|revenue,income,earnings,proceeds,earn
profit|سود,منفعت|profit
debt|بدهی,قرض,بدهکاری|debt,liability
loan|وام,تسهیلات,اعتبار|loan,credit,lend,lent
aid|کمک,کمک‌ها,امداد,مساعدت|aid,assistance,relief,help
donor|اهداکننده,کمک‌کننده|donor
grant|کمک بلاعوض,اعطا|grant
invest|سرمایه‌گذاری,سرمایه گذاری|invest,investment,investor
capital|سرمایه|capital
finance|تأمین مالی,مالی,مالیه|finance,financial,financing,fund,funding
bank|بانک,بانکی|bank,banking
currency|ارز,پول,ارزی|currency,money
reserve|ذخیره,ذخایر,اندوخته|reserve
gdp|تولید ناخالص داخلی,تولید ناخالص ملی|gross domestic product,gdp,gross national product,gnp
economy|اقتصاد,اقتصادی|economy,economic,economically
growth|رشد,نرخ رشد|growth,growth rate,grow,grew,grown
increase|افزایش,افزایشی,فزونی,جهش,رونق,صعود,صعودی|increase,rise,rose,risen,climb,jump,soar,surge,expand,expansion,boom,gain,swell,swelled
decrease|کاهش,کاهشی,افت,تنزل,نزول,نزولی,رکود|decrease,decline,fall,fell,fallen,drop,shrink,shrank,shrunk,plunge,slump,dwindle,tumble,reduce,contraction
inflation|تورم|inflation
unemployment|بیکاری|unemployment,jobless
employ|اشتغال,استخدام,شاغل|employ,employment,job
wage|دستمزد,حقوق ماهانه|wage,salary
poverty|فقر|poverty,poor
tariff|تعرفه,تعریفه,عوارض گمرکی,حقوق گمرکی,تعرفه گمرکی|tariff,customs duty,duty
customs|گمرک,گمرکی|customs
discount|تخفیف|discount,rebate,reduction
tax|مالیات|tax,levy,taxation
value added tax|مالیات بر ارزش افزوده,مالیات ارزش افزوده|value added tax,value-added tax,vat
quota|سهمیه|quota
preferential|ترجیحی|preferential
free trade|تجارت آزاد|free trade
sanction|تحریم,تحریمی|sanction,embargo
ban|ممنوعیت,ممنوع|ban,prohibit,prohibition,forbid
share|سهم|share,portion
total|مجموع,کل,جمع,سرجمع,در مجموع|total,overall,altogether,combined,sum
volume|حجم|volume
value|ارزش|value,worth
amount|میزان,مقدار,مبلغ|amount,quantity
average|میانگین,متوسط,به‌طور میانگین|average,mean
annual|سالانه,سالیانه|annual,yearly,per year,a year
monthly|ماهانه,ماهیانه|monthly
daily|روزانه|daily,per day,a day
agriculture|کشاورزی|agriculture,agricultural,farm,farming
industry|صنعت,صنعتی,صنایع|industry,industrial,manufacturing
mine|معدن,معدنی|mine,mining,mineral
steel|فولاد,فولادی|steel
iron|آهن|iron
gold|طلا|gold
copper|مس|copper
aluminium|آلومینیوم|aluminium,aluminum
wheat|گندم|wheat
grain|غله,غلات|grain,cereal
rice|برنج|rice
sugar|شکر|sugar
fruit|میوه|fruit
meat|گوشت|meat
wood|چوب|wood,timber
paper-material|کاغذ|paperboard
food|غذا,غذایی,خوراکی,مواد غذایی|food,foodstuff
machinery|ماشین‌آلات,ماشین آلات|machinery,machine
vehicle|خودرو,وسیله نقلیه,وسایل نقلیه|vehicle,car,automobile
technology|فناوری,تکنولوژی,فناورانه|technology,technological
energy|انرژی|energy
oil|نفت,نفتی,نفت خام|oil,crude,crude oil,petroleum
gas|گاز,گازی,گاز طبیعی|gas,natural gas
lng|گاز مایع,گاز طبیعی مایع|lng,liquefied natural gas
petrochemical|پتروشیمی|petrochemical
refinery|پالایشگاه|refinery
pipeline|خط لوله,خطوط لوله,لوله گاز,لوله نفت|pipeline
barrel|بشکه|barrel
field|میدان نفتی,میدان گازی,میدان|field
basin|حوزه,حوضه|basin
electricity|برق,الکتریسیته|electricity,electric,power supply
power plant|نیروگاه,نیروگاه برق|power plant,power station,plant
nuclear|هسته‌ای,هسته ای,اتمی|nuclear,atomic
reactor|راکتور,رآکتور|reactor
research reactor|راکتور تحقیقاتی|research reactor
uranium|اورانیوم|uranium
enrich|غنی‌سازی,غنی سازی,غنی شده|enrich,enrichment,enriched
centrifuge|سانتریفیوژ|centrifuge
coal|زغال‌سنگ,زغال سنگ|coal
solar|خورشیدی انرژی|solar
dam|سد|dam
water|آب|water
capacity|ظرفیت,توان|capacity
produce|تولید,تولیدکننده,تولیدی|produce,production,producer,output
consume|مصرف,مصرفی|consume,consumption,consumer
extract|استخراج|extract,extraction
transit|ترانزیت|transit
transport|حمل‌ونقل,حمل و نقل,ترابری,انتقال,منتقل|transport,transportation,carry,haul,convey,move
freight|بار,باری,محموله|freight,cargo,shipment,consignment,ship
railway|راه‌آهن,راه آهن,ریلی,ریل,خط آهن|railway,railroad,rail
road|جاده,بزرگراه|road,highway
port|بندر,بنادر|port,harbour,harbor
corridor|راه‌گذر,راهگذر,کریدور,دالان|corridor
ship-vessel|کشتی,فروند کشتی,شناور|vessel,ship fleet
wagon|واگن|wagon,railcar
container|کانتینر|container
train|قطار|train
airport|فرودگاه|airport
infrastructure|زیرساخت,زیرساختی,زیربنا|infrastructure
project|طرح,پروژه|project,scheme
company|شرکت,بنگاه,کمپانی|company,firm,enterprise,corporation
contract|قرارداد|contract
population|جمعیت,ساکنان,سکنه|population,inhabitant,populace
resident|ساکن,مقیم|resident,live,reside
migrate|مهاجرت,مهاجر,مهاجران|migrate,migration,migrant,emigrate,immigrant,emigration,immigration
refugee|پناهنده,پناهندگان,آواره,آوارگان,پناهجو,پناهجویان|refugee,displaced,asylum seeker
tourist|گردشگر,گردشگری,توریست|tourist,tourism
student|دانشجو,دانشجویان,دانش‌آموز|student
university|دانشگاه|university
school|مدرسه,مدارس|school
city|شهر,شهری|city,town,urban
village|روستا,روستایی|village,rural
birth|تولد,زاده,متولد,زادروز|birth,born
death|مرگ,درگذشت,وفات,فوت,کشته,تلفات,جان باخت|death,die,kill,fatality,dead,casualty,perish
wound|زخمی,مجروح|wound,injure
family|خانواده,خانوار|family,household
woman|زن,زنان|woman,women,female
man-male|مرد,مردان|man,men,male
child|کودک,کودکان,فرزند|child,children
worker|کارگر|worker,labour,labor,labourer
land-area|مساحت,وسعت,پهنه|area,surface area
length|طول,درازا|length,long
height|ارتفاع,بلندی|height,altitude,high
depth|عمق,ژرفا|depth,deep
distance|فاصله,مسافت|distance,away
width|عرض,پهنا|width,wide
weight|وزن|weight,weigh
temperature|دما,حرارت|temperature
species|گونه,نوع|species,kind,type
animal|جانور,جانوری,حیوان|animal,fauna
plant-species|گیاه,گیاهی|plant species,flora,botanical,vegetal
fish|ماهی,شیلات|fish,fishery
caviar|خاویار|caviar
island|جزیره,جزایر|island
sea|دریا,دریایی|sea,maritime,marine
lake|دریاچه|lake
river|رود,رودخانه|river
mountain|کوه|mountain
coast|ساحل,سواحل,کرانه|coast,shore,shoreline
border|مرز,مرزی,مرزها|border,frontier,boundary
`;
