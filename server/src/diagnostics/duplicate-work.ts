import type { BibliographyEntry } from '../../../corpus-index/src/readers/bibliography';
import { workIdentities } from '../library/work';
import { type Language, localDigits, message } from '../messages';
import type { Finding } from './finding';

/**
 * Entries under another key of a work that an entry before has already: the same DOI, or the same title and year. An information, with
 * no fix: which of the two the drafts cite is not known here, and equal titles may be two editions.
 * @param lineOf number of the line (from 1) at an offset
 */
export function duplicateWorks(
  entries: readonly BibliographyEntry[],
  language: Language,
  lineOf: (offset: number) => number,
): readonly Finding[] {
  const first = new Map<string, BibliographyEntry>();
  return entries.flatMap((entry): Finding[] => {
    const identities = workIdentities(entry.item, []);
    const before = identities.map((identity) => first.get(identity)).find((one) => one !== undefined);
    for (const identity of identities) if (!first.has(identity)) first.set(identity, entry);
    if (!before || !entry.key || before.key === entry.key) return [];
    const place = message(language, 'bibliography.line', { n: localDigits(language, lineOf(before.start)) });
    return [
      {
        range: entry.keyRange,
        code: 'duplicate-key',
        severity: 'information',
        message: message(language, 'citation.sameWork', { key: before.key, place }),
        related: [],
        fixes: [],
        content: `${before.key} ${entry.key}`,
      },
    ];
  });
}
