import { splitSentences } from '../../../corpus-index/src/text/sentences';
import { type Token, tokenize } from '../../../corpus-index/src/text/tokens';
import { hasContrast } from '../../../corpus-index/src/extract/terms/contrast';
import { PhraseSet } from '../../../corpus-index/src/extract/terms/phrases';
import { PERSIAN_VERBS } from '../../../corpus-index/src/language/definition-cues';
import type { Papers } from '../diagnostics/evidence';
import { shortQuote } from '../diagnostics/evidence';
import type { Finding, Severity } from '../diagnostics/finding';
import { paperLabel } from '../diagnostics/paper-label';
import type { Draft } from '../draft/draft';
import { fillTemplate, type Language } from '../messages/message';
import { TERM_MESSAGES } from '../messages/terms';
import { conflicts, type Feature, featuresIn, featuresOf } from './features-of-terms';
import { type TermUse, termsIn } from './find-term';
import { neighboursOf } from './neighbours';
import { ParagraphMemory } from './paragraph-memory';
import { nameOf, shownDefinitions } from './term-hover';
import type { Concept, TermIndex } from './term-index';

/** A feature this many words from the term is said of it, where nothing else stands between. */
const NEAR = 4;
const MOST_RELATED = 3;
/** Words at which what was said of the term ends. */
const JOINTS = new Set(['و', 'and']);
const COPULA = new PhraseSet(['is', 'are', 'was', 'were', 'remained', 'became']);
const VERBS = new PhraseSet(PERSIAN_VERBS);
const ENDS_NEAR = new Set([
  'for',
  'of',
  'by',
  'a',
  'the',
  'را',
  'به',
  'برای',

  '،',
  ',',
  ';',
  '؛',
  ':',
  '(',
  ')',
  '«',
  '»',
  'که',
  'that',
  'which',
  'but',
  'اما',
  'با',
  'with',
  'از',
  'در',
  'in',
]);

/**
 * Terms whose sentence gives them a feature that the papers' definitions deny them and give to a neighbour that the papers set
 * against them: a written, binding pact called a coalition. Silent where the sentence itself sets the two apart or names both.
 */
export function confusedTerms(draft: Draft, index: TermIndex, papers: Papers, severity: Severity): Finding[] {
  return draft.paragraphs.flatMap((paragraph) =>
    memory
      .get(index, paragraph.text, () => confusionsIn(paragraph.text, index))
      .map(({ use, confused, sentence }) => {
        const range = { start: use.range.start + paragraph.start, end: use.range.end + paragraph.start };
        return finding({ ...use, range }, confused, sentence, papers, severity);
      }),
  );
}

interface FoundConfusion {
  /** Offsets into the paragraph. */
  readonly use: TermUse;
  readonly confused: Confusion;
  readonly sentence: string;
}

const memory = new ParagraphMemory<readonly FoundConfusion[]>();

function confusionsIn(paragraph: string, index: TermIndex): readonly FoundConfusion[] {
  const found: FoundConfusion[] = [];
  for (const { start, end } of splitSentences(paragraph)) {
    const sentence = paragraph.slice(start, end);
    const uses = termsIn({ start, end, text: sentence }, index);
    if (uses.every(({ concept }) => !concept.definitions.length)) continue;
    const tokens = tokenize(sentence);
    if (hasContrast(tokens)) continue;
    const features = featuresIn(tokens);
    if (!features.length) continue;
    for (const use of uses) {
      const confused = confusion(use, uses, tokens, features, start, index);
      if (confused) found.push({ use, confused, sentence });
    }
  }
  return found;
}

interface Confusion {
  readonly neighbour: Concept;
  /** The words of the sentence that give the feature. */
  readonly words: string;
}

