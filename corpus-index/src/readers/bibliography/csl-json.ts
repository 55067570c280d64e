import type { Problem } from '../../model/problem';
import type { Bibliography, BibliographyEntry } from './bibliography';
import { cslItemOf, looksLikeItem } from './csl-item';
import { withoutQuotes } from './quoted-key';
import { listedObjects } from './json-objects';

/**
 * Reads CSL-JSON, as Zotero and pandoc write it. Each item is parsed by itself: a broken one is named ('broken-entry') and the others are
 * kept. A JSON file that is no bibliography has neither entries nor problems.
 */
export function readCslJson(file: string, text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const broken: Problem[] = [];
  const problems: Problem[] = [];
  const keys = new Set<string>();
  for (const object of listedObjects(text)) {
    const value = parsed(text.slice(object.start, object.end));
    const id = object.members.get('id');
    if (value === undefined) {
      const reason = object.closed ? 'syntax' : 'missing-brace';
      if (id)
        broken.push({
          code: 'broken-entry',
          file,
          range: { start: object.start, end: object.start + 1 },
          details: { reason, key: id.raw.replace(/"/gu, '') },
        });
      continue;
    }
    if (!looksLikeItem(value)) continue;
    const item = cslItemOf(value);
    const key = item.id ?? '';
    const keyRange = id ? withoutQuotes(id) : { start: object.start, end: object.start };
    if (keys.has(key)) problems.push({ code: 'duplicate-key', file, range: keyRange, details: { key } });
    keys.add(key);
    entries.push({ start: object.start, end: object.end, key, keyRange, item, fields: object.members, files: [], crossref: null });
  }
  if (entries.length > 0 || broken.length > 0) problems.push(...broken);
  return { file, entries, problems };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
