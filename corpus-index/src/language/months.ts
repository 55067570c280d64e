/** Months and seasons. Gregorian names in Persian follow French; Jalali in English are Iran's usual romanisations. Months count from 1. */
export const GREGORIAN_MONTHS: Readonly<Record<string, number>> = {
  ژانویه: 1, فوریه: 2, مارس: 3, آوریل: 4, اوریل: 4, مه: 5, می: 5, ژوئن: 6, ژوین: 6, ژوئیه: 7, ژوییه: 7, جولای: 7, اوت: 8, آگوست: 8, سپتامبر: 9, اکتبر: 10, نوامبر: 11, دسامبر: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
};
export const JALALI_MONTHS: Readonly<Record<string, number>> = {
  فروردین: 1, اردیبهشت: 2, خرداد: 3, تیر: 4, مرداد: 5, امرداد: 5, شهریور: 6, مهر: 7, آبان: 8, آذر: 9, دی: 10, بهمن: 11, اسفند: 12,
  farvardin: 1, ordibehesht: 2, khordad: 3, tir: 4, mordad: 5, shahrivar: 6, mehr: 7, aban: 8, azar: 9, dey: 10, bahman: 11, esfand: 12,
  فروردینماه: 1, اردیبهشتماه: 2, خردادماه: 3, تیرماه: 4, مردادماه: 5, شهریورماه: 6, مهرماه: 7, آبانماه: 8, آذرماه: 9, دیماه: 10, بهمنماه: 11, اسفندماه: 12,
};
/** First month of a season, by calendar. A Gregorian winter begins in December of the year before or in January: both are taken. */
export const SEASONS: Readonly<Record<string, { readonly jalali: number; readonly gregorian: readonly [from: number, to: number] }>> = {
  بهار: { jalali: 1, gregorian: [3, 6] }, تابستان: { jalali: 4, gregorian: [6, 9] }, پاییز: { jalali: 7, gregorian: [9, 12] }, پائیز: { jalali: 7, gregorian: [9, 12] }, زمستان: { jalali: 10, gregorian: [1, 3] },
  spring: { jalali: 1, gregorian: [3, 6] }, summer: { jalali: 4, gregorian: [6, 9] }, autumn: { jalali: 7, gregorian: [9, 12] }, fall: { jalali: 7, gregorian: [9, 12] }, winter: { jalali: 10, gregorian: [1, 3] },
};
/** Words after a year that name its calendar. */
export const CALENDAR_WORDS: Readonly<Record<string, 'gregorian' | 'jalali' | 'lunar' | 'bc'>> = {
  میلادی: 'gregorian', م: 'gregorian', شمسی: 'jalali', خورشیدی: 'jalali', ش: 'jalali', 'ه.ش': 'jalali', قمری: 'lunar', هجری: 'lunar', ق: 'lunar', 'ه.ق': 'lunar',
  ad: 'gregorian', ce: 'gregorian', bc: 'bc', bce: 'bc', ah: 'lunar', sh: 'jalali',
};
/** Names of decades: «دههٔ نود», "the nineties". */
export const DECADES: Readonly<Record<string, number>> = {
  بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90,
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
};
