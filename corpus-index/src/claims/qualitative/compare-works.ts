import { CONTAINER_KINDS } from '../../language/work-words';
import { sameName } from '../../names/match';
import type { Comparison } from '../analysis';
import type { Statement } from '../statement';
import { counterpartOf, weightOf } from './match';
import { isPersian } from './words';
import { AUTHOR, CONTAINER, QUOTED } from './works';

/** Share of the paper's title that a draft must have, and of a quoted title that the paper's must have. */
const TITLE_FOUND = 0.75;
const LEAST_SHARED = 1.8;
/** Weight of shared words with which a quoted title may be the main part of a longer one. */
const SHORTENED = 2.8;

const marked = (statement: Statement, mark: string): readonly string[] =>
  statement.qualifiers.filter((qualifier) => qualifier.startsWith(mark)).map((qualifier) => qualifier.slice(mark.length));

/** How much of a title's weight another list of words has. */
function found(title: readonly string[], words: ReadonlySet<string>): { readonly share: number; readonly weight: number } {
  let [weight, total] = [0, 0];
  for (const id of title) {
    total += weightOf(id);
    if (counterpartOf(id, words) !== null) weight += weightOf(id);
  }
  return { share: total === 0 ? 0 : weight / total, weight };
}

/** Holds a claim about a publication against what front matter and reference lists say of it. */
export function compareWorks(draft: Statement, paper: Statement): Comparison | null {
  const theirs = found(paper.predicate, new Set(draft.predicate));
  if (theirs.weight < LEAST_SHARED) return null;
  // A subtitle is often left out, but a quoted title says nothing that is not in the whole one.
  const quoted = draft.qualifiers.includes(QUOTED) ? found(draft.predicate, new Set(paper.predicate)).share : null;
  const shortened = quoted !== null && quoted > 0.9 && theirs.weight >= SHORTENED && theirs.share >= 0.4;
  if ((theirs.share < TITLE_FOUND && !shortened) || (quoted !== null && quoted < TITLE_FOUND)) return null;
  const sides = [agreeOnAuthors(draft, paper), agreeOnContainer(draft, paper), agreeOnYear(draft, paper)];
  if (sides.includes('no')) return { stance: 'contradicts', confidence: 0.75, derivation: null };
  if (sides.includes('partly')) return { stance: 'contradicts', confidence: 0.61, derivation: null };
  return sides.includes('yes') ? { stance: 'supports', confidence: 0.8, derivation: null } : null;
}

type Agreement = 'yes' | 'no' | 'partly' | 'unknown';

function agreeOnAuthors(draft: Statement, paper: Statement): Agreement {
  const [mine, theirs] = [marked(draft, AUTHOR), marked(paper, AUTHOR)];
  if (mine.length === 0 || theirs.length === 0) return 'unknown';
  // A given name beside the family name is no other author.
  const names = theirs.flatMap((name) => name.split(' '));
  const same = mine.filter((name) => theirs.concat(names).some((other) => other === name || sameName(name, other)));
  if (same.length === mine.length) return 'yes';
  return same.length === 0 ? 'no' : 'partly';
}

function agreeOnContainer(draft: Statement, paper: Statement): Agreement {
  const [mine] = marked(draft, CONTAINER);
  const [theirs] = marked(paper, CONTAINER);
  if (mine === undefined || theirs === undefined || isPersian(mine) !== isPersian(theirs)) return 'unknown';
  const words = (name: string): readonly string[] => {
    const all = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const telling = all.filter((word) => !CONTAINER_KINDS.has(word));
    return telling.length > 0 ? telling : all;
  };
  const [left, right] = [words(mine), words(theirs)];
  const common = left.filter((word) => right.includes(word)).length;
  if (common === Math.min(left.length, right.length)) return 'yes';
  return common * 2 <= Math.min(left.length, right.length) ? 'no' : 'unknown';
}

/** A reprint or a translation has another year: a year alone denies nothing by much. */
function agreeOnYear(draft: Statement, paper: Statement): Agreement {
  const [mine, theirs] = [draft.time, paper.time];
  if (!mine || !theirs || agreeOnAuthors(draft, paper) === 'no') return 'unknown';
  return mine.from <= theirs.to && theirs.from <= mine.to ? 'yes' : 'partly';
}
