/**
 * Spelling of ezafe after a silent ه. The Academy's orthography (دستور خط فارسی, 2016 ed.) writes it («موازنهٔ قدرت»); most papers leave it
 * out or write ۀ. A ه after a long vowel is a consonant («راه», «گروه») and takes no mark.
 */
const SILENT_HEH = /[^اآوی\u200c]ه$/u;
/** Words that join the words of a term: before and after them stands no ezafe. */
const JOINS = /^(?:و|به|در|از|با|برای|بر|بین|یا)$/;
/** Common words of few letters whose ه is sounded after a short vowel. */
const SOUNDED = /^(?:ده|نه|مه|ته|شبه|فقه|وجه|توجه|تنبیه|کنه|دو?مه|فرمانده|پادشه|مرفه|متوجه|مواجه|مشابه|شبیه|تشابه)$/;

/** The form with the mark of ezafe where the orthography wants it; the form itself where it wants none. */
export function withEzafe(form: string): string {
  const words = form.split(' ');
  return words
    .map((word, index) => {
      const next = words[index + 1];
      if (next === undefined || JOINS.test(next) || JOINS.test(word) || SOUNDED.test(word)) return word;
      if (word.endsWith('ۀ')) return `${word.slice(0, -1)}هٔ`;
      return SILENT_HEH.test(word) ? `${word}ٔ` : word;
    })
    .join(' ');
}
