import type { StatementRecord } from '../model/records';
import type { CorpusReader, Stored } from '../store/store';
import { splitSentences } from '../text/sentences';
import { analyseSentence } from './analyse';
import { type Comparison, EMPTY_CONTEXT, type Language, type ReadingContext } from './analysis';
import type { Claim, ClaimEvidence, ClaimParagraph, Verdict } from './claim';
import { compareStatements, isNumeric } from './compare';
import { toldApart } from './compare-quantities';
import { compareAmounts, compareDirection } from './compare-changes';
import { compareValues } from './compare-values';
import { compareBags } from './order-free/compare-bags';
import { readClaimsOfSlots } from './order-free/read-passage';
import { CHANGE } from './read-changes';
import { keysOf } from './keys';
import { phraseValue } from './phrase-value';
import { contextAfter, statementsOf } from './read-statements';
import { compareSum } from './sums';
import { NAMED_YEAR, type Statement } from './statement';

/** How many keys of a statement are looked up, rarest first, and how many statements each may give: bounds the cost of one sentence. */
const KEYS_PER_STATEMENT = 8;
const STATEMENTS_PER_KEY = 80;
/** Enough candidates for one statement: the rarest keys come first. */
const MOST_CANDIDATES = 160;
/** Passages are looked up by their rarest words: few speak of what the draft speaks of. */
const MOST_PASSAGES = 24;
const MOST_SENTENCES = 400;
const MOST_EVIDENCE = 6;

/** Confidence from which a comparison counts. A contradiction must be surer than a support: a false alarm costs more. */
export const THRESHOLDS = { supports: 0.42, contradicts: 0.54, disputes: 0.6 };

interface Candidate {
  readonly stored: Stored<StatementRecord>;
  readonly comparison: Comparison;
}

interface Judgement {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
}

/** Looks up statements by key once a paragraph, however many of its sentences ask. */
class Lookup {
  readonly #counts = new Map<string, number>();
  readonly #found = new Map<string, readonly { readonly id: string; readonly stored: Stored<StatementRecord> }[]>();

  constructor(readonly reader: CorpusReader) {}

