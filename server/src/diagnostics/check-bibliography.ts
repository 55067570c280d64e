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
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const lineOf = (key: string) => lineAt(entries.find((entry) => entry.key === key)?.start ?? 0);
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
