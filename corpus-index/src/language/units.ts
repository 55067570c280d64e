/**
 * Units by the word that names them: base unit and factor. Sources of factors: SI brochure (9th ed.), NIST SP 811 (barrel, mile, acre), OPEC conversion usage.
 * Currencies do not convert into each other.
 */
export interface UnitRow {
  readonly unit: string;
  readonly factor: number;
  readonly words: readonly string[];
}

const row = (unit: string, factor: number, words: string): UnitRow => ({ unit, factor, words: words.split(',') });

export const UNITS: readonly UnitRow[] = [
  row('USD', 1, 'دلار,دلاری,دلار آمریکا,دلار امریکا,dollar,dollars,us dollar,us dollars,usd,$,us$'),
  row('EUR', 1, 'یورو,یورویی,euro,euros,eur,€'),
  row('GBP', 1, 'پوند,pound sterling,pounds sterling,gbp,£'),
  row('RUB', 1, 'روبل,روبلی,rouble,roubles,ruble,rubles,rub'),
  row('CNY', 1, 'یوان,yuan,renminbi,rmb'),
  row('JPY', 1, 'ین,yen'),
  row('INR', 1, 'روپیه هند,indian rupees,inr'),
  row('TRY', 1, 'لیر,لیر ترکیه,lira,turkish lira'),
  row('toman', 1, 'تومان,تومانی,toman,tomans'),
  row('rial', 1, 'ریال,ریالی,rial,rials'),
  row('percent', 1, 'درصد,درصدی,در صد,%,٪,percent,per cent,pc'),
  row('percentage-point', 1, 'واحد درصد,واحد درصدی,نقطه درصد,percentage point,percentage points,point percentage'),
  row('kilogram', 1e3, 'تن,تنی,tonne,tonnes,ton,tons,metric ton,metric tons,metric tonnes'),
  row('kilogram', 1, 'کیلوگرم,کیلو گرم,kilogram,kilograms,kg,kilogrammes'),
  row('kilogram', 1e-3, 'گرم,gram,grams'),
  row(
    'barrel-per-day',
    1,
    'بشکه در روز,بشکه نفت در روز,بشکه‌ در روز,barrel per day,barrels per day,barrels a day,barrels daily,barrels of oil per day,barrels of oil a day,bpd,b/d',
  ),
  row('barrel', 1, 'بشکه,بشکه‌ای,barrel,barrels'),
  row('cubic-metre', 1, 'متر مکعب,مترمکعب,متر مکعبی,cubic metre,cubic metres,cubic meter,cubic meters,m3,bcm'),
  row('cubic-metre', 1e-3, 'لیتر,litre,litres,liter,liters'),
  row('watt', 1e6, 'مگاوات,مگاواتی,مگا وات,megawatt,megawatts,mw'),
  row('watt', 1e9, 'گیگاوات,گیگاواتی,gigawatt,gigawatts,gw'),
  row('watt', 1e3, 'کیلووات,کیلوواتی,kilowatt,kilowatts,kw'),
  row('watt-hour', 1e3, 'کیلووات ساعت,کیلوواتساعت,kilowatt hours,kilowatt hour,kwh'),
  row('watt-hour', 1e6, 'مگاوات ساعت,megawatt hours,mwh'),
  row('watt-hour', 1e9, 'گیگاوات ساعت,gigawatt hours,gwh'),
  row('metre', 1e3, 'کیلومتر,کیلومتری,کیلو متر,kilometre,kilometres,kilometer,kilometers,km'),
  row('metre', 1, 'متر,متری,metre,metres,meter,meters'),
  row('metre', 0.01, 'سانتیمتر,سانتی متر,centimetre,centimetres,centimeters,cm'),
  row('metre', 1609.344, 'مایل,mile,miles'),
  row('metre', 1852, 'nautical mile,nautical miles,مایل دریایی'),
  row('square-metre', 1e6, 'کیلومتر مربع,کیلومترمربع,square kilometre,square kilometres,square kilometer,square kilometers,sq km,km2'),
  row('square-metre', 1, 'متر مربع,مترمربع,square metre,square metres,square meter,square meters,m2'),
  row('square-metre', 1e4, 'هکتار,هکتاری,hectare,hectares'),
  row('square-metre', 2589988, 'مایل مربع,square mile,square miles'),
  row('hour', 1, 'ساعت,ساعته,hour,hours'),
  row('hour', 1 / 60, 'دقیقه,دقیقه‌ای,minute,minutes'),
  row('day', 1, 'روز,روزه,روزۀ,day,days'),
  row('day', 7, 'هفته,هفته‌ای,week,weeks'),
  row('day', 30.4375, 'ماه,ماهه,month,months'),
  row('day', 365.25, 'سال,ساله,year,years'),
  row('day', 3652.5, 'دهه,decade,decades'),
  row('day', 36525, 'قرن,سده,century,centuries'),
  row('people', 1, 'نفر,نفری,تن نفر,person,persons,people,inhabitants'),
  row('degree', 1, 'درجه,degree,degrees'),
];

/** Signs that stand before their number: $2.5 billion. */
export const PREFIX_UNITS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  usd: 'USD',
  eur: 'EUR',
};

/** Words that count a noun without naming it: the noun after them is what is counted. */
export const CLASSIFIERS: ReadonlySet<string> = new Set(
  'نوع گونه عدد فقره مورد قلم فروند دستگاه قبضه جلد نسخه رأس تا عدد دانه حلقه رشته واحد واگن تن نفر واحدی kinds types pieces units items copies sets kind type'.split(
    ' ',
  ),
);
