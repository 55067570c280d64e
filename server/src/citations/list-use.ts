import { findCitations } from '../../../corpus-index/src/extract/citations/find-citations';
import type { FoundCitation } from '../../../corpus-index/src/extract/citations/found-citation';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { SAME_NAME } from '../../../corpus-index/src/names/match';
import { nameSimilarity } from '../../../corpus-index/src/names/similarity';
import { sameYear } from '../../../corpus-index/src/names/years';
import { toLatinDigits } from '../../../corpus-index/src/text/digits';
import { foldKey } from '../../../corpus-index/src/text/fold';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { citedName, workYear } from '../library/work';
import { isMistypedYear } from './near-miss';
import { type ListedEntry, type OwnList, paragraphsOutside } from './own-list';
import { scanCitations } from './scan-citations';

/** A citation as the links of a list ask for it. */
function asCitation(item: CslItem): FoundCitation {
  const people = item.author?.length ? item.author : (item.editor ?? []);
  return {
    start: 0,
    end: 0,
    authors: people.map(citedName).filter(Boolean),
    year: workYear(item),
    suffix: /[a-z]$|\p{Script=Arabic}+$/u.exec(item.issued?.raw ?? '')?.[0] ?? null,
    locator: null,
    form: 'parenthetical',
    title: item.title ?? null,
    confidence: 'sure',
  };
}

/** True where the list holds a work: by its author and year in either script, else by words that stand at the head of an entry. */
export function isListed(item: CslItem, list: OwnList): boolean {
  return list.links.find(asCitation(item)) !== null || (item.title ? holdsTitle(list, item.title) : false);
}

function holdsTitle(list: OwnList, title: string): boolean {
  const wanted = letters(title).slice(0, 40);
  return wanted.length >= 12 && list.entries.some(({ record }) => letters(record.raw).includes(wanted));
}

/**
 * True where an entry begins with these authors and that year, however its author is cut: bodies with their short names
 * ("World Health Organization (WHO)"), compound names, other orders of names.
 */
export function isNamedIn(authors: readonly string[], year: number, list: OwnList): boolean {
  const [author] = authors;
  const name = letters(author ?? '');
  if (name.length < 2) return true;
  return list.entries.some(({ record: { raw } }) => {
    if (!toLatinDigits(raw).includes(String(year))) return false;
    const head = raw.slice(0, 200);
    return letters(head).includes(name) || initials(head).includes(name);
  });
}

/** First letters of the words that begin with a capital: what a body is called for short. */
function initials(text: string): string {
  return (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
}

const letters = (text: string) => foldKey(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Parts of a paragraph around a year in which its author may stand, in letters. */
const AROUND = 200;

/** Entries of the list that the text cites in no way: by key, by author and year, by title, nor with both author and year near each other. */
export function uncitedEntries(draft: Draft, list: OwnList, library: Library): readonly ListedEntry[] {
  const cited = new Set<string>();
  const keys = new Set<string>();
  for (const { items } of scanCitations(draft)) {
    for (const { key } of items) {
      if (key === null) continue;
      keys.add(key);
      const work = library.byKey(key);
      const entry = work && list.links.find(asCitation(work.item));
      if (entry) cited.add(entry.id);
    }
  }
  const outside = paragraphsOutside(draft, list);
  for (const { text } of outside) {
    for (const found of findCitations(text, list.links)) {
      const entry = list.links.find(found);
      if (entry) cited.add(entry.id);
      else for (const { record } of list.entries) if (isSlipOf(found, record)) cited.add(record.id);
    }
  }
  const prose = outside.map(({ text }) => ({ folded: letters(text), digits: toLatinDigits(text) }));
  return list.entries.filter(({ key, record }) => {
    if (key === null ? cited.has(record.id) : keys.has(key)) return false;
    return !isMentioned(record, prose);
  });
}

/** Names from this likeness on may be one misspelt. */
const MISSPELT = 0.6;

/** True where a citation that means no entry may mean this one with a slip in its year or its name: that is told of at the citation. */
function isSlipOf({ authors, year }: FoundCitation, record: CslItem): boolean {
  const [author] = authors;
  const printed = workYear(record);
  if (author === undefined || year === null || printed === null) return false;
  const likeness = Math.max(
    0,
    ...[...(record.author ?? []), ...(record.editor ?? [])].map((name) => nameSimilarity(author, citedName(name))),
  );
  return likeness >= SAME_NAME ? isMistypedYear(year, printed) : likeness >= MISSPELT && sameYear(year, printed);
}

/** An entry that some paragraph names, if not in the form of a citation: a footnote, an irregular form, a body by its short name. */
function isMentioned(
  item: CslItem & { readonly raw: string },
  prose: readonly { readonly folded: string; readonly digits: string }[],
): boolean {
  const year = workYear(item);
  const people = [...(item.author ?? []), ...(item.editor ?? [])].map((name) => letters(citedName(name))).filter((name) => name.length > 1);
  const short = /\(\s*(\p{Lu}{2,10})\s*\)/u.exec(item.raw.slice(0, AROUND))?.[1];
  const names = [...people, ...(short ? [short.toLowerCase()] : [])];
  const title = letters(item.title ?? '').slice(0, 30);
  return prose.some(
    ({ folded, digits }) =>
      (title.length >= 12 && folded.includes(title)) ||
      (names.some((name) => folded.includes(name)) && (year === null || digits.includes(String(year)))),
  );
}
