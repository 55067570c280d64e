/**
 * Order of strings by Unicode code points: the same as SQLite's BINARY and PostgreSQL's "C" collation of UTF-8, which the order
 * of JavaScript's `<` (UTF-16 code units) is not for characters beyond the first plane.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for characters beyond U+FFFF and so come after U+E000 … U+FFFF. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

export interface Place {
  readonly folder: string;
  readonly file: string;
  readonly ordinal: number;
}

/** Order of paper and place. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.folder, b.folder) || compareText(a.file, b.file) || a.ordinal - b.ordinal;
}

/**
 * Number of a source: the same in every engine and on every machine, so that an answer that is cut at a limit is cut at the
 * same place everywhere. 47 bits of two FNV-1a hashes: with 100,000 files the chance of any clash is 4 in 100,000.
 */
export function sourceNumber(folder: string, file: string): number {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  const text = `${folder}\u0000${file}`;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  return (high & 0x7fff) * 0x1_0000_0000 + (low >>> 0);
}
