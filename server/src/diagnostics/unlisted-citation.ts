import type { TextRange } from '../../../corpus-index/src/model/location';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { bibitems } from '../citations/bibitems';
import { isMeantAsCitation } from '../citations/meant-as-citation';
import { isListed, isNamedIn } from '../citations/list-use';
import { ownList } from '../citations/own-list';
import { printedCitations } from '../citations/printed-citations';
import { scanCitations } from '../citations/scan-citations';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { message } from '../messages';
import { LIST_WORK, type Finding } from './finding';
import { sentenceLanguage } from './sentence-language';
import { severityOf } from './severity';

/**
 * Works that the draft cites and that the list of references which it carries does not have. A draft without a list of its own, or whose
 * list some tool writes from a bibliography, is left alone; so are works that are only cited through another one.
 */
export async function unlistedCitations(
  draft: Draft,
  _reader: CorpusReader,
  library: Library | null,
  config: Config,
): Promise<readonly Finding[]> {
  const severity = severityOf('unlisted-citation', config);
  const list = severity === 'off' || !library ? null : ownList(draft);
  if (!library || !list || severity === 'off') return [];
  const finding = (range: TextRange, work: Work | null): Finding => {
    const language = sentenceLanguage(draft, range);
    return {
      range,
      code: 'unlisted-citation',
      severity,
      message: message(language, 'citation.notListed'),
      related: [],
      fixes: work
        ? [
            {
              title: message(language, 'citation.addToList'),
              kind: 'insert',
              edits: [],
              command: { name: LIST_WORK, arguments: [{ item: work.item, key: work.key }] },
              preferred: true,
            },
          ]
        : [],
      content: draft.text.slice(range.start, range.end),
    };
  };
  return [...byKey(draft, library).filter(({ work }) => !isListed(work.item, list)), ...inPrint(draft, library)].map(({ range, work }) =>
    finding(range, work),
  );

  /** Keys of known works. Where LaTeX's own list names keys, only those count. */
  function byKey(text: Draft, works: Library): readonly { readonly range: TextRange; readonly work: Work }[] {
    const items = new Set(bibitems(text).map(({ key }) => key));
    return scanCitations(text).flatMap((citation) =>
      citation.items.flatMap(({ key, range }) => {
        const work = key === null || items.has(key) ? null : works.byKey(key);
        return work ? [{ range, work }] : [];
      }),
    );
  }

  /** Printed citations of works that are known, or of any where nothing else says which works there are. */
  function inPrint(text: Draft, works: Library): readonly { readonly range: TextRange; readonly work: Work | null }[] {
    const alone = works.isEmpty;
    return printedCitations(text, works)
      .filter((citation) => {
        const { listed, secondHand, confidence, works: known, authors, year } = citation;
        if (listed !== null || secondHand || (list && isNamedIn(authors, year, list))) return false;
        if (known.length) return !known.some(({ item }) => list && isListed(item, list));
        return alone && confidence === 'sure' && isMeantAsCitation(citation, text);
      })
      .map(({ range, works: known }) => ({ range, work: known.length === 1 ? (known[0] ?? null) : null }));
  }
}
