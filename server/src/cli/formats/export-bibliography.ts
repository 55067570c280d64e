import type { CslItem } from '../../../../corpus-index/src/model/records';
import type { CorpusReader } from '../../../../corpus-index/src/store/store';
import { bibtexEntry } from '../../library/bibtex-entry';
import { citationKey } from '../../library/citation-key';
import { corpusEntries } from '../../library/collect';

/** A work and its key, unique in one export. */
export interface KeyedItem {
  readonly key: string;
  readonly item: CslItem;
}

/** The papers themselves, or the works of their reference lists, each with a readable key. */
export async function bibliographyItems(reader: CorpusReader, kind: 'papers' | 'references'): Promise<readonly KeyedItem[]> {
  const taken = new Set<string>();
  const items: KeyedItem[] = [];
  for await (const { item, source } of corpusEntries(reader)) {
    if (source.kind !== (kind === 'papers' ? 'paper' : 'reference')) continue;
    const key = citationKey(item, (one) => taken.has(one));
    taken.add(key);
    items.push({ key, item });
  }
  return items;
}

/** One array, as reference managers import it. */
export function cslJson(items: readonly KeyedItem[]): string {
  return `${JSON.stringify(
    items.map(({ key, item }) => ({ ...item, id: key })),
    null,
    1,
  )}\n`;
}

export function bibtexText(items: readonly KeyedItem[]): string {
  return items.map(({ key, item }) => bibtexEntry(key, item)).join('\n');
}
