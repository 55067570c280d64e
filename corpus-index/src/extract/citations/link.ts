import type { CslItem, CslName, ReferenceRecord } from '../../model/records';
import { nameKeys } from '../../names/name-keys';
import { nameSimilarity } from '../../names/similarity';
import { sameYear } from '../../names/years';
import { foldSameLength } from '../../structure/same-length';
import type { FoundCitation, KnownWorks } from './found-citation';

/** Spellings at or above this are one name. */
const SAME_NAME = 0.78;
const TITLE_START = 24;

/** Reference entries by the sounds of their authors and by the beginning of their titles. */
export interface ReferenceLinks extends KnownWorks {
  /** The entry that a citation means; null where none fits. */
  find(citation: FoundCitation): ReferenceRecord | null;
}

export function linkReferences(references: readonly ReferenceRecord[]): ReferenceLinks {
  const byKey = new Map<string, ReferenceRecord[]>();
  const titles: { key: string; reference: ReferenceRecord }[] = [];
  for (const reference of references) {
    for (const key of new Set(namesOf(reference).flatMap((name) => nameKeys(name)))) {
      const list = byKey.get(key);
      if (list) list.push(reference);
      else byKey.set(key, [reference]);
    }
    if (reference.title) titles.push({ key: titleKey(reference.title), reference });
  }
  /** One author is asked for again and again in a paper. */
  const asked = new Map<string, readonly ReferenceRecord[]>();
  const ofAuthor = (author: string): readonly ReferenceRecord[] => {
    const before = asked.get(author);
    if (before) return before;
    const candidates = new Set(nameKeys(author).flatMap((key) => byKey.get(key) ?? []));
    const found = [...candidates].filter((reference) => namesOf(reference).some((name) => nameSimilarity(name, author) >= SAME_NAME));
    asked.set(author, found);
    return found;
  };
  return {
    has: (author, year) => ofAuthor(author).some((reference) => year === null || yearMatches(reference, year)),
    find: (citation) => {
      const first = citation.authors[0];
      if (first === undefined) return citation.title === null ? null : byTitle(titles, citation.title, citation.year);
      // A title in the authors' place has several words.
      const titled = citation.authors.length === 1 && first.split(/\s+/).length > 2 ? byTitle(titles, first, citation.year) : null;
      if (titled) return titled;
      const scored = ofAuthor(first)
        .filter((reference) => namesFirst(reference, citation))
        .filter((reference) => citation.year === null || yearMatches(reference, citation.year))
        .map((reference) => ({ reference, score: scoreOf(reference, citation) }))
        .sort((a, b) => b.score - a.score);
      return scored[0]?.reference ?? byTitle(titles, first, citation.year);
    },
  };
}

export function yearOf(item: CslItem): number | null {
  return item.issued?.['date-parts']?.[0]?.[0] ?? null;
}

function yearMatches(reference: ReferenceRecord, year: number): boolean {
  const printed = yearOf(reference);
  return printed !== null && sameYear(printed, year);
}

function namesOf(item: CslItem): readonly string[] {
  return [...(item.author ?? []), ...(item.author?.length ? [] : (item.editor ?? []))].map(nameText).filter((name) => name !== '');
}

function nameText(name: CslName): string {
  return name.family || name.literal || name.given || '';
}

/** Works are cited by their first author; a changed order is believed where a second name agrees too. */
function namesFirst(reference: ReferenceRecord, citation: FoundCitation): boolean {
  const names = namesOf(reference);
  const matches = (author: string | undefined, name: string | undefined): boolean =>
    author !== undefined && name !== undefined && nameSimilarity(author, name) >= SAME_NAME;
  if (matches(citation.authors[0], names[0])) return true;
  return citation.authors.length > 1 && citation.authors.filter((author) => names.some((name) => matches(author, name))).length > 1;
}

/** The first author first, then as many of the others, then the letter of the year, then the same script. */
function scoreOf(reference: ReferenceRecord, citation: FoundCitation): number {
  const names = namesOf(reference);
  const first = names[0] ? nameSimilarity(names[0], citation.authors[0] ?? '') : 0;
  const others = citation.authors.slice(1).filter((author) => names.some((name) => nameSimilarity(name, author) >= SAME_NAME)).length;
  const missing = citation.authors.length > 1 ? 0 : Math.max(0, names.length - 1) * 0.1;
  const suffix = citation.suffix !== null && (reference.issued?.raw ?? '').endsWith(citation.suffix) ? 1 : 0;
  const exactYear = yearOf(reference) === citation.year ? 0.3 : 0;
  return first * 2 + others + suffix + exactYear - missing;
}

function byTitle(
  titles: readonly { key: string; reference: ReferenceRecord }[],
  title: string,
  year: number | null,
): ReferenceRecord | null {
  const key = titleKey(title);
  if (key.length < 8) return null;
  const start = key.slice(0, TITLE_START);
  const found = titles.find((entry) => entry.key.startsWith(start) && (year === null || yearMatches(entry.reference, year)));
  return found?.reference ?? null;
}

function titleKey(title: string): string {
  return foldSameLength(title)
    .replace(/^(?:the|an?)\s/, '')
    .replace(/[^\p{L}\d]+/gu, '');
}
