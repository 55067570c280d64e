export { type CitationHover, citationHover, referenceLine } from './citation-hover';
export { type CitationCompletion, type CitationSuggestion, completeCitation, workLine } from './complete-citation';
export { type CitationAt, citationAt } from './hover-citation';
export { nearMiss } from './near-miss';
export { type PrintedCitation, printedCitations } from './printed-citations';
export { keyAt, keyRanges } from './rename-key';
export { type DraftCitation, scanCitations } from './scan-citations';
export { unresolvedKeys } from './unresolved-citation';
