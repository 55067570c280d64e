import type {
  CitationRecord,
  PaperRecord,
  PaperRecords,
  PassageRecord,
  ReferenceRecord,
  StatementRecord,
  TermRecord,
} from '../../model/records';
import { comparePlaces, compareText, type Place, sourceNumber } from '../order';
import { type Posting, rankPassages, rarestWords } from '../ranking';
import { type IndexRows, indexRows, type ListKind, storedKey } from '../rows';
import { type CorpusStore, type SourceState, type Stored, WRITER_TIMEOUT_MS, type WriterIdentity } from '../store';
import { wordsOf } from '../words';

interface Entry {
  readonly source: SourceState;
  readonly number: number;
  readonly records: PaperRecords | null;
  readonly rows: IndexRows | null;
}

/** An index in plain arrays that answers by looking at everything: for tests, and as the oracle of the other engines. */
export class MemoryStore implements CorpusStore {
  #entries: Entry[] = [];
  #revision = 0;
  #writer: { identity: WriterIdentity; beatMs: number } | null = null;

  sources(): Promise<readonly SourceState[]> {
    return Promise.resolve(this.#entries.map((entry) => entry.source));
  }

  papers(): Promise<readonly Stored<PaperRecord>[]> {
    return Promise.resolve(
      this.#entries.flatMap(({ source, records }) => (records ? [{ folder: source.folder, record: records.paper }] : [])),
    );
  }

  async paper(id: string): Promise<Stored<PaperRecord> | null> {
    return (await this.papers()).find(({ record }) => record.id === id) ?? null;
  }

  references(): AsyncIterable<Stored<ReferenceRecord>> {
    return this.#list('references');
  }

  citations(): AsyncIterable<Stored<CitationRecord>> {
    return this.#list('citations');
  }

  terms(): AsyncIterable<Stored<TermRecord>> {
    return this.#list('terms');
  }

  statements(): AsyncIterable<Stored<StatementRecord>> {
    return this.#list('statements');
  }

  passages(): AsyncIterable<Stored<PassageRecord>> {
    return this.#list('passages');
  }

  termsByKeys(keys: readonly string[]): Promise<readonly Stored<TermRecord>[]> {
    const wanted = new Set(keys);
    return Promise.resolve(
      this.#byKey('terms', (rows) => rows.termKeys.filter((row) => wanted.has(row.key)).map((row) => row.ordinal), Infinity),
    );
  }

  statementCounts(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const key of new Set(keys)) {
      let count = 0;
      for (const { rows } of this.#entries) count += rows?.statementKeys.filter((row) => row.key === storedKey(key)).length ?? 0;
      if (count) counts.set(key, count);
    }
    return Promise.resolve(counts);
  }

  statementsByKey(key: string, limit: number): Promise<readonly Stored<StatementRecord>[]> {
    return Promise.resolve(
      this.#byKey('statements', (rows) => rows.statementKeys.filter((row) => row.key === storedKey(key)).map((row) => row.ordinal), limit),
    );
  }

  searchPassages(words: readonly string[], limit: number): Promise<readonly (Stored<PassageRecord> & { readonly score: number })[]> {
    const query = [...new Set(wordsOf(words.join(' ')))];
    const passages = this.#entries.flatMap(({ number, rows }) => (rows?.passages ?? []).map((row) => ({ source: number, row })));
    const documents = query.map((word) => ({ word, documents: passages.filter(({ row }) => row.counts.has(word)).length }));
    const postings = rarestWords(documents).map((word) => {
      const list: Posting[] = passages.flatMap(({ source, row }) => {
        const count = row.counts.get(word.word);
        return count ? [{ source, ordinal: row.ordinal, count, length: row.words.length }] : [];
      });
      return [word, list] as const;
    });
    const totals = { passages: passages.length, words: passages.reduce((sum, { row }) => sum + row.words.length, 0) };
    const found = rankPassages(postings, totals, limit).flatMap(({ source, ordinal, score }) => {
      const entry = this.#entries.find(({ number }) => number === source);
      const record = entry?.records?.passages[ordinal];
      return entry && record ? [{ folder: entry.source.folder, record, score }] : [];
    });
    return Promise.resolve(found);
  }

  revision(): Promise<number> {
    return Promise.resolve(this.#revision);
  }

  replace(source: SourceState, records: PaperRecords | null): Promise<void> {
    this.#drop(source.folder, source.file);
    this.#entries.push({ source, number: sourceNumber(source.folder, source.file), records, rows: records && indexRows(records) });
    this.#entries.sort((a, b) => compareText(a.source.folder, b.source.folder) || compareText(a.source.file, b.source.file));
    this.#revision++;
    return Promise.resolve();
  }

  touch(source: SourceState): Promise<void> {
    this.#entries = this.#entries.map((entry) =>
      entry.source.folder === source.folder && entry.source.file === source.file ? { ...entry, source } : entry,
    );
    return Promise.resolve();
  }

  remove(folder: string, file: string): Promise<void> {
    if (this.#drop(folder, file)) this.#revision++;
    return Promise.resolve();
  }

  claimWriter(self: WriterIdentity, nowMs: number, isDead: (holder: WriterIdentity) => boolean): Promise<WriterIdentity | null> {
    const holder = this.#writer;
    if (holder && holder.identity.owner !== self.owner && nowMs - holder.beatMs < WRITER_TIMEOUT_MS && !isDead(holder.identity))
      return Promise.resolve(holder.identity);
    this.#writer = { identity: self, beatMs: nowMs };
    return Promise.resolve(null);
  }

  releaseWriter(self: WriterIdentity): Promise<void> {
    if (this.#writer?.identity.owner === self.owner) this.#writer = null;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #drop(folder: string, file: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter(({ source }) => source.folder !== folder || source.file !== file);
    return this.#entries.length < before;
  }

  async *#list<K extends ListKind>(kind: K): AsyncIterable<Stored<PaperRecords[K][number]>> {
    for (const { source, records } of this.#entries) for (const record of records?.[kind] ?? []) yield { folder: source.folder, record };
  }

  /** What a limit cuts is decided by source number; what is left is given in order of paper and place. */
  #byKey<K extends ListKind>(
    kind: K,
    ordinals: (rows: IndexRows) => readonly number[],
    limit: number,
  ): readonly Stored<PaperRecords[K][number]>[] {
    const found: (Place & { number: number; record: PaperRecords[K][number] })[] = [];
    for (const { source, number, records, rows } of this.#entries) {
      if (!records || !rows) continue;
      for (const ordinal of new Set(ordinals(rows))) {
        const record = records[kind][ordinal];
        if (record) found.push({ folder: source.folder, file: source.file, ordinal, number, record });
      }
    }
    found.sort((a, b) => a.number - b.number || a.ordinal - b.ordinal);
    return found
      .slice(0, limit)
      .sort(comparePlaces)
      .map(({ folder, record }) => ({ folder, record }));
  }
}
