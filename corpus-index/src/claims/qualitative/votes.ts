import type { Token } from '../analysis';
import type { Frame, SignedWord } from './frame';
import { LEXICON } from './lexicon';

const PASSED: ReadonlySet<string> = new Set(['ratify', 'adopt']);
const WITH: ReadonlySet<string> = new Set(['با', 'with', 'by', 'thanks']);
/** Words between "with" and "vote": "with the affirmative vote of". */
const REACH = 3;

/** What is voted on. */
const BALLOT: ReadonlySet<string> = new Set(['resolution', 'bill', 'law', 'treaty', 'amendment', 'draft-text', 'agree', 'sanction']);
/** Words between what is voted on and the vote. */
const BALLOT_REACH = 18;

/**
 * «قطعنامهٔ N با رأی X تصویب شد», "passed with the votes of X": that X voted for it, as a clause of its own; null where the clause names no
 * voter or nothing that is voted on. Looks at the words from the one to the other only.
 */
export function voteFrame(frame: Frame, tokens: readonly Token[]): Frame | null {
  const vote = frame.words.find((word) => (word.id === 'vote' || word.id === 'vote-for') && hasWith(tokens, word));
  if (!vote) return null;
  const ballot = frame.words.find((word) => BALLOT.has(word.id) && word.to <= vote.from && vote.from - word.to <= BALLOT_REACH);
  if (!ballot || (frame.main !== null && PASSED.has(frame.main.id) && frame.main.sign < 0)) return null;
  const voters = frame.mentions.filter((entity) => entity.kind === 'country' && entity.from >= vote.to && entity.from <= vote.to + REACH);
  const named = voters
    .filter((entity, index) => index === 0 || joined(tokens, voters[index - 1]?.to ?? 0, entity.from))
    .map(({ id }) => id);
  if (named.length === 0) return null;
  const cast: SignedWord = { ...vote, id: 'vote-for', kind: 'act', sign: 1, focal: true };
  const words = frame.words.filter((word) => word.from >= ballot.from && word.to <= vote.from && !LEXICON.common.has(word.id));
  return {
    ...frame,
    words: [...words, cast],
    main: cast,
    actors: named,
    others: [...new Set(words.flatMap((word) => (word.entity && !named.includes(word.id) ? [word.id] : [])))],
    nearby: [],
  };
}

function hasWith(tokens: readonly Token[], vote: SignedWord): boolean {
  for (let at = vote.from - 1; at >= 0 && at >= vote.from - REACH; at--) if (WITH.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

/** A list of voters goes on: nothing but a comma or "and" stands between two of them. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!['و', 'and', ',', '،'].includes(tokens[at]?.text ?? '')) return false;
  return true;
}
