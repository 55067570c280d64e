import type { TextRange } from '../../model/location';
import type { BibliographyField } from './bibliography';

/** An object of a JSON list with the places of its members. */
export interface JsonObject extends TextRange {
  readonly members: ReadonlyMap<string, BibliographyField>;
  /** False where the text ends within it. */
  readonly closed: boolean;
}

/**
 * The objects of a file's list: of the top-level array, or of an array that is a member of the top-level object (`items` of an export
 * with settings around it). Scans without parsing, so that one broken object does not hide the others; strings are passed over whole.
 */
export function listedObjects(text: string): JsonObject[] {
  const objects: JsonObject[] = [];
  const kinds: string[] = [];
  let start = -1;
  let level = 0;
  let members = new Map<string, BibliographyField>();
  let name: { text: string; end: number } | null = null;
  let valueStart = -1;
  const endMember = (end: number) => {
    if (name && valueStart >= 0) {
      const raw = text.slice(valueStart, end).trim();
      members.set(name.text, { raw, start: valueStart, end: valueStart + raw.length });
    }
    name = null;
    valueStart = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      const end = stringEnd(text, at);
      if (start >= 0 && kinds.length === level && valueStart < 0 && !name) name = { text: text.slice(at + 1, end - 1), end };
      at = end - 1;
    } else if (letter === '{' || letter === '[') {
      kinds.push(letter);
      if (letter === '{' && start < 0 && isListed(kinds)) {
        start = at;
        level = kinds.length;
        members = new Map();
      }
    } else if (letter === '}' || letter === ']') {
      if (start >= 0 && kinds.length === level) {
        endMember(at);
        objects.push({ start, end: at + 1, members, closed: true });
        start = -1;
      }
      kinds.pop();
    } else if (start >= 0 && kinds.length === level) {
      if (letter === ':' && name && valueStart < 0) {
        valueStart = at + 1;
        while (/\s/u.test(text[valueStart] ?? '')) valueStart++;
      } else if (letter === ',') endMember(at);
    }
  }
  if (start >= 0) objects.push({ start, end: text.length, members, closed: false });
  return objects;
}

function isListed(kinds: readonly string[]): boolean {
  return (kinds.length === 2 && kinds[0] === '[') || (kinds.length === 3 && kinds[0] === '{' && kinds[1] === '[');
}

/** End of a string (after its quote). One that is not closed on its line ends there. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at + 1;
    else if (code === 10) return at;
  }
  return text.length;
}
