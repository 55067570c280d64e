import type { Problem } from '../../../corpus-index/src/model/problem';
import { isMessageKey, type Language, message } from '../messages';
import type { Finding, Severity } from './finding';

/** An entry of a bibliography that could not be read; the others were. Null where the problem is another one. */
export function brokenEntry(problem: Problem, severity: Severity, language: Language): Finding | null {
  if (problem.code !== 'broken-entry' || !problem.range) return null;
  const defect = problem.details['reason'] ?? '';
  const key = `bibliography.${defect}`;
  return {
    range: problem.range,
    code: 'broken-entry',
    severity,
    message: message(language, 'citation.brokenEntry', { reason: isMessageKey(key) ? message(language, key) : defect }),
    related: [],
    fixes: [],
  };
}
