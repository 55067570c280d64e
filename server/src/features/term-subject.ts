import { foldKey } from '../../../corpus-index/src/text/fold';
import { shortQuote } from '../diagnostics/evidence';
import { message } from '../messages';
import { findTerm } from '../terms/find-term';
import { insertEquivalent } from '../terms/insert-equivalent';
import { completeTerm } from '../terms/term-completion';
import { nameOf, shownDefinitions, termHover } from '../terms/term-hover';
import { type Concept, termIndex } from '../terms/term-index';
import { termSymbols } from '../terms/term-symbols';
import { type FeatureContext, SUGGESTION_LIMIT, type SubjectProvider, type Suggestion, type Target } from './feature';
import { escapeMarkdown, quoteMarkdown } from './markdown';

function equivalents(concept: Concept, { language }: FeatureContext): string {
  const terms = [...concept.fa.slice(0, 1), ...concept.en.slice(0, 1)].join(' · ');
  return terms ? message(language, 'term.equivalents', { terms }) : '';
}

function passagesOf(concept: Concept): readonly Target[] {
  return shownDefinitions(concept).flatMap(({ paper, location }): Target[] => {
    const folder = concept.folders.get(paper);
    return folder === undefined ? [] : [{ kind: 'passage', folder, location }];
  });
}

/** Terms of the field: what the papers say they are. */
export const termSubject: SubjectProvider = {
  async hover(draft, offset, { reader, papers, language }) {
    return termHover(draft, offset, await termIndex(reader), papers, language);
  },
  async complete(draft, offset, context, asked) {
    if (asked === 'typed') return null;
    const found = completeTerm(draft, offset, await termIndex(context.reader), SUGGESTION_LIMIT);
    if (!found.length) return null;
    return found.map(({ label, equivalent, concept, range, newText, filterText }): Suggestion => {
      const [first] = shownDefinitions(concept);
      const about = () =>
        [escapeMarkdown(equivalents(concept, context)), first ? quoteMarkdown(shortQuote(first.quote, 300)) : '']
          .filter(Boolean)
          .join('\n\n');
      return {
        kind: 'term',
        label,
        ...(equivalent ? { source: equivalent } : {}),
        documentation: about,
        filterText,
        range,
        newText,
      };
    });
  },
  async definition(draft, offset, { reader }) {
    const use = findTerm(draft, offset, await termIndex(reader));
    return use ? passagesOf(use.concept) : [];
  },
  async references(draft, offset, { reader }) {
    const index = await termIndex(reader);
    const use = findTerm(draft, offset, index);
    const symbol =
      use && termSymbols(draft, index).find(({ concept, language }) => concept.id === use.concept.id && language === use.language);
    return symbol?.uses ?? [];
  },
  async outline(draft, { reader }) {
    return termSymbols(draft, await termIndex(reader)).map(({ name, equivalent, range }) => ({ name, detail: equivalent, range }));
  },
  async symbols(query, { reader, language }) {
    const key = foldKey(query);
    const { concepts } = await termIndex(reader);
    return concepts
      .filter(({ fa, en }) => !key || [...fa, ...en].some((form) => foldKey(form).includes(key)))
      .slice(0, SUGGESTION_LIMIT)
      .flatMap((concept) => {
        const [target] = passagesOf(concept);
        const other = (language === 'fa' ? concept.en : concept.fa)[0] ?? '';
        return target ? [{ name: nameOf(concept, language), detail: other, target }] : [];
      });
  },
  async offers(draft, range, { reader, language }) {
    return insertEquivalent(draft, range.start, await termIndex(reader), language);
  },
};
