import { nameKeys } from '../../names/name-keys';
import type { Statement } from '../statement';
import { CONTEXT_MARK, NEARBY_MARK, decodeTerm, type PredicateTerm } from './frame';
import { remember } from '../../text/remember';
import { LEXICON, nearTo } from './lexicon';
import { isPersian, LABEL, UNKNOWN } from './words';

/** A statement made ready for comparison. */
export interface Prepared {
  readonly statement: Statement;
  readonly terms: ReadonlyMap<string, PredicateTerm>;
  /** The weighed ones of the terms. */
  readonly focal: readonly PredicateTerm[];
  readonly actors: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Actors and others. */
  readonly names: ReadonlySet<string>;
  /** Others and terms. */
  readonly topics: ReadonlySet<string>;
  /** Actors, others and terms. */
  readonly all: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  /** What its sentence said before. */
  readonly nearby: ReadonlySet<string>;
}

const prepared = new WeakMap<Statement, Prepared>();

/** Decodes a statement once; the result is kept as long as the statement itself. */
export function prepare(statement: Statement): Prepared {
  const known = prepared.get(statement);
  if (known) return known;
  const terms = new Map<string, PredicateTerm>();
  for (const code of statement.predicate) {
    const term = decodeTerm(code);
    const other = terms.get(term.id);
    if (!other || (term.focal && !other.focal)) terms.set(term.id, term);
  }
  const { actor = [], counterpart = [], symmetric = [], scope = [] } = statement.roles;
  const actors = new Set(actor);
  const others = new Set([...counterpart, ...symmetric, ...scope]);
  const made: Prepared = {
    statement,
    terms,
    focal: [...terms.values()].filter((term) => term.focal),
    actors,
    others,
    names: new Set([...actors, ...others]),
    topics: new Set([...others, ...terms.keys()]),
    all: new Set([...actors, ...others, ...terms.keys()]),
    context: new Set(
      statement.qualifiers
        .filter((qualifier) => qualifier.startsWith(CONTEXT_MARK))
        .map((qualifier) => qualifier.slice(CONTEXT_MARK.length)),
    ),
    nearby: new Set(
      statement.qualifiers.filter((qualifier) => qualifier.startsWith(NEARBY_MARK)).map((qualifier) => qualifier.slice(NEARBY_MARK.length)),
    ),
  };
  prepared.set(statement, made);
  return made;
}

/** True for the id of an entity of the tables. */
export const isName = remember((id: string): boolean => /^[A-Z][A-Z0-9-]*$/.test(id));

/** ISO codes; the organisations with two letters are none. */
export const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id) && !['EU', 'UN', 'LN', 'WB', 'AU'].includes(id);

/** How much it tells that two sentences share a concept. */
export const weightOf = remember((id: string): number => {
  if (id.startsWith(LABEL)) return 2;
  if (isName(id)) return 1.5;
  if (id.startsWith(UNKNOWN)) return 0.8;
  return LEXICON.common.has(id) ? 0.25 : 1;
});

/** Sound keys of a word that no table knows. */
const soundsOf = remember((id: string): readonly string[] => nameKeys(id.slice(UNKNOWN.length)).filter((key) => key.length > 2));

/** True where two unknown words of different scripts sound alike (names and loanwords). */
function soundAlike(a: string, b: string): boolean {
  if (isPersian(a) === isPersian(b)) return false;
  const keys = soundsOf(b);
  return soundsOf(a).some((key) => keys.includes(key));
}

/** What stands for a concept in another statement: the same one (1), a near one (0.8), or the same sounds (0.9). */
export function counterpartOf(id: string, candidates: ReadonlySet<string>): { readonly id: string; readonly likeness: number } | null {
  if (candidates.has(id)) return { id, likeness: 1 };
  const near = nearTo(id);
  const war = isNamedWar(id);
  const unknown = id.startsWith(UNKNOWN);
  // Most concepts have nothing that is near them.
  if (near === undefined && !war && !unknown) return null;
  for (const candidate of candidates) {
    if (near?.has(candidate) || (war && isWar(candidate))) return { id: candidate, likeness: 0.8 };
    if (unknown && candidate.startsWith(UNKNOWN) && (sameStem(id, candidate) || soundAlike(id, candidate)))
      return { id: candidate, likeness: 0.9 };
  }
  return null;
}

/** "the war" for a war with a name. */
const isNamedWar = (id: string): boolean => /WAR\d?$/.test(id);
const isWar = (candidate: string): boolean => candidate === 'war' || candidate === 'conflict' || candidate === 'crisis';

/** One unknown word is the other with an ending of at most two letters. */
function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > UNKNOWN.length + 3 && long.length - short.length <= 2 && long.startsWith(short);
}

export interface Alignment {
  /** 0 … 1: weight of the draft's concepts that the paper's statement has too. */
  readonly coverage: number;
  /** The same without what only the paragraph around the paper's sentence has. */
  readonly ownCoverage: number;
  /** Share of the draft's words that are no names and not the ignored ones; 1 where it has none. */
  readonly contentCoverage: number;
  /** Weight of what they share, names included. */
  readonly shared: number;
  /** Weight of the paper's concepts that the draft has not. */
  readonly extra: number;
  /** Concepts of the draft by the paper's concept that stands for them. */
  readonly pairs: ReadonlyMap<string, string>;
  /** True where some name of the draft was found only in the paragraph around the paper's sentence. */
  readonly leansOnContext: boolean;
}

