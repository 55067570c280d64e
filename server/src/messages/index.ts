import type { Problem } from '../../../corpus-index/src/model/problem';
import { CITATION_MESSAGES } from './citations';
import { CLAIM_MESSAGES } from './claims';
import { CLIENT_MESSAGES } from './client';
import { fillTemplate, type Language, type MessageValues } from './message';
import { PROBLEM_MESSAGES } from './problems';
import { STATUS_MESSAGES } from './status';

export { fillTemplate, type Language, localDigits, type MessageTable, type MessageValues } from './message';

/** Every message by key. A new area is a new table, added here. */
export const MESSAGES = { ...CITATION_MESSAGES, ...CLAIM_MESSAGES, ...CLIENT_MESSAGES, ...STATUS_MESSAGES };

export type MessageKey = keyof typeof MESSAGES;

/** The words of a key in a language, filled with values. */
export function message(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return fillTemplate(language, MESSAGES[key][language], values);
}

/** One line about a problem: file, what is wrong, and the details that the reader gave ("50 MB, at most 32 MB"). */
export function problemMessage(language: Language, problem: Problem): string {
  const what = fillTemplate(language, PROBLEM_MESSAGES[problem.code][language], problem.details);
  const details = Object.values(problem.details).filter((detail) => detail !== '');
  const tail = details.length ? ` (${details.join(language === 'fa' ? '، ' : ', ')})` : '';
  return `${problem.file}: ${what}${tail}`;
}
