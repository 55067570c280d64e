/**
 * Abbreviations that end in a full stop without ending a sentence; written without their last full stop, lower case. English:
 * The Chicago Manual of Style, 17th ed., ch. 10; Persian: dastur-e khatt of the Academy and the usage of Persian journals.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[
    'al',
    'etc',
    'vs',
    'cf',
    'e.g',
    'i.e',
    'dr',
    'mr',
    'mrs',
    'ms',
    'prof',
    'st',
    'gen',
    'col',
    'lt',
    'sen',
    'gov',
    'rep',
    'hon',
    'jr',
    'sr',
    'inc',
    'ltd',
    'co',
    'corp',
  ],
  ...[
    'ed',
    'eds',
    'trans',
    'rev',
    'dept',
    'univ',
    'assoc',
    'approx',
    'ca',
    'est',
    'esp',
    'ibid',
    'ph.d',
    'm.a',
    'b.a',
    'u.s',
    'u.n',
    'u.k',
    'e.u',
    'a.m',
    'p.m',
    'd.c',
  ],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'],
  ...['ص', 'صص', 'ج', 'ش', 'ق', 'م', 'ه.ش', 'ه.ق', 'هـ.ش', 'هـ.ق', 'ق.م', 'ر.ک', 'ن.ک', 'رک', 'نک', 'ب.م', 'ا.ش', 'س', 'چ', 'ت', 'د', 'مج'],
]);

/** Abbreviations only where a number follows ("vol. 3"); "no." is also a word. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'vol',
  'vols',
  'p',
  'pp',
  'fig',
  'figs',
  'ch',
  'chap',
  'sec',
  'art',
  'para',
  'tab',
  'app',
]);

/** Words that begin a sentence after an abbreviation rather than a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'the this that these those a an in on at by for from to of with as it its he she they we i but and however although while when since after before if there such both according moreover furthermore therefore thus'.split(
    ' ',
  ),
);
