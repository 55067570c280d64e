import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { Decision } from '../diagnostics/decisions';

/** Marks a decision that says which form is to be written, apart from those that say that a finding is none. */
const PREFERS = '→ ';

/** The writer's word that a form is the one to be written; kept with the other decisions of the workspace. */
export function choiceOf(form: string): Decision {
  return { code: 'inconsistent-term', content: `${PREFERS}${form}`, reason: '' };
}

/** Forms that the writer has chosen, by key (termKey), with the place of the choice among the decisions: the last one of a concept counts. */
export function chosenKeys(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  decisions.forEach(({ code, content }, order) => {
    if (code === 'inconsistent-term' && content.startsWith(PREFERS)) chosen.set(termKey(content.slice(PREFERS.length)), order);
  });
  return chosen;
}
