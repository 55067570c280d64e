import type { Comparison } from './analysis';
import { compareDates } from './compare-dates';
import { compareQuantities } from './compare-quantities';
import { compareQualitative } from './qualitative';
import type { Statement, StatementKind } from './statement';

const NUMERIC: ReadonlySet<StatementKind> = new Set(['quantity', 'count', 'rank']);

export function isNumeric(statement: Statement): boolean {
  return NUMERIC.has(statement.kind);
}

/** Compares a draft's statement with a paper's; null where they do not speak of the same thing. */
export function compareStatements(draft: Statement, paper: Statement): Comparison | null {
  if (isNumeric(draft)) {
    if (!isNumeric(paper) || (draft.kind === 'rank') !== (paper.kind === 'rank')) return null;
    return compareQuantities(draft, paper);
  }
  return compareQualitative(draft, paper) ?? compareDates(draft, paper);
}
