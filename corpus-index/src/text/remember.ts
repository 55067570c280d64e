/** Words whose reading is remembered; the words of a field come back again and again. */
const REMEMBERED = 20_000;

/** Remembers what a pure function of a word gave; `undefined` is not remembered. Bounded: when full it starts anew. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = read(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
}
