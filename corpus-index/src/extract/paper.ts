import type { PaperRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** The paper's own bibliographic record, in both languages. */
export function extractPaper(context: ExtractionContext): PaperRecord {
  return {
    id: context.paperId,
    file: context.document.file,
    title: { fa: null, en: null },
    authors: [],
    year: { value: null, calendar: null },
    journal: { fa: null, en: null },
    volume: null,
    issue: null,
    pages: null,
    doi: null,
    abstract: { fa: null, en: null },
    keywords: { fa: [], en: [] },
    location: context.locate({ start: 0, end: 0 }),
  };
}
