import type { TextRange } from '../../model/location';
import { THEORY_HEADING } from '../../language/definition-cues';
import { languageOf } from '../../language/script';
import type { Token } from '../../text/tokens';
import type { Section } from '../../structure/structure';
import { splitSentences } from '../../text/sentences';
import type { ExtractionContext } from '../context';
import { PhraseSet, tokensIn } from './phrases';

/** A sentence of the running text, cut into tokens. Offsets into the document's display text. */
export interface Sentence extends TextRange {
  readonly tokens: readonly Token[];
  readonly language: 'fa' | 'en';
  /** Sentences of one paragraph carry one number. */
  readonly paragraph: number;
  readonly role: Section['role'];
  readonly first: boolean;
}

const THEORY = { fa: new PhraseSet(THEORY_HEADING.fa), en: new PhraseSet(THEORY_HEADING.en) };
const FOOTNOTE_MARK = /^(?:[⁰¹²³⁴-⁹]{1,3}|[0-9۰-۹]{1,2})$/;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;
const PROSE_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation']);

/** Sentences of the body, in order, with the role of the section that they stand in. */
export function sentencesOf(context: ExtractionContext): Sentence[] {
  const { document, structure } = context;
  const sentences: Sentence[] = [];
  const blocks = document.blocks.filter((block) => PROSE_BLOCKS.has(block.kind) && within(block, structure.body));
  const sections = [...structure.sections];
  let section = 0;
  blocks.forEach((block, paragraph) => {
    while (section + 1 < sections.length && (sections[section]?.range.end ?? 0) <= block.start) section++;
    const role = sections[section] && block.start >= (sections[section]?.range.start ?? 0) ? roleOf(sections[section]) : 'body';
    splitSentences(document.text.slice(block.start, block.end)).forEach((part, index) => {
      const range = { start: block.start + part.start, end: block.start + part.end };
      const language = languageOf(document.text.slice(range.start, range.end));
      if (language)
        sentences.push({ ...range, tokens: withoutMarks(tokensIn(document.text, range)), language, paragraph, role, first: index === 0 });
    });
  });
  return sentences;
}

/** Role of a section; one of the body whose heading speaks of concepts explains them. */
function roleOf(section: Section | undefined): Section['role'] {
  if (!section) return 'body';
  const explains =
    THEORY.fa.find(tokensIn(section.heading, { start: 0, end: section.heading.length })) ??
    THEORY.en.find(tokensIn(section.heading, { start: 0, end: section.heading.length }));
  return section.role === 'body' && explains ? 'theory' : section.role;
}

/** Tokens without the footnote marks that hang on words: they would part a term from what is said of it. */
function withoutMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    const hangs =
      before !== undefined &&
      before.end === token.start &&
      (before.kind === 'word' || before.text === '»' || before.text === '”' || before.text === ':');
    return !(
      hangs &&
      FOOTNOTE_MARK.test(token.text) &&
      (SUPERSCRIPT.test(token.text) || before.script === 'fa' || before.kind === 'punctuation')
    );
  });
}

function within(block: TextRange, ranges: readonly TextRange[]): boolean {
  return ranges.some((range) => block.start >= range.start && block.start < range.end);
}
