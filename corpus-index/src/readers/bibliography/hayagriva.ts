import type { CslItem, CslName } from '../../model/records';
import { type CslDraft, cslDate, cslLanguage, plainDoi } from './csl-fields';
import { cslName } from './names';

type Fields = Readonly<Record<string, unknown>>;

/** CSL types by Typst's. Source: hayagriva file format 0.8, "Entry Type". */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  chapter: 'chapter',
  anthos: 'chapter',
  anthology: 'book',
  book: 'book',
  reference: 'book',
  proceedings: 'book',
  report: 'report',
  thesis: 'thesis',
  web: 'webpage',
  blog: 'webpage',
  post: 'webpage',
  conference: 'paper-conference',
  newspaper: 'article-newspaper',
  misc: 'document',
  entry: 'entry-encyclopedia',
  repository: 'webpage',
  manuscript: 'manuscript',
  legislation: 'legislation',
};
/** A parent's type that tells what an article is. */
const BY_PARENT: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  proceedings: 'paper-conference',
  conference: 'paper-conference',
};
const MOST_NAMES = 2_000;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Text, number, or what a formattable text holds under `value` or `name`. */
function text(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return isRecord(value) ? text(value['value'] ?? value['name']) : '';
}

/** True for the value of an entry: an object with one of the format's types and a title or a parent. */
export function looksLikeHayagriva(value: unknown): value is Fields {
  return isRecord(value) && text(value['type']).toLowerCase() in TYPES && ('title' in value || 'parent' in value);
}

function people(value: unknown): readonly CslName[] {
  return listOf(value)
    .slice(0, MOST_NAMES)
    .flatMap((one): readonly CslName[] => {
      if (!isRecord(one)) return [cslName(text(one), (name) => name)].filter((name) => name !== null);
      const family = [text(one['prefix']), text(one['name'])].filter(Boolean).join(' ');
      const given = text(one['given-name']);
      return family ? [given ? { family, given } : { literal: family }] : [];
    });
}

/** An entry of Typst's own bibliography format as a CSL item; what stands in the parent (journal, book) is taken over. */
export function hayagrivaItem(key: string, value: Fields): CslItem {
  const [parent] = listOf(value['parent']).filter(isRecord);
  const own = (name: string) => text(value[name]) || text(parent?.[name]);
  const type = text(value['type']).toLowerCase();
  const item: CslDraft = { id: key, type: BY_PARENT[text(parent?.['type']).toLowerCase()] ?? TYPES[type] ?? 'document' };
  const title = text(value['title']);
  if (title) item.title = title;
  const author = people(value['author']);
  if (author.length) item.author = author;
  const editor = people(value['editor'] ?? parent?.['editor']);
  if (editor.length) item.editor = editor;
  const issued = cslDate(own('date'));
  if (issued) item.issued = issued;
  if (parent && text(parent['title'])) item['container-title'] = text(parent['title']);
  if (own('volume')) item.volume = own('volume');
  if (own('issue')) item.issue = own('issue');
  if (own('edition')) item.edition = own('edition');
  if (text(value['page-range'])) item.page = text(value['page-range']);
  const publisher = value['publisher'] ?? parent?.['publisher'] ?? value['organization'];
  if (text(publisher)) item.publisher = text(publisher);
  const place = own('location') || (isRecord(publisher) ? text(publisher['location']) : '');
  if (place) item['publisher-place'] = place;
  const serial = value['serial-number'];
  const doi = text(value['doi']) || (isRecord(serial) ? text(serial['doi']) : '');
  if (doi) item.DOI = plainDoi(doi);
  if (text(value['url'])) item.URL = text(value['url']);
  if (text(value['abstract'])) item.abstract = text(value['abstract']);
  const language = cslLanguage(text(value['language']), title);
  if (language) item.language = language;
  return item;
}
