import type { Problem } from '../../../corpus-index/src/model/problem';
import { type Language, localDigits, message } from '../messages';
import type { Finding, Severity } from './finding';

/**
 * A key that an entry before has already. Null where the problem is another one.
 * @param lineOf number of the line (from 1) that holds the first entry with the key
 */
export function duplicateKey(problem: Problem, severity: Severity, language: Language, lineOf: (key: string) => number): Finding | null {
  const key = problem.details['key'];
  if (problem.code !== 'duplicate-key' || !problem.range || key === undefined) return null;
  const place = message(language, 'bibliography.line', { n: localDigits(language, lineOf(key)) });
  return {
    range: problem.range,
    code: 'duplicate-key',
    severity,
    message: message(language, 'citation.duplicateKey', { key, place }),
    related: [],
    fixes: [],
    content: key,
  };
}
