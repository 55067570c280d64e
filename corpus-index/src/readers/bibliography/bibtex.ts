import type { Problem } from '../../model/problem';
import type { CslItem } from '../../model/records';
import { attachedFiles } from './attached-files';
import type { TextRange } from '../../model/location';
import type { BibliographyEntry, BibliographyField } from './bibliography';
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

/** Entries may name others, whose fields they take: then all are scanned before the first one is read. */
const REFERENCE = /\b(?:crossref|xref)\s{0,20}=/i;

/**
 * Reads a .bib file, BibTeX and biblatex, entry by entry. Problems: 'broken-entry' (details: reason, key), 'duplicate-key' (details: key),
 * with places.
 */
export function readBibtex(file: string, text: string, visit: (entry: BibliographyEntry) => void): readonly Problem[] {
  const duplicates: Problem[] = [];
  const known = new Set<string>();
  const parents = new Map<string, RawEntry>();
  const take = (entry: RawEntry) => {
    if (entry.key && known.has(entry.key))
      duplicates.push({ code: 'duplicate-key', file, range: entry.keyRange, details: { key: entry.key } });
    known.add(entry.key);
    visit(bibtexEntry(entry, parents));
  };
  const refers = REFERENCE.test(text);
  const waiting: RawEntry[] = [];
  const defects = scanBibtex(text, (entry) => {
    if (!refers) return take(entry);
    waiting.push(entry);
    if (!parents.has(entry.key)) parents.set(entry.key, entry);
  });
  for (const entry of waiting) take(entry);
  const broken = defects.map(
    ({ defect, range, key }): Problem => ({ code: 'broken-entry', file, range, details: { reason: defect, key } }),
  );
  return [...broken, ...duplicates];
}

function bibtexEntry(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): BibliographyEntry {
  const own = fieldsOf(entry);
  const crossref = own.get('crossref') ?? own.get('xref') ?? null;
  const named = crossref ? byKey.get(crossref) : undefined;
  const parent = named && named !== entry ? fieldsOf(named) : null;
  const value = (...names: string[]): string => {
    for (const name of names) {
      const raw = own.get(name) ?? (parent ? inherited(parent, name) : undefined);
      if (raw?.trim()) return raw;
    }
    return '';
  };
  return new BibtexEntry(entry, cslItem(entry, value), attachedFiles(own.get('file') ?? ''), crossref);
}

/** Values by names; the last one counts where a name stands twice. */
function fieldsOf({ fields }: RawEntry): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, raw } of fields) values.set(name, raw);
  return values;
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

function inherited(parent: ReadonlyMap<string, string>, name: string): string | undefined {
  if (name === 'booktitle') return parent.get('booktitle') ?? parent.get('title');
  if (NOT_INHERITED.has(name) || name in INHERITED_AS) return undefined;
  return parent.get(name);
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
