/**
 * Paths in the `file` field of a BibTeX entry: JabRef writes description:path:type, Better BibTeX description:path:media type or the
 * path alone, several joined by ";", with ":" and ";" escaped by "\".
 */
export function attachedFiles(raw: string): string[] {
  if (!raw) return [];
  const files: string[] = [];
  for (const part of splitUnescaped(raw, ';')) {
    const pieces = splitUnescaped(part, ':').map((piece) => piece.replace(/\\([:;\\{}_&%#$ ])/gu, '$1'));
    const path = (pieces.length >= 3 ? pieces.slice(1, -1).join(':') : drivePath(pieces)).trim().replace(/\\/gu, '/');
    if (path) files.push(path);
  }
  return files;
}

/** "C:\papers\x.pdf" has an unescaped colon too. */
function drivePath(pieces: readonly string[]): string {
  if (pieces.length === 2 && /^[A-Za-z]$/u.test(pieces[0] ?? '')) return pieces.join(':');
  return pieces.length === 2 ? (/^[a-z]+\/|^pdf$/iu.test(pieces[1] ?? '') ? (pieces[0] ?? '') : (pieces[1] ?? '')) : (pieces[0] ?? '');
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
