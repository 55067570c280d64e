import { CLAUSE_OPENERS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { PhraseSet } from './phrases';

/** Longest parenthesis, in tokens, that is passed over. */
const LONGEST_PARENTHESIS = 60;
const MOST_CLAUSES = 8;
const SHORTEST_CLAUSE = 4;
const OPENS = { fa: new PhraseSet(CLAUSE_OPENERS.fa), en: new PhraseSet(CLAUSE_OPENERS.en) };

/** A sentence without what stands in parentheses: citations and glosses part a subject from its verb. */
export interface StatementView {
  readonly tokens: readonly Token[];
  /** Index of each token in the sentence. */
  readonly index: readonly number[];
  /** Whether a parenthesis or footnote mark follows a token: a noun phrase that is glossed ends there. */
  endsPhrase(at: number): boolean;
  /** Whether a parenthesis that begins with a word follows: "(Keohane, 1984)", "(deterrence)", but not "(1984)". */
  isGlossed(at: number): boolean;
}

/** A clause of a view: tokens from `from` to before `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * @param marks ends (offsets) of the tokens that a footnote mark follows
 */
export function statementView(tokens: readonly Token[], start: number, marks: ReadonlySet<number>): StatementView {
  const kept: Token[] = [];
  const index: number[] = [];
  for (let at = start; at < tokens.length; at++) {
    if (tokens[at]!.text === '(') {
      const close = closing(tokens, at);
      if (close > at) {
        at = close;
        continue;
      }
    }
    kept.push(tokens[at]!);
    index.push(at);
  }
  while (kept.length && kept.at(-1)!.kind === 'punctuation' && /^[.!؟?…]/.test(kept.at(-1)!.text)) {
    kept.pop();
    index.pop();
  }
  PhraseSet.carryOver(tokens, kept, index);
  return {
    tokens: kept,
    index,
    endsPhrase: (at) => {
      const here = index[at];
      if (here === undefined) return false;
      return marks.has(kept[at]!.end) || (index[at + 1] !== undefined && index[at + 1] !== here + 1);
    },
    isGlossed: (at) => {
      const here = index[at];
      return here !== undefined && tokens[here + 1]?.text === '(' && index[at + 1] !== here + 1 && tokens[here + 2]?.kind === 'word';
    },
  };
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_PARENTHESIS); at++) if (tokens[at]!.text === ')') return at;
  return open;
}

/** Clauses of a view, in order: cut at semicolons, colons, and conjunctions after a comma. */
export function clausesOf(view: StatementView, language: 'fa' | 'en'): Clause[] {
  const { tokens } = view;
  const clauses: Clause[] = [];
  let from = OPENS[language].lengthAt(tokens, 0);
  for (let at = from; at < tokens.length && clauses.length < MOST_CLAUSES; at++) {
    const mark = tokens[at]!.text;
    const comma = mark === '،' || mark === ',';
    const opener = comma ? OPENS[language].lengthAt(tokens, at + 1) : 0;
    if (mark !== '؛' && mark !== ';' && mark !== ':' && !opener) continue;
    if (at - from >= SHORTEST_CLAUSE) clauses.push({ from, to: at });
    from = at + 1 + (opener || OPENS[language].lengthAt(tokens, at + 1));
    at = from - 1;
  }
  if (tokens.length - from >= SHORTEST_CLAUSE) clauses.push({ from, to: tokens.length });
  return clauses;
}
