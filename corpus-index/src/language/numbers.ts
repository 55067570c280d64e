/** Number words of Persian and English. Closed classes; spellings with and without half-space fold to one. Written for Dabir. */
export const CARDINALS: Readonly<Record<string, number>> = {
  صفر: 0, یک: 1, یکی: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, شیش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10, یازده: 11, دوازده: 12, سیزده: 13, چهارده: 14, پانزده: 15,
  شانزده: 16, هفده: 17, هجده: 18, هیجده: 18, نوزده: 19, بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90, صد: 100, یکصد: 100,
  دویست: 200, سیصد: 300, چهارصد: 400, پانصد: 500, ششصد: 600, هفتصد: 700, هشتصد: 800, نهصد: 900,
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
};

export const SCALES: Readonly<Record<string, number>> = {
  هزار: 1e3, میلیون: 1e6, ملیون: 1e6, میلیارد: 1e9, ملیارد: 1e9, بیلیون: 1e12, تریلیون: 1e12,
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12, millions: 1e6, billions: 1e9, trillions: 1e12,
};

/** Irregular ordinals; regular Persian ones are a cardinal with م or مین. */
export const ORDINALS: Readonly<Record<string, number>> = {
  اول: 1, نخست: 1, نخستین: 1, اولین: 1, یکم: 1, دوم: 2, دومین: 2, سوم: 3, سومین: 3, سیم: 30,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14,
  fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100,
};

/** Parts of a whole, as numbers. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  نیم: 1 / 2, نصف: 1 / 2, نیمی: 1 / 2, ثلث: 1 / 3, ربع: 1 / 4, half: 1 / 2, halves: 1 / 2, quarter: 1 / 4, quarters: 1 / 4, third: 1 / 3, thirds: 1 / 3, fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10, tenths: 1 / 10,
};

/** "Doubled" and the like: by how much a thing is multiplied. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2, doubled: 2, doubling: 2, doubles: 2, twice: 2, twofold: 2, triple: 3, tripled: 3, tripling: 3, treble: 3, trebled: 3, thrice: 3, threefold: 3, quadruple: 4, quadrupled: 4, fourfold: 4,
  quintupled: 5, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, twentyfold: 20, hundredfold: 100, halved: 1 / 2, halving: 1 / 2, halve: 1 / 2,
};
/** "Five times", «پنج برابر»: the word after the number. */
export const TIMES: ReadonlySet<string> = new Set(['برابر', 'برابری', 'times', 'fold']);

/** Hedges: phrases of folded words before a number. Longest first is up to the reader. */
export const HEDGES: readonly (readonly [phrase: string, hedge: 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly'])[] = [
  ['حدود', 'about'], ['حدودا', 'about'], ['در حدود', 'about'], ['تقریبا', 'about'], ['نزدیک به', 'nearly'], ['قریب به', 'nearly'], ['چیزی حدود', 'about'], ['چیزی نزدیک به', 'nearly'], ['تخمینا', 'about'],
  ['بیش از', 'more-than'], ['بیشتر از', 'more-than'], ['افزون بر', 'more-than'], ['فراتر از', 'more-than'], ['بالاتر از', 'more-than'], ['متجاوز از', 'more-than'], ['بالای', 'more-than'],
  ['دستکم', 'at-least'], ['دست کم', 'at-least'], ['حداقل', 'at-least'], ['لااقل', 'at-least'], ['بالغ بر', 'at-least'],
  ['کمتر از', 'less-than'], ['کم تر از', 'less-than'], ['پایین تر از', 'less-than'], ['پایینتر از', 'less-than'], ['زیر', 'less-than'], ['حداکثر', 'at-most'], ['نهایتا', 'at-most'],
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'], ['circa', 'about'], ['an estimated', 'about'], ['something like', 'about'], ['in the region of', 'about'],
  ['in the order of', 'about'], ['or so', 'about'], ['close to', 'nearly'], ['nearly', 'nearly'], ['almost', 'nearly'], ['just under', 'nearly'], ['not quite', 'nearly'], ['near', 'nearly'], ['just over', 'about'], ['a little over', 'about'],
  ['more than', 'more-than'], ['over', 'more-than'], ['above', 'more-than'], ['exceeding', 'more-than'], ['exceed', 'more-than'], ['surpass', 'more-than'], ['exceeded', 'more-than'], ['exceeds', 'more-than'], ['upwards of', 'more-than'], ['upward of', 'more-than'], ['in excess of', 'more-than'],
  ['topped', 'more-than'], ['surpassed', 'more-than'], ['passed', 'more-than'], ['greater than', 'more-than'], ['higher than', 'more-than'],
  ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'], ['a minimum of', 'at-least'],
  ['less than', 'less-than'], ['fewer than', 'less-than'], ['under', 'less-than'], ['below', 'less-than'], ['lower than', 'less-than'], ['short of', 'less-than'],
  ['at most', 'at-most'], ['up to', 'at-most'], ['no more than', 'at-most'], ['not more than', 'at-most'], ['a maximum of', 'at-most'], ['as much as', 'at-most'], ['as many as', 'at-most'],
];

/** Persian predicates after "از N": «از N فراتر رفت»، «از N بالاتر نمی‌رود». */
export const SURPASS: ReadonlySet<string> = new Set(['فراتر', 'بالاتر', 'بیشتر', 'افزونتر', 'گذشت', 'گذشته', 'تجاوز', 'عبور']);
export const FALL_SHORT: ReadonlySet<string> = new Set(['پایینتر', 'کمتر']);

/** Words before a number that make it a name, not a quantity: Resolution 1929, Table 2, Article 5, S-300. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  `قطعنامه ماده بند تبصره اصل جدول شکل نمودار صفحه ص صص فصل جلد شماره سوره آیه پروژه خیابان کد مدل بخش پیوست شبکه
   resolution article table figure chart page pages pp p chapter section volume vol number no issue paragraph para item annex appendix group route highway model code phase flight protocol chapter note footnote`.split(/\s+/),
);
