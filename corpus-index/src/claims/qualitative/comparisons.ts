import { COMPARATIVES, DEGREE } from '../../language/comparison';
import { foldKey } from '../../text/fold';
import type { SentenceAnalysis, Token } from '../analysis';
import type { Statement } from '../statement';
import type { Frame, SignedWord } from './frame';
import { remember } from '../../text/remember';
import { LEXICON } from './lexicon';
import { toStatement } from './to-statement';

interface Comparative {
  readonly words: readonly string[];
  readonly dimension: string;
  readonly sign: 1 | -1;
}

function readTable(): ReadonlyMap<string, readonly Comparative[]> {
  const byFirst = new Map<string, Comparative[]>();
  for (const row of COMPARATIVES.split('\n')) {
    const [dimension, sign, ...forms] = row.split('|').map((cell) => cell.trim());
    if (!dimension || forms.length === 0) continue;
    for (const form of forms.join(',').split(/[,،]/)) {
      const words = foldKey(form.trim()).split(' ').filter(Boolean);
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ words, dimension, sign: sign === '-1' ? -1 : 1 });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const TABLE = readTable();
const SPAN = 14;
/** «بیش از آنکه X باشد، Y است» sets X aside and compares nothing. */
const THAT_CLAUSE = new Set(['انکه', 'آنکه', 'اینکه', 'ان', 'آن']);
/** End in -er and stand before "than" without comparing. */
const NO_COMPARATIVE = new Set(['rather', 'other', 'either', 'whether', 'neither', 'never', 'ever']);

const NO_FORMS: readonly Comparative[] = [];

/** What a folded word may compare by. */
interface Comparing {
  /** Comparatives of the table that begin with the word or with its base form. */
  readonly forms: readonly Comparative[];
  /** «بزرگ‌تری»: with the ی of an indefinite noun phrase. */
  readonly indefinite: Comparative | null;
  /** Dimension of a regular comparative: «سریع‌تر», or "-er", which compares only before "than". */
  readonly regular: string | null;
  readonly beforeThan: boolean;
}

/** Null for nearly every word: it is asked once a token of every sentence. */
const comparingOf = remember((folded: string): Comparing | null => {
  const forms = TABLE.get(folded) ?? TABLE.get(folded.replace(/(?:s|ed|d|ing)$/, '')) ?? NO_FORMS;
  const indefinite = folded.endsWith('تری') ? (TABLE.get(folded.slice(0, -1))?.find((form) => form.words.length === 1) ?? null) : null;
  const persian = /^[\u0600-\u06ff]{2,}تر$/.test(folded) && folded.length > 4;
  const english = /^[a-z]{3,}er$/.test(folded) && !NO_COMPARATIVE.has(folded);
  if (forms.length === 0 && !indefinite && !persian && !english) return null;
  return { forms, indefinite, regular: persian || english ? `w:${folded.slice(0, -2)}` : null, beforeThan: english };
});

/** What a comparative at a token says, and where it ends. */
function comparativeAt(tokens: readonly Token[], at: number): { dimension: string; sign: 1 | -1; end: number } | null {
  const comparing = comparingOf(tokens[at]?.folded ?? '');
  if (comparing === null) return null;
  const { forms, indefinite, regular, beforeThan } = comparing;
  for (const form of forms) {
    if (form.words.every((word, offset) => offset === 0 || tokens[at + offset]?.folded === word))
      return { dimension: form.dimension, sign: form.sign, end: at + form.words.length };
  }
  if (indefinite) return { dimension: indefinite.dimension, sign: indefinite.sign, end: at + 1 };
  return regular !== null && (!beforeThan || tokens[at + 1]?.folded === 'than') ? { dimension: regular, sign: 1, end: at + 1 } : null;
}

interface Sides {
  readonly left: readonly SignedWord[];
  readonly right: readonly SignedWord[];
  readonly dimension: string;
  readonly sign: 1 | -1;
  readonly at: number;
  readonly end: number;
}

/** "more than 200", «بیش از هزار نفر»: a bound of a number compares nothing. */
function boundsNumber(analysis: SentenceAnalysis, at: number): boolean {
  return analysis.numbers.some((number) => number.from <= at + 3 && number.to > at);
}

function sidesOf(frame: Frame, analysis: SentenceAnalysis): Sides | null {
  const { tokens } = analysis;
  const { from, to } = frame.clause;
  for (let at = from; at < to; at++) {
    const found = comparativeAt(tokens, at);
    if (!found || tokens[at - 1]?.folded === 'no' || THAT_CLAUSE.has(tokens[found.end]?.folded ?? '') || boundsNumber(analysis, at))
      continue;
    const sides =
      frame.language === 'en' ? englishSides(frame, tokens, at, found.end, to) : persianSides(frame, tokens, at, found.end, from, to);
    if (!sides) continue;
    let { sign, dimension } = found;
    // "more dependent than", "less dependent than": the adjective gives the dimension.
    const degree = DEGREE[tokens[at]?.folded ?? ''];
    if (degree !== undefined) {
      const adjective = frame.words.find((word) => word.from >= at + 1 && word.from < (sides.than ?? at + 3) && !word.entity);
      if (adjective) dimension = adjective.id;
      sign = degree;
    }
    return { left: sides.left, right: sides.right, dimension, sign, at, end: found.end };
  }
  return null;
}

interface Split {
  readonly left: readonly SignedWord[];
  readonly right: readonly SignedWord[];
  readonly than?: number;
}

function englishSides(frame: Frame, tokens: readonly Token[], at: number, end: number, to: number): Split | null {
  let than = -1;
  const phrase =
    ['of', 'behind'].includes(tokens[end - 1]?.folded ?? '') ||
    /^(?:exceed|surpass|outrank|overtake|overtook|outnumber|outstrip|outpace|outweigh|trail)/.test(tokens[at]?.folded ?? '');
  if (phrase) than = end - 1;
  else
    for (let index = end; index < to && index < end + SPAN; index++) if (tokens[index]?.folded === 'than') than = than < 0 ? index : than;
  if (than < 0) return null;
  const right = frame.words.filter((word) => word.from > than && word.from <= than + SPAN);
  const left = frame.words.filter((word) => word.to <= than && !(word.from >= at && word.to <= end));
  return left.length && right.length ? { left, right, than } : null;
}

function persianSides(frame: Frame, tokens: readonly Token[], at: number, end: number, from: number, to: number): Split | null {
  // «A از B بزرگ‌تر است»
  for (let index = at - 1; index > from && index >= at - SPAN; index--) {
    if (tokens[index]?.folded !== 'از') continue;
    const left = frame.words.filter((word) => word.to <= index);
    const right = frame.words.filter((word) => word.from > index && word.to <= at);
    if (left.length && right.length) return { left, right };
  }
  // «A … بزرگ‌تری نسبت به B دارد», «A نسبت به B …»
  for (let index = from; index + 1 < to; index++) {
    if (tokens[index]?.folded !== 'نسبت' || tokens[index + 1]?.folded !== 'به') continue;
    const after = index > at;
    const left = frame.words.filter((word) => word.to <= (after ? at : index));
    const right = frame.words.filter((word) => word.from > index + 1 && (after || word.to <= at));
    if (left.length && right.length) return { left, right };
  }
  // «A بزرگ‌تر از B است»
  const than = tokens[end - 1]?.folded === 'از' ? end - 1 : tokens[end]?.folded === 'از' ? end : -1;
  if (than < 0) return null;
  const left = frame.words.filter((word) => word.to <= at);
  const right = frame.words.filter((word) => word.from > than && word.from < Math.min(to, than + SPAN));
  return left.length && right.length ? { left, right } : null;
}

/** "X prefers A to B", «X الف را به ب ترجیح می‌دهد»: X stands on both sides, so that only A and B are set against one another. */
function preference(frame: Frame, tokens: readonly Token[]): Sides | null {
  const verb = frame.words.find((word) => word.id === 'prefer');
  if (!verb) return null;
  const english = frame.language === 'en';
  const [from, to] = english ? [verb.to, frame.clause.to] : [frame.clause.from, verb.from];
  let at = -1;
  for (let index = from; index < to; index++) if (['to', 'over', 'به', 'بر'].includes(tokens[index]?.folded ?? '')) at = index;
  const over = tokens[verb.to - 1]?.folded === 'over' || verb.tail !== undefined;
  if (english && over) at = tokens.findIndex((token, index) => index > verb.from && index < to && token.folded === 'over');
  if (at < 0) return null;
  const object = english ? -1 : tokens.findIndex((token, index) => index >= from && index < at && token.folded === 'را');
  const holder = frame.words.filter((word) => (english ? word.to <= verb.from : word.entity !== null && word.to <= at));
  const first = frame.words.filter((word) => word !== verb && !holder.includes(word) && word.from >= from && word.to <= at);
  const second = frame.words.filter((word) => word !== verb && !holder.includes(word) && word.from > at && word.to <= to);
  if (first.length === 0 || second.length === 0 || (!english && object < 0)) return null;
  return { left: [...holder, ...first], right: [...holder, ...second], dimension: 'prefer', sign: 1, at: verb.from, end: verb.to };
}

/** One thing set against another. Needs a name or a word that only one side has, on each side. */
export function readComparison(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  const sides = preference(frame, analysis.tokens) ?? sidesOf(frame, analysis);
  if (!sides) return null;
  const ids = (words: readonly SignedWord[]) => [
    ...new Set(words.filter((word) => word.kind !== 'label' && !LEXICON.common.has(word.id)).map((word) => word.id)),
  ];
  const left = ids(sides.left);
  const right = ids(sides.right);
  const rightOnly = right.filter((id) => !left.includes(id));
  if (rightOnly.length === 0 || left.length === 0) return null;
  const denied = frame.main !== null && frame.main.sign < 0;
  return toStatement({
    kind: 'comparison',
    frame,
    analysis,
    head: sides.dimension,
    time: frame.times[0] ?? null,
    roles: { actor: left, counterpart: right },
    direction: sides.sign,
    affirmed: !denied,
    slot: { start: analysis.tokens[sides.at]?.start ?? 0, end: analysis.tokens[sides.end - 1]?.end ?? 0 },
    confidence: 0.8,
  });
}
