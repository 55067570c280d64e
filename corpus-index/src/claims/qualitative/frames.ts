import type { ClauseAnalysis, SentenceAnalysis, Token } from '../analysis';
import { citationTokens } from '../citation-marks';
import { participants } from './actors';
import { type Authority, findAuthority } from './authority';
import { type Contrast, contrasts } from './contrast';
import { type Frame, type SignedWord, SOMEBODY } from './frame';
import { LEXICON, takesSide } from './lexicon';
import { englishPredicate, type Predicate } from './predicate-en';
import { persianComplement, persianPredicate } from './predicate-fa';
import { subclauses } from './subclauses';
import { type ContentWord, citedNames, conceptId, contentWords } from './words';

const MAXIMAL_WORDS = 40;
/** Names, and other words, of the text around a clause that are kept. */
const MAXIMAL_INHERITED = 10;
/** The same where a pronoun says who speaks. */
const MAXIMAL_FOR_PRONOUN = 30;
/** The verbs of judging themselves are no part of the judgement. */
const JUDGEMENTS = new Set(['regard', 'call', 'name']);
const ONLY = new Set(['only', 'exclusively', 'solely', 'تنها', 'فقط', 'صرفا']);
/** After these a new voice or the text itself speaks. */
const TURN = new Set(['whereas', 'while', 'but', 'however', 'حالی', 'حال', 'اما', 'ولی']);

const NO_CITATIONS: ReadonlySet<number> = new Set();

/** Reads the clauses of a sentence into frames. */
export function readFrames(analysis: SentenceAnalysis): readonly Frame[] {
  const citations = /[()[\]]/.test(analysis.text) ? citationTokens(analysis.tokens) : NO_CITATIONS;
  const words = contentWords(analysis, citations).slice(0, MAXIMAL_WORDS * 2);
  const set = contrasts(analysis.tokens, analysis.language);
  const clauses = subclauses(analysis, words);
  const cited = citedNames(analysis.tokens, citations);
  const around = inheritance(analysis.context.concepts, MAXIMAL_INHERITED);
  const frames: Frame[] = [];
  let authority: Authority | null = null;
  for (const clause of clauses) {
    const own = findAuthority(clause.from, clause.to, analysis.tokens, words, analysis.language);
    if (own) authority = own;
    else if (authority && turns(clause, analysis.tokens)) authority = null;
    // Who a pronoun stands for opened the sentence before, and is the earliest word of it.
    const pronoun = authority?.words.some(({ id }) => id === SOMEBODY) === true;
    const context = pronoun ? inheritance(analysis.context.concepts, MAXIMAL_FOR_PRONOUN) : around;
    frames.push(readClause(clause, analysis, words, set, own, own ?? authority, frames, cited, context));
  }
  const bothWays = words.some(({ id }) => id === 'rise') && words.some(({ id }) => id === 'fall');
  if (frames.length < 2 && !bothWays) return frames;
  return frames.map((frame, index) => {
    const whole = withComplement(frame, frames[index + 1], analysis.tokens);
    const voices = frames.length < 2 ? NOBODY : otherVoices(frame, frames);
    return bothWays || voices.length > 0 ? { ...whole, bothWays, voices } : whole;
  });
}

const POINTING: ReadonlySet<string> = new Set(['این', 'آن', 'ان', 'this', 'these', 'such']);

/** «این همکاری», "this opposition": an act that was told before and is taken for a fact. */
const pointedAt = (word: ContentWord, tokens: readonly Token[]): boolean =>
  word.kind === 'act' && POINTING.has(tokens[word.from - 1]?.folded ?? '');

const NOBODY: readonly string[] = [];
const MAXIMAL_VOICES = 6;

/** Who speaks or acts in the other clauses of the sentence and not in this one. */
function otherVoices(frame: Frame, frames: readonly Frame[]): readonly string[] {
  const voices: string[] = [];
  for (const other of frames) {
    if (other === frame || voices.length >= MAXIMAL_VOICES) continue;
    for (const id of [...other.authority, ...other.actors]) {
      const own = frame.authority.includes(id) || frame.actors.includes(id) || frame.others.includes(id);
      if (!own && !voices.includes(id)) voices.push(id);
    }
  }
  return voices.slice(0, MAXIMAL_VOICES);
}

/** Acts whose content stands in the clause after them: "announced that …". */
const TELLING = new Set(['announce', 'declare', 'agree', 'demand', 'promise', 'confirm', 'deny', 'guarantee', 'allow']);

