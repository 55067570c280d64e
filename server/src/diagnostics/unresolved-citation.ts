import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { languageOf } from '../../../corpus-index/src/text/language';
import { unresolvedKeys } from '../citations/unresolved-citation';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { message } from '../messages';
import type { Finding } from './finding';
import { severityOf } from './severity';

/** Letters around a citation that tell the language of its sentence. */
const AROUND = 200;

/** Citations whose key no bibliography has, with the nearest keys as fixes. */
export async function unresolvedCitations(
  draft: Draft,
  _reader: CorpusReader,
  library: Library | null,
  config: Config,
): Promise<readonly Finding[]> {
  const severity = severityOf('unresolved-citation', config);
  if (!library || severity === 'off') return [];
  return unresolvedKeys(draft, library).map(({ range, key, suggestions }) => {
    const language = languageOf(draft.prose.slice(Math.max(0, range.start - AROUND), range.end + AROUND));
    return {
      range,
      code: 'unresolved-citation' as const,
      severity,
      message: message(language, 'citation.unresolved', { key }),
      related: [],
      fixes: suggestions.map((suggestion, at) => ({
        title: message(language, 'citation.replaceKey', { key: suggestion }),
        kind: 'correct' as const,
        edits: [{ range, newText: suggestion }],
        preferred: at === 0,
      })),
      content: key,
    };
  });
}
