import { SUGGESTION_LIMIT, type SubjectProvider } from '../features/feature';
import { escapeMarkdown } from '../features/markdown';
import { shortQuote } from '../diagnostics/evidence';
import { findTerm } from './find-term';
import { completeTerm } from './term-completion';
import { shownDefinitions, termHover } from './term-hover';
import { termIndex } from './term-index';
import { termSymbols } from './term-symbols';

/** Terms of the corpus in a draft: what they mean, how they are written, where the papers define them. */
export const termSubject: SubjectProvider = {
  async hover(draft, offset, { reader, papers, language }) {
    const hover = termHover(draft, offset, await termIndex(reader), papers, language);
    return hover && { range: hover.range, markdown: hover.markdown };
  },
  async complete(draft, offset, { reader }) {
    const suggestions = completeTerm(draft, offset, await termIndex(reader), SUGGESTION_LIMIT);
    if (!suggestions.length) return null;
    return suggestions.map(({ label, equivalent, range, newText, filterText, concept }) => {
      const definition = shownDefinitions(concept)[0];
      return {
        kind: 'term' as const,
        label,
        ...(equivalent ? { detail: equivalent } : {}),
        ...(definition ? { documentation: escapeMarkdown(shortQuote(definition.quote, 300)) } : {}),
        filterText,
        range,
        newText,
      };
    });
  },
  async definition(draft, offset, { reader }) {
    const concept = findTerm(draft, offset, await termIndex(reader))?.concept;
    if (!concept) return [];
    return shownDefinitions(concept).map(({ paper, location }) => ({
      kind: 'passage' as const,
      folder: concept.folders.get(paper) ?? '',
      location,
    }));
  },
  async outline(draft, { reader }) {
    return termSymbols(draft, await termIndex(reader)).map(({ name, equivalent, range }) => ({ name, detail: equivalent, range }));
  },
};
