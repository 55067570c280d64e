import { foldKey } from '../../text/fold';
import { BEFORE_AUTHOR, BEFORE_CONTAINER_FA, BESIDE_AUTHOR, WORK_CUES } from '../../language/work-words';
import { analyseSentence } from '../analyse';
import { EMPTY_CONTEXT, type SentenceAnalysis, type Token } from '../analysis';
import { gregorianYear, jalaliYear } from '../calendar';
import type { Statement } from '../statement';
import { LEXICON } from './lexicon';
import { type ContentWord, contentWords, LABEL } from './words';

/** What a paper's front matter or an entry of its reference list says of a publication. Display form. */
export interface WorkFacts {
  readonly title: string;
  /** Family names, or institutions as a whole. */
  readonly authors: readonly string[];
  /** Journal or collection, or null. */
  readonly container: string | null;
  /** Year as printed: above 1500 Gregorian, below Jalali; null where none is given. */
  readonly year: number | null;
}

/** Marks a statement about a publication, in `Statement.measure.head`. */
export const WORK = 'work';
/** Before an author's folded name, in `Statement.qualifiers`. */
export const AUTHOR = 'author:';
/** Before the folded name of a journal, in `Statement.qualifiers`. */
export const CONTAINER = 'container:';
/** The title stands in quotation marks: its words are in `Statement.measure.modifiers`. */
export const QUOTED = 'quoted-title';

const MOST_TITLE = 20;
const MOST_AUTHORS = 6;
const LEAST_TITLE = 2;
const LONGEST_CONTAINER = 8;
const NO_CITATIONS: ReadonlySet<number> = new Set();

/** A publication as a statement that claims about it can be held against; null where too little of it is known. */
export function workStatement(work: WorkFacts): Statement | null {
  const analysis = analyseSentence(work.title, EMPTY_CONTEXT);
  const title = titleIds(contentWords(analysis, NO_CITATIONS));
  if (title.length < LEAST_TITLE || (work.authors.length === 0 && work.container === null)) return null;
  return statement(
    title,
    work.authors,
    work.container,
    work.year === null ? null : work.year > 1500 ? gregorianYear(work.year) : jalaliYear(work.year),
    [],
  );
}

function statement(
  title: readonly string[],
  authors: readonly string[],
  container: string | null,
  time: Statement['time'],
  marks: readonly string[],
): Statement {
  return {
    kind: 'attribution',
    measure: { head: WORK, modifiers: [], display: '' },
    roles: {},
    time,
    value: null,
    unit: null,
    qualifiers: [
      ...marks,
      ...authors.slice(0, MOST_AUTHORS).map((author) => AUTHOR + foldKey(author)),
      ...(container === null ? [] : [CONTAINER + foldKey(container)]),
    ],
    modality: 'asserted',
    direction: null,
    predicate: title,
    affirmed: true,
    authority: null,
    slot: null,
    source: 'text',
    confidence: 0.8,
  };
}

function titleIds(words: readonly ContentWord[]): readonly string[] {
  return [...new Set(words.filter((word) => !LEXICON.common.has(word.id) && !word.id.startsWith(LABEL)).map((word) => word.id))].slice(
    0,
    MOST_TITLE,
  );
}

/**
 * A sentence about a publication: its title (or its words), who wrote it, where and when it appeared. Null for any other sentence.
 */
export function readWork(analysis: SentenceAnalysis): Statement | null {
  const { tokens, language } = analysis;
  // What a paper's own sentences say of a work is taken where they name it: «X در مقالهٔ «…»».
  if (analysis.context.side !== 'draft' && !/[«»“”"‘„]/.test(analysis.text)) return null;
  const cues = WORK_CUES[language];
  if (!tokens.some((token) => cues.has(token.folded))) return null;
  const quote = quotedRange(tokens);
  if (analysis.context.side !== 'draft' && (quote === null || !WORK_CUES[language].has(tokens[quote.from - 2]?.folded ?? ''))) return null;
  const words = contentWords(analysis, NO_CITATIONS);
  const container = containerOf(tokens, language, quote);
  const outside = (word: ContentWord): boolean =>
    !(quote && word.from >= quote.from && word.to <= quote.to) && !(container && word.from >= container.from && word.to <= container.to);
  const authors = language === 'en' ? englishAuthors(tokens, words.filter(outside)) : persianAuthors(tokens, words, quote);
  if (authors.length === 0 && (container === null || analysis.context.side !== 'draft')) return null;
  const inTitle = quote ? words.filter((word) => word.from >= quote.from && word.to <= quote.to) : words.filter(outside);
  const title = titleIds(inTitle);
  if (title.length < LEAST_TITLE) return null;
  const name = container ? textOf(tokens, container.from, container.to) : null;
  const time = analysis.times.find((one) => !(quote && one.from >= quote.from && one.to <= quote.to));
  return statement(title, authors, name, time?.interval ?? null, quote ? [QUOTED] : []);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const OPENING = '«“"‘„';
const CLOSING = '»”"’“';

/** Tokens between the first pair of quotation marks that hold more than one word. */
function quotedRange(tokens: readonly Token[]): Range | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || !OPENING.includes(token.text)) continue;
    for (let end = at + 1; end < tokens.length; end++) {
      const other = tokens[end];
      if (other?.kind === 'mark' && CLOSING.includes(other.text)) {
        if (end - at > 2) return { from: at + 1, to: end };
        break;
      }
    }
  }
  return null;
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text)
    .join(' ');

