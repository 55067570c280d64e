/** Shortest part of a text that V8 keeps as a reference to the text (SlicedString::kMinLength). */
const SHORTEST_SLICE = 13;

/** The same text in memory of its own: a part of a text can keep the whole of it in memory. */
export function ownText(text: string): string {
  if (text.length < SHORTEST_SLICE) return text;
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return typeof copy === 'string' ? copy : text;
}

/** Lets go of the text that was searched last: regular expressions remember it (RegExp.input), and with a part of it the whole. */
export function forgetSearchedText(): void {
  /^/.test('');
}