/** "announced that missiles were delivered": what was announced belongs to the announcement. */
function withComplement(frame: Frame, next: Frame | undefined, tokens: readonly Token[]): Frame {
  if (!next || !frame.main || !TELLING.has(frame.main.id) || !['که', 'that', 'to'].includes(tokens[next.clause.from]?.folded ?? ''))
    return frame;
  const known = new Set([...frame.words.map((word) => word.id), ...frame.actors, ...frame.others]);
  const words = next.words.filter((word) => !known.has(word.id)).map((word): SignedWord => ({ ...word, sign: 1, focal: false }));
  const names = [...next.actors, ...next.others].filter((id) => !known.has(id));
  return { ...frame, words: [...frame.words, ...words], others: [...frame.others, ...names] };
}

const HAPPENING = new Set(['happen', 'take place']);

/** "The signing of the treaty took place", «تصویب قانون در … انجام شد»: what took place is the act. */
function happening(main: ContentWord | null, said: readonly ContentWord[]): ContentWord | null {
  if (main === null || !HAPPENING.has(main.id)) return main;
  return said.find((word) => word.kind === 'act' && word.to <= main.from) ?? main;
}

function turns(clause: ClauseAnalysis, tokens: readonly Token[]): boolean {
  for (let at = clause.from; at < clause.to && at < clause.from + 3; at++) if (TURN.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

function readClause(
  clause: ClauseAnalysis,
  analysis: SentenceAnalysis,
  all: readonly ContentWord[],
  set: readonly Contrast[],
  own: Authority | null,
  authority: Authority | null,
  before: readonly Frame[],
  cited: readonly string[],
  around: readonly string[],
): Frame {
  const { tokens, language } = analysis;
  const from = own && own.form !== 'phrase' && (language === 'en' || own.said > own.end) ? own.said : clause.from;
  const span: ClauseAnalysis = { ...clause, from };
  const credited = new Set(authority?.words ?? []);
  // The words of «به نظر» or "according to" are no part of what is said.
  const phrase = (word: ContentWord): boolean => own?.form === 'phrase' && word.from >= own.from && word.from < own.end;
  const inside = all
    .filter((word) => word.from >= clause.from && word.to <= clause.to && !credited.has(word) && !phrase(word))
    .slice(0, MAXIMAL_WORDS);
  const said = inside.filter((word) => word.from >= from && !(authority && JUDGEMENTS.has(word.id)));
  let predicate = language === 'fa' ? persianPredicate(span, tokens, said) : englishPredicate(span, tokens, said);
  predicate = { ...predicate, main: happening(predicate.main, said) };
  const judging = own?.form === 'judging';
  if (judging) predicate = { ...predicate, main: null };
  const last = before.at(-1);
  const elliptic = predicate.elliptic || (predicate.main === null && predicate.negated);
  const borrowed = elliptic && last?.main ? last : null;
  const main = borrowed?.main ?? predicate.main;
  const focus = focalWords(span, tokens, said, predicate, judging, language === 'fa', authority !== null);
  const negatedFocus = predicate.negated !== (own?.denied === true);
  // A denial somewhere in a judgement that is not its verb's: what it denies is not clear, so nothing is weighed but what is set aside.
  // "denies that sanctions work": without a predicate that a table knows all of it is denied.
  const allDenied = own?.denied === true && !judging && predicate.main === null;
  const unclear = judging && language === 'fa' && clause.negated && !predicate.negated;
  const words: SignedWord[] = said.map((word) => {
    const contrast = set.length
      ? set.find((stretch) => stretch.from <= word.from && word.from < stretch.to && !(stretch.nounOnly && word === predicate.main))
      : undefined;
    const denied =
      allDenied ||
      predicate.denied?.includes(word) === true ||
      ((word === predicate.main || (focus.has(word) && (predicate.copular || judging))) && negatedFocus);
    const sign = contrast?.sign === -1 ? -1 : contrast?.sign === 1 ? 1 : denied ? -1 : 1;
    // Written out: a spread of every word of every clause is what reading would spend its time on.
    return {
      from: word.from,
      to: word.to,
      id: word.id,
      kind: word.kind,
      entity: word.entity,
      sign,
      focal:
        allDenied ||
        contrast !== undefined ||
        word === predicate.main ||
        pointedAt(word, tokens) ||
        (focus.has(word) && !unclear) ||
        predicate.denied?.includes(word) === true,
    };
  });
  if (borrowed) {
    for (const word of borrowed.words) {
      if (word.entity) continue;
      words.push(word.id === borrowed.main?.id ? { ...word, sign: predicate.negated ? -1 : 1, focal: true } : word);
    }
  }
  // A clause with an object of its own has its own topic; one with nothing but its predicate has that of the sentence.
  const bare = said.filter((word) => word !== predicate.main && word.kind !== 'label' && !LEXICON.common.has(word.id)).length;
  const poor = bare === 0 || (bare === 1 && language === 'fa') || (bare === 1 && startsAnew(span, tokens));
  const opening = before[0];
  if (poor && opening && !borrowed) {
    // The topic stands in a clause before: «صدور سلاح … که متوقف شده بود، از سر گرفته شد».
    for (const word of opening.words)
      if (word !== opening.main && !word.focal && !words.some((own) => own.id === word.id)) words.push({ ...word, sign: 1, focal: false });
  }
  const times = analysis.times.filter((time) => !time.citation && time.from >= clause.from && time.to <= clause.to);
  const found = participants(span, tokens, said, predicate, language, set, times);
  // Of what somebody judges nobody acts: "regards the Arctic regime as …".
  const object = judging || (own !== null && predicate.main?.id === 'blame');
  const people = object && language === 'en' ? { actors: [], others: [...found.actors, ...found.others] } : found;
  const actors = people.actors.length || !last || startsAnew(span, tokens) ? people.actors : sharedSubject(last, people.actors);
  return {
    language,
    clause,
    words,
    main: (main && words.find((word) => word.id === main.id && word.from === main.from)) ?? null,
    actors,
    others:
      poor && opening && !borrowed
        ? [...new Set([...people.others, ...opening.others, ...(actors === opening.actors ? [] : opening.actors)])].filter(
            (id) => !actors.includes(id),
          )
        : people.others,
    times,
    carriedTime: times.length ? null : (last?.times[0] ?? last?.carriedTime ?? null),
    authority: authority ? authority.words.map((word) => word.id) : [],
    modality: clause.modality,
    cited,
    exclusive: hasOnly(clause, tokens),
    nearby: wordsBefore(before),
    inherited: around,
    bothWays: false,
    voices: NOBODY,
    withNumber: analysis.numbers.some(
      (number) => number.from >= clause.from && number.to <= clause.to && (number.use === 'value' || number.use === 'multiple'),
    ),
    mentions: analysis.entities.filter((entity) => entity.from >= clause.from && entity.to <= clause.to),
  };
}

function hasOnly(clause: ClauseAnalysis, tokens: readonly Token[]): boolean {
  for (let at = clause.from; at < clause.to; at++) if (ONLY.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

/** Words of the clauses before, once each, in order. */
function wordsBefore(frames: readonly Frame[]): readonly string[] {
  const ids = new Set<string>();
  for (const frame of frames) {
    for (const { id } of frame.words) {
      ids.add(id);
      if (ids.size >= MAXIMAL_INHERITED * 2) return [...ids];
    }
  }
  return [...ids];
}

/** "Ethiopia refused … and began …": a clause without a subject has the one before it. */
function sharedSubject(last: Frame, own: readonly string[]): readonly string[] {
  return own.length ? own : last.actors;
}

function startsAnew(span: ClauseAnalysis, tokens: readonly Token[]): boolean {
  const first = tokens[span.from]?.folded ?? '';
  return !['and', 'but', 'و', 'اما', 'ولی', 'بلکه', 'then'].includes(first);
}

/** The words that the clause says of something: complement of a copula or of "regard … as", where a side can be taken. */
function focalWords(
  span: ClauseAnalysis,
  tokens: readonly Token[],
  words: readonly ContentWord[],
  predicate: Predicate,
  judging: boolean,
  persian: boolean,
  credited: boolean,
): ReadonlySet<ContentWord> {
  const focal = new Set<ContentWord>();
  if (!judging && !predicate.copular) {
    // "regarded as permanent", an adverb or adjective with an opposite beside the predicate
    if (credited)
      for (const word of words) if (word.from >= predicate.complement && takesSide(word.id) && word.kind === 'word') focal.add(word);
    return focal;
  }
  let start = predicate.complement;
  if (persian) start = judging ? predicate.complement : persianComplement(tokens, span.from, predicate.verb);
  else if (judging) {
    start = span.from;
    for (let at = span.from; at < span.to; at++) if (tokens[at]?.folded === 'as') start = at;
  }
  const end = persian ? predicate.verb : span.to;
  for (const word of words) if (word.from >= start && word.from < end && !word.entity) focal.add(word);
  return focal;
}

/** What the paragraph is about: names, and other words that tell, the latest first. */
function inheritance(concepts: readonly string[], most: number): readonly string[] {
  const names: string[] = [];
  const words: string[] = [];
  for (let at = concepts.length - 1; at >= 0; at--) {
    const id = conceptId(concepts[at]!);
    const kind = isNameId(id) ? names : words;
    if (names.length >= most && words.length >= most) break;
    if (kind.length >= most || kind.includes(id) || (kind === words && LEXICON.common.has(id))) continue;
    kind.push(id);
  }
  return [...names, ...words];
}

/** Ids of entities and of labels; concepts begin with small letters. */
function isNameId(id: string): boolean {
  const first = id.charCodeAt(0);
  return (first >= 0x41 && first <= 0x5a) || first === 0x23;
}
