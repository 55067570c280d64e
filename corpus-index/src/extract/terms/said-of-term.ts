import type { FoundDefinition } from './found-definition';
import type { TermSpan } from './term-span';

/** Strength that the paper must give a term for a statement about it in general to count (TermVocabulary.strength). */
const STRONG = 0.3;
/** Less is wanted where the verb itself says what a concept is about, and where quotation marks set a term off. */
export const FIELD_STRENGTH = 0.19;
export const QUOTED_STRENGTH = 0.15;

/** What a clause says of a term, before the paper's evidence for it is weighed. */
export interface Said extends Pick<FoundDefinition, 'kind' | 'sureness' | 'needsEvidence' | 'mayBeNew' | 'leastStrength' | 'named'> {
  /** True for what tells something of a concept only in a section of theory. */
  readonly generic?: boolean;
}

/** How a pattern hands over what it saw; a null span is none. */
export type AddSaid = (span: TermSpan | null, said: Said) => void;

/** Collects what patterns see into `found`, without what is theory only where there is none. */
export function collectSaid(found: FoundDefinition[], inTheory: boolean): AddSaid {
  return (span, { generic, leastStrength, ...said }) => {
    if (!span || (generic && !inTheory)) return;
    found.push({ ...said, span, ...(generic && said.needsEvidence ? { leastStrength: leastStrength ?? STRONG } : {}) });
  };
}
