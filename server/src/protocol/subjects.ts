import { citationSubject } from '../features/citation-subject';
import type { SubjectProvider } from '../features/feature';

/** What hover, completion and the rest are asked for, in order. */
export function subjects(): readonly SubjectProvider[] {
  return [citationSubject];
}