function confusion(
  use: TermUse,
  uses: readonly TermUse[],
  tokens: readonly Token[],
  features: readonly Feature[],
  start: number,
  index: TermIndex,
): Confusion | null {
  const own = featuresOf(use.concept);
  if (!own.length) return null;
  const said = features.filter((feature) => saidOf(use, feature, tokens, start));
  const against = said.filter((feature) => own.some((one) => conflicts(feature, one)));
  if (!against.length || said.some((feature) => own.some((one) => one.id === feature.id && one.affirmed === feature.affirmed))) return null;
  for (const neighbour of rivals(use.concept, index)) {
    if (uses.some(({ concept }) => concept === neighbour)) return null;
    const theirs = featuresOf(neighbour);
    const match = against.filter((feature) => theirs.some((one) => one.id === feature.id && one.affirmed === feature.affirmed));
    if (match.length) {
      const words = match.map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      );
      return { neighbour, words: [...new Set(words)].join(use.language === 'fa' ? '، ' : ', ') };
    }
  }
  return null;
}

/** Neighbours either way: set against the concept in its own definitions or in theirs. */
function rivals(concept: Concept, index: TermIndex): Concept[] {
  const near = neighboursOf(concept, index);
  const reverse = index.concepts.filter(
    (other) =>
      other !== concept &&
      !near.includes(other) &&
      other.definitions.length > 0 &&
      mentions(other, concept) &&
      neighboursOf(other, index).includes(concept),
  );
  return [...near, ...reverse];
}

function mentions(other: Concept, concept: Concept): boolean {
  const forms = [...concept.fa, ...concept.en];
  return other.definitions.some(({ quote }) => forms.some((form) => quote.includes(form)));
}

/**
 * Whether a feature is said of the term: a Persian adjective after it, an English one before it, or either language's predicate
 * right after the copula; nothing but other adjectives and one joint stands between.
 */
function saidOf(use: TermUse, feature: Feature, tokens: readonly Token[], start: number): boolean {
  const first = tokens.findIndex((token) => start + token.start >= use.range.start);
  let last = first;
  while (last + 1 < tokens.length && start + tokens[last + 1]!.end <= use.range.end) last++;
  const follows = feature.from > last;
  const between = follows ? tokens.slice(last + 1, feature.from) : tokens.slice(feature.to, first);
  if (between.length > NEAR) return false;
  const predicate = follows && use.language === 'en' && between.length > 0 && COPULA.has(between[0]);
  if (use.language === 'en' && follows && !predicate) return false;
  if (use.language === 'fa' && !follows) return false;
  const rest = predicate ? between.slice(1) : between;
  const joints = rest.filter(({ folded }) => JOINTS.has(folded)).length;
  return (
    joints <= 1 &&
    rest.every((token) => token.kind === 'word' && (JOINTS.has(token.folded) || (!ENDS_NEAR.has(token.folded) && !VERBS.has(token))))
  );
}

function finding(use: TermUse, { neighbour, words }: Confusion, sentence: string, papers: Papers, severity: Severity): Finding {
  const { language } = use;
  const related = [...shownDefinitions(neighbour).slice(0, MOST_RELATED - 1), ...shownDefinitions(use.concept).slice(0, 1)];
  const folders = new Map([...neighbour.folders, ...use.concept.folders]);
  const name = nameOf(neighbour, language);
  return {
    range: use.range,
    code: 'confused-term',
    severity,
    message: fillTemplate(language, TERM_MESSAGES['term.confused'][language], { feature: words, neighbour: name, term: use.form }),
    related: related.map(({ paper, location, quote }) => ({
      folder: folders.get(paper) ?? '',
      location,
      message: `${label(paper, papers, language)}: ${shortQuote(quote, 300)}`,
    })),
    fixes: neighbour[language].length
      ? [
          {
            title: fillTemplate(language, TERM_MESSAGES['term.replaceOne'][language], { form: name }),
            kind: 'rename',
            edits: [{ range: use.range, newText: name }],
          },
        ]
      : [],
    content: sentence,
  };
}

function label(paper: string, papers: Papers, language: Language): string {
  const record = papers.get(paper);
  return record ? paperLabel(record, language) : paper;
}
