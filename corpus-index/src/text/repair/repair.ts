import type { FlowItem } from '../layout/flow';
import type { PlainLine } from '../layout/plain-line';
import { unfold } from '../layout/unfold';
import type { Line } from '../line';
import type { Lexicon } from '../lexicon';
import { repairCitations } from './citations';
import { repairDoubledLetters, stretchingLetters } from './doubled-letters';
import { repairEntryHead, repairQuoteEnd } from './entry-heads';
import { namesOfFile } from './file-names';
import { repairLetters } from './letters';
import { type HalfSpaceLoss, HalfSpaces } from './half-spaces';
import { type LineToken, lineTokens } from './line-tokens';
import { isDrawnList, listLines, repairListLines } from './list-lines';
import { repairJustifiedLine } from './justified-lines';
import { LostMadda } from './lost-madda';
import { besideBullet, repairLineStop, repairNumberGaps, repairPunctuation, repairYearBrackets } from './punctuation';
import { looksReordered, repairRunOrder, signsOfReordering } from './run-order';
import { repairSplitWords } from './split-words';
import { BORDER, WordModel } from './word-model';

const PERSIAN = /[\u0621-\u06d3]/;
/** What a part of a line must gain that is known to be written from left to right. */
const PART_GAIN = 1;
const BULLET_BEHIND = /[−•▪●]\s*$/;

/** Repairs of single lines, before they are joined into paragraphs. */
export function repairLines(lines: readonly PlainLine[], lexicon: Lexicon): PlainLine[] {
  const repaired = lines.map((entry) => ({ ...entry, line: repairCitations(repairLetters(entry.line)) }));
  const stored = repaired.slice();
  const model = new WordModel(lexicon);
  const tokens = repaired.map(({ line }) => tokensOf(line));
  const change = (index: number, line: Line): void => {
    const entry = repaired[index]!;
    if (line === entry.line) return;
    repaired[index] = { ...entry, line };
    tokens[index] = tokensOf(line);
  };
  // What is no word is looked for once: most lines hold nothing but words.
  const unknown = tokens.map((words) => words.filter((token) => token.kind === 'word' && !model.knows(token.folded)));
  const letters = stretchingLetters(unknown, model);
  const open = [...tokens.keys()].filter((index) => unknown[index]!.length > 0);
  for (const index of open) change(index, repairDoubledLetters(repaired[index]!.line, letters, model, tokens[index]!));
  for (const index of open) unknown[index] = tokens[index]!.filter((token) => token.kind === 'word' && !model.knows(token.folded));
  model.accept(namesOfFile(unknown, model));
  for (const index of open) change(index, repairSplitWords(repaired[index]!.line, model, tokens[index]!));
  const { indexes, minGain } = searched(tokens, model);
  const list = listLines(stored);
  const listed = new Set(indexes.length > 0 || isDrawnList(stored, list) ? list : []);
  if (indexes.length > 0 || listed.size > 0) for (const [index, words] of tokens.entries()) if (!listed.has(index)) learn(model, words);
  const others = new Map<number, Line>();
  for (const index of indexes) {
    const { line } = repaired[index]!;
    const reorder = (text: Line, gain = minGain): Line => {
      const justified = repairJustifiedLine(text, model, gain);
      return justified === text ? repairRunOrder(text, model, gain) : justified;
    };
    const part = (text: Line): Line => reorder(text, PART_GAIN);
    // A bullet behind a line is that of an entry that was written from left to right.
    const ordered = besideBullet(line, (text) => {
      if (BULLET_BEHIND.test(line.text)) return repairEntryHead(text, part) ?? reorder(text);
      const before = repaired[index - 1]?.line.text ?? '';
      return (/^[−•▪●].*«[^»]*$/.test(before) ? repairQuoteEnd(text, part) : null) ?? reorder(text);
    });
    if (ordered === line) continue;
    if (listed.has(index)) {
      others.set(index, ordered);
      continue;
    }
    change(index, ordered);
    // Repaired lines are good teachers.
    learn(model, tokens[index]!);
  }
  for (const [index, line] of repairListLines(stored, [...listed], others, model, minGain)) change(index, line);
  for (const index of tokens.keys()) {
    change(index, repairLineStop(repaired[index]!.line));
    if (indexes.length > 0 || listed.has(index)) change(index, repairYearBrackets(repairNumberGaps(repaired[index]!.line)));
  }
  return repaired;
}

function tokensOf(line: Line): LineToken[] {
  return PERSIAN.test(line.text) ? lineTokens(line.text) : [];
}

/**
 * Which lines are searched, and by how much another order must read better. Where many lines are torn, every line that shows a
 * sign is; in a file with few or none only lines that hold torn words are: there, better readings of others are chance.
 */
function searched(lines: readonly (readonly LineToken[])[], model: WordModel): { readonly indexes: number[]; readonly minGain: number } {
  let persian = 0;
  let sum = 0;
  const signs = lines.map((tokens) => {
    if (tokens.length === 0) return 0;
    persian++;
    const found = signsOfReordering(tokens, model);
    sum += found;
    return found;
  });
  const share = persian === 0 ? 0 : sum / persian;
  const indexes = [...lines.keys()].filter(
    (index) => lines[index]!.length > 0 && (share > FEW ? looksReordered(lines[index]!, model) : signs[index]! >= 1),
  );
  return { indexes, minGain: share > MANY ? 5 : share > FEW ? 9 : 14 };
}

/** Shares of lines with signs: below the first a file is taken for undamaged, above the second for damaged throughout. */
const FEW = 0.04;
const MANY = 0.12;

/**
 * Learns from a line. Inside a run the order is right, and a wide gap parts runs: what stands between two gaps can be learnt
 * from. In a line of torn words even what looks like a word is mostly a piece of one.
 */
function learn(model: WordModel, tokens: readonly LineToken[]): void {
  if (tokens.filter((token) => token.kind === 'word' && !model.knows(token.folded)).length > 1) return;
  model.learn(
    tokens.flatMap((token, index) => {
      const touches = token.gapBefore === 0 && index > 0 && (token.kind === 'number') !== (tokens[index - 1]!.kind === 'number');
      return token.gapBefore === 2 || touches ? [BORDER, token.folded] : [token.folded];
    }),
  );
}

/** Repairs of joined blocks. One for a whole document: what a word looks like is found out once. */
export class BlockRepair {
  readonly #madda: LostMadda;
  readonly #halfSpaces: HalfSpaces;

  /** `count`: how often the document has a folded word; `loss`: what became of its half-spaces. */
  constructor(lexicon: Lexicon, count: (foldedWord: string) => number, loss: HalfSpaceLoss) {
    this.#madda = new LostMadda(lexicon);
    this.#halfSpaces = new HalfSpaces(lexicon, count, loss);
  }

  repair(item: FlowItem): FlowItem {
    const one = (line: Line): Line => repairPunctuation(this.#halfSpaces.repair(this.#madda.repair(unfold(repairLetters(line)))));
    if (item.rows)
      return { ...item, line: one(item.line), rows: item.rows.map((row) => row.map((cell) => ({ ...cell, line: one(cell.line) }))) };
    return { ...item, line: one(item.line) };
  }
}
