import { citationAt, citationHover, completeCitation, referenceLine } from '../citations';
import { paperLabel } from '../diagnostics/paper-label';
import type { Work } from '../library/work';
import type { FeatureContext, SubjectProvider, Suggestion, Target } from './feature';
import { escapeMarkdown } from './markdown';

/** Citations of the draft: the works that they mean and where those are known from. */
export const citationSubject: SubjectProvider = {
  async hover(draft, offset, context) {
    const { library, language } = context;
    return library && citationHover(draft, offset, library, language, (id) => labelOf(id, context));
  },
  async complete(draft, offset, { library }) {
    const completion = library && completeCitation(draft, offset, library);
    if (!completion) return null;
    return completion.suggestions.map(
      ({ label, detail, insertText, snippet, range, filterText, work }): Suggestion => ({
        kind: 'citation',
        label,
        detail,
        source: sourceOf(work),
        documentation: escapeMarkdown(referenceLine(work)),
        filterText,
        range,
        newText: insertText,
        snippet,
      }),
    );
  },
  async definition(draft, offset, { library }) {
    const citation = library && citationAt(draft, offset, library);
    return (citation?.works ?? []).flatMap(targetsOf);
  },
};

function labelOf(id: string, { papers, language }: FeatureContext): string {
  const paper = papers.get(id);
  return paper ? paperLabel(paper, language) : id;
}

/** Where a work is, for the end of a suggestion's line: its bibliography, else the first paper that lists it. */
function sourceOf(work: Work): string {
  const [first] = work.sources;
  return first?.kind === 'bibliography' ? (first.file.split(/[\\/]/).at(-1) ?? '') : (first?.paper ?? '');
}

/** Entry of a bibliography, the paper itself, then the reference lists that name it. */
function targetsOf(work: Work): readonly Target[] {
  return work.sources.flatMap(({ kind, file, folder, location }): Target[] => {
    if (!location) return [];
    if (kind === 'bibliography') return [{ kind: 'file', path: file, range: { start: location.start, end: location.end } }];
    return folder === null ? [] : [{ kind: 'passage', folder, location }];
  });
}
