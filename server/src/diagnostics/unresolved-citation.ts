import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { localDigits } from '../citations/author-year';
import { isMeantAsCitation } from '../citations/meant-as-citation';
import { nearMiss } from '../citations/near-miss';
import { isNamedIn } from '../citations/list-use';
import { type OwnList, ownList } from '../citations/own-list';
import { type PrintedCitation, printedCitations } from '../citations/printed-citations';
import { unresolvedKeys } from '../citations/unresolved-citation';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { message } from '../messages';
import type { Finding } from './finding';
import { sentenceLanguage } from './sentence-language';
import { severityOf } from './severity';

/** Citations that neither a bibliography nor the papers know: keys, and authors with a year that nobody can mean otherwise. */
export async function unresolvedCitations(
  draft: Draft,
  _reader: CorpusReader,
  library: Library | null,
  config: Config,
): Promise<readonly Finding[]> {
  const severity = severityOf('unresolved-citation', config);
  if (!library || library.isEmpty || severity === 'off') return [];
  const keys = unresolvedKeys(draft, library).map(({ range, key, suggestions }): Finding => {
    const language = sentenceLanguage(draft, range);
    return {
      range,
      code: 'unresolved-citation',
      severity,
      message: message(language, 'citation.unresolved', { key }),
      related: [],
      fixes: suggestions.map((suggestion, at) => ({
        title: message(language, 'citation.replaceKey', { key: suggestion }),
        kind: 'correct',
        edits: [{ range, newText: suggestion }],
        preferred: at === 0,
      })),
      content: key,
    };
  });
  const list = ownList(draft);
  const printed = printedCitations(draft, library)
    .filter((citation) => isUnknown(citation, draft, library, list))
    .map(({ range, authors, year }): Finding => {
      const language = sentenceLanguage(draft, range);
      return {
        range,
        code: 'unresolved-citation',
        severity,
        message: message(language, 'citation.unresolvedPrinted', {
          authors: authors.join(language === 'fa' ? ' و ' : ' & '),
          year: localDigits(String(year), language),
        }),
        related: [],
        fixes: [],
        content: draft.text.slice(range.start, range.end),
      };
    });
  return [...keys, ...printed];
}

/** No work, no slip of the pen, and not in the list that the draft carries. */
function isUnknown(citation: PrintedCitation, draft: Draft, library: Library, list: OwnList | null): boolean {
  if (
    citation.works.length ||
    citation.listed !== null ||
    citation.secondHand ||
    citation.confidence !== 'sure' ||
    !isMeantAsCitation(citation, draft)
  )
    return false;
  return nearMiss(citation, library) === null && !(list && isNamedIn(citation.authors, citation.year, list));
}
