import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../../model/problem';
import type { Bibliography, BibliographyEntry, BibliographyField } from './bibliography';
import { cslItemOf, looksLikeItem } from './csl-item';
import { hayagrivaItem, looksLikeHayagriva } from './hayagriva';
import { withoutQuotes } from './quoted-key';

/** YAML is parsed at 1–2 MB a second; a larger file would hold up everything else. */
const MOST_LETTERS = 8_000_000;
/** Aliases that may be written out, against files that grow by references to references. */
const MOST_ALIASES = 100;

/**
 * Reads CSL-YAML (a list of items, or pandoc's `references:` list) and Typst's hayagriva (a mapping of keys to entries). A YAML file that is no bibliography has neither entries nor problems;
 * errors of syntax are named ('broken-yaml') where the file has entries.
 */
export function readCslYaml(file: string, text: string): Bibliography {
  if (text.length > MOST_LETTERS)
    return {
      file,
      entries: [],
      problems: [{ code: 'too-large', file, range: null, details: { size: `${text.length}`, limit: `${MOST_LETTERS}` } }],
    };
  const body = text.replace(/^\ufeff/u, ' ').replace(/^(---[ \t]*\r?\n[\s\S]*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n\s*)?$/u, '$1');
  const document = parseDocument(body, { lineCounter: new LineCounter(), logLevel: 'silent', uniqueKeys: false });
  const list = isMap(document.contents)
    ? (document.contents.get('references', true) ?? document.contents.get('items', true))
    : document.contents;
  const entries: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  const keys = new Set<string>();
  if (isSeq(list)) {
    for (const node of list.items) {
      if (!isMap(node)) continue;
      const value: unknown = plainValue(node, document);
      if (!looksLikeItem(value)) continue;
      const entry = yamlEntry(node, value, text);
      if (keys.has(entry.key)) problems.push({ code: 'duplicate-key', file, range: entry.keyRange, details: { key: entry.key } });
      keys.add(entry.key);
      entries.push(entry);
    }
  }
  if (!isSeq(list) && isMap(document.contents)) {
    for (const { key, value: node } of document.contents.items) {
      if (!isScalar(key) || !isMap(node)) continue;
      const value: unknown = plainValue(node, document);
      const [keyStart, keyEnd] = key.range ?? [0, 0];
      const raw = text.slice(keyStart, keyEnd);
      const name = String(key.value);
      if (!looksLikeHayagriva(value)) continue;
      const item = hayagrivaItem(name, value);
      const keyRange = withoutQuotes({ raw, start: keyStart, end: keyEnd });
      entries.push({
        start: keyStart,
        end: node.range?.[1] ?? keyEnd,
        key: name,
        keyRange,
        item,
        fields: new Map(),
        files: [],
        crossref: null,
      });
    }
  }
  if (entries.length > 0) {
    for (const error of document.errors.slice(0, 20)) {
      const [start, end] = error.pos;
      problems.push({ code: 'broken-yaml', file, range: { start, end: Math.max(end, start + 1) }, details: { reason: error.code } });
    }
  }
  return { file, entries, problems };
}

/** The node as plain values; undefined where aliases would grow it beyond bounds. */
function plainValue(node: YAMLMap, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return node.toJS(document, { maxAliasCount: MOST_ALIASES });
  } catch {
    return undefined;
  }
}

function yamlEntry(node: YAMLMap, value: Readonly<Record<string, unknown>>, text: string): BibliographyEntry {
  const item = cslItemOf(value);
  const fields = new Map<string, BibliographyField>();
  for (const pair of node.items) {
    if (!isScalar(pair.key)) continue;
    const range = pair.value && typeof pair.value === 'object' && 'range' in pair.value ? pair.value.range : null;
    if (!Array.isArray(range)) continue;
    const [start, end] = range;
    if (typeof start === 'number' && typeof end === 'number')
      fields.set(String(pair.key.value), { raw: text.slice(start, end), start, end });
  }
  const [start, end] = node.range ?? [0, 0];
  const id = fields.get('id');
  return {
    start,
    end,
    key: item.id ?? '',
    keyRange: id ? withoutQuotes(id) : { start, end: start },
    item,
    fields,
    files: [],
    crossref: null,
  };
}
