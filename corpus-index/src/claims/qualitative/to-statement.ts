import type { SentenceAnalysis, TimeMention } from '../analysis';
import { type Measure, NAMED_YEAR, type Roles, type Statement, type StatementKind } from '../statement';
import {
  ALSO,
  BOTH_WAYS,
  CITED,
  CONTEXT_MARK,
  NEARBY_MARK,
  encodeTerm,
  EXCLUSIVE,
  type Frame,
  SEVERAL_TIMES,
  type SignedWord,
  VOICE,
  WITH_NUMBER,
} from './frame';

export interface StatementParts {
  readonly kind: StatementKind;
  readonly frame: Frame;
  readonly analysis: SentenceAnalysis;
  readonly time?: TimeMention | null;
  readonly roles?: Roles;
  /** Concept that the statement is found and compared by; the frame's main word where left out. */
  readonly head?: string;
  readonly direction?: -1 | 0 | 1 | null;
  readonly affirmed?: boolean;
  readonly slot?: { readonly start: number; readonly end: number } | null;
  readonly confidence: number;
  readonly exclusive?: boolean;
  /** Further times of a whole sentence. */
  readonly also?: readonly TimeMention[];
  /** Parts of the phrases of a whole sentence, encoded (slots). */
  readonly parts?: readonly string[];
  /** The clause gives several dates. */
  readonly several?: boolean;
}

const NONE: readonly TimeMention[] = [];
const NOTHING: readonly string[] = [];
const MAXIMAL_TERMS = 32;
const MAXIMAL_MODIFIERS = 8;

/** Makes a statement of a frame; what the parts leave out comes from the frame. */
export function toStatement(parts: StatementParts): Statement {
  const { frame, analysis, kind } = parts;
  const main = frame.main;
  // Loops without intermediate lists: this runs for every clause of every paper.
  const predicate = new Set<string>();
  const modifiers: string[] = [];
  let first: SignedWord | undefined;
  let last: SignedWord | undefined;
  let count = 0;
  for (const word of frame.words) {
    if (word.kind === 'entity' && word.sign > 0) continue;
    if (count++ === MAXIMAL_TERMS) break;
    first ??= word;
    last = word;
    predicate.add(encodeTerm(word));
    if (word !== main && modifiers.length < MAXIMAL_MODIFIERS && !modifiers.includes(word.id)) modifiers.push(word.id);
  }
  const measure: Measure = {
    head: parts.head ?? main?.id ?? '',
    modifiers,
    display: main ? analysis.text.slice(analysis.tokens[main.from]?.start ?? 0, analysis.tokens[main.to - 1]?.end ?? 0) : '',
  };
  const clauseSlot = first && last ? { start: analysis.tokens[first.from]?.start ?? 0, end: analysis.tokens[last.to - 1]?.end ?? 0 } : null;
  return {
    kind,
    measure,
    roles: parts.roles ?? rolesOf(frame),
    time: parts.time?.interval ?? null,
    value: null,
    unit: null,
    qualifiers: qualifiersOf(parts),
    modality: frame.modality,
    direction: parts.direction ?? null,
    predicate: [...predicate],
    affirmed: parts.affirmed ?? (main ? main.sign > 0 : true),
    authority: frame.authority.length ? frame.authority.join(' ') : null,
    slot: parts.slot === undefined ? clauseSlot : parts.slot,
    source: 'text',
    confidence: parts.confidence,
  };
}

function qualifiersOf(parts: StatementParts): readonly string[] {
  const { frame, kind, time } = parts;
  const marks: string[] = [];
  if (parts.exclusive ?? frame.exclusive) marks.push(EXCLUSIVE);
  if (frame.withNumber) marks.push(WITH_NUMBER);
  if (frame.bothWays && kind === 'direction') marks.push(BOTH_WAYS);
  if (parts.several ?? frame.times.length > 1) marks.push(SEVERAL_TIMES);
  if (time) marks.push(`time:${time.relation}`);
  if (time?.naming) marks.push(NAMED_YEAR);
  for (const also of parts.also ?? NONE) marks.push(`${ALSO}${also.interval.from}..${also.interval.to}`);
  for (const name of frame.cited) marks.push(CITED + name);
  for (const part of parts.parts ?? NOTHING) marks.push(part);
  for (const id of frame.voices) marks.push(VOICE + id);
  for (const mark of marksAround(frame)) marks.push(mark);
  return marks;
}

const around = new WeakMap<Frame, readonly string[]>();

/** What the same sentence said before, then what the paragraph is about, each without the words of the frame itself. */
function marksAround(frame: Frame): readonly string[] {
  if (frame.nearby.length === 0 && frame.inherited.length === 0) return NOTHING;
  const known = around.get(frame);
  if (known) return known;
  const own = new Set<string>();
  for (const word of frame.words) own.add(word.id);
  for (const id of frame.actors) own.add(id);
  for (const id of frame.others) own.add(id);
  const marks: string[] = [];
  for (const id of frame.nearby) if (!own.has(id)) marks.push(NEARBY_MARK + id);
  for (const id of frame.inherited) if (!own.has(id) && !frame.nearby.includes(id)) marks.push(CONTEXT_MARK + id);
  around.set(frame, marks);
  return marks;
}

function rolesOf(frame: Frame): Roles {
  return {
    ...(frame.actors.length ? { actor: frame.actors } : {}),
    ...(frame.others.length ? { counterpart: frame.others } : {}),
  };
}
