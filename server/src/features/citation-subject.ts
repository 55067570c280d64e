import { citationAt, completeCitation, workLine } from '../citations';
import type { SubjectProvider, Suggestion, Target } from './feature';
import { escapeMarkdown } from './markdown';

/** Citations of the draft: the works that they mean and where those are known from. */
export const citationSubject: SubjectProvider = {
  async hover(draft, offset, { library }) {
    const citation = library && citationAt(draft, offset, library);
    if (!citation?.work) return null;
    return { range: citation.range, markdown: escapeMarkdown(workLine(citation.work)) };
  },
  async complete(draft, offset, { library }) {
    const completion = library && completeCitation(draft, offset, library);
    if (!completion) return null;
    return completion.suggestions.map(
      ({ label, detail, insertText, snippet, range, filterText, work }): Suggestion => ({
        kind: 'citation',
        label,
        detail,
        documentation: escapeMarkdown(workLine(work)),
        filterText,
        range,
        newText: insertText,
        snippet,
      }),
    );
  },
  async definition(draft, offset, { library }) {
    const citation = library && citationAt(draft, offset, library);
    return (citation?.work?.sources ?? []).flatMap(({ folder, location }): Target[] =>
      folder !== null && location ? [{ kind: 'passage', folder, location }] : [],
    );
  },
};
