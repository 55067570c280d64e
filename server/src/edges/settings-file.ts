import { readFile } from 'node:fs/promises';
import { inFolder } from './paths';

/** Index behind the string literal that begins at `from`. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** JSON with comments and trailing commas, as VS Code writes its settings, made plain JSON. Strings stay as they are; one pass. */
export function plainJson(text: string): string {
  const parts: string[] = [];
  // Place in `parts` of a comma that nothing but space has followed yet.
  let comma = -1;
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    if (text[at] === '"') end = stringEnd(text, at);
    else if (text.startsWith('//', at)) {
      const line = text.indexOf('\n', at);
      at = line < 0 ? text.length : line;
      continue;
    } else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      at = close < 0 ? text.length : close + 2;
      continue;
    }
    const part = text.slice(at, end);
    if ((part === '}' || part === ']') && comma >= 0) parts[comma] = '';
    if (part.trim() !== '') comma = part === ',' ? parts.length : -1;
    parts.push(part);
    at = end;
  }
  return parts.join('');
}

/**
 * The `dabir.*` settings of a workspace's .vscode/settings.json as one flat section; null where the file is missing or has none.
 * @throws SyntaxError where the file is no JSON
 */
export async function readSettingsFile(folder: string): Promise<Readonly<Record<string, unknown>> | null> {
  let text: string;
  try {
    text = await readFile(inFolder(folder, '.vscode/settings.json'), 'utf8');
  } catch {
    return null;
  }
  const value: unknown = JSON.parse(plainJson(text.replace(/^\ufeff/, '')));
  if (typeof value !== 'object' || value === null) return null;
  const section = Object.entries(value).filter(([name]) => name.startsWith('dabir.'));
  return section.length ? Object.fromEntries(section.map(([name, setting]) => [name.slice('dabir.'.length), setting])) : null;
}
