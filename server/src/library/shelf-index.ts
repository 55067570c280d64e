import { foldKey } from '../../../corpus-index/src/text/fold';
import { NumberList, type NumberLists, numberLists } from './arrays';
import type { LibraryEntry } from './entry';
import { HashIndexBuilder } from './hash-index';
import { type NameIndexData, NameIndexBuilder } from './name-index';
import { ownText } from './own-text';
import { textNumber } from './text-hash';
import { TextList } from './text-list';
import { type Field, WordIndexBuilder, type WordIndexData } from './word-index';
import { citedName, workIdentities, workYear } from './work';

/** All that works can be found by, in flat arrays. Works and entries are numbers from 0. */
export interface ShelfIndex {
  readonly workCount: number;
  readonly words: WordIndexData;
  readonly names: NameIndexData;
  /** Keys, institutions and identities (HashIndexBuilder): texts of keyText, institutionText and workIdentities. */
  readonly hashes: Float64Array;
  /** Rank of each work where nothing else tells two apart: the newer first, then by title. */
  readonly order: Uint32Array;
  /** Years as printed, by work; NO_YEAR for none. */
  readonly years: Int32Array;
  /** 1 for works that have a key. */
  readonly keyed: Uint8Array;
  readonly workOf: Uint32Array;
  /** Entries of each work, the first of them the one that speaks for it. */
  readonly entriesOf: NumberLists;
}

export const NO_YEAR = -(2 ** 31);
export const keyText = (key: string) => `key ${key}`;
export const institutionText = (name: string) => `institution ${foldKey(name)}`;

/** All by which entries are known to belong to one work, or to one key (work.workIdentities, keyText). */
export function identitiesOf({ item, source }: LibraryEntry): readonly string[] {
  const identities = workIdentities(item, [source]);
  return source.key === null ? identities : [...identities, keyText(source.key)];
}

/** Texts whose words are kept while an index is made: names and journals come again and again. */
const MOST_KEPT_TEXTS = 20_000;
const LONGEST_KEPT_TEXT = 80;
const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text as they are searched for. */
export function wordsOf(text: string): readonly string[] {
  return foldKey(text).match(WORD) ?? [];
}

/** Makes the index of entries that are added one by one (in the order of entry.byPreference); nothing of an entry is kept. */
export class ShelfIndexBuilder {
  readonly #words = new WordIndexBuilder();
  readonly #names = new NameIndexBuilder();
  readonly #hashes = new HashIndexBuilder();
  readonly #workOf = new NumberList();
  /** By textNumber of an identity: the texts would be as large as all else that is kept. */
  readonly #byIdentity = new Map<number, number>();
  readonly #titles = new TextList();
  readonly #years: number[] = [];
  readonly #keyed: number[] = [];
  readonly #kept = new Map<string, readonly string[]>();

  /** One work for all entries that share a DOI, or a title and year, or the file of a paper. */
  add(entry: LibraryEntry): void {
    const { item, source } = entry;
    const identities = workIdentities(item, [source]);
    const known = this.#known(entry, identities);
    const work = known ?? this.#titles.count;
    this.#workOf.push(work);
    for (const identity of identities) {
      const number = textNumber(identity);
      if (!this.#byIdentity.has(number)) this.#byIdentity.set(number, work);
      this.#hashes.add(identity, work);
    }
    if (source.key !== null) this.#addKey(work, source.key);
    if (known !== undefined) return;
    this.#titles.add(item.title ?? '');
    this.#years.push(workYear(item) ?? NO_YEAR);
    this.#keyed[work] = source.key === null ? 0 : 1;
    this.#addItem(work, entry);
  }

  #known({ source }: LibraryEntry, identities: readonly string[]): number | undefined {
    for (const identity of identities) {
      // Two entries may name one file (chapters of a book); a paper is the first of them.
      if (source.kind === 'bibliography' && identity.startsWith('file ')) continue;
      const work = this.#byIdentity.get(textNumber(identity));
      if (work !== undefined) return work;
    }
    return undefined;
  }

  #addKey(work: number, key: string): void {
    this.#keyed[work] = 1;
    this.#hashes.add(keyText(key), work);
    const folded = foldKey(key);
    this.#words.add(work, folded, 'key');
    for (const word of folded.match(WORD) ?? []) if (word !== folded) this.#words.add(work, word, 'key');
  }

  #addItem(work: number, { item }: LibraryEntry): void {
    for (const name of [...(item.author ?? []), ...(item.editor ?? [])]) {
      this.#addWords(work, citedName(name), 'author');
      if (name.given) this.#addWords(work, name.given, 'title');
    }
    for (const { family, literal } of item.author ?? []) {
      // Institutions are found by their words; only people's names are spelled in two scripts.
      if (family) this.#names.add(family, work);
      else if (literal) this.#hashes.add(institutionText(literal), work);
    }
    this.#words.add(work, String(workYear(item) ?? ''), 'year');
    for (const word of wordsOf(item.title ?? '')) this.#words.add(work, word, 'title');
    this.#addWords(work, item['container-title'] ?? '', 'container');
  }

  #addWords(work: number, text: string, field: Field): void {
    let words = this.#kept.get(text);
    if (!words) {
      words = wordsOf(text);
      if (this.#kept.size < MOST_KEPT_TEXTS && text.length <= LONGEST_KEPT_TEXT) this.#kept.set(ownText(text), words.map(ownText));
    }
    for (const word of words) this.#words.add(work, word, field);
  }

  build(): ShelfIndex {
    const works = this.#titles.count;
    const workOf = this.#workOf.toArray();
    this.#byIdentity.clear();
    this.#kept.clear();
    return {
      workCount: works,
      words: this.#words.build(works),
      names: this.#names.build(),
      hashes: this.#hashes.build(),
      order: this.#order(),
      years: Int32Array.from(this.#years),
      keyed: Uint8Array.from(this.#keyed),
      workOf,
      entriesOf: numberLists(
        works,
        workOf,
        workOf.map((_, at) => at),
      ),
    };
  }

  #order(): Uint32Array {
    const [titles, years] = [this.#titles, this.#years];
    const sorted = Uint32Array.from(years, (_, at) => at).sort((a, b) => {
      const [one, other] = [years[a] as number, years[b] as number];
      if (one !== other) return other - one;
      return titles.compare(a, b) || a - b;
    });
    const order = new Uint32Array(sorted.length);
    for (let rank = 0; rank < sorted.length; rank++) order[sorted[rank] as number] = rank;
    return order;
  }
}
