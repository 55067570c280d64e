import { AND_OTHERS, INSTITUTION_WORDS } from '../../language/reference-words';
import { hasPersian } from '../../language/script';
import type { CslName } from '../../model/records';
import { foldSameLength, foldSameLengthKeepCase } from '../../structure/same-length';
import { alternatives, WORD_END, WORD_START } from './word-pattern';

const INSTITUTION = new RegExp(`${WORD_START}(?:${alternatives(INSTITUTION_WORDS.fa, INSTITUTION_WORDS.en)})(?:s|های?|ی)?${WORD_END}`, 'u');
const OTHERS = new RegExp(`[\\s,،]*(?:${alternatives(AND_OTHERS.fa, AND_OTHERS.en)})\\.?[\\s,،]*$`, 'iu');
/** Editors' and compilers' marks behind a list of names. */
export const EDITOR_MARK =
  /(?:[\s,،]*[([]\s*(?:eds?|hrsg|editors?|ویراستاران|ویراستار|گردآورندگان|گردآورنده|به کوشش|به اهتمام|زیر نظر)\.?\s*[)\]]|[,،]\s*(?:eds?\.?|editors?|ویراستاران|ویراستار|گردآورندگان|گردآورنده))[\s,.،]*$/iu;
const AND = /\s*(?:,|،)?\s+(?:and|und|et|و)\s+|\s*(?:,|،)?\s*&\s*|\s*[;؛]\s*/u;
const COMMA = /\s*[,،]\s*/;
/** Initials: S. M. · S.M. · J.-P. */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;
/** Castellan M · van der Berg JP */
const FAMILY_INITIALS = /^(?:(?:van|von|de|der|den|al|el|bin) ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? \p{Lu}{1,3}\.?$/u;
const PERSIAN_INITIALS = /^[\u0621-\u06cc]\.?(?:\s?[\u0621-\u06cc]\.?)?$/;
const LATIN_PARTICLES = /^(?:van|von|de|der|den|del|della|di|da|du|la|le|al|el|bin|ben|ibn)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|jd|phd)\.?$/i;
const MAXIMAL_AUTHORS = 400;

