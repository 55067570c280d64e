import { nameKeys } from '../../../corpus-index/src/names/name-keys';
import { beginningSimilarity, nameSimilarity, type NameSounds, nameSounds } from '../../../corpus-index/src/names/similarity';
import { NumberList, type NumberLists, numberLists } from './arrays';
import { ownText } from './own-text';
import { firstBehind, firstWith, lengthAt, type PackedTexts, packTexts, textAt } from './packed-texts';

/** Fewest sounds that a search by sound begins with: one consonant alone fits too many names. */
const SHORTEST_KEY = 2;
/** Names whose likeness is worked out in one search; the rest have longer keys, so they are less like what was typed. */
const MOST_CANDIDATES = 64;
/** Likeness from which a name counts as found (names/match.SAME_NAME, a little lower while the name is still being typed). */
const ALIKE = 0.8;
/** Names whose sounds are kept after they have been compared. */
const MOST_SOUNDS = 4096;

/** Family names → works, and sounds → names, in flat arrays. */
export interface NameIndexData {
  /** As printed. */
  readonly names: PackedTexts;
  readonly works: NumberLists;
  /** Keys by sound (nameKeys), sorted. */
  readonly keys: PackedTexts;
  readonly named: NumberLists;
}

/** A name that was found, with how like it is to what was looked for: from 0 to 1. */
export interface NameHit {
  readonly name: number;
  readonly likeness: number;
}

/** Collects the family names of works. */
export class NameIndexBuilder {
  readonly #names = new Map<string, number>();
  readonly #ofPair = new NumberList();
  readonly #works = new NumberList();

  add(name: string, work: number): void {
    let number = this.#names.get(name);
    if (number === undefined) {
      number = this.#names.size;
      this.#names.set(ownText(name), number);
    }
    this.#ofPair.push(number);
    this.#works.push(work);
  }

  build(): NameIndexData {
    const names = [...this.#names.keys()];
    const byKey = new Map<string, number[]>();
    names.forEach((name, at) => {
      for (const key of nameKeys(name)) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [at]);
        else if (list[list.length - 1] !== at) list.push(at);
      }
    });
    const keys = [...byKey.keys()].sort();
    const [ofPair, named] = [new NumberList(), new NumberList()];
    keys.forEach((key, at) => {
      for (const name of byKey.get(key) ?? []) {
        ofPair.push(at);
        named.push(name);
      }
    });
    return {
      names: packTexts(names),
      works: numberLists(names.length, this.#ofPair.toArray(), this.#works.toArray()),
      keys: packTexts(keys),
      named: numberLists(keys.length, ofPair.toArray(), named.toArray()),
    };
  }
}

/** Finds names by their sound, whatever script they are typed in, from their first letters on. */
export class NameIndex {
  readonly #data: NameIndexData;
  /** Sounds of names that have been compared, by number. */
  readonly #sounds = new Map<number, NameSounds>();

  constructor(data: NameIndexData) {
    this.#data = data;
  }

  /** Works that have an author of a name, ascending. */
  worksOf(name: number): Uint32Array {
    const { from, values } = this.#data.works;
    return values.subarray(from[name], from[name + 1]);
  }

  /** Names that sound like the typed beginning. */
  search(typed: string): readonly NameHit[] {
    const candidates = new Set<number>();
    for (const key of nameKeys(typed)) {
      if (key.length < SHORTEST_KEY) continue;
      for (const name of this.#withPrefix(key)) {
        candidates.add(name);
        if (candidates.size >= MOST_CANDIDATES * 4) break;
      }
    }
    if (!candidates.size) return [];
    const { names } = this.#data;
    const nearest = [...candidates].sort((a, b) => lengthAt(names, a) - lengthAt(names, b)).slice(0, MOST_CANDIDATES);
    const sounds = nameSounds(typed);
    return nearest
      .map((name) => ({ name, likeness: beginningSimilarity(sounds, this.#soundsOf(name)) }))
      .filter(({ likeness }) => likeness >= ALIKE);
  }

  /** Names that (about) are this whole name; `likeness` from `least` to 1. */
  forName(name: string, least: number): readonly NameHit[] {
    const candidates = new Set<number>();
    for (const key of nameKeys(name)) for (const at of this.#exactly(key)) candidates.add(at);
    return [...candidates]
      .map((at) => ({ name: at, likeness: nameSimilarity(name, textAt(this.#data.names, at)) }))
      .filter(({ likeness }) => likeness >= least);
  }

  #soundsOf(at: number): NameSounds {
    const known = this.#sounds.get(at);
    if (known) return known;
    if (this.#sounds.size >= MOST_SOUNDS) this.#sounds.clear();
    const sounds = nameSounds(textAt(this.#data.names, at));
    this.#sounds.set(at, sounds);
    return sounds;
  }

  #exactly(key: string): Iterable<number> {
    const at = firstWith(this.#data.keys, key);
    return at < this.#data.keys.from.length - 1 && textAt(this.#data.keys, at) === key ? this.#namedBy(at) : [];
  }

  #namedBy(key: number): Uint32Array {
    const { from, values } = this.#data.named;
    return values.subarray(from[key], from[key + 1]);
  }

  *#withPrefix(prefix: string): Iterable<number> {
    const from = firstWith(this.#data.keys, prefix);
    const to = firstBehind(this.#data.keys, prefix, from);
    for (let at = from; at < to; at++) yield* this.#namedBy(at);
  }
}
