import type { TextRange } from '../../../corpus-index/src/model/location';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { citationLanguage, citedAuthors, citedYear } from '../citations/author-year';
import { nearMiss } from '../citations/near-miss';
import { type PrintedCitation, printedCitations } from '../citations/printed-citations';
import { scanCitations } from '../citations/scan-citations';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { localDigits, message } from '../messages';
import type { Finding, Fix, Severity } from './finding';
import { sentenceLanguage } from './sentence-language';
import { severityOf } from './severity';

/** Printed citations whose author or year differs slightly from the one work that they can mean, and pages outside a work's pages. */
export async function citationMismatches(
  draft: Draft,
  _reader: CorpusReader,
  library: Library | null,
  config: Config,
): Promise<readonly Finding[]> {
  const severity = severityOf('citation-mismatch', config);
  if (!library || library.isEmpty || severity === 'off') return [];
  const keyed = scanCitations(draft).flatMap(({ items }) =>
    items.flatMap(({ key, range, locator }) => {
      const work = key === null || locator === null ? null : library.byKey(key);
      return work ? (pageFinding(draft, range, locator, work, severity) ?? []) : [];
    }),
  );
  const printed = printedCitations(draft, library).flatMap((citation): Finding[] => {
    const language = sentenceLanguage(draft, citation.range);
    const content = draft.text.slice(citation.range.start, citation.range.end);
    // What the draft's own list says of a work is the writer's word on it.
    const meant = citation.listed === null ? nearMiss(citation, library) : null;
    if (meant) {
      const work = `${citedAuthors(meant.item, citationLanguage(meant.item))} (${citedYear(meant.item, language)})`;
      return [
        {
          range: citation.range,
          code: 'citation-mismatch',
          severity,
          message: message(language, 'citation.mismatch', { work }),
          related: [],
          fixes: yearFix(citation, meant, draft),
          content,
        },
      ];
    }
    const [work] = citation.works;
    const outside = citation.works.length === 1 && work ? pageFinding(draft, citation.range, citation.locator, work, severity) : null;
    return outside ? [outside] : [];
  });
  return [...keyed, ...printed];
}

function pageFinding(draft: Draft, range: TextRange, locator: string | null, work: Work, severity: Severity): Finding | null {
  const pages = outsidePages(locator, work);
  if (!pages) return null;
  const language = sentenceLanguage(draft, range);
  return {
    range,
    code: 'citation-mismatch',
    severity,
    message: message(language, 'citation.page', { page: localDigits(language, locator ?? ''), pages: localDigits(language, pages) }),
    related: [],
    fixes: [],
    content: `${draft.text.slice(range.start, range.end)} ${locator}`,
  };
}

/** Writes the work's year in the digits of the citation; a misspelt name is left to the writer. */
function yearFix(citation: PrintedCitation, work: Work, draft: Draft): readonly Fix[] {
  const printed = draft.text.slice(citation.range.start, citation.range.end);
  const at = /[0-9۰-۹٠-٩]{4}/.exec(printed);
  if (!at) return [];
  const language = /[0-9]/.test(at[0]) ? 'en' : 'fa';
  const newText = citedYear(work.item, language);
  if (newText === at[0]) return [];
  const start = citation.range.start + at.index;
  return [
    {
      title: message(sentenceLanguage(draft, citation.range), 'citation.replaceKey', { key: newText }),
      kind: 'correct',
      edits: [{ range: { start, end: start + at[0].length }, newText }],
      preferred: true,
    },
  ];
}

/** The work's pages where the page cited lies outside them; null where it does not or where nobody can tell. */
function outsidePages(locator: string | null, work: Work): string | null {
  const range = /^(\d{1,5})\s*[-–]+\s*(\d{1,5})$/.exec(work.item.page ?? '');
  const cited = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(locator ?? '');
  if (!range || !cited) return null;
  const [first, last] = [Number(range[1]), Number(range[2])];
  const [from, to] = [Number(cited[1]), Number(cited[2] ?? cited[1])];
  return last > first && (from < first || to > last) ? `${first}–${last}` : null;
}
