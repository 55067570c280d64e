import type { FlowItem } from '../layout/flow';
import type { PlainLine } from '../layout/plain-layout';
import { unfold } from '../layout/unfold';
import type { Line } from '../line';
import type { Lexicon } from '../lexicon';
import { repairDoubledLetters, stretchingLetters } from './doubled-letters';
import { namesOfFile } from './file-names';
import { repairLetters } from './letters';
import { HalfSpaces } from './half-spaces';
import { type LineToken, lineTokens } from './line-tokens';
import { looksReordered, repairRunOrder, signsOfReordering } from './run-order';
import { repairSplitWords } from './split-words';
import { BORDER, WordModel } from './word-model';

const PERSIAN = /[\u0621-\u06d3]/;
/** Repaired lines are good teachers: a second pass over what still looks damaged knows more words and pairs. */
const PASSES = 2;

/** Repairs of single lines, before they are joined into paragraphs. */
export function repairLines(lines: readonly PlainLine[], lexicon: Lexicon): PlainLine[] {
  const repaired = lines.map((entry) => ({ ...entry, line: repairLetters(entry.line) }));
  const model = new WordModel(lexicon);
  const tokens = repaired.map(({ line }) => tokensOf(line));
  const change = (index: number, line: Line): void => {
    const entry = repaired[index]!;
    if (line === entry.line) return;
    repaired[index] = { ...entry, line };
    tokens[index] = tokensOf(line);
  };
  const letters = stretchingLetters(tokens, model);
  for (const index of tokens.keys()) change(index, repairDoubledLetters(repaired[index]!.line, letters, model, tokens[index]!));
  model.accept(namesOfFile(tokens, model));
  for (const index of tokens.keys()) change(index, repairSplitWords(repaired[index]!.line, model, tokens[index]!));
  const suspects: number[] = [];
  for (const [index, words] of tokens.entries()) {
    if (words.length === 0) continue;
    if (looksReordered(words, model)) suspects.push(index);
    learn(model, words);
  }
  const minGain = gainAsked(tokens, model);
  let open = suspects;
  for (let pass = 0; pass < PASSES && open.length > 0; pass++) {
    const left: number[] = [];
    for (const index of open) {
      const entry = repaired[index]!;
      const line = repairRunOrder(entry.line, model, minGain);
      if (line === entry.line) left.push(index);
      else {
        change(index, line);
        learn(model, tokens[index]!);
      }
    }
    open = left;
  }
  return repaired;
}

function tokensOf(line: Line): LineToken[] {
  return PERSIAN.test(line.text) ? lineTokens(line.text) : [];
}

/** In a file without torn lines an order that reads better is chance; where many lines are torn it is the rule. */
function gainAsked(lines: readonly (readonly LineToken[])[], model: WordModel): number {
  let persian = 0;
  let signs = 0;
  for (const tokens of lines) {
    if (tokens.length === 0) continue;
    persian++;
    signs += signsOfReordering(tokens, model);
  }
  const share = persian === 0 ? 0 : signs / persian;
  return share > 0.12 ? 5 : share > 0.04 ? 9 : 16;
}

/**
 * Learns from a line. Inside a run the order is right, and a wide gap parts runs: what stands between two gaps can be learnt
 * from. In a line of torn words even what looks like a word is mostly a piece of one.
 */
function learn(model: WordModel, tokens: readonly LineToken[]): void {
  if (tokens.filter((token) => token.kind === 'word' && !model.knows(token.folded)).length > 1) return;
  model.learn(tokens.flatMap((token) => (token.gapBefore === 2 ? [BORDER, token.folded] : [token.folded])));
}

/** Repairs of joined blocks. One for a whole document: what a word looks like is found out once. */
export class BlockRepair {
  readonly #halfSpaces: HalfSpaces;

  /** `count`: how often the document has a folded word. */
  constructor(lexicon: Lexicon, count: (foldedWord: string) => number) {
    this.#halfSpaces = new HalfSpaces(lexicon, count);
  }

  repair(item: FlowItem): FlowItem {
    const one = (line: Line): Line => this.#halfSpaces.repair(unfold(repairLetters(line)));
    if (item.rows) return { ...item, line: one(item.line), rows: item.rows.map((row) => row.map((cell) => ({ ...cell, line: one(cell.line) }))) };
    return { ...item, line: one(item.line) };
  }
}
