import { GIVEN_FIRST, GIVEN_SECOND } from '../../language/front-matter-words';
import type { PaperAuthor, PersonName } from '../../model/records';
import { nameSimilarity } from '../../names/similarity';
import { foldSameLength } from '../../structure/same-length';

const FIRST = new Set<string>(GIVEN_FIRST.map(foldSameLength));
const SECOND = new Set<string>(GIVEN_SECOND.map(foldSameLength));
const MARKS = /[\d۰-۹٠-٩¹²³⁰-⁹₀-₉*†‡§^#⁎∗✉]+/g;
const PARTICLE = /^(?:de|van|von|der|den|del|di|da|du|la|le|al|el|bin|ibn|ben)$/i;
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u;
const TITLE_OF_RESPECT = /^(?:دکتر|مهندس|آقای|خانم|dr\.?|prof\.?|mr\.?|ms\.?|mrs\.?)\s+/i;

/** Names of a line, without marks of footnotes. */
export function splitNames(line: string): readonly string[] {
  return line
    .replace(/<\/?sup>/gi, ' ')
    .replace(MARKS, ' ; ')
    .split(/\s*[;؛|•·]\s*|\s*[،,]\s*(?:و\s|and\s)?|\s+(?:و|and|&)\s+/u)
    .map((name) =>
      name
        .replace(/^[\s.،,:()–-]+|[\s.،,:()–-]+$/g, '')
        // A mark between two names leaves the word that joined them.
        .replace(/^(?:و|and|&)\s+/u, '')
        .replace(TITLE_OF_RESPECT, '')
        .trim(),
    )
    .filter((name) => name.length > 2 && /\p{L}{2}/u.test(name));
}

/**
 * Given and family name of an author as printed. "Family, Given" as metadata writes it; else the given name comes first. In
 * Persian a family name may have several words and a given name at most two; `other` is the same author's name in the other
 * script, whose family tells where it begins.
 */
export function personName(printed: string, other: PersonName | null = null): PersonName {
  const comma = /^([^،,]{2,60})[،,]\s*([^،,]{1,60})$/.exec(printed.trim());
  if (comma?.[1] && comma[2]) return { family: comma[1].trim(), given: comma[2].trim() };
  const words = printed.trim().split(/\s+/);
  if (words.length < 2) return { family: printed.trim(), given: '' };
  const split = other ? splitByOther(words, other) : defaultSplit(words);
  return { given: words.slice(0, split).join(' '), family: words.slice(split).join(' ') };
}

function defaultSplit(words: readonly string[]): number {
  const folded = words.map(foldSameLength);
  const persian = /[\u0621-\u06d3]/.test(words[0] ?? '');
  if (
    words.length > 2 &&
    FIRST.has(folded[0] ?? '') &&
    (SECOND.has(folded[1] ?? '') || /^(?:سید|سیده|s[ae]yy?[ei]d(?:eh)?)$/.test(folded[0] ?? ''))
  ) {
    return words.length > 3 && SECOND.has(folded[2] ?? '') ? 3 : 2;
  }
  if (words.length > 2 && SECOND.has(folded[1] ?? '') && persian) return 2;
  if (persian) return 1;
  // Middle initials and names belong to the given name; particles to the family.
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at--;
  const middleInitial = words.slice(1, at).some((word) => INITIAL.test(word));
  return middleInitial || at === 1 ? at : at;
}

/** The place where the rest sounds most like the family in the other script. */
function splitByOther(words: readonly string[], other: PersonName): number {
  let best = defaultSplit(words);
  let bestScore = 0;
  for (let at = 1; at < words.length; at++) {
    const score = nameSimilarity(words.slice(at).join(' '), other.family) + 0.5 * nameSimilarity(words.slice(0, at).join(' '), other.given);
    if (score > bestScore + 0.02) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

const SAME_PERSON = 0.6;

/** One author for each person, in the order of the longer list: Persian and Latin names are paired by their sounds, else by place. */
export function pairAuthors(persian: readonly string[], latin: readonly string[]): readonly PaperAuthor[] {
  const fa = persian.map((name) => personName(name));
  const taken = new Set<number>();
  const authors = fa.map((name, index): PaperAuthor => {
    let best = -1;
    let bestScore = SAME_PERSON;
    latin.forEach((candidate, at) => {
      if (taken.has(at)) return;
      const score = nameSimilarity(candidate, `${name.given} ${name.family}`) + (at === index ? 0.1 : 0);
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    });
    if (best < 0 && persian.length === latin.length && !taken.has(index)) best = index;
    if (best < 0) return { fa: name, en: null };
    taken.add(best);
    return { fa: name, en: personName(latin[best] ?? '', name) };
  });
  const rest = latin.filter((_name, at) => !taken.has(at)).map((name): PaperAuthor => ({ fa: null, en: personName(name) }));
  return [...authors, ...rest];
}
