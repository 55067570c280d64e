import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { uncitedEntries } from '../citations/list-use';
import { ownList } from '../citations/own-list';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { message } from '../messages';
import type { Finding } from './finding';
import { sentenceLanguage } from './sentence-language';
import { severityOf } from './severity';

/** With fewer entries cited the text cites in a form that is not read here (notes, numbers), and nothing can be said of the others. */
const LEAST_CITED = 1 / 3;
/** Then other files may cite what this list holds. */
const INCLUDES = /\\(?:input|include|subfile|import)\{|#include\s+"|\{\{<\s*include\s/;

/** Entries of the draft's own list of references that its text does not cite. */
export async function uncitedListEntries(
  draft: Draft,
  _reader: CorpusReader,
  library: Library | null,
  config: Config,
): Promise<readonly Finding[]> {
  const severity = severityOf('uncited-entry', config);
  if (!library || severity === 'off' || INCLUDES.test(draft.text)) return [];
  const list = ownList(draft);
  if (!list) return [];
  const uncited = uncitedEntries(draft, list, library);
  if (list.entries.length - uncited.length < Math.max(1, list.entries.length * LEAST_CITED)) return [];
  return uncited.map(({ range, lines }): Finding => {
    const language = sentenceLanguage(draft, range);
    return {
      range,
      code: 'uncited-entry',
      severity,
      message: message(language, 'citation.notCited'),
      related: [],
      fixes: [{ title: message(language, 'citation.removeEntry'), kind: 'correct', edits: [{ range: lines, newText: '' }] }],
    };
  });
}
