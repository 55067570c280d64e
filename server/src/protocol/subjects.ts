import { citationSubject } from '../features/citation-subject';
import type { SubjectProvider } from '../features/feature';
import { linkSubject } from '../features/link-subject';
import { termSubject } from '../features/term-subject';

/** What hover, completion and the rest are asked for, in order. */
export function subjects(): readonly SubjectProvider[] {
  return [citationSubject, termSubject, linkSubject];
}
