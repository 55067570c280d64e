import type { Problem } from '../../model/problem';
import type { CslName } from '../../model/records';
import type { Bibliography, BibliographyEntry, BibliographyField } from './bibliography';
import { type CslDraft, cslDate, cslLanguage, plainDoi } from './csl-fields';
import { cslName } from './names';

/** CSL types of RIS types. Source: the RIS format's list of reference types, 2011. */
const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  ABST: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  WEB: 'webpage',
  UNPB: 'manuscript',
  ENCYC: 'entry-encyclopedia',
  LEGAL: 'legislation',
};

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const LINE = /^([A-Z][A-Z0-9]) {1,3}-(?: (.*))?$/u;

/** Reads a .ris file. A key is the tag ID, '' without one. A record without ER or with text before its TY is named as 'broken-entry'. */
export function readRis(file: string, text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  const keys = new Set<string>();
  let tags: Tag[] = [];
  const end = (stop: number, closed: boolean) => {
    const first = tags[0];
    if (!first) return;
    if (!closed || first.name !== 'TY')
      problems.push({
        code: 'broken-entry',
        file,
        range: { start: first.start, end: first.end },
        details: { reason: closed ? 'missing-type' : 'missing-end', key: '' },
      });
    const entry = risEntry(tags, stop);
    if (entry.key && keys.has(entry.key))
      problems.push({ code: 'duplicate-key', file, range: entry.keyRange, details: { key: entry.key } });
    keys.add(entry.key);
    entries.push(entry);
    tags = [];
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text
      .slice(at, stop)
      .replace(/\r$/u, '')
      .replace(/^\ufeff/u, '');
    const match = LINE.exec(line);
    const name = match?.[1];
    if (name === 'ER') end(at + line.length, true);
    else if (name) {
      if (name === 'TY' && tags.length > 0) end(tags.at(-1)?.end ?? at, false);
      tags.push({ name, value: (match[2] ?? '').trim(), start: at, end: at + line.trimEnd().length });
    } else if (line.trim()) {
      const last = tags.at(-1);
      if (last) tags[tags.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim(), end: at + line.length };
    }
    at = stop + 1;
  }
  end(tags.at(-1)?.end ?? text.length, false);
  return { file, entries, problems };
}

function risEntry(tags: readonly Tag[], stop: number): BibliographyEntry {
  const fields = new Map<string, BibliographyField>();
  for (const tag of tags) fields.set(tag.name.toLowerCase(), { raw: tag.value, start: tag.start, end: tag.end });
  const first = (...names: string[]): string => {
    for (const name of names) {
      const found = tags.find((tag) => tag.name === name && tag.value);
      if (found) return found.value;
    }
    return '';
  };
  const all = (...names: string[]) => tags.filter((tag) => names.includes(tag.name) && tag.value).map((tag) => tag.value);
  const people = (...names: string[]) =>
    all(...names)
      .map((name) => cslName(name, (text) => text))
      .filter((name): name is CslName => name !== null);
  const item: CslDraft = { type: TYPES[first('TY')] ?? 'document' };
  const key = first('ID');
  if (key) item.id = key;
  const title = first('TI', 'T1', 'CT');
  if (title) item.title = title;
  const authors = people('AU', 'A1');
  if (authors.length > 0) item.author = authors;
  const editors = people('ED', 'A2');
  if (editors.length > 0) item.editor = editors;
  const translators = people('A4');
  if (translators.length > 0) item.translator = translators;
  const issued = cslDate(first('PY', 'Y1', 'DA').replace(/\/+$/u, ''));
  if (issued) item.issued = issued;
  const container = first('JO', 'JF', 'T2', 'BT', 'JA', 'J2');
  if (container) item['container-title'] = container;
  if (first('VL')) item.volume = first('VL');
  if (first('IS')) item.issue = first('IS');
  if (first('ET')) item.edition = first('ET');
  const pages = [first('SP'), first('EP')].filter(Boolean).join('-');
  if (pages) item.page = pages;
  if (first('DO')) item.DOI = plainDoi(first('DO'));
  if (first('UR')) item.URL = first('UR');
  if (first('PB')) item.publisher = first('PB');
  if (first('CY', 'PP')) item['publisher-place'] = first('CY', 'PP');
  if (first('AB', 'N2')) item.abstract = first('AB', 'N2');
  if (all('KW').length > 0) item.keyword = all('KW').join(', ');
  const language = cslLanguage(first('LA'), title);
  if (language) item.language = language;
  const files = all('L1', 'L4')
    .filter((path) => !/^https?:/iu.test(path))
    .map((path) => path.replace(/^file:\/\/\/?/iu, '').replace(/\\/gu, '/'));
  const head = tags[0];
  const id = tags.find((tag) => tag.name === 'ID' && tag.value);
  return {
    key,
    item,
    fields,
    files,
    crossref: null,
    // The value without its tag, which a rename replaces; the first line where there is no key.
    keyRange: id ? { start: id.end - id.value.length, end: id.end } : { start: head?.start ?? 0, end: head?.end ?? 0 },
    start: head?.start ?? 0,
    end: stop,
  };
}
