import type { PaperRecord } from '../model/records';
import { calendarOfYear } from '../text/calendar';
import type { ExtractionContext } from './context';
import { readAbstract, readKeywords } from './paper/abstract-and-keywords';
import { pairAuthors } from './paper/author-names';
import { frontLines } from './paper/front-lines';
import { readJournal } from './paper/journal';
import { readMetadata, type SourceMetadata } from './paper/metadata';
import { readTitlePage } from './paper/title-and-authors';

/** The paper's own bibliographic record, in both languages. What the format's metadata says goes before what the pages show. */
export function extractPaper(context: ExtractionContext): PaperRecord {
  const lines = frontLines(context);
  const metadata = readMetadata(context.source);
  const fa = readTitlePage(lines, 'fa');
  const en = readTitlePage(lines, 'en');
  const printed = readJournal(lines);
  const front = context.structure.frontMatter[0] ?? { start: 0, end: 0 };
  return {
    id: context.paperId,
    file: context.document.file,
    title: { fa: metadata.title.fa ?? fa.title, en: metadata.title.en ?? en.title },
    authors: pairAuthors(preferred(metadata.authors.fa, fa.authors), preferred(metadata.authors.en, en.authors)),
    year: yearOf(metadata, printed.year),
    journal: { fa: metadata.journal.fa ?? printed.journal.fa, en: metadata.journal.en ?? printed.journal.en },
    volume: metadata.volume ?? printed.volume,
    issue: metadata.issue ?? printed.issue,
    pages: metadata.pages ?? printed.pages,
    doi: metadata.doi ?? printed.doi,
    abstract: { fa: readAbstract(lines, 'fa') ?? metadata.abstract.fa, en: readAbstract(lines, 'en') ?? metadata.abstract.en },
    keywords: { fa: fuller(readKeywords(lines, 'fa'), metadata.keywords.fa), en: fuller(readKeywords(lines, 'en'), metadata.keywords.en) },
    location: context.locate(front),
  };
}

function preferred(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length ? first : second;
}

/** Keywords of a document's properties are often a part of those on its page. */
function fuller(printed: readonly string[], metadata: readonly string[]): readonly string[] {
  return printed.length >= metadata.length ? printed : metadata;
}

function yearOf(metadata: SourceMetadata, printed: PaperRecord['year']): PaperRecord['year'] {
  return metadata.year === null ? printed : { value: metadata.year, calendar: calendarOfYear(metadata.year) };
}
