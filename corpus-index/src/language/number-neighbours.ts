/**
 * Folded Persian words that stand beside a number written in figures. Source: the grammar of numerals (a scale, a unit of
 * measure or a counter follows its number; nouns of order and of calendars come before it), after Gh. Farshidvard,
 * «دستور مفصل امروز», on numerals and their counters.
 */

/** Follow a number: scales, units of measure, counters. */
export const AFTER_NUMBER: ReadonlySet<string> = new Set(
  (
    'هزار میلیون میلیارد تریلیون بیلیون درصد درصدی دلار دلاری یورو ریال تومان روبل یوان نفر نفری تن تنی بشکه کیلومتر کیلومتری متر متری ' +
    'هکتار کیلوگرم گرم لیتر مگاوات گیگاوات کیلووات مترمکعب ساعت ساعته دقیقه روز روزه هفته ماه ماهه ساله کشور مورد عدد فروند دستگاه جلد ' +
    'برابر میلادی شمسی خورشیدی هجری قمری ژانویه فوریه مارس آوریل ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت ' +
    'خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'
  ).split(' '),
);

/** Come before a number: nouns of calendars and of order, prepositions of measure. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'سال سالهای قرن دهه صفحه ص شماره جلد دوره ماده بند فصل جدول نمودار شکل قطعنامه حدود حدودا تقریبا حداقل دستکم بالغ'.split(' '),
);
