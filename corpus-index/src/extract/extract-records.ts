import type { Document } from '../model/document';
import type { PaperRecords } from '../model/records';
import type { SourceText } from '../model/source-text';
import { structureOf } from '../structure/structure';
import type { Lexicon } from '../text/lexicon';
import { extractCitations } from './citations';
import type { ExtractionContext } from './context';
import { createContext } from './context';
import { extractPaper } from './paper';
import { extractPassages } from './passages';
import { extractReferences } from './references';
import { extractStatements } from './statements';
import { extractTerms } from './terms';
import { extractWorks } from './works';

/** All records of one paper. Pure; what one extractor cannot read is left out of its records and never stops the others. */
export function extractRecords(document: Document, source: SourceText, lexicon: Lexicon, id?: string): PaperRecords {
  const context: ExtractionContext = createContext(document, source, structureOf(document, source), lexicon, id);
  const paper = extractPaper(context);
  const references = extractReferences(context);
  const citations = extractCitations(context, references);
  return {
    paper,
    references,
    citations,
    terms: extractTerms(context, paper),
    statements: [...extractStatements(context, paper), ...extractWorks(context, paper, references)],
    passages: extractPassages(context),
  };
}