/** Names of a list of authors as printed before the year: Family, Given and Given Family; families alone; bodies. */
export function parseAuthors(printed: string): readonly CslName[] {
  const text = printed
    .replace(/[*_]+/g, '')
    .replace(EDITOR_MARK, '')
    .replace(OTHERS, '')
    .replace(/^[\s,،.;:؛•·-]+/, '')
    .replace(/[\s,،;:؛(–—-]+$/, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  if (!text) return [];
  const clean = /(?:^|[\s.])\p{Lu}\.$/u.test(text) ? text : text.replace(/\.+$/, '');
  if (isInstitution(clean)) return [{ literal: clean }];
  const groups = clean.split(AND).filter(Boolean).slice(0, MAXIMAL_AUTHORS);
  return groups.flatMap((group, index) => namesOfGroup(group, index, groups.length > 1));
}

/** True where a word stands that only names of bodies have. */
export function namesBody(text: string): boolean {
  return INSTITUTION.test(foldSameLength(text));
}

/** True for a body: a word that only bodies have and no name's comma after the first words; or many words without any comma. */
export function isInstitution(text: string): boolean {
  const folded = foldSameLength(text);
  const words = folded.split(/\s+/).length;
  const firstPart = folded.split(COMMA)[0] ?? folded;
  if (INSTITUTION.test(firstPart) && (words > 1 || !/[,،]/.test(folded))) {
    const parts = folded.split(COMMA);
    // "Press, Daryl" is a person: one word of a body, then a given name.
    return !(
      parts.length > 1 &&
      firstPart.split(/\s+/).length === 1 &&
      (parts[1] ?? '').split(/\s+/).length <= 2 &&
      !INSTITUTION.test(parts[1] ?? '')
    );
  }
  // What stands in brackets is not part of a list of names.
  if (/[,،]/.test(folded.replace(/\([^()]*\)/g, ''))) return false;
  if (/\([^()]{12,}\)/.test(folded) && words > 5) return true;
  // "Kingdom of Norway": names of persons have no such small words.
  if (/\p{L}\s(?:of|for|the)\s\p{L}/u.test(folded)) return true;
  return hasPersian(text) ? words > 5 && !/\sو\s/.test(text) : words > 4 && !/\s(?:and|&)\s/.test(text);
}

function namesOfGroup(group: string, index: number, several: boolean): readonly CslName[] {
  const parts = group
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part && !SUFFIX.test(part));
  const merged = mergeInitials(parts);
  if (merged.length === 0) return [];
  if (merged.length === 1) {
    const only = merged[0]!;
    if (isInstitution(only)) return [{ literal: only }];
    // A single word among others is a family name alone; standing alone in Latin it may be a body, which literal says.
    return [givenFamily(only, several || hasPersian(only))];
  }
  // "Castellan M, Obi C": the style of numbered lists.
  if (merged.every((part) => FAMILY_INITIALS.test(part))) return merged.map((part) => givenFamily(part, true));
  // As notes have them: "Thandi Mbeki, Nils Larsson, and …".
  const natural = merged.every((part) => words(part) >= 2 && !INITIALS.test(part));
  if (index === 0 && natural && several && (merged.length > 2 || !hasPersian(group))) return merged.map((part) => givenFamily(part, true));
  const [family, given, ...rest] = merged;
  // Later groups are often Given Family pairs set apart by commas: "Koolaee, Elaheh, Hamed Mousavi and …".
  if (index > 0 && merged.every((part) => words(part) >= 2 && !INITIALS.test(part))) return merged.map((part) => givenFamily(part, true));
  const first: CslName = { family: family ?? '', given: given ?? '' };
  return [first, ...restNames(rest)];
}

/** After the first Family, Given either pairs of the same kind follow, or Given Family names. */
function restNames(rest: readonly string[]): readonly CslName[] {
  if (rest.length === 0) return [];
  const eachHasTwoWords = rest.every((part) => words(part) >= 2 && !INITIALS.test(part));
  if (!eachHasTwoWords && rest.length % 2 === 0) {
    const names: CslName[] = [];
    for (let at = 0; at < rest.length; at += 2) names.push({ family: rest[at] ?? '', given: rest[at + 1] ?? '' });
    return names;
  }
  return rest.map((part) => givenFamily(part, true));
}

/** "Morgenthau, Hans, J." and "Keohane, R. O., Nye, J. S.": initials belong to the name before them. */
function mergeInitials(parts: readonly string[]): readonly string[] {
  const merged: string[] = [];
  parts.forEach((part, index) => {
    const initials = INITIALS.test(part) || PERSIAN_INITIALS.test(part);
    if (initials && index >= 2 && merged.length % 2 === 0 && merged.length > 0) merged[merged.length - 1] += ` ${part}`;
    else merged.push(part);
  });
  return merged;
}

/** "Stephen M. Walt", «جهانگیر کرمی», "Kozhanov Nikolay" (order as printed cannot be known: the last word is the family). */
export function givenFamily(name: string, person: boolean): CslName {
  const parts = name.trim().split(/\s+/);
  if (parts.length === 1) return person ? { family: name.trim() } : { literal: name.trim() };
  // Initials behind the family: Walt S. M.
  const folded = foldSameLengthKeepCase(name.trim()).split(/\s+/);
  const firstInitial = folded.findIndex((part, at) => at > 0 && INITIALS.test(part) && part.length <= 3);
  if (firstInitial > 0 && folded.slice(firstInitial).every((part) => INITIALS.test(part))) {
    return { family: parts.slice(0, firstInitial).join(' '), given: parts.slice(firstInitial).join(' ') };
  }
  let at = parts.length - 1;
  while (at > 1 && LATIN_PARTICLES.test(parts[at - 1] ?? '')) at--;
  return { family: parts.slice(at).join(' '), given: parts.slice(0, at).join(' ') };
}

function words(part: string): number {
  return part.split(/[\s]+/).filter(Boolean).length;
}
