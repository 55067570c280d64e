import { languageOf } from '../../language/script';
import type { SourceText } from '../../model/source-text';
import { foldSameLength } from '../../structure/same-length';
import { calendarOfYear } from '../../text/calendar';
import { splitKeywords } from './abstract-and-keywords';

/** What the format's own metadata says (Markdown front matter, html meta tags, LaTeX, docx properties). */
export interface SourceMetadata {
  readonly title: { readonly fa: string | null; readonly en: string | null };
  readonly authors: { readonly fa: readonly string[]; readonly en: readonly string[] };
  readonly journal: { readonly fa: string | null; readonly en: string | null };
  readonly abstract: { readonly fa: string | null; readonly en: string | null };
  readonly keywords: { readonly fa: readonly string[]; readonly en: readonly string[] };
  readonly year: number | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
}

/** Names of one field in the formats' vocabularies (Dublin Core, Highwire, pandoc, LaTeX classes, Word). */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  title_fa: 'title',
  title_en: 'title',
  author: 'author',
  authors: 'author',
  creator: 'author',
  'author.name': 'author',
  journal: 'journal',
  'container-title': 'journal',
  publication: 'journal',
  journal_title: 'journal',
  abstract: 'abstract',
  description: 'abstract',
  keywords: 'keywords',
  keyword: 'keywords',
  tags: 'keywords',
  year: 'year',
  date: 'year',
  issued: 'year',
  volume: 'volume',
  issue: 'issue',
  number: 'issue',
  pages: 'pages',
  page: 'pages',
  doi: 'doi',
  firstpage: 'firstpage',
  lastpage: 'lastpage',
};
/** Word and others write these where nobody gave a title or an author. */
const PLACEHOLDER = /^(?:untitled|document\d*|microsoft word.*|un-named|unknown|admin|user|author|title|owner|asus|lenovo|hp)$/i;

export function readMetadata(source: SourceText): SourceMetadata {
  const values = new Map<string, string[]>();
  for (const page of source.pages) {
    for (const block of page.blocks) {
      const field = block.kind === 'metadata' ? FIELDS[(block.field ?? '').toLowerCase()] : undefined;
      const value = page.text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
      if (field === undefined || !value || ((field === 'title' || field === 'author') && PLACEHOLDER.test(value))) continue;
      const list = values.get(field);
      if (list) list.push(value);
      else values.set(field, [value]);
    }
  }
  const inLanguage = (field: string, language: 'fa' | 'en'): readonly string[] =>
    (values.get(field) ?? []).filter((value) => languageOf(value) === language);
  const first = (field: string): { fa: string | null; en: string | null } => ({
    fa: inLanguage(field, 'fa')[0] ?? null,
    en: inLanguage(field, 'en')[0] ?? null,
  });
  const authors = (language: 'fa' | 'en'): readonly string[] => inLanguage('author', language).flatMap(splitAuthorField);
  const keywords = (language: 'fa' | 'en'): readonly string[] => inLanguage('keywords', language).flatMap((value) => splitKeywords(value));
  const single = (field: string): string | null => {
    const value = values.get(field)?.[0];
    return value === undefined ? null : foldSameLength(value);
  };
  const firstPage = single('firstpage');
  const lastPage = single('lastpage');
  return {
    title: first('title'),
    authors: { fa: authors('fa'), en: authors('en') },
    journal: first('journal'),
    abstract: first('abstract'),
    keywords: { fa: keywords('fa'), en: keywords('en') },
    year: yearIn(single('year')),
    volume: single('volume'),
    issue: single('issue'),
    pages:
      single('pages')?.replace(/\s*-+\s*/, '-') ?? (firstPage === null ? null : lastPage === null ? firstPage : `${firstPage}-${lastPage}`),
    doi: values.get('doi')?.[0]?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null,
  };
}

/** One field may hold several names: "A and B", "A; B". "Family, Given" has one comma. */
function splitAuthorField(value: string): readonly string[] {
  const parts = value.split(/\s+and\s+|\s*;\s*|\s*؛\s*|\s+و\s+/).map((part) => part.trim());
  return parts.filter(Boolean);
}

function yearIn(value: string | null): number | null {
  const printed = value === null ? undefined : /(?<!\d)(\d{4})(?!\d)/.exec(value)?.[1];
  const year = Number(printed);
  return printed !== undefined && calendarOfYear(year) !== null ? year : null;
}
