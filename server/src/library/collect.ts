import type { CslItem } from '../../../corpus-index/src/model/records';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { LibraryEntry } from './library';
import { attachmentPath } from './work';

/** Works that an index knows: its papers and the entries of their reference lists. */
export async function* corpusEntries(reader: CorpusReader): AsyncIterable<LibraryEntry> {
  for (const { folder, record } of await reader.papers()) {
    const persian = record.title.fa !== null && (record.title.en === null || record.year.calendar === 'jalali');
    const language = persian ? 'fa' : 'en';
    const other = persian ? 'en' : 'fa';
    const title = record.title[language] ?? record.title[other];
    if (!title) continue;
    const container = record.journal[language] ?? record.journal[other];
    const item: CslItem = {
      type: 'article-journal',
      language,
      title,
      author: record.authors.flatMap((author) => author[language] ?? author[other] ?? []),
      ...(record.year.value === null ? {} : { issued: { 'date-parts': [[record.year.value]] } }),
      ...(container ? { 'container-title': container } : {}),
      ...(record.volume ? { volume: record.volume } : {}),
      ...(record.issue ? { issue: record.issue } : {}),
      ...(record.pages ? { page: record.pages } : {}),
      ...(record.doi ? { DOI: record.doi } : {}),
      ...(record.abstract[language] ? { abstract: record.abstract[language] } : {}),
    };
    const attached = [attachmentPath(`${folder}/${record.file}`)];
    yield { item, source: { kind: 'paper', file: record.file, folder, key: null, paper: record.id, location: record.location, attached } };
  }
  for await (const { folder, record } of reader.references()) {
    if (!record.title) continue;
    const { paper, raw: _raw, location, ...item } = record;
    yield { item, source: { kind: 'reference', file: location.file, folder, key: null, paper, location } };
  }
}
