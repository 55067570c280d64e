/** Many texts side by side in one array of UTF-16 units: text i is units[from[i]] … units[from[i + 1] - 1]. */
export interface PackedTexts {
  readonly units: Uint16Array;
  readonly from: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const from = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    from[at + 1] = (from[at] as number) + text.length;
  });
  const units = new Uint16Array(from[texts.length] as number);
  let next = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) units[next++] = text.charCodeAt(at);
  return { units, from };
}

export function countOf({ from }: PackedTexts): number {
  return from.length - 1;
}

/** Units in one call: more arguments than some engines take would be an error. */
const AT_ONCE = 4096;

/** The text with a number; '' where there is none. */
export function textAt({ units, from }: PackedTexts, at: number): string {
  const end = from[at + 1] ?? 0;
  let text = '';
  for (let start = from[at] ?? 0; start < end; start += AT_ONCE)
    text += String.fromCharCode(...units.subarray(start, Math.min(end, start + AT_ONCE)));
  return text;
}

export function lengthAt({ from }: PackedTexts, at: number): number {
  return (from[at + 1] as number) - (from[at] as number);
}

/** Unit of a text at an offset; -1 behind its end. */
export function unitAt({ units, from }: PackedTexts, at: number, offset: number): number {
  const place = (from[at] as number) + offset;
  return place < (from[at + 1] as number) ? (units[place] as number) : -1;
}

/** Below 0 where the text stands before all that begin with the prefix, 0 where it begins with it, above 0 where it stands behind. */
function compareBeginning({ units, from }: PackedTexts, at: number, prefix: string): number {
  const start = from[at] as number;
  const length = (from[at + 1] as number) - start;
  const shared = Math.min(length, prefix.length);
  for (let offset = 0; offset < shared; offset++) {
    const difference = (units[start + offset] as number) - prefix.charCodeAt(offset);
    if (difference) return difference;
  }
  return length < prefix.length ? -1 : 0;
}

/** Of sorted texts, the first that begins with the prefix or stands behind all that do. */
export function firstWith(texts: PackedTexts, prefix: string, low = 0, high = countOf(texts)): number {
  return boundary(texts, prefix, low, high, 0);
}

/** Of sorted texts, the first that stands behind all that begin with the prefix. */
export function firstBehind(texts: PackedTexts, prefix: string, low = 0, high = countOf(texts)): number {
  return boundary(texts, prefix, low, high, 1);
}

function boundary(texts: PackedTexts, prefix: string, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareBeginning(texts, middle, prefix) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
