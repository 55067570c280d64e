import type { FlowItem } from '../layout/flow';
import type { PlainLine } from '../layout/plain-layout';
import { unfold } from '../layout/unfold';
import type { Line } from '../line';
import type { Lexicon } from '../lexicon';
import { repairLetters } from './letters';

/** Repairs of single lines, before they are joined into paragraphs. */
export function repairLines(lines: readonly PlainLine[], _lexicon: Lexicon): PlainLine[] {
  return lines.map((entry) => ({ ...entry, line: repairLetters(entry.line) }));
}

/** Repairs of a joined block. */
export function repairBlock(item: FlowItem, _lexicon: Lexicon): FlowItem {
  const repair = (line: Line): Line => unfold(repairLetters(line));
  if (item.rows)
    return { ...item, line: repair(item.line), rows: item.rows.map((row) => row.map((cell) => ({ ...cell, line: repair(cell.line) }))) };
  return { ...item, line: repair(item.line) };
}
