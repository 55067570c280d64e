import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import type { Config } from '../config';
import type { Language } from '../messages';
import { brokenEntry } from './broken-entry';
import { duplicateKey } from './duplicate-key';
import { duplicateWorks } from './duplicate-work';
import type { Finding } from './finding';
import { severityOf } from './severity';

/** What is wrong in a bibliography that is open in the editor. `file` decides the format by its ending. */
export function checkBibliography(file: string, text: string, config: Config, language: Language): readonly Finding[] {
  const { entries, problems } = readBibliography(file, text);
  const lineAt = lineCounter(text);
  const starts = new Map(entries.toReversed().map(({ key, start }) => [key, start]));
  const lineOf = (key: string) => lineAt(starts.get(key) ?? 0);
  const broken = severityOf('broken-entry', config);
  const duplicate = severityOf('duplicate-key', config);
  const twice = duplicate === 'off' ? [] : duplicateWorks(entries, language, lineAt);
  const defects = problems.flatMap((problem) => {
    const finding =
      (broken === 'off' ? null : brokenEntry(problem, broken, language)) ??
      (duplicate === 'off' ? null : duplicateKey(problem, duplicate, language, lineOf));
    return finding ? [finding] : [];
  });
  return [...defects, ...twice].sort((a, b) => a.range.start - b.range.start);
}

/** Number of the line (from 1) at an offset; the lines are counted once, and only where someone asks. */
function lineCounter(text: string): (offset: number) => number {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