const LINKS = new Set(['of', 'and', 'the', 'for', 'in', '&']);

/** "in World Politics", «در فصلنامهٔ مطالعات اوراسیا»: the run of words that names a journal. */
function containerOf(tokens: readonly Token[], language: 'fa' | 'en', quote: Range | null): Range | null {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (quote && at >= quote.from - 1 && at < quote.to) continue;
    const folded = tokens[at]?.folded ?? '';
    if (language === 'fa') {
      if (!BEFORE_CONTAINER_FA.has(folded)) continue;
      let end = at + 1;
      while (end < tokens.length && end - at <= LONGEST_CONTAINER && tokens[end]?.kind === 'word' && !tokens[end]?.functional) end++;
      if (end > at + 1) return { from: at, to: end };
      continue;
    }
    if (folded !== 'in') continue;
    let from = at + 1;
    while (['the', 'journal'].includes(tokens[from]?.folded ?? '') && !tokens[from]?.capital) from++;
    if (tokens[from]?.kind === 'mark') from++;
    let end = from;
    while (end < tokens.length && end - from < LONGEST_CONTAINER && (tokens[end]?.capital || LINKS.has(tokens[end]?.text ?? ''))) end++;
    while (end > from && LINKS.has(tokens[end - 1]?.folded ?? '')) end--;
    // A journal's name has more than one word, or is told by its verb: "appeared in Orbis".
    if (end - from >= 2 || (end > from && ['appeared', 'published'].includes(tokens[at - 1]?.folded ?? ''))) return { from, to: end };
  }
  return null;
}

/** Capitalised words that no table knows: "by Kuik", "Kuik's article", "Kuik published". */
function englishAuthors(tokens: readonly Token[], words: readonly ContentWord[]): readonly string[] {
  const authors: string[] = [];
  for (const word of words) {
    const token = tokens[word.from];
    if (!token || word.kind === 'entity' || word.kind === 'label' || !/^\p{Lu}\p{Ll}/u.test(token.text)) continue;
    const opens = word.from === 0;
    if (opens && word.kind !== 'unknown') continue;
    const before = tokens[word.from - 1]?.folded ?? '';
    const next = tokens[word.from + 1]?.folded ?? '';
    const named =
      BEFORE_AUTHOR.en.has(before) ||
      before === 'and' ||
      opens ||
      WORK_CUES.en.has(next) ||
      /['’]s?$/.test(token.text) ||
      word.kind === 'unknown';
    if (named) authors.push(token.folded.replace(/['’]s?$/, ''));
  }
  return [...new Set(authors)];
}

/** «نوشتهٔ غنی و اصغریان», and the one before «در مقالهٔ …». */
function persianAuthors(tokens: readonly Token[], words: readonly ContentWord[], quote: Range | null): readonly string[] {
  const authors: string[] = [];
  // After «نوشتهٔ» also a word of everyday language is a name («غنی»).
  const take = (start: number, sure: boolean): void => {
    let at = start;
    while (BESIDE_AUTHOR.has(tokens[at]?.folded ?? '')) at++;
    for (let taken = 0; taken < MOST_AUTHORS && at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.folded === 'و' || token?.text === '،') continue;
      const word = words.find((other) => other.from === at);
      if (token?.kind !== 'word' || (quote && at >= quote.from && at < quote.to)) break;
      if (word?.kind !== 'unknown' && !(sure && word?.kind === 'word')) break;
      authors.push(token.folded);
      taken++;
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    if (quote && at >= quote.from && at < quote.to) continue;
    if (BEFORE_AUTHOR.fa.has(tokens[at]?.folded ?? '')) take(at + 1, true);
  }
  if (authors.length === 0 && !WORK_CUES.fa.has(tokens[0]?.folded ?? ''))
    take(0, quote !== null && WORK_CUES.fa.has(tokens[quote.from - 2]?.folded ?? ''));
  return [...new Set(authors)];
}
