import { namesBody } from './author-list';

/** Place, publisher and year in one parenthesis, as notes have them: (Oxford: Oxford University Press, 2011) · (تهران: نشر نی، ۱۳۹۰). */
const IMPRINT = /\((?:[^():]{2,40}: ?)?[^()]{2,80}[،,] ?(?:1[234]\d\d|1[5-9]\d\d|20\d\d|n\. ?d\.?|بی.?تا)[a-d]?\)/u;
const LATIN_NAME = /^\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|der|den|al|el|bin|da|di|du|la|le)){1,4}$/u;
const PERSIAN_NAME = /^[\u0621-\u06d3\u200c]{2,20}(?: [\u0621-\u06d3\u200c]{1,20}){1,3}$/;
const MARK = /^(?:eds?\.?|editors?|ویراستاران|ویراستار|گرد[آا]ورنده)$/i;
const MOST_NAMES = 6;

/**
 * Offset where the authors of an entry in the form of notes end: names in their natural order, a comma, an unquoted title and
 * the imprint in parentheses. 0 where the entry (folded, of equal length) has another form.
 */
export function endOfNoteAuthors(folded: string): number {
  const imprint = IMPRINT.exec(folded.slice(0, 600));
  if (!imprint) return 0;
  const segments = [...folded.slice(0, imprint.index).matchAll(/[^،,]+/g)].map((match) => ({
    text: match[0].trim(),
    end: match.index + match[0].length,
  }));
  const first = segments[0];
  if (first === undefined || segments.length < 2 || /["«(]/.test(first.text)) return 0;
  if (!isNaturalName(first.text) && !(namesBody(first.text) && first.text.split(' ').length > 1)) return 0;
  // «کریمی فرد، حسین، عنوان»: a given name follows a family of two words.
  const second = segments[1]?.text ?? '';
  if (segments.length > 2 && second.split(' ').length === 1 && !MARK.test(second)) return 0;
  let last = 0;
  // Several names end with the one that "and" joins.
  for (let at = 1; at < Math.min(segments.length - 1, MOST_NAMES) && isNaturalName(segments[at]!.text); at++)
    if (/(?:^| )(?:and|و) /.test(segments[at]!.text)) last = at;
  if (MARK.test(segments[last + 1]?.text ?? '') && last + 2 < segments.length) last++;
  return segments[last]!.end;
}

/** True for one or several names in their natural order: "Paolo Marchetti, Devika Singh and …", «هومن صادقیان». */
export function areNaturalNames(folded: string): boolean {
  const segments = folded.split(/[،,]/).map((segment) => segment.trim());
  return segments.length <= MOST_NAMES && segments.every((segment) => segment !== '' && isNaturalName(segment));
}

function isNaturalName(text: string): boolean {
  return text
    .replace(/\s?\([^()]*\)$/, '')
    .split(/ (?:and|و) |^and /)
    .filter(Boolean)
    .every((name) => LATIN_NAME.test(name) || PERSIAN_NAME.test(name));
}