  async count(keys: readonly string[]): Promise<void> {
    const unknown = [...new Set(keys)].filter((key) => !this.#counts.has(key));
    if (unknown.length === 0) return;
    const counts = await this.reader.statementCounts(unknown);
    for (const key of unknown) this.#counts.set(key, counts.get(key) ?? 0);
  }

  async candidates(statement: Statement): Promise<readonly Stored<StatementRecord>[]> {
    const keys = keysOf(statement)
      .map((key) => ({ key, count: this.#counts.get(key) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, KEYS_PER_STATEMENT);
    const result = new Map<string, Stored<StatementRecord>>();
    for (const { key } of keys) {
      let found = this.#found.get(key);
      if (found === undefined) {
        found = (await this.reader.statementsByKey(key, STATEMENTS_PER_KEY)).map((stored) => ({ id: identityOf(stored), stored }));
        this.#found.set(key, found);
      }
      for (const { id, stored } of found) if (mayCompare(statement, stored.record.statement)) result.set(id, stored);
      if (result.size >= (statement.bag === undefined ? MOST_CANDIDATES : MOST_PASSAGES)) break;
    }
    return [...result.values()];
  }
}

/** Stores give the same record again and again: its identity is put together once. */
const identities = new WeakMap<Stored<StatementRecord>, string>();

/** Tells a statement from all others of an index, so that two keys do not give it twice. */
function identityOf(stored: Stored<StatementRecord>): string {
  const known = identities.get(stored);
  if (known !== undefined) return known;
  const identity = describe(stored);
  identities.set(stored, identity);
  return identity;
}

function describe({ folder, record }: Stored<StatementRecord>): string {
  const { statement, paper, location } = record;
  const { kind, measure, slot, value, time, bag } = statement;
  return [
    bag?.words.length,
    folder,
    paper,
    location.page,
    location.start,
    kind,
    slot?.start,
    measure.head,
    value?.min,
    value?.max,
    time?.from,
  ].join('\u0000');
}

/** Figures are compared with figures, words with words; changes rest on both figures and stated changes. */
function mayCompare(draft: Statement, paper: Statement): boolean {
  if (draft.bag !== undefined || paper.bag !== undefined) return draft.bag !== undefined && paper.bag !== undefined;
  if (draft.unit === CHANGE) return isNumeric(paper) || paper.unit === CHANGE;
  return isNumeric(draft) === isNumeric(paper) && paper.unit !== CHANGE;
}

function plain(statement: Statement, stored: readonly Stored<StatementRecord>[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const one of stored) {
    const comparison = compareStatements(statement, one.record.statement);
    if (comparison === null) continue;
    if (
      comparison.stance === 'contradicts' &&
      ((hasNamedYear(statement) && isOfOtherTime(statement, one)) || hasFigure(statement, one, stored))
    )
      continue;
    candidates.push({ stored: one, comparison });
  }
  return statement.time === null
    ? candidates.filter(({ stored: one, comparison }) => comparison.stance === 'supports' || isUnique(one, candidates))
    : candidates;
}

/** What a writer calls "the 1997 Convention" may have been signed in any year: another date does not deny it. */
const hasNamedYear = ({ kind, qualifiers }: Statement): boolean => kind === 'date' && qualifiers.includes(NAMED_YEAR);

/** True where the record gives no time, or one that has no day in common with the draft's. */
function isOfOtherTime({ time }: Statement, { record }: Stored<StatementRecord>): boolean {
  const other = record.statement.time;
  return time === null || other === null || other.to < time.from || time.to < other.from;
}

/** Passages that hold the draft's words in whatever order, each with the date or figure that answers. */
function passages(statement: Statement, stored: readonly Stored<StatementRecord>[]): Candidate[] {
  return stored.flatMap((one) => {
    const found = compareBags(statement, one.record.statement);
    return found === null
      ? []
      : [{ stored: { ...one, record: { ...one.record, statement: found.statement } }, comparison: found.comparison }];
  });
}

/** A figure that names its year denies one that names none only where no other year of the same measure is known. */
function isUnique(one: Stored<StatementRecord>, candidates: readonly Candidate[]): boolean {
  const { time } = one.record.statement;
  if (time === null || !isNumeric(one.record.statement)) return true;
  return candidates.every(({ stored }) => {
    const other = stored.record.statement.time;
    return other === null || (other.from <= time.to && time.from <= other.to);
  });
}

/**
 * True where the sentence that seems to contradict has the draft's very figure too, on something that the reader could not tell apart: then
 * it is likelier that the two were paired wrongly. Flows between named parties and cells of tables are told apart.
 */
function hasFigure(draft: Statement, against: Stored<StatementRecord>, stored: readonly Stored<StatementRecord>[]): boolean {
  const own = against.record.statement;
  if (draft.value === null || own.source !== 'text' || (own.roles.actor !== undefined && own.roles.counterpart !== undefined)) return false;
  return stored.some(
    ({ folder, record }) =>
      record !== against.record &&
      folder === against.folder &&
      record.paper === against.record.paper &&
      record.location.start === against.record.location.start &&
      record.location.page === against.record.location.page &&
      record.statement.unit === own.unit &&
      record.statement.value !== null &&
      compareValues(draft.value!, record.statement.value) === 'agree' &&
      !toldApart(draft, record.statement),
  );
}

/** A figure of several years or parties together: what papers give for each is added up; what they give for one denies nothing. */
function sums(statement: Statement, stored: readonly Stored<StatementRecord>[]): Candidate[] {
  const given = stored.map((one) => ({ evidence: one, paper: one.record.paper, statement: one.record.statement }));
  const added = compareSum(statement, given).map(({ evidence, statement: sum, comparison }) => ({
    stored: { ...evidence, record: { ...evidence.record, statement: sum } },
    comparison,
  }));
  return [...added, ...plain(statement, stored).filter(({ comparison }) => comparison.stance === 'supports')];
}

/** Directions and comparisons of amounts rest on several statements of a paper at once. */
function changes(statement: Statement, stored: readonly Stored<StatementRecord>[]): Candidate[] {
  const given = stored.map((one) => ({ evidence: one, paper: one.record.paper, statement: one.record.statement }));
  const found = statement.compared === undefined ? compareDirection(statement, given) : compareAmounts(statement, given);
  return found.map(({ evidence, comparison }) => ({ stored: evidence, comparison }));
}

/** How near in confidence a support must come to a contradiction from the same sentence to outweigh it. */
const SAME_SENTENCE_MARGIN = 0.12;

/**
 * One voice a sentence: of several figures in one sentence of a paper the one that fits best speaks for it, and a support that fits
 * nearly as well goes first, for a sentence does not contradict itself. Best first.
 */
function bySentence(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { folder, record } = candidate.stored;
    const key = `${folder}\u0000${record.paper}\u0000${record.location.page}\u0000${record.location.start}`;
    const group = groups.get(key) ?? [];
    group.push(candidate);
    groups.set(key, group);
  }
  const result: Candidate[] = [];
  for (const group of groups.values()) {
    const best = (stance: Comparison['stance']): Candidate | undefined =>
      group.filter(({ comparison }) => comparison.stance === stance).sort((a, b) => b.comparison.confidence - a.comparison.confidence)[0];
    const [supports, contradicts] = [best('supports'), best('contradicts')];
    const chosen =
      supports === undefined ||
      (contradicts !== undefined && contradicts.comparison.confidence > supports.comparison.confidence + SAME_SENTENCE_MARGIN)
        ? contradicts
        : supports;
    if (chosen !== undefined) result.push(chosen);
  }
  return result.sort((a, b) => b.comparison.confidence - a.comparison.confidence);
}

/** A year that only the sentences around give; a sentence that points back («این امر», "this") has it from the one before. */
function carriesTime({ stored }: Candidate): boolean {
  const { qualifiers } = stored.record.statement;
  return qualifiers.includes('carried-time') && !qualifiers.includes('refers-back');
}

/** A contradicting figure whose year was only carried over from another sentence is no voice beside figures that name their year. */
function withoutCarried(decided: readonly Candidate[]): readonly Candidate[] {
  const firm = decided.some(
    (candidate) => !carriesTime(candidate) && candidate.comparison.confidence >= THRESHOLDS[candidate.comparison.stance],
  );
  return firm ? decided.filter((candidate) => candidate.comparison.stance === 'supports' || !carriesTime(candidate)) : decided;
}

function candidatesOf(statement: Statement, stored: readonly Stored<StatementRecord>[]): Candidate[] {
  if (statement.bag !== undefined) return passages(statement, stored);
  if (statement.unit === CHANGE) return changes(statement, stored);
  return statement.parts === undefined ? plain(statement, stored) : sums(statement, stored);
}

function judge(statement: Statement, stored: readonly Stored<StatementRecord>[]): Judgement {
  const candidates = candidatesOf(statement, stored);
  const decided = withoutCarried(bySentence(candidates));
  const best = (stance: Comparison['stance']): number =>
    decided.find(({ comparison }) => comparison.stance === stance)?.comparison.confidence ?? 0;
  const [supports, contradicts] = [best('supports'), best('contradicts')];
  let verdict: Verdict = 'unknown';
  let confidence = 0;
  if (supports >= THRESHOLDS.supports) {
    verdict = contradicts >= Math.max(THRESHOLDS.disputes, supports - 0.3) ? 'disputed' : 'supported';
    confidence = verdict === 'disputed' ? Math.min(supports, contradicts) : supports;
  } else if (contradicts >= THRESHOLDS.contradicts && contradicts > supports) {
    verdict = 'contradicted';
    confidence = contradicts;
  }
  return { statement, verdict, confidence, candidates: decided };
}

/** Another country's hold of the very place that the draft gives to its own is no other figure to put in. */
const holdsPlace = (draft: Statement, paper: Statement, { stance }: Comparison): boolean =>
  stance === 'contradicts' && draft.kind === 'rank' && paper.kind === 'rank' && draft.value?.max === paper.value?.max;

function evidenceOf(judgement: Judgement, language: Language, sentence: string): ClaimEvidence[] {
  const least = { supports: THRESHOLDS.supports, contradicts: THRESHOLDS.contradicts };
  return judgement.candidates
    .filter(({ comparison }) => comparison.confidence >= least[comparison.stance])
    .slice(0, MOST_EVIDENCE)
    .map(({ stored, comparison }) => ({
      paper: stored.record.paper,
      stance: comparison.stance,
      quote: stored.record.quote,
      location: stored.record.location,
      folder: stored.folder,
      value: holdsPlace(judgement.statement, stored.record.statement, comparison)
        ? null
        : phraseValue(stored.record.statement, language, sentence, judgement.statement),
      statement: stored.record.statement,
      derivation: comparison.derivation,
    }));
}

/** Checks every sentence of one paragraph against the index. What nobody speaks of is 'unknown'. */
export async function checkParagraph(paragraph: ClaimParagraph, reader: CorpusReader, signal?: AbortSignal): Promise<readonly Claim[]> {
  let context: ReadingContext = { ...EMPTY_CONTEXT, side: 'draft' };
  const read: { sentence: string; start: number; language: Language; statements: readonly Statement[]; slots: readonly Statement[] }[] = [];
  for (const range of splitSentences(paragraph.text).slice(0, MOST_SENTENCES)) {
    const sentence = paragraph.text.slice(range.start, range.end);
    const analysis = analyseSentence(sentence, context);
    context = contextAfter(analysis);
    const statements = statementsOf(analysis);
    const slots = readClaimsOfSlots(analysis);
    if (statements.length + slots.length > 0)
      read.push({ sentence, start: paragraph.start + range.start, language: analysis.language, statements, slots });
  }
  const lookup = new Lookup(reader);
  await lookup.count(read.flatMap(({ statements, slots }) => [...statements, ...slots].flatMap(keysOf)));
  const claims: Claim[] = [];
  for (const { sentence, start, language, statements, slots } of read) {
    if (signal?.aborted) break;
    const judged: Judgement[] = [];
    for (const statement of statements) judged.push(judge(statement, await lookup.candidates(statement)));
    for (const statement of slots)
      if (!judged.some((other) => answers(other, statement))) judged.push(judge(statement, await lookup.candidates(statement)));
    const spoken = withoutBystanders(judged.filter(({ verdict }) => verdict !== 'unknown'));
    const given = (spoken.length > 0 ? spoken : judged.slice(0, 1)).map((judgement) => claimOf(judgement, sentence, start, language));
    claims.push(...onceEach(given));
  }
  return claims;
}

/** Where papers speak of a figure, that they agree on its year is no claim beside it; where they deny it, nor is any other agreement. */
function withoutBystanders(judged: readonly Judgement[]): readonly Judgement[] {
  const figures = judged.filter(({ statement }) => isNumeric(statement));
  if (figures.length === 0) return judged;
  const isDenied = figures.some(({ verdict }) => verdict !== 'supported');
  return judged.filter(
    ({ statement, verdict }) => isNumeric(statement) || verdict !== 'supported' || (!isDenied && statement.kind !== 'date'),
  );
}

/** True where a frame of the sentence was judged already that claims the same date or figure. */
function answers(judged: Judgement, slot: Statement): boolean {
  const { slot: own, parts, bag } = judged.statement;
  // A sum is compared with sums or not at all.
  if ((judged.verdict === 'unknown' && parts === undefined) || bag !== undefined) return false;
  if (own === null || slot.slot === null) return judged.statement.kind === slot.kind;
  return own.start < slot.slot.end && slot.slot.start < own.end;
}

/** Two readings of a sentence that come to one verdict by the same evidence are one claim: the surer one is kept. */
function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const evidence = claim.evidence.map(({ paper, location, stance, folder }) =>
      [folder, paper, location.page, location.start, stance].join(' '),
    );
    const numeric = claim.kind === 'quantity' || claim.kind === 'count' || claim.kind === 'rank';
    const key = [claim.kind, claim.verdict, ...(numeric ? [claim.focus.start] : []), ...evidence.sort()].join('\u0000');
    const other = best.get(key);
    if (other === undefined || claim.confidence > other.confidence) best.set(key, claim);
  }
  return [...best.values()];
}

function claimOf(judgement: Judgement, sentence: string, start: number, language: Language): Claim {
  const { statement, verdict, confidence } = judgement;
  const evidence = evidenceOf(judgement, language, sentence);
  const against = verdict === 'contradicted' ? evidence.find(({ stance }) => stance === 'contradicts') : undefined;
  const slot = statement.slot;
  const focus = slot === null ? { start, end: start + sentence.length } : { start: start + slot.start, end: start + slot.end };
  return {
    range: { start, end: start + sentence.length },
    text: sentence,
    language,
    verdict,
    kind: statement.kind,
    expected: against?.value ?? null,
    confidence,
    evidence,
    focus,
    correction: against === undefined || slot === null ? null : against.value,
    statement,
  };
}
