import type { Problem } from '../../model/problem';
import type { CslItem } from '../../model/records';
import { attachedFiles } from './attached-files';
import type { TextRange } from '../../model/location';
import type { Bibliography, BibliographyEntry, BibliographyField } from './bibliography';
import { type RawEntry, type RawField, scanBibtex } from './bibtex-scanner';
import { type CslDraft, cslDate, cslLanguage, plainDoi, plainPages } from './csl-fields';
import { cslNames } from './names';
import { texText } from './tex-text';

/** CSL types of BibTeX's and biblatex's entry types. Source: the type table of the biblatex manual, section 2.1, and CSL 1.0.2, appendix III. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  booklet: 'pamphlet',
  manual: 'book',
  reference: 'book',
  inbook: 'chapter',
  bookinbook: 'chapter',
  incollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  unpublished: 'manuscript',
  patent: 'patent',
  legislation: 'legislation',
};

/** Fields that an entry may take from the one it refers to under another name. Source: biblatex manual, appendix B. */
const INHERITED_AS: Readonly<Record<string, string>> = { title: 'booktitle', subtitle: 'booksubtitle' };
const NOT_INHERITED = new Set(['crossref', 'xref', 'ids', 'keywords', 'abstract', 'file', 'label', 'sortkey', 'author', 'booktitle']);

/** Reads a .bib file: BibTeX and biblatex. Problems: 'broken-entry' (details: reason, key), 'duplicate-key' (details: key), with places. */
export function readBibtex(file: string, text: string): Bibliography {
  const { entries: raw, defects } = scanBibtex(text);
  const problems: Problem[] = defects.map(({ defect, range, key }) => ({
    code: 'broken-entry',
    file,
    range,
    details: { reason: defect, key },
  }));
  const byKey = new Map<string, RawEntry>();
  for (const entry of raw) {
    const first = entry.key ? byKey.get(entry.key) : undefined;
    if (first) problems.push({ code: 'duplicate-key', file, range: entry.keyRange, details: { key: entry.key } });
    else if (entry.key) byKey.set(entry.key, entry);
  }
  return { file, entries: raw.map((entry) => bibtexEntry(entry, byKey)), problems };
}

function bibtexEntry(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): BibliographyEntry {
  const crossref = rawField(entry, 'crossref') ?? rawField(entry, 'xref') ?? null;
  const parent = crossref ? byKey.get(crossref) : undefined;
  const value = (...names: string[]): string => {
    for (const name of names) {
      const raw = rawField(entry, name) ?? (parent && parent !== entry ? inherited(parent, name) : undefined);
      if (raw?.trim()) return raw;
    }
    return '';
  };
  return new BibtexEntry(entry, cslItem(entry, value), attachedFiles(rawField(entry, 'file') ?? ''), crossref);
}

/** Value of a field; the last one counts where a name stands twice. */
function rawField(entry: RawEntry, name: string): string | undefined {
  return entry.fields.findLast((field) => field.name === name)?.raw;
}

/** The table of fields by name is made when it is asked for: most entries of a large library never are. */
class BibtexEntry implements BibliographyEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly start: number;
  readonly end: number;
  readonly item: CslItem;
  readonly files: readonly string[];
  readonly crossref: string | null;
  readonly #raw: readonly RawField[];
  #fields: ReadonlyMap<string, BibliographyField> | null = null;

  constructor(entry: RawEntry, item: CslItem, files: readonly string[], crossref: string | null) {
    this.key = entry.key;
    this.keyRange = entry.keyRange;
    this.start = entry.start;
    this.end = entry.end;
    this.item = item;
    this.files = files;
    this.crossref = crossref;
    this.#raw = entry.fields;
  }

  get fields(): ReadonlyMap<string, BibliographyField> {
    this.#fields ??= new Map(this.#raw.map((field) => [field.name, field]));
    return this.#fields;
  }
}

function inherited(parent: RawEntry, name: string): string | undefined {
  if (name === 'booktitle') return rawField(parent, 'booktitle') ?? rawField(parent, 'title');
  if (NOT_INHERITED.has(name) || name in INHERITED_AS) return undefined;
  return rawField(parent, name);
}

function cslItem(entry: RawEntry, value: (...names: string[]) => string): CslItem {
  const type = TYPES[entry.type] ?? (value('journal', 'journaltitle') ? 'article-journal' : value('booktitle') ? 'chapter' : 'document');
  const item: CslDraft = { type };
  if (entry.key) item.id = entry.key;
  const title = texText(value('title'));
  const subtitle = texText(value('subtitle'));
  if (title) item.title = subtitle ? `${title}: ${subtitle}` : title;
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = cslNames(value(role), texText);
    if (names.length > 0) item[role] = names;
  }
  const issued = cslDate(texText(value('date', 'year')));
  if (issued) item.issued = issued;
  const accessed = cslDate(texText(value('urldate')));
  if (accessed) item.accessed = accessed;
  const isArticle = type.startsWith('article');
  const fields: readonly (readonly [
    keyof CslItem & ('container-title' | 'volume' | 'issue' | 'edition' | 'publisher' | 'publisher-place' | 'abstract' | 'keyword'),
    string,
  ])[] = [
    ['container-title', value('journaltitle', 'journal', 'booktitle', 'maintitle')],
    ['volume', value('volume')],
    ['issue', isArticle ? value('number', 'issue') : value('issue')],
    ['edition', value('edition')],
    ['publisher', value('publisher', 'institution', 'school', 'organization')],
    ['publisher-place', value('location', 'address')],
    ['abstract', value('abstract')],
    ['keyword', value('keywords')],
  ];
  for (const [name, raw] of fields) {
    const text = raw && texText(raw);
    if (text) item[name] = text;
  }
  const page = plainPages(texText(value('pages')));
  if (page) item.page = page;
  const doi = plainDoi(value('doi').replace(/\\([_%&#])/gu, '$1'));
  if (doi) item.DOI = doi;
  const url = value('url')
    .replace(/\\([_%&#~])/gu, '$1')
    .trim();
  if (url) item.URL = url;
  const language = cslLanguage(value('langid', 'language', 'hyphenation'), title);
  if (language) item.language = language;
  return item;
}
