import { GENERIC, NARROWING, NEAR, VAGUE_COUNTS } from '../language/measures';
import { VOCABULARY } from '../language/vocabulary';
import { skeleton } from './skeleton';

const PERSIAN = /[\u0600-\u06ff]/;

/** True where two concepts are one: the same id or stem, or one name in two scripts. */
export function sameConcept(a: string, b: string): boolean {
  if (a === b) return true;
  if (VOCABULARY.concepts.has(a) || VOCABULARY.concepts.has(b)) return false;
  if (PERSIAN.test(a) !== PERSIAN.test(b)) {
    const bones = a.startsWith('~') ? a.slice(1) : skeleton(a);
    return bones.length >= 3 && bones === (b.startsWith('~') ? b.slice(1) : skeleton(b));
  }
  // Stems of one word by different endings («درخشان», «درخشانی»).
  return a.length >= 4 && b.length >= 4 && Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a));
}

/** True where one may stand for the other ("pay" for "spend"). */
export function nearConcept(a: string, b: string): boolean {
  return NEAR.some((group) => group.has(a) && group.has(b));
}

export function includesNear(list: readonly string[], concept: string): boolean {
  return list.some((other) => nearConcept(concept, other));
}

export function includesConcept(list: readonly string[], concept: string): boolean {
  return list.some((other) => sameConcept(concept, other));
}

/** What a concept tells of what is spoken of: common ones little, names and rare words much. */
export function weightOf(concept: string): number {
  if (GENERIC.has(concept)) return 0.25;
  if (VAGUE_COUNTS.has(concept)) return 0.5;
  if (NARROWING.has(concept)) return 1.2;
  return 1;
}
