import type { CslItem, CslName } from '../../../corpus-index/src/model/records';
import { isPersian } from './work';

/** BibTeX types by CSL type; what is missing is @misc. Source: the mapping table of the biblatex manual, section 2.1. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  thesis: 'thesis',
  report: 'report',
  webpage: 'online',
};

const nameOf = (name: CslName) => (name.literal ? `{${name.literal}}` : [name.family, name.given].filter(Boolean).join(', '));
const people = (names: readonly CslName[] | undefined) => (names?.length ? names.map(nameOf).join(' and ') : undefined);
/** Braces must match in a BibTeX value; a lone one would swallow the rest of the file. */
const fieldValue = (text: string) => text.replace(/[{}]/g, '').replace(/(?<!\\)([%&#])/g, '\\$1');

/** The text of a BibTeX entry for a work, ending in a line break. Fields that the work lacks are left out. */
export function bibtexEntry(key: string, item: CslItem): string {
  const type = TYPES[item.type ?? ''] ?? (item['container-title'] ? 'article' : 'book');
  const date = item.issued?.['date-parts']?.[0];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', people(item.author)],
    ['editor', people(item.editor)],
    ['translator', people(item.translator)],
    ['title', item.title && fieldValue(item.title)],
    [
      type === 'incollection' || type === 'inproceedings' ? 'booktitle' : 'journal',
      item['container-title'] && fieldValue(item['container-title']),
    ],
    ['publisher', item.publisher && fieldValue(item.publisher)],
    ['address', item['publisher-place'] && fieldValue(item['publisher-place'])],
    ['edition', item.edition && fieldValue(item.edition)],
    ['volume', item.volume],
    ['number', item.issue],
    ['pages', item.page?.replace(/\s*[-–]+\s*/, '--')],
    ['year', date?.[0] === undefined ? undefined : String(date[0])],
    ['doi', item.DOI],
    ['url', item.DOI ? undefined : item.URL],
    ['langid', isPersian(item) ? 'persian' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)} = {${value}},`] : []));
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}
