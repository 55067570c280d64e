import type { Problem } from '../../../corpus-index/src/model/problem';
import { BIBLIOGRAPHY_MESSAGES } from './bibliography';
import { CITATION_MESSAGES } from './citations';
import { CLAIM_MESSAGES } from './claims';
import { CLI_MESSAGES } from './cli';
import { CLIENT_MESSAGES } from './client';
import { fillTemplate, type Language, type MessageValues } from './message';
import { PROBLEM_MESSAGES } from './problems';
import { STATUS_MESSAGES } from './status';
import { TERM_MESSAGES } from './terms';

export { fillTemplate, type Language, localDigits, type MessageValues } from './message';

/** Every message by key. A new area is a new table, added here. */
export const MESSAGES = {
  ...BIBLIOGRAPHY_MESSAGES,
  ...CITATION_MESSAGES,
  ...CLAIM_MESSAGES,
  ...CLI_MESSAGES,
  ...CLIENT_MESSAGES,
  ...STATUS_MESSAGES,
  ...TERM_MESSAGES,
};

export type MessageKey = keyof typeof MESSAGES;

/** True for a key that some table has: codes that others give are looked up this way. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}

/** The words of a key in a language, filled with values. */
export function message(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return fillTemplate(language, MESSAGES[key][language], values);
}

/** One line about a problem: file, what is wrong, what to do, and the details that the words do not hold ("50 MB, 32 MB"). */
export function problemMessage(language: Language, problem: Problem): string {
  const template = PROBLEM_MESSAGES[problem.code][language];
  const what = fillTemplate(language, template, problem.details);
  const details = Object.entries(problem.details).flatMap(([name, detail]) =>
    detail === '' || template.includes(`{${name}}`) ? [] : [detail],
  );
  const tail = details.length ? ` (${details.join(language === 'fa' ? '، ' : ', ')})` : '';
  return `${problem.file}: ${what}${tail}`;
}
