import { nameKeys } from '../../../corpus-index/src/names/name-keys';
import { beginningSimilarity, nameSimilarity, type NameSounds, nameSounds } from '../../../corpus-index/src/names/similarity';

import { type Steps, sortedInSteps } from './steps';

/** Fewest sounds that a search by sound begins with: one consonant alone fits too many names. */
const SHORTEST_KEY = 2;
/** Names whose likeness is worked out in one search; the rest have longer keys, so they are less like what was typed. */
const MOST_CANDIDATES = 64;
/** Likeness from which a name counts as found (names/match.SAME_NAME, a little lower while the name is still being typed). */
const ALIKE = 0.8;

/** Finds names by their sound, whatever script they are typed in, from their first letters on. */
export class NameIndex {
  readonly #names: readonly string[];
  readonly #works: readonly Uint32Array[];
  /** Sounds of names that have been compared, by number. */
  readonly #sounds: (NameSounds | undefined)[];
  readonly #keys: readonly string[];
  readonly #byKey: readonly Uint32Array[];

  private constructor(
    names: readonly string[],
    works: readonly Uint32Array[],
    keys: readonly string[],
    byKey: ReadonlyMap<string, readonly number[]>,
  ) {
    this.#names = names;
    this.#works = works;
    this.#sounds = new Array<NameSounds | undefined>(names.length).fill(undefined);
    this.#keys = keys;
    this.#byKey = keys.map((key) => Uint32Array.from(byKey.get(key) ?? []));
  }

  /** @param worksByName family names as printed, with the numbers of the works that they belong to */
  static *build(worksByName: ReadonlyMap<string, readonly number[]>): Steps<NameIndex> {
    const names = [...worksByName.keys()];
    const byKey = new Map<string, number[]>();
    for (const [at, name] of names.entries()) {
      for (const key of nameKeys(name)) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [at]);
        else if (list[list.length - 1] !== at) list.push(at);
      }
      if (at % 100 === 99) yield;
    }
    const works = names.map((name) => Uint32Array.from(worksByName.get(name) ?? []));
    yield;
    return new NameIndex(names, works, yield* sortedInSteps(byKey.keys()), byKey);
  }

  /** Calls back for each work with an author whose name sounds like the typed beginning; `likeness` from 0 to 1. */
  search(typed: string, visit: (work: number, likeness: number) => void): void {
    const candidates = new Set<number>();
    for (const key of nameKeys(typed)) {
      if (key.length < SHORTEST_KEY) continue;
      for (const name of this.#withPrefix(key)) {
        candidates.add(name);
        if (candidates.size >= MOST_CANDIDATES * 4) break;
      }
    }
    const nearest = [...candidates]
      .sort((a, b) => (this.#names[a] as string).length - (this.#names[b] as string).length)
      .slice(0, MOST_CANDIDATES);
    const sounds = nameSounds(typed);
    for (const at of nearest) {
      const likeness = beginningSimilarity(sounds, this.#soundsOf(at));
      if (likeness >= ALIKE) for (const work of this.#works[at] ?? []) visit(work, likeness);
    }
  }

  /** Calls back for each work with an author of (about) this whole name; `likeness` from `least` to 1. */
  forName(name: string, least: number, visit: (work: number, likeness: number) => void): void {
    const candidates = new Set<number>();
    for (const key of nameKeys(name)) for (const at of this.#exactly(key)) candidates.add(at);
    for (const at of candidates) {
      const likeness = nameSimilarity(name, this.#names[at] as string);
      if (likeness >= least) for (const work of this.#works[at] ?? []) visit(work, likeness);
    }
  }

  #soundsOf(at: number): NameSounds {
    const known = this.#sounds[at];
    if (known) return known;
    const sounds = nameSounds(this.#names[at] as string);
    this.#sounds[at] = sounds;
    return sounds;
  }

  #exactly(key: string): Iterable<number> {
    const at = this.#lowerBound(key);
    return this.#keys[at] === key ? (this.#byKey[at] ?? []) : [];
  }

  #lowerBound(prefix: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *#withPrefix(prefix: string): Iterable<number> {
    for (let at = this.#lowerBound(prefix); at < this.#keys.length && (this.#keys[at] as string).startsWith(prefix); at++)
      yield* this.#byKey[at] ?? [];
  }
}
