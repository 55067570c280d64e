import type { StatementRecord } from '../../model/records';
import type { Stored } from '../store';

/** Enough for the drafts that are open; about 15 MB. When it is full it is emptied: the next check fills it with what matters then. */
const MOST_RECORDS = 10_000;
const MOST_LISTS = 5_000;
const MOST_COUNTS = 20_000;

/**
 * Statements that were read from the index, as long as nothing in it changed. A draft asks for the same keys with every sentence,
 * and reading JSON again was a third of the cost of a check. The same statement is always the same object, so that what others
 * derive from one can be kept beside it.
 */
export class StatementCache {
  readonly #records = new Map<string, Stored<StatementRecord>>();
  readonly #lists = new Map<string, readonly Stored<StatementRecord>[]>();
  readonly #counts = new Map<string, number>();
  #version = -1;

  /** Forgets everything where the index is another than before. */
  at(version: number): this {
    if (version !== this.#version) {
      this.#records.clear();
      this.#lists.clear();
      this.#counts.clear();
      this.#version = version;
    }
    return this;
  }

  record(source: number, ordinal: number, read: () => Stored<StatementRecord> | null): Stored<StatementRecord> | null {
    const place = `${source} ${ordinal}`;
    const known = this.#records.get(place);
    if (known) return known;
    const made = read();
    if (this.#records.size >= MOST_RECORDS) this.#records.clear();
    if (made) this.#records.set(place, made);
    return made;
  }

  /** How many statements have a key. */
  count(key: string, read: () => number): number {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const made = read();
    if (this.#counts.size >= MOST_COUNTS) this.#counts.clear();
    this.#counts.set(key, made);
    return made;
  }

  list(key: string, limit: number, read: () => readonly Stored<StatementRecord>[]): readonly Stored<StatementRecord>[] {
    const question = `${limit} ${key}`;
    const known = this.#lists.get(question);
    if (known) return known;
    const made = read();
    if (this.#lists.size >= MOST_LISTS) this.#lists.clear();
    this.#lists.set(question, made);
    return made;
  }
}
