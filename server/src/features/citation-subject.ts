import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import {
  citationAt,
  citationHover,
  citingSentences,
  completeCitation,
  meantAt,
  placesOfWork,
  type WorkContext,
  workDetails,
} from '../citations';
import { shortQuote } from '../diagnostics/evidence';
import { paperLabel } from '../diagnostics/paper-label';
import { escapeMarkdown, quoteMarkdown } from './markdown';
import { type FeatureContext, SUGGESTION_LIMIT, type SubjectProvider, type Suggestion, type Target } from './feature';

/** Command of the server that adds the entry of a work just cited; its one argument is {uri, key, item}. */
export const ADD_ENTRY = 'dabir.addEntry';
const BEGINNING = { start: 0, end: 0 };

function labelOf(id: string, { papers, language }: FeatureContext): string {
  const paper = papers.get(id);
  return paper ? paperLabel(paper, language) : id;
}

function workContext(draft: Draft, library: Library, context: FeatureContext): WorkContext {
  return { draft, library, language: context.language, paperLabel: (id) => labelOf(id, context), format: context.formatReference };
}

/** Page of the file that holds the page cited, from 1: a paper of the pages 121–142 has page 123 on its third. Null where it has not. */
function citedPage(locator: string | null, pages: string | null): number | null {
  const [first, last] = (pages ?? '').split(/[-–]/).map(Number);
  const page = Number(/^\d{1,6}/.exec(locator ?? '')?.[0] ?? Number.NaN);
  return first && last && page >= first && page <= last ? page - first + 1 : null;
}

/** Citations of the draft: the works that they mean and where those are known from. */
export const citationSubject: SubjectProvider = {
  async hover(draft, offset, context) {
    const { library, reader } = context;
    const part = library && citationHover(offset, workContext(draft, library, context));
    if (!part) return null;
    const [work, ...others] = citationAt(draft, offset, library)?.works ?? [];
    // Of several works that a citation may mean, the papers' sentences would not say which is which.
    const sentences = work && !others.length ? await citingSentences(work, reader) : [];
    const said = sentences.map(
      ({ paper, sentence }) => `${escapeMarkdown(labelOf(paper, context))}:\n\n${quoteMarkdown(shortQuote(sentence))}`,
    );
    return { ...part, markdown: [part.markdown, ...said].join('\n\n') };
  },
  async complete(draft, offset, context) {
    const { uri, library, language, papers, config } = context;
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
          documentation: () => workDetails(work, workContext(draft, library, context)),
          filterText,
          range,
          newText: insertText,
          snippet,
          ...(newKey === null ? {} : { command: { title: newKey, name: ADD_ENTRY, arguments: [{ uri, key: newKey, item: work.item }] } }),
        };
      });
  },
  async definition(draft, offset, { library, papers }) {
    const citation = library && citationAt(draft, offset, library);
    return (citation?.works ?? []).flatMap(({ sources }) =>
      sources.flatMap(({ kind, folder, file, location, paper }): Target[] => {
        if (folder !== null && location) {
          const page = kind === 'paper' && paper !== null ? citedPage(citation?.locator ?? null, papers.get(paper)?.pages ?? null) : null;
          const cited = location.page !== null && page !== null ? { ...location, page, start: 0, end: 0 } : location;
          return [{ kind: 'passage', folder, location: cited }];
        }
        return kind === 'bibliography' ? [{ kind: 'file', path: file, range: location ?? BEGINNING }] : [];
      }),
    );
  },
  async references(draft, offset, { library }) {
    return library ? placesOfWork(draft, meantAt(draft, offset, library), library) : [];
  },
};
