import type { CslItem } from '../../../corpus-index/src/model/records';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { bibitems } from '../citations/bibitems';
import { type ListedEntry, type OwnList, ownList } from '../citations/own-list';
import type { Draft } from '../draft/draft';
import { citationKey } from '../library/citation-key';
import { citedName, isPersian, workYear } from '../library/work';
import { type CiteprocModule, formatReferences, type ReferenceStyle } from './format-references';
import { MARKUP } from './markup';
import { STYLES } from './styles';

const COLLATORS = { fa: new Intl.Collator('fa'), en: new Intl.Collator('en', { sensitivity: 'base' }) };
const scriptOf = (item: CslItem): 'fa' | 'en' => (isPersian(item) ? 'fa' : 'en');

/** What an entry is sorted by: first author, else title. */
const heading = (item: CslItem) => foldKey(citedName(item.author?.[0] ?? item.editor?.[0] ?? {}) || item.title || '');

/** Order of two entries of one script: by first author, then by year. */
function compare(a: CslItem, b: CslItem): number {
  return COLLATORS[scriptOf(a)].compare(heading(a), heading(b)) || (workYear(a) ?? 0) - (workYear(b) ?? 0);
}

/**
 * Writes one more work into the list of references that a draft carries: in its alphabetical place among the entries of its script, with
 * the bullet and the distance of its neighbours. Null where the draft carries no list.
 * @param key citation key, for lists of \bibitem; null: one is made
 */
export function addToList(
  draft: Draft,
  item: CslItem,
  key: string | null,
  style: ReferenceStyle,
  citeproc: CiteprocModule,
): { readonly at: number; readonly newText: string } | null {
  const list = ownList(draft);
  const text = formatReferences([item], style, MARKUP[draft.format], citeproc)[0]?.text;
  const last = list?.entries.at(-1);
  if (!list || !last || text === undefined) return null;
  const same = list.entries.filter(({ record }) => scriptOf(record) === scriptOf(item));
  const next = same.find(({ record }) => compare(item, record) < 0) ?? firstOfOtherScript(list, item, same, style);
  const neighbour = next ?? same.at(-1) ?? last;
  const entry = `${markBefore(draft, neighbour, item, key)}${text}`;
  if (next) return { at: lineStart(draft.text, next.range.start), newText: entry + gapOf(draft, list) };
  return { at: neighbour.range.end, newText: gapOf(draft, list) + entry };
}

/** Without entries of its own script: before all others where the style wants that script first. */
function firstOfOtherScript(list: OwnList, item: CslItem, same: readonly ListedEntry[], style: ReferenceStyle): ListedEntry | undefined {
  const persianFirst = typeof style === 'string' && STYLES[style].persianFirst;
  return same.length === 0 && persianFirst && isPersian(item) ? list.entries[0] : undefined;
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** Bullet of a neighbour, or \bibitem with the key; a number is left to the writer, since all behind it would change. */
function markBefore(draft: Draft, neighbour: ListedEntry, item: CslItem, key: string | null): string {
  if (neighbour.key !== null) {
    const taken = new Set(bibitems(draft).map((one) => one.key));
    return `\\bibitem{${key ?? citationKey(item, (one) => taken.has(one))}} `;
  }
  const before = draft.text.slice(lineStart(draft.text, neighbour.range.start), neighbour.range.start);
  return /^[ \t]*[-*+•][ \t]+$/.test(before) ? before : '';
}

/** Line breaks between two entries. */
function gapOf({ text }: Draft, { entries }: OwnList): string {
  const [first, second] = entries;
  if (!first || !second) return '\n\n';
  const between = text.slice(first.range.end, second.range.start);
  return '\n'.repeat(Math.max(1, between.split('\n').length - 1));
}
