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
  const terms = frame.words.filter((word) => word.kind !== 'entity' || word.sign < 0).slice(0, MAXIMAL_TERMS);
  const measure: Measure = {
    head: parts.head ?? main?.id ?? '',
    modifiers: [...new Set(terms.filter((word) => word !== main).map((word) => word.id))].slice(0, MAXIMAL_MODIFIERS),
    display: main ? analysis.text.slice(analysis.tokens[main.from]?.start ?? 0, analysis.tokens[main.to - 1]?.end ?? 0) : '',
  };
  const first = terms[0];
  const last = terms.at(-1);
  const clauseSlot = first && last ? { start: analysis.tokens[first.from]?.start ?? 0, end: analysis.tokens[last.to - 1]?.end ?? 0 } : null;
  return {
    kind,
    measure,
    roles: parts.roles ?? rolesOf(frame),
    time: parts.time?.interval ?? null,
    value: null,
    unit: null,
    qualifiers: [
      ...((parts.exclusive ?? frame.exclusive) ? [EXCLUSIVE] : []),
      ...(frame.withNumber ? [WITH_NUMBER] : []),
      ...(frame.bothWays && kind === 'direction' ? [BOTH_WAYS] : []),
      ...((parts.several ?? frame.times.length > 1) ? [SEVERAL_TIMES] : []),
      ...(parts.time ? [`time:${parts.time.relation}`] : []),
      ...(parts.time?.naming ? [NAMED_YEAR] : []),
      ...(parts.also ?? NONE).map((time) => `${ALSO}${time.interval.from}..${time.interval.to}`),
      ...frame.cited.map((name) => CITED + name),
      ...(parts.parts ?? NOTHING),
      ...frame.voices.map((id) => VOICE + id),
      ...marksAround(frame),
    ],
    modality: frame.modality,
    direction: parts.direction ?? null,
    predicate: [...new Set(terms.map(encodeTerm))],
    affirmed: parts.affirmed ?? (main ? main.sign > 0 : true),
    authority: frame.authority.length ? frame.authority.join(' ') : null,
    slot: parts.slot === undefined ? clauseSlot : parts.slot,
    source: 'text',
    confidence: parts.confidence,
  };
}

/** What the same sentence said before, then what the paragraph is about, each without the words of the frame itself. */
function marksAround(frame: Frame): readonly string[] {
  const own = new Set<string>();
  for (const word of frame.words) own.add(word.id);
  for (const id of frame.actors) own.add(id);
  for (const id of frame.others) own.add(id);
  const marks: string[] = [];
  for (const id of frame.nearby) if (!own.has(id)) marks.push(NEARBY_MARK + id);
  for (const id of frame.inherited) if (!own.has(id) && !frame.nearby.includes(id)) marks.push(CONTEXT_MARK + id);
  return marks;
}

function rolesOf(frame: Frame): Roles {
  return {
    ...(frame.actors.length ? { actor: frame.actors } : {}),
    ...(frame.others.length ? { counterpart: frame.others } : {}),
  };
}
