import type { ClauseAnalysis, SentenceAnalysis, TokenSpan } from './analysis';
import { partiesOf } from './keys';
import type { Roles } from './statement';

/** The clause that an index lies in. */
export function clauseAt(analysis: SentenceAnalysis, at: number): ClauseAnalysis {
  return analysis.clauses.find((clause) => clause.from <= at && at < clause.to) ?? analysis.clauses[0]!;
}

const SEPARATOR = /^(?:[,،;؛()]|و|and|or|یا)$/;

/** Tokens that belong to a number rather than to its neighbours in the clause: up to the next separator or number on both sides. */
export function localSpan(analysis: SentenceAnalysis, clause: TokenSpan, number: TokenSpan, others: readonly TokenSpan[]): TokenSpan {
  const previous = others.filter((other) => other.to <= number.from && other.from >= clause.from).at(-1);
  const next = others.find((other) => other.from >= number.to && other.to <= clause.to);
  let from = previous === undefined ? clause.from : previous.to;
  if (previous !== undefined) {
    for (let at = number.from - 1; at >= from; at--) {
      if (SEPARATOR.test(analysis.tokens[at]!.folded) && number.from - at > 2) {
        from = at + 1;
        break;
      }
    }
  }
  let to = next === undefined ? clause.to : next.from;
  if (next !== undefined) {
    for (let at = number.to; at < to; at++) {
      if (SEPARATOR.test(analysis.tokens[at]!.folded)) {
        to = at;
        break;
      }
    }
  }
  return { from, to };
}

const BACK = {
  fa: new Set(['این', 'آن', 'وی', 'او', 'همین', 'همان', 'آنها']),
  en: new Set(['this', 'that', 'it', 'its', 'these', 'those', 'they', 'their', 'he', 'she', 'his', 'her', 'such']),
};

/** True where a sentence points back to what was said before: then its surroundings say what it speaks of. */
export function refersBack(analysis: SentenceAnalysis): boolean {
  return analysis.tokens.slice(0, 8).some((token) => BACK[analysis.language].has(token.folded));
}

const WHOLES = new Set([
  ...['منطقه', 'قاره', 'حوزه', 'سازمان', 'اتحادیه', 'بلوک', 'پیمان', 'ائتلاف', 'گروه'],
  ...['region', 'continent', 'basin', 'organisation', 'organization', 'union', 'bloc', 'group', 'alliance', 'coalition'],
]);

/** True where what a sentence points back to is no country («این منطقه», "the union" said as "this union"). */
export function pointsAtWhole(analysis: SentenceAnalysis): boolean {
  return analysis.tokens
    .slice(0, 8)
    .some((token, at) => BACK[analysis.language].has(token.folded) && WHOLES.has(analysis.tokens[at + 1]?.folded ?? ''));
}

const OVER = new Set(['گذشت', 'طول', 'طی', 'ظرف', 'خلال', 'during', 'over', 'within', 'past', 'last', 'throughout', 'recent']);
const BEFORE_NOW = new Set(['پس', 'after', 'before', 'گذشته', 'اخیر', 'پیش', 'قبل', 'آینده', 'ago', 'earlier', 'later', 'بعد']);
const LASTING = /^(?:last(?:ed|s|ing)?|took|takes|take|استمرار|ادامه|کشید|کشیده|میکشد|انجامید|پایید|دوام)$/;

/** "During the past four decades", «طی ده سال»: a length of time in which something happens, not how long it took. */
export function isSetting(analysis: SentenceAnalysis, clause: TokenSpan, number: TokenSpan): boolean {
  const { tokens } = analysis;
  if (tokens.slice(clause.from, clause.to).some((token) => LASTING.test(token.folded))) return false;
  return (
    tokens.slice(Math.max(0, number.from - 4), number.from).some((token) => OVER.has(token.folded)) ||
    tokens.slice(number.to, number.to + 2).some((token) => BEFORE_NOW.has(token.folded))
  );
}

const YEARLY = new Set(['سالانه', 'سالیانه', 'annually', 'yearly', 'annual']);

/** "820 million a year", «در سال»: an amount of every year, which has no year of its own. */
export function isYearly(analysis: SentenceAnalysis, number: TokenSpan): boolean {
  const words = analysis.tokens.slice(number.to, number.to + 5).map((token) => token.folded);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const after = analysis.tokens[number.to + at + 2];
    return (
      YEARLY.has(word) ||
      (/^(?:a|per|each|every)$/.test(word) && next === 'year') ||
      (/^(?:در|هر)$/.test(word) && next === 'سال' && after?.kind !== 'number')
    );
  });
}

export function nearbyParties(analysis: SentenceAnalysis, roles: Roles): string[] {
  const own = partiesOf(roles);
  return [...new Set(analysis.entities.filter((entity) => entity.kind !== 'name' && !own.includes(entity.id)).map((entity) => entity.id))];
}

/** How far from its figure a sentence is taken for its setting: sentences that extraction ran together are long. */
const SETTING = 32;

export function settingOf(analysis: SentenceAnalysis, number: TokenSpan): TokenSpan {
  return { from: Math.max(0, number.from - SETTING), to: Math.min(analysis.tokens.length, number.to + SETTING) };
}

/** Tokens around a figure and its noun that say what it is of; the rest of the sentence is only its setting. */
const CLOSE = 5;
/** What follows these are examples, no part of what is counted. */
const EXAMPLES = new Set(['مانند', 'همانند', 'همچون', 'نظیر', 'ازجمله', 'such', 'like', 'including', 'namely', 'یعنی']);

export function closeTo(analysis: SentenceAnalysis, local: TokenSpan, number: TokenSpan, headAt: number | null): TokenSpan {
  const first = headAt === null ? number.from : Math.min(number.from, headAt);
  const last = headAt === null ? number.to : Math.max(number.to, headAt + 1);
  const isMark = (at: number): boolean => /^[,،;؛:()]$/.test(analysis.tokens[at]!.text) || EXAMPLES.has(analysis.tokens[at]!.folded);
  let from = first;
  while (from > Math.max(local.from, first - CLOSE) && !isMark(from - 1)) from--;
  let to = last;
  while (to < Math.min(local.to, last + CLOSE) && !isMark(to)) to++;
  return { from, to };
}

export function localHas(analysis: SentenceAnalysis, local: TokenSpan): boolean {
  return analysis.entities.some((entity) => entity.from >= local.from && entity.to <= local.to);
}

export function wide(local: TokenSpan, headAt: number | null): TokenSpan {
  return headAt === null ? local : { from: Math.min(local.from, headAt), to: Math.max(local.to, headAt + 1) };
}

/** Stretch in which a flow's parties are looked for: from before its noun to past its number, within the clause. */
export function wideRoles(analysis: SentenceAnalysis, clause: ClauseAnalysis, local: TokenSpan, headAt: number): TokenSpan {
  const left = headAt < local.from ? headAt : local.from;
  const from = localHas(analysis, { from: left, to: Math.max(local.to, headAt + 1) }) ? left : clause.from;
  // A clause that a conjunction opens may leave its subject to the one before.
  return { from: analysis.language === 'en' || headAt > local.from ? Math.min(from, clause.from) : from, to: clause.to };
}
