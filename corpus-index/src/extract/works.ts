import { keysOf } from '../claims/keys';
import { workStatement } from '../claims/qualitative/works';
import type { CslItem, PaperRecord, ReferenceRecord, StatementRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** More entries than this are not a paper's list. */
const MOST_WORKS = 2_000;

/** What the front matter and the reference list say of publications: who wrote them, where and when they appeared. */
export function extractWorks(
  context: ExtractionContext,
  paper: PaperRecord,
  references: readonly ReferenceRecord[],
): readonly StatementRecord[] {
  const records: StatementRecord[] = [];
  for (const language of ['fa', 'en'] as const) {
    const title = paper.title[language];
    if (title === null) continue;
    const authors = paper.authors.flatMap((author) => {
      const family = author[language]?.family ?? author.fa?.family ?? author.en?.family ?? '';
      return family === '' ? [] : [family];
    });
    const statement = workStatement({ title, authors, container: paper.journal[language], year: paper.year.value });
    const quote = [authors.join('، '), title, paper.journal[language] ?? '', paper.year.value ?? ''].filter(Boolean).join('. ');
    if (statement) records.push({ paper: context.paperId, quote, location: paper.location, statement, keys: keysOf(statement) });
  }
  for (const reference of references.slice(0, MOST_WORKS)) {
    if (!reference.title) continue;
    const statement = workStatement({
      title: reference.title,
      authors: familyNames(reference),
      container: reference['container-title'] ?? null,
      year: reference.issued?.['date-parts']?.[0]?.[0] ?? null,
    });
    if (statement)
      records.push({ paper: context.paperId, quote: reference.raw, location: reference.location, statement, keys: keysOf(statement) });
  }
  return records;
}

const familyNames = (item: CslItem): readonly string[] =>
  (item.author ?? []).flatMap((name) => (name.family ? [name.family] : name.literal ? [name.literal] : []));
