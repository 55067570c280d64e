import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { Decision } from '../diagnostics/decisions';

/** Marks a decision that says which form is to be written, apart from those that say that a finding is none. */
const PREFERS = '→ ';

/** The writer's word that a form is the one to be written; kept with the other decisions of the workspace. */
export function choiceOf(form: string): Decision {
  return { code: 'inconsistent-term', content: `${PREFERS}${form}`, reason: '' };
}

/** Keys (termKey) of the forms that the writer has chosen. */
export function chosenKeys(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(
    decisions
      .filter(({ code, content }) => code === 'inconsistent-term' && content.startsWith(PREFERS))
      .map(({ content }) => termKey(content.slice(PREFERS.length))),
  );
}
