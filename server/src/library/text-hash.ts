/** FNV-1a, 32 bits, over the UTF-16 units of a part of a text. Source: Fowler, Noll and Vo. */
export function textHash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