/**
 * Lays a draft's statement over a paper's. Null where a name of the draft is missing there, or where those who act are others:
 * then the two do not speak of the same thing.
 */
export function align(draft: Prepared, paper: Prepared, ignored: ReadonlySet<string> = new Set()): Alignment | null {
  const { all } = paper;
  const { names } = draft;
  const pairs = new Map<string, string>();
  const elsewhere: string[] = [];
  const before: string[] = [];
  let total = 0;
  let shared = 0;
  let content = 0;
  let contentFound = 0;
  const head = draft.statement.measure.head;
  for (const id of draft.all) {
    if (ignored.has(id)) continue;
    const match = counterpartOf(id, all);
    const weight = weightIn(id, paper);
    total += weight;
    // Names are told apart from the topic; one that no table knows and that the paper lacks counts against it.
    const counts = id !== head && (!names.has(id) || (id.startsWith(UNKNOWN) && !match));
    if (counts) content += weight;
    if (match) {
      if (counts) contentFound += weight * match.likeness;
      pairs.set(id, match.id);
      shared += weight * match.likeness;
    } else if (counterpartOf(id, paper.nearby)) {
      if (draft.actors.has(id) && paper.actors.size > 0) return null;
      before.push(id);
    } else if (counterpartOf(id, paper.context)) {
      if (draft.actors.has(id) && paper.actors.size > 0) return null;
      elsewhere.push(id);
    } else if (isName(id) || draft.actors.has(id) || isOtherLabel(id, paper)) return null;
  }
  if (!sameActors(draft, paper, pairs, ignored)) return null;
  const used = new Set(pairs.values());
  const unpaired = [...all].filter((id) => !used.has(id) && !ignored.has(id));
  // Another of the same kind stands where the draft has its name: "the Hungarian parliament", "the Turkish parliament".
  if (elsewhere.some(isCountry) && unpaired.some(isCountry)) return null;
  const extra = unpaired.reduce((sum, id) => sum + weightOf(id) * (isName(id) ? 0.4 : 1), 0);
  // What the paragraph is about fills in what a sentence leaves out; a sentence with a topic of its own leaves less out.
  const ownTopic = unpaired.reduce((sum, id) => sum + (isName(id) ? 0 : weightOf(id)), 0);
  const credit = ownTopic > 3 ? 0.25 : ownTopic > 1.2 ? 0.4 : 0.6;
  for (const id of elsewhere) if (!names.has(id) && id !== head) contentFound += credit * weightIn(id, paper);
  // A clause that leaves its topic out has that of the clause before; one with words of its own has its own.
  const topic = unpaired.reduce((sum, id) => sum + (isName(id) || paper.terms.get(id)?.focal ? 0 : weightOf(id)), 0);
  const carried = topic > 1.2 || (topic > 0 && extra > 1.2) ? 0.2 : 0.8;
  for (const id of before) {
    shared += carried * weightIn(id, paper);
    if (!names.has(id) && id !== head) contentFound += carried * weightIn(id, paper);
  }
  // A sentence without any name of its own is about those of its paragraph.
  const unnamed = ![...all].some(isName);
  const found = shared + elsewhere.reduce((sum, id) => sum + (unnamed && isName(id) ? 0.75 : credit) * weightIn(id, paper), 0);
  const part = (value: number): number => (total === 0 ? 0 : value / total);
  return {
    coverage: part(found),
    ownCoverage: part(shared),
    contentCoverage: content === 0 ? 1 : contentFound / content,
    shared: found,
    extra,
    pairs,
    leansOnContext: elsewhere.some((id) => names.has(id)),
  };
}

/** A number of another resolution or article. */
const isOtherLabel = (id: string, paper: Prepared): boolean =>
  id.startsWith(LABEL) && [...paper.terms.keys()].some((other) => other.startsWith(LABEL));

/** A word that no table knows cannot be found in a text of the other language, nor a label that the paper leaves out. */
function weightIn(id: string, paper: Prepared): number {
  if (id.startsWith(LABEL) && !paper.terms.has(id)) return 0.8;
  return weightOf(id) * (id.startsWith(UNKNOWN) && otherLanguage(id, paper) ? 0.4 : 1);
}

/** Those who act in the draft act in the paper, where both say who. */
function sameActors(draft: Prepared, paper: Prepared, pairs: ReadonlyMap<string, string>, ignored: ReadonlySet<string>): boolean {
  if (draft.actors.size === 0 || paper.actors.size === 0) return true;
  for (const id of draft.actors) {
    if (ignored.has(id)) continue;
    const match = pairs.get(id);
    if (match === undefined || !paper.actors.has(match)) return false;
  }
  return true;
}

function otherLanguage(id: string, other: Prepared): boolean {
  const persian = isPersian(id);
  for (const term of other.terms.keys()) if (term.startsWith(UNKNOWN)) return isPersian(term) !== persian;
  return false;
}
