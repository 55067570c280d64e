const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hash of 32 bits over the UTF-16 units of a part of a text: FNV-1a in four lanes, one for each fourth unit, which a processor works out
 * side by side, joined at the end. Source: Fowler, Noll and Vo.
 */
export function textHash(text: string, from = 0, to = text.length): number {
  let [a, b, c, d] = [OFFSET, OFFSET ^ 1, OFFSET ^ 2, OFFSET ^ 3];
  let at = from;
  for (; at + 3 < to; at += 4) {
    a = Math.imul(a ^ text.charCodeAt(at), PRIME);
    b = Math.imul(b ^ text.charCodeAt(at + 1), PRIME);
    c = Math.imul(c ^ text.charCodeAt(at + 2), PRIME);
    d = Math.imul(d ^ text.charCodeAt(at + 3), PRIME);
  }
  for (; at < to; at++) a = Math.imul(a ^ text.charCodeAt(at), PRIME);
  let hash = OFFSET;
  for (const lane of [a, b, c, d]) {
    // Multiplication carries upwards only: the upper half comes down before the next lane.
    hash = Math.imul(hash ^ lane, PRIME);
    hash = Math.imul(hash ^ (hash >>> 15), PRIME);
  }
  return (hash ^ (hash >>> 13)) >>> 0;
}
