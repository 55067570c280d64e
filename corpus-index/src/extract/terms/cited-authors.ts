import { toLatinDigits } from '../../text/digits';
import { foldKey } from '../../text/fold';
import { countryNames } from './country-names';
import { isTermWord } from './field-dictionary';
import { isGeneric, wordKey } from './term-span';

/** The authors of one citation in running text, as printed: several where one pair of brackets cites several works. */
export interface CitedAuthors {
  readonly names: readonly string[];
  /** False for words before a bare year that may as well name an event: «پیمان ورشو (۱۹۵۵)». */
  readonly sure: boolean;
}

const BRACKETS = /\(([^()]{3,220})\)/g;
const YEAR = /(?:1[2-9]|20)[0-9]{2}|[۱۲][۲-۹۰][۰-۹]{2}|n\.\s?d|بی[\u200c ]?تا/;
const CITED_NAME =
  /^[\s;؛]{0,4}(?:see |cf\. |e\.g\.,? |نک[.:]? |ر\.ک[.:]? |به نقل از |cited in |quoted in )?([\p{L}\p{M}\u200c.'’\s&,،-]{2,90}?)[\s,،;؛:(]{0,4}(?:ed\.?|a |b )?[\s,،]{0,2}(?=(?:[a-d]\s)?(?:(?:1[2-9]|20)[0-9]{2}|[۱۲][۲-۹۰][۰-۹]{2}|n\.\s?d|بی[\u200c ]?تا))/u;
const NAME_LAST = /^[\s.]{0,3}[0-9۰-۹][0-9۰-۹\s:،,.–-]{2,24}[،,:\s]{1,3}([\p{L}\p{M}\u200c\s]{2,60})$/u;
const NO_AUTHOR = /^(?:جدول|شکل|نمودار|نقشه|سال|دهه|table|figure|fig|in|since|from|between|until|about|ca|map|chart)\b/iu;

/** "Keck and Sikkink (1998)": a year alone, and the names right before it. Latin digits. */
const BARE_YEAR = /^\s{0,2}(?:1[2-9]|20)[0-9]{2}[a-d]?\s{0,2}([:,،]\s?(?:p{1,2}\.?|ص{1,2}\.?)?\s?[0-9][0-9\s,،–-]{0,16})?$/;
const LONGEST_BEFORE = 70;
const NAME_BEFORE = /((?:\p{Lu}[\p{L}'’-]{1,24},? (?:(?:and|&) )?){1,3}(?:et al\.? )?)$/u;
/** «کریمی (۱۳۹۸)», «کریمی و لوند (۲۰۱۴)», «کریمی و همکاران (۱۴۰۰)»: at most three words, within one clause. */
const CLAUSE_BEFORE = /[\p{Script=Arabic}\p{M}\u200c ]{1,60}$/u;
const PERSIAN = /\p{Script=Arabic}/u;
/** Between the works of one citation. A semicolon before a year only parts it from its author. */
const WORKS = /[;؛](?=\s{0,3}\p{L})/u;
const MOST_NAMES = 3;

/** Citations in a text, in order. */
export function citedAuthors(text: string): CitedAuthors[] {
  const cited: CitedAuthors[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1] ?? '';
    if (!YEAR.test(inside)) continue;
    const bare = BARE_YEAR.exec(toLatinDigits(inside));
    const before = bare ? text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index) : '';
    const latin = NAME_BEFORE.exec(before)?.[1];
    const persian = bare && latin === undefined ? persianBefore(before) : null;
    if (persian) {
      cited.push({ names: [persian], sure: bare?.[1] !== undefined });
      continue;
    }
    const parts = latin !== undefined ? [latin] : inside.split(WORKS).map((part) => nameIn(part));
    const names = [...new Set(parts.map(tidy).filter(isName))].slice(0, MOST_NAMES);
    if (names.length) cited.push({ names, sure: true });
  }
  return cited;
}

function nameIn(part: string): string {
  return CITED_NAME.exec(part)?.[1] ?? NAME_LAST.exec(part)?.[1] ?? '';
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s.،,]+|[\s,،;؛:.]+$/g, '')
    .replace(/^.{10,}[.؛] /, '')
    .trim();
}

function isName(name: string): boolean {
  return name.length >= 2 && !NO_AUTHOR.test(name) && name.split(' ').length <= 8;
}

/** The Persian name that ends a stretch of text, or null where what stands there is a term, a state or no word. */
function persianBefore(before: string): string | null {
  const words = (CLAUSE_BEFORE.exec(before)?.[0] ?? '').split(' ').filter(Boolean);
  const last = words.at(-1);
  if (last === undefined || !mayBeName(last)) return null;
  const joins = words.at(-2) === 'و';
  const first = words.at(-3);
  if (joins && (first === undefined || !mayBeName(first))) return null;
  return joins ? words.slice(-3).join(' ') : last;
}

/** False for the words of terms, for common nouns and for states. */
export function mayBeName(word: string): boolean {
  const folded = foldKey(word);
  return (
    folded.length >= 2 && PERSIAN.test(word) && !isGeneric(word, 'fa') && !isTermWord(folded, 'fa') && !countryNames().has(wordKey(folded))
  );
}
