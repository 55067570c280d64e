import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import type { Config } from '../config';
import type { Language } from '../messages';
import { brokenEntry } from './broken-entry';
import { duplicateKey } from './duplicate-key';
import type { Finding } from './finding';
import { severityOf } from './severity';

/** What is wrong in a bibliography that is open in the editor. `file` decides the format by its ending. */
export function checkBibliography(file: string, text: string, config: Config, language: Language): readonly Finding[] {
  const { entries, problems } = readBibliography(file, text);
  const lineOf = (key: string) => text.slice(0, entries.find((entry) => entry.key === key)?.start ?? 0).split('\n').length;
  const broken = severityOf('broken-entry', config);
  const duplicate = severityOf('duplicate-key', config);
  return problems.flatMap((problem) => {
    const finding =
      (broken === 'off' ? null : brokenEntry(problem, broken, language)) ??
      (duplicate === 'off' ? null : duplicateKey(problem, duplicate, language, lineOf));
    return finding ? [finding] : [];
  });
}
