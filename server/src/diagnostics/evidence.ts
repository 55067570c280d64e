import type { ClaimEvidence } from '../../../corpus-index/src/claims/claim';
import type { PaperRecord } from '../../../corpus-index/src/model/records';
import { type Language, localDigits, message } from '../messages';
import { readableComputation } from './computation';
import type { Finding } from './finding';
import { paperLabel } from './paper-label';

/** Papers that a message may name, by id. */
export type Papers = ReadonlyMap<string, PaperRecord>;

/** Passages that a finding leads to. */
const PASSAGES = 6;
/** Longest quote in a one-line message; the whole passage is one step away. */
const QUOTE_LIMIT = 160;

/** A quote on one line, cut at a word where it is long. */
export function shortQuote(quote: string, limit = QUOTE_LIMIT): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > limit / 2 ? cut : limit)} …`;
}

/** "Hamidi & Mozdkhah (2025), p. 12": what is known of the place, in the language of the sentence. */
export function evidencePlace(evidence: ClaimEvidence, papers: Papers, language: Language): string {
  const record = papers.get(evidence.paper);
  const paper = record ? paperLabel(record, language) : evidence.paper;
  const page = evidence.location.page;
  const table = evidence.statement.source === 'table';
  if (page === null) return table ? message(language, 'claim.table', { paper }) : paper;
  return message(language, table ? 'claim.pageTable' : 'claim.page', { paper, page: localDigits(language, page) });
}

/** "Hamidi & Mozdkhah (2025), p. 12: 1.58 billion dollars"; the quote stands in for a value that has no name. */
export function evidenceLine(evidence: ClaimEvidence, papers: Papers, language: Language): string {
  const value = evidence.value ?? message(language, 'claim.quote', { quote: shortQuote(evidence.quote) });
  const { derivation } = evidence;
  const derived = derivation
    ? message(language, 'claim.derivation', { value, derivation: readableComputation(derivation, language) })
    : value;
  return message(language, 'claim.source', { paper: evidencePlace(evidence, papers, language), value: derived });
}

/** The same paper may say the same value in a table, in its text and in its abstract: one of them stands for all, the table first. */
function distinctEvidence(evidence: readonly ClaimEvidence[]): readonly ClaimEvidence[] {
  const first = new Map<string, ClaimEvidence>();
  for (const one of evidence) {
    const { value } = one.statement;
    const said = value ? `${value.min} ${value.max}` : (one.value ?? one.quote);
    const key = `${one.paper} ${one.stance} ${said}`;
    const known = first.get(key);
    if (!known || (known.statement.source !== 'table' && one.statement.source === 'table')) first.set(key, one);
  }
  return [...first.values()];
}

/** Evidence as one sentence part each, joined in the manner of the language; at most `limit`, the rest is counted. */
export function evidenceList(evidence: readonly ClaimEvidence[], papers: Papers, language: Language, limit = 3): string {
  const lines = [...new Set(distinctEvidence(evidence).map((one) => evidenceLine(one, papers, language)))];
  const shown = lines.slice(0, limit);
  if (lines.length > limit) shown.push(message(language, 'claim.more', { n: lines.length - limit }));
  return shown.join(language === 'fa' ? '؛ ' : '; ');
}

/** The passages behind a finding, as its related information: the words of the paper and nothing else; editors show the place beside them. */
export function relatedPassages(evidence: readonly ClaimEvidence[]): Finding['related'] {
  return evidence.slice(0, PASSAGES).map(({ folder, location, quote }) => ({ folder, location, message: shortQuote(quote, 300) }));
}
