import type { PaperRecord, TermRecord } from '../model/records';
import type { ExtractionContext } from './context';
import { KnownAuthors } from './terms/authority';
import { citedAuthors } from './terms/cited-authors';
import { mineEquivalents } from './terms/equivalents';
import { collectDefinitions } from './terms/collect-definitions';
import { recordsOf } from './terms/term-records';
import { sentencesOf } from './terms/sentences';
import { vocabularyOf } from './terms/vocabulary';

/**
 * Terms that the paper defines or characterises, with their equivalents in the other language: those that footnotes and
 * parentheses give, and those of keywords, titles and headings of which one renders the other word by word. Terms that are
 * only glossed or only keywords have no definitions.
 */
export function extractTerms(context: ExtractionContext, paper: PaperRecord): readonly TermRecord[] {
  const sentences = sentencesOf(context);
  const mined = mineEquivalents(context.document, [...paper.keywords.fa, ...paper.keywords.en]);
  const cited = sentences.map(({ start, end }) => citedAuthors(context.document.text.slice(start, end)));
  const authors = new KnownAuthors(cited.flat(), mined.names);
  const vocabulary = vocabularyOf(context, paper, sentences, mined, authors);
  const definitions = collectDefinitions(context, sentences, vocabulary, mined, cited, authors);
  return recordsOf(context, paper, vocabulary, definitions, mined, sentences);
}
