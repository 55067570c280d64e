import type { TextRange } from '../../model/location';
import { THEORY_HEADING } from '../../language/definition-cues';
import { languageOf } from '../../language/script';
import type { Token } from '../../text/tokens';
import type { Section } from '../../structure/structure';
import { toLatinDigits } from '../../text/digits';
import { splitSentences } from '../../text/sentences';
import type { ExtractionContext } from '../context';
import { PhraseSet, tokensIn } from './phrases';

/** A sentence of the running text, cut into tokens. Offsets into the document's display text. */
export interface Sentence extends TextRange {
  readonly tokens: readonly Token[];
  /** Tokens with the footnote marks that hang on them. */
  readonly printed: readonly Token[];
  readonly language: 'fa' | 'en';
  /** Sentences of one paragraph carry one number. */
  readonly paragraph: number;
  readonly role: Section['role'];
  /** Number of the section that it stands in. */
  readonly section: number;
  readonly first: boolean;
  /** Ends of the tokens that a footnote mark hangs on. */
  readonly marks: ReadonlySet<number>;
}

const THEORY = { fa: new PhraseSet(THEORY_HEADING.fa), en: new PhraseSet(THEORY_HEADING.en) };
const FOOTNOTE_MARK = /^(?:[⁰¹²³⁴-⁹]{1,3}|[0-9۰-۹]{1,2})$/;
const LONGEST_MARK = 3;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;
const PROSE_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation']);

/** Sentences of the body, in order, with the role of the section that they stand in. */
export function sentencesOf(context: ExtractionContext): Sentence[] {
  const { document, structure } = context;
  const sentences: Sentence[] = [];
  const blocks = document.blocks.filter((block) => PROSE_BLOCKS.has(block.kind) && within(block, structure.body));
  const { sections } = structure;
  const roles = rolesOf(sections);
  let section = 0;
  blocks.forEach((block, paragraph) => {
    while (section + 1 < sections.length && (sections[section]?.range.end ?? 0) <= block.start) section++;
    const role = block.start >= (sections[section]?.range.start ?? Number.POSITIVE_INFINITY) ? (roles[section] ?? 'body') : 'body';
    splitSentences(document.text.slice(block.start, block.end)).forEach((part, index) => {
      const range = { start: block.start + part.start, end: block.start + part.end };
      const language = languageOf(document.text.slice(range.start, range.end));
      if (!language) return;
      const marks = new Set<number>();
      const printed = tokensIn(document.text, range);
      const tokens = withoutMarks(printed, marks);
      sentences.push({ ...range, tokens, printed, language, paragraph, role, section, first: index === 0, marks });
    });
  });
  return sentences;
}

/** Roles of sections; one of the body whose heading speaks of concepts explains them, and so do the sections under it. */
function rolesOf(sections: readonly Section[]): Section['role'][] {
  let parent: { readonly level: number; readonly number: string } | null = null;
  return sections.map((section) => {
    const { heading, level, role } = section;
    const number = NUMBERED.exec(toLatinDigits(heading))?.[0] ?? '';
    const explains = role === 'theory' || (role === 'body' && speaksOfConcepts(heading));
    const under: boolean =
      parent !== null &&
      role === 'body' &&
      (level > parent.level || (parent.number !== '' && number !== '' && isUnder(number, parent.number)));
    if (explains && !under) parent = { level, number };
    else if (!under) parent = null;
    return explains || under ? 'theory' : role;
  });
}

/** Number of a heading: "2", "2.1", "۲-۱". */
const NUMBERED = /^\s{0,4}\d{1,2}(?:[.\-–ـ/]\d{1,2}){0,3}/;

/** Whether "2.1" stands under "2"; Persian lists print the parts in either order. */
function isUnder(number: string, parent: string): boolean {
  const parts = number.split(/\D+/);
  const first = parent.split(/\D+/);
  return parts.length > first.length && (parts[0] === first[0] || (first.length === 1 && parts.at(-1) === first[0]));
}

function speaksOfConcepts(heading: string): boolean {
  const tokens = tokensIn(heading, { start: 0, end: heading.length });
  return THEORY.fa.find(tokens) !== null || THEORY.en.find(tokens) !== null;
}

/** Tokens without the footnote marks that hang on words: they would part a term from what is said of it. `marks` is told where they hang. */
function withoutMarks(tokens: readonly Token[], marks: Set<number>): readonly Token[] {
  const kept = tokens.filter((token, index) => {
    const before = tokens[index - 1];
    if (token.kind === 'word' || token.end - token.start > LONGEST_MARK || before?.end !== token.start) return true;
    const hangs = before.kind === 'word' || before.text === '»' || before.text === '”' || before.text === ':';
    const isMark =
      hangs && FOOTNOTE_MARK.test(token.text) && (SUPERSCRIPT.test(token.text) || before.script === 'fa' || before.kind === 'punctuation');
    if (isMark) marks.add(before.end);
    return !isMark;
  });
  // What is known of a stretch of tokens is remembered by the array.
  return kept.length === tokens.length ? tokens : kept;
}

function within(block: TextRange, ranges: readonly TextRange[]): boolean {
  return ranges.some((range) => block.start >= range.start && block.start < range.end);
}
