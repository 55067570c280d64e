import { citationAt, citationHover, completeCitation, keyAt, keyRanges, referenceLine } from '../citations';
import { paperLabel } from '../diagnostics/paper-label';
import { message } from '../messages';
import { type FeatureContext, SUGGESTION_LIMIT, type SubjectProvider, type Suggestion, type Target } from './feature';
import { escapeMarkdown } from './markdown';

/** Command of the server that adds the entry of a work just cited; its one argument is {uri, key, item}. */
export const ADD_ENTRY = 'dabir.addEntry';
const BEGINNING = { start: 0, end: 0 };

function labelOf(id: string, { papers, language }: FeatureContext): string {
  const paper = papers.get(id);
  return paper ? paperLabel(paper, language) : id;
}

/** Citations of the draft: the works that they mean and where those are known from. */
export const citationSubject: SubjectProvider = {
  async hover(draft, offset, context) {
    const { library, language } = context;
    return library && citationHover(draft, offset, library, language, (id) => labelOf(id, context), context.formatReference);
  },
  async complete(draft, offset, { uri, library, language, papers, config }) {
    const suggestions = library && completeCitation(draft, offset, library, config.citationStyle);
    if (!suggestions) return null;
    return suggestions
      .slice(0, SUGGESTION_LIMIT)
      .map(({ label, detail, insertText, snippet, range, filterText, work, newKey }): Suggestion => {
        const [source] = work.sources;
        const paper = source?.paper === null || source?.paper === undefined ? undefined : papers.get(source.paper);
        const from = source?.kind === 'bibliography' ? (source.file.split(/[\\/]/).at(-1) ?? '') : paper ? paperLabel(paper, language) : '';
        return {
          kind: 'citation',
          label,
          detail,
          source: from,
          documentation: [
            escapeMarkdown(referenceLine(work)),
            source?.kind === 'reference' ? escapeMarkdown(message(language, 'citation.inPaper', { paper: from })) : '',
          ]
            .filter(Boolean)
            .join('\n\n'),
          filterText,
          range,
          newText: insertText,
          snippet,
          ...(newKey === null ? {} : { command: { title: newKey, name: ADD_ENTRY, arguments: [{ uri, key: newKey, item: work.item }] } }),
        };
      });
  },
  async definition(draft, offset, { library }) {
    const citation = library && citationAt(draft, offset, library);
    return (citation?.works ?? []).flatMap(({ sources }) =>
      sources.flatMap(({ kind, folder, file, location }): Target[] => {
        if (folder !== null && location) return [{ kind: 'passage', folder, location }];
        return kind === 'bibliography' ? [{ kind: 'file', path: file, range: location ?? BEGINNING }] : [];
      }),
    );
  },
  async references(draft, offset) {
    const at = keyAt(draft, offset);
    return at ? keyRanges(draft, at.key) : [];
  },
};
