import { NEGATORS } from '../language/function-words';
import type { ClauseAnalysis, Language, Token } from './analysis';
import { remember } from '../text/remember';
import type { Modality } from './statement';

const FA_BREAKS = new Set([
  'که',
  'اما',
  'ولی',
  'بلکه',
  'زیرا',
  'چراکه',
  'درحالیکه',
  'هرچند',
  'گرچه',
  'سپس',
  'بنابراین',
  'بهطوریکه',
  'یعنی',
]);
const EN_BREAKS = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'which',
  'who',
  'whose',
  'when',
  'where',
  'whereby',
  'so',
  'since',
  'although',
  'after',
  'before',
]);
/** Ends of Persian clauses: finite forms of light verbs and everything with می-. Participles alone («شده») do not end one. */
const FA_FINITE = new Set(
  'است هست نیست بود نبود باشد نباشد باشند بودند شد نشد شدند شود میشود میشد کرد نکرد کردند کند میکند میکنند میکرد داشت نداشت دارد ندارد داشتند دارند داد نداد داد دادند دهد میدهد یافت نیافت یافتند یابد مییابد گرفت نگرفت گرفتند رسید نرسید رسیدند رفت نرفت آمد گردید گردیدند نمود نمودند افتاد پیوست پیوستند گذاشت خواند فروخت خرید ساخت بست گفت دانست ماند برد خورد نهاد کاست پرداخت پذیرفت بوده شده کرده یافته رسیده داده گرفته داشته'.split(
    ' ',
  ),
);

const FUTURE = {
  fa: new Set(['خواهد', 'خواهند', 'آینده', 'پیشبینی']),
  en: new Set(['will', 'shall', 'forecast', 'forecasts', 'projected', 'expected', 'planned', 'plans', 'would']),
};
const HYPOTHETICAL = {
  fa: new Set(['اگر', 'چنانچه', 'شاید', 'احتمالا', 'ممکن', 'فرض', 'مگر', 'کاش', 'درصورت']),
  en: new Set(['if', 'could', 'might', 'may', 'perhaps', 'possibly', 'unless', 'suppose', 'hypothetically', 'were']),
};

const isFiniteVerb = remember(
  (folded: string): boolean =>
    FA_FINITE.has(folded) || (folded.length > 4 && /^ن?می/.test(folded) && !/^(?:میلی|میدان|میان|میراث|میهن|میخ)/.test(folded)),
);

/** True for finite verbs of Persian that end a clause. */
export function endsClause(token: Token): boolean {
  return isFiniteVerb(token.folded);
}

function negatedIn(tokens: readonly Token[], language: Language, figures: ReadonlySet<Token>): boolean {
  const set = NEGATORS[language];
  return tokens.some((token, at) => {
    // «نه سال» is nine years.
    if (figures.has(token)) return false;
    if (token.folded === 'نه' && /^(?:تنها|فقط)$/.test(tokens[at + 1]?.folded ?? '')) return false;
    if (token.folded === 'not' && tokens[at + 1]?.folded === 'only') return false;
    if (language === 'fa' && token.folded.length > 4 && token.folded.startsWith('نمی')) return true;
    // "no more than", "no fewer than" bound a number and deny nothing.
    if ((token.folded === 'no' || token.folded === 'not') && /^(?:more|fewer|less)$/.test(tokens[at + 1]?.folded ?? '')) return false;
    return set.has(token.folded) || (language === 'en' && token.folded.endsWith('t') && /n['’]t$/.test(token.folded));
  });
}

function modalityOf(tokens: readonly Token[], language: Language, question: boolean): Modality {
  if (question) return 'question';
  const future = FUTURE[language];
  const hypothetical = HYPOTHETICAL[language];
  if (tokens.some(({ folded }) => future.has(folded))) return 'future';
  if (
    tokens.some(
      ({ folded: word }, at) =>
        hypothetical.has(word) &&
        !(word === 'اگر' && tokens[at + 1]?.folded === 'چه') &&
        !(word === 'may' && tokens[at]!.capital) &&
        !(word === 'were' && at > 0),
    )
  )
    return 'hypothetical';
  return 'asserted';
}

/**
 * Clauses of a sentence: Persian ones end with their finite verb or begin at a conjunction, English ones begin at a conjunction or relative
 * pronoun, both end at a semicolon. They cover the sentence without overlap. `figures` are tokens of numbers, which deny nothing.
 */
export function findClauses(tokens: readonly Token[], language: Language, figures: ReadonlySet<Token> = new Set()): ClauseAnalysis[] {
  const cuts: number[] = [];
  const breaks = language === 'fa' ? FA_BREAKS : EN_BREAKS;
  let start = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const previous = tokens[at - 1]!;
    let cut = false;
    if (token.text === ';' || token.text === '؛' || token.text === ':') cut = true;
    else if (breaks.has(token.folded)) cut = at - start >= 3;
    else if (language === 'fa' && (token.folded === 'و' || token.folded === '،') && endsClause(previous)) cut = at - start >= 3;
    else if (language === 'en' && token.folded === 'and' && previous.text === ',') cut = at - start >= 4;
    if (cut) {
      cuts.push(at);
      start = at;
    }
  }
  const question = /^[?؟]$/.test(tokens.at(-1)?.text ?? '');
  const edges = [0, ...cuts, tokens.length];
  const clauses: ClauseAnalysis[] = [];
  for (let n = 0; n + 1 < edges.length; n++) {
    const from = edges[n]!;
    const to = edges[n + 1]!;
    if (to <= from) continue;
    const own = tokens.slice(from, to);
    clauses.push({
      from,
      to,
      start: own[0]!.start,
      end: own.at(-1)!.end,
      negated: negatedIn(own, language, figures),
      modality: modalityOf(own, language, question),
    });
  }
  return clauses;
}
