/** Words of Persian as the repair and the lemmatiser need them. Built at build time by scripts/build-lexicon, loaded lazily by edges. */
export interface Lexicon {
  /** True where the folded word (text/fold.foldKey, no half-space) is a Persian word form. */
  has(foldedWord: string): boolean;
  /** Preferred spelling with half-spaces of a folded word ("دادههای" → "داده‌های"), or null where it has none. */
  spelling(foldedWord: string): string | null;
  /** True where the folded word is a dictionary entry that is written without a half-space: "تنها", "میدان". */
  isEntry?(foldedWord: string): boolean;
  /** True where some word form begins with these folded letters. Absent where a lexicon cannot tell. */
  begins?(foldedLetters: string): boolean;
}

/** A lexicon that knows nothing: every repair that needs words stays silent. */
export const EMPTY_LEXICON: Lexicon = { has: () => false, spelling: () => null };

const MAGIC = 0x58454c44;
const VERSION = 2;
const HEADER = 24;
const HALF_SPACE = 0x200c;
const LETTER_BITS = 63;
const LAST = 64;
const FINAL = 128;
/** No Persian word is longer; bounds the search for a spelling too. */
const MAX_WORD = 40;

/**
 * Reads dist/lexicon.bin (format: scripts/build-lexicon.mjs). The tables are used where they lie, so reading costs one copy at
 * most. Throws RangeError where the bytes are not a lexicon of this version: a broken installation, not a broken input.
 */
export function parseLexicon(bytes: Uint8Array): Lexicon {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER || header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== VERSION)
    throw new RangeError('not a lexicon of this version');
  const letters = header.getUint32(8, true);
  const start = HEADER + (letters + (letters % 2)) * 2;
  const wordEdges = header.getUint32(12, true);
  const spellingEdges = header.getUint32(16, true);
  const entryEdges = header.getUint32(20, true);
  if (bytes.byteLength !== start + (wordEdges + spellingEdges + entryEdges) * 4) throw new RangeError('a lexicon that was cut off');
  const codes = new Uint8Array(0x10000);
  for (let index = 0; index < letters; index++) codes[header.getUint16(HEADER + index * 2, true)] = index + 1;
  const edges = littleEndianWords(bytes, start, wordEdges + spellingEdges + entryEdges);
  const words = edges.subarray(0, wordEdges);
  const spellings = edges.subarray(wordEdges, wordEdges + spellingEdges);
  const entries = edges.subarray(wordEdges + spellingEdges);
  const halfSpace = codes[HALF_SPACE]!;

  /** The edge that the last letter takes, or 0. */
  const follow = (table: Uint32Array, word: string): number => {
    if (word.length === 0 || word.length > MAX_WORD) return 0;
    let at = 1;
    let edge = 0;
    for (let index = 0; index < word.length; index++) {
      const code = codes[word.charCodeAt(index)]!;
      edge = code === 0 || at === 0 ? 0 : find(table, at, code);
      if (edge === 0) return 0;
      at = edge >>> 8;
    }
    return edge;
  };

  /** Depth-first: a half-space may stand between any two letters of what is looked up. */
  const spell = (word: string, index: number, at: number): string | null => {
    const letter = word.charCodeAt(index);
    const edge = at === 0 || codes[letter] === 0 ? 0 : find(spellings, at, codes[letter]!);
    if (edge !== 0) {
      if (index + 1 === word.length) {
        if ((edge & FINAL) !== 0) return word[index]!;
      } else {
        const next = edge >>> 8;
        const joined = spell(word, index + 1, next);
        if (joined !== null) return word[index]! + joined;
        const gap = next === 0 ? 0 : find(spellings, next, halfSpace);
        const split = gap === 0 ? null : spell(word, index + 1, gap >>> 8);
        if (split !== null) return word[index]! + '\u200c' + split;
      }
    }
    return null;
  };

  return {
    has: (word) => (follow(words, word) & FINAL) !== 0,
    begins: (letters) => letters === '' || follow(words, letters) !== 0,
    isEntry: (word) => (follow(entries, word) & FINAL) !== 0,
    spelling: (word) => (word.length < 3 || word.length > MAX_WORD ? null : spell(word, 0, 1)),
  };
}

function find(edges: Uint32Array, first: number, code: number): number {
  for (let at = first; at < edges.length; at++) {
    const edge = edges[at]!;
    if ((edge & LETTER_BITS) === code) return edge;
    if ((edge & LAST) !== 0) return 0;
  }
  return 0;
}

function littleEndianWords(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  if (littleEndian && (bytes.byteOffset + start) % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, count * 4);
  const words = new Uint32Array(count);
  for (let index = 0; index < count; index++) words[index] = view.getUint32(index * 4, true);
  return words;
}
