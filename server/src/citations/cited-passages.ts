import { findCitations } from '../../../corpus-index/src/extract/citations/find-citations';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { sameYear } from '../../../corpus-index/src/names/years';
import { sameName } from '../../../corpus-index/src/names/match';
import { splitSentences } from '../../../corpus-index/src/text/sentences';
import { citedName, type Work, workYear } from '../library/work';

/** What a paper says where it cites a work. */
export interface CitingSentence {
  /** Id of the paper. */
  readonly paper: string;
  readonly sentence: string;
}

/** Passages that are looked at. */
const PASSAGES = 24;
const MOST_SENTENCES = 2;

/**
 * Sentences of the papers that cite a work, best passages first, one a paper. Papers are asked by author and year; a paper that prints the
 * author in the other script is found where its list has the work.
 */
export async function citingSentences(work: Work, reader: CorpusReader): Promise<readonly CitingSentence[]> {
  const year = workYear(work.item);
  const author = citedName(work.item.author?.[0] ?? work.item.editor?.[0] ?? {});
  if (year === null || !author) return [];
  const citing = new Set(work.sources.flatMap(({ kind, paper }) => (kind === 'reference' && paper !== null ? [paper] : [])));
  if (!citing.size) return [];
  const known = { has: (name: string, cited: number | null) => sameName(name, author) && (cited === null || sameYear(cited, year)) };
  const found = new Map<string, string>();
  for (const { record } of await reader.searchPassages([`${author} ${year}`], PASSAGES)) {
    const { paper, text } = record;
    if (!citing.has(paper) || found.has(paper)) continue;
    const [citation] = findCitations(text, known).filter(
      ({ authors, year: cited }) => authors[0] !== undefined && known.has(authors[0], cited),
    );
    const sentence = citation && splitSentences(text).find(({ start, end }) => start <= citation.start && citation.start < end);
    if (sentence) found.set(paper, text.slice(sentence.start, sentence.end));
    if (found.size >= MOST_SENTENCES) break;
  }
  return [...found].map(([paper, sentence]) => ({ paper, sentence }));
}
