import type { ClauseAnalysis, EntityMention, Language, TimeMention } from '../analysis';
import type { Modality } from '../statement';
import type { ContentWord } from './words';

/** A content word with its side: denied or not, and whether the clause is about it being so (predicate, what is weighed against what). */
export interface SignedWord extends ContentWord {
  readonly sign: 1 | -1;
  readonly focal: boolean;
}

/** What one clause says, before it becomes statements. */
export interface Frame {
  readonly language: Language;
  readonly clause: ClauseAnalysis;
  /** Content words of the clause, those that name the authority left out. */
  readonly words: readonly SignedWord[];
  /** The act or property that is predicated, or null. */
  readonly main: SignedWord | null;
  /** Ids of those who act (entity ids, or unknown words that stand as names). */
  readonly actors: readonly string[];
  /** Ids of the other entities of the clause. */
  readonly others: readonly string[];
  readonly times: readonly TimeMention[];
  /** Time of the clause before in the sentence, where this one gives none. */
  readonly carriedTime: TimeMention | null;
  /** Who says so: ids of the words that name them; empty where the text speaks itself. */
  readonly authority: readonly string[];
  readonly modality: Modality;
  /** Names in the sentence's in-text citations. */
  readonly cited: readonly string[];
  /** Names were given as a complete list ("only", "between A and B only"). */
  readonly exclusive: boolean;
  /** What the paragraph is about. */
  readonly inherited: readonly string[];
  /** Words of the clauses before in the same sentence. */
  readonly nearby: readonly string[];
  /** The sentence tells of changes in both directions. */
  readonly bothWays: boolean;
  /** The clause gives a number that is no label. */
  readonly withNumber: boolean;
  readonly mentions: readonly EntityMention[];
  /** Those who speak or act in the other clauses of the sentence. */
  readonly voices: readonly string[];
}

/** A concept of `Statement.predicate` with its side. */
export interface PredicateTerm {
  readonly id: string;
  readonly sign: 1 | -1;
  readonly focal: boolean;
}

/** Writes a term into `Statement.predicate`: "formal", denied "-formal", weighed "!formal", weighed and denied "-!formal". */
export function encodeTerm(term: PredicateTerm): string {
  return `${term.sign < 0 ? '-' : ''}${term.focal ? '!' : ''}${term.id}`;
}

/** Reads what encodeTerm wrote. */
export function decodeTerm(code: string): PredicateTerm {
  const denied = code.startsWith('-');
  const rest = denied ? code.slice(1) : code;
  const focal = rest.startsWith('!');
  return { id: focal ? rest.slice(1) : rest, sign: denied ? -1 : 1, focal };
}

/** Marks, in `Statement.qualifiers`, what the text around a statement is about. */
export const CONTEXT_MARK = '@';
/** Marks a statement with a number that these kinds do not judge: it cannot be supported by words alone. */
export const WITH_NUMBER = 'number';
/** Marks a date beside other dates of its clause: it can support, never contradict. */
export const SEVERAL_TIMES = 'several-times';
/** Before a name that the sentence cites, in `Statement.qualifiers`. */
export const CITED = 'cited:';
/** Authority of «او استدلال می‌کند», "she argues": somebody named before. */
export const SOMEBODY = 'w:?';
/** Before a further time of the sentence (`from..to`), in `Statement.qualifiers`. */
export const ALSO = 'also:';
/** Marks, in `Statement.qualifiers`, what the same sentence said before. */
export const NEARBY_MARK = '&';
/** Marks a change in a sentence that tells of a change the other way too ("rose, while that of … fell"). */
export const BOTH_WAYS = 'both-ways';
/** Before the name of somebody who speaks or acts in another clause of the sentence, in `Statement.qualifiers`. */
export const VOICE = 'voice:';
/** Marks a statement whose names are a complete list. */
export const EXCLUSIVE = 'exclusive';
