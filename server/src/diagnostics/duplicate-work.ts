import type { BibliographyEntry } from '../../../corpus-index/src/readers/bibliography';
import { workIdentities } from '../library/work';
import { type Language, localDigits, message } from '../messages';
import type { Finding } from './finding';

/**
 * Takes the entries of a bibliography one after the other, and answers a finding for each that is, under another key, a work that an
 * entry before has already: the same DOI, or the same title and year. An information, with no fix: which of the two the drafts cite is
 * not known here, and equal titles may be two editions.
 * @param lineOf number of the line (from 1) at an offset
 */
export function duplicateWorks(language: Language, lineOf: (offset: number) => number): (entry: BibliographyEntry) => Finding | null {
  const first = new Map<string, { readonly key: string; readonly start: number }>();
  return ({ item, key, keyRange, start }) => {
    const identities = workIdentities(item, []);
    const before = identities.map((identity) => first.get(identity)).find((one) => one !== undefined);
    for (const identity of identities) if (!first.has(identity)) first.set(identity, { key, start });
    if (!before || !key || before.key === key) return null;
    const place = message(language, 'bibliography.line', { n: localDigits(language, lineOf(before.start)) });
    return {
      range: keyRange,
      code: 'duplicate-key',
      severity: 'information',
      message: message(language, 'citation.sameWork', { key: before.key, place }),
      related: [],
      fixes: [],
      content: `${before.key} ${key}`,
    };
  };
}
