/**
 * TeX's ways to write letters, as far as text in papers and bibliographies uses them. Sources: the LaTeX2e accent and symbol
 * commands (LaTeX2e reference manual, "Special insertions"), xepersian's and babel's marks for half-space and joiners.
 */

/** Combining mark that an accent command puts on the letter that follows. */
export const TEX_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** Text that a command without argument stands for. */
export const TEX_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['ng', 'ŋ'],
  ['NG', 'Ŋ'],
  ['S', '§'],
  ['P', '¶'],
  ['dots', '…'],
  ['ldots', '…'],
  ['textellipsis', '…'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['lq', '‘'],
  ['rq', '’'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textunderscore', '_'],
  ['textbar', '|'],
  ['textless', '<'],
  ['textgreater', '>'],
  ['textdollar', '$'],
  ['textpercent', '%'],
  ['textdegree', '°'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['copyright', '©'],
  ['pounds', '£'],
  ['textsterling', '£'],
  ['euro', '€'],
  ['texteuro', '€'],
  ['TeX', 'TeX'],
  ['LaTeX', 'LaTeX'],
  ['XeLaTeX', 'XeLaTeX'],
  ['times', '×'],
  ['div', '÷'],
  ['pm', '±'],
  ['approx', '≈'],
  ['simeq', '≈'],
  ['sim', '~'],
  ['leq', '≤'],
  ['le', '≤'],
  ['geq', '≥'],
  ['ge', '≥'],
  ['neq', '≠'],
  ['rightarrow', '→'],
  ['to', '→'],
  ['leftarrow', '←'],
  ['cdot', '·'],
  ['bullet', '•'],
  ['textbullet', '•'],
  ['zwnj', '\u200c'],
  ['textzwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['quad', ' '],
  ['qquad', ' '],
  ['space', ' '],
  ['enspace', ' '],
  ['thinspace', ' '],
  [' ', ' '],
  ['\n', ' '],
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['&', '&'],
  ['%', '%'],
  ['$', '$'],
  ['#', '#'],
  ['_', '_'],
  ['{', '{'],
  ['}', '}'],
]);

/** A letter with the mark of an accent command, in its composed form; dotless i and j take back their letter. */
export function accented(command: string, letter: string): string {
  const known = COMPOSED.get(command + letter);
  if (known !== undefined) return known;
  const mark = TEX_ACCENTS.get(command) ?? '';
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const composed = (base + mark).normalize('NFC');
  if (COMPOSED.size < 2_000) COMPOSED.set(command + letter, composed);
  return composed;
}

/** Composed letters by command and letter: libraries repeat the same few. */
const COMPOSED = new Map<string, string>();
