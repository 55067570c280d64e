export { type CitationAt, citationAt } from './hover-citation';
export { type CitationCompletion, type CitationSuggestion, completeCitation, workLine } from './complete-citation';
export { type DraftCitation, scanCitations } from './scan-citations';
export { unresolvedKeys } from './unresolved-citation';
