import { visitBibliography } from '../../../corpus-index/src/readers/bibliography';
import type { Config } from '../config';
import type { Language } from '../messages';
import { brokenEntry } from './broken-entry';
import { duplicateKey } from './duplicate-key';
import { duplicateWorks } from './duplicate-work';
import type { Finding } from './finding';
import { severityOf } from './severity';

/** A bibliography that is open in the editor, to be checked. `file` decides the format by its ending. */
export interface BibliographyCheck {
  readonly file: string;
  readonly text: string;
  readonly config: Config;
  readonly language: Language;
}

/** What is wrong in a bibliography that is open in the editor. Its entries are looked at one by one, so that none is kept. */
export function checkBibliography({ file, text, config, language }: BibliographyCheck): readonly Finding[] {
  const lineAt = lineCounter(text);
  const starts = new Map<string, number>();
  const lineOf = (key: string) => lineAt(starts.get(key) ?? 0);
  const broken = severityOf('broken-entry', config);
  const duplicate = severityOf('duplicate-key', config);
  const duplicateWork = duplicate === 'off' ? () => null : duplicateWorks(language, lineAt);
  const twice: Finding[] = [];
  const problems = visitBibliography(file, text, (entry) => {
    if (!starts.has(entry.key)) starts.set(entry.key, entry.start);
    const finding = duplicateWork(entry);
    if (finding) twice.push(finding);
  });
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
