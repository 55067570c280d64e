import type { CslItem } from '../../../corpus-index/src/model/records';
import type { Steps } from './steps';
import { type Work, type WorkSource, workIdentities } from './work';

export interface LibraryEntry {
  readonly item: CslItem;
  readonly source: WorkSource;
}

export interface Merged {
  readonly works: readonly Work[];
  /** Entries of works that several sources know. */
  readonly entries: ReadonlyMap<Work, readonly LibraryEntry[]>;
}

const PREFERENCE = ['bibliography', 'paper', 'reference'] as const;

/** One work for all entries that share a DOI, or a title and year. The bibliography's entry is preferred to a printed one. */
export function* mergeEntries(entries: readonly LibraryEntry[]): Steps<Merged> {
  const works: { item: CslItem; key: string | null; sources: WorkSource[] }[] = [];
  const several = new Map<Work, LibraryEntry[]>();
  const byIdentity = new Map<string, number>();
  let done = 0;
  for (const kind of PREFERENCE) {
    for (const entry of entries) {
      const { item, source } = entry;
      if (source.kind !== kind) continue;
      const identities = workIdentities(item, [source]);
      // Two entries may name one file (chapters of a book); a paper is the first of them.
      const joining = kind === 'bibliography' ? identities.filter((identity) => !identity.startsWith('file ')) : identities;
      const known = joining.map((identity) => byIdentity.get(identity)).find((at) => at !== undefined);
      const work = known === undefined ? undefined : works[known];
      if (work) {
        const before = several.get(work) ?? work.sources.map((one) => ({ item: work.item, source: one }));
        several.set(work, [...before, entry]);
        work.sources.push(source);
        work.key ??= source.key;
      } else works.push({ item, key: source.key, sources: [source] });
      const at = known ?? works.length - 1;
      for (const identity of identities) if (!byIdentity.has(identity)) byIdentity.set(identity, at);
      if (++done % 200 === 0) yield;
    }
  }
  return { works, entries: several };
}
