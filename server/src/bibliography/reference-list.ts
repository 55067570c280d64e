import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft, DraftFormat } from '../draft/draft';
import { listSection } from '../draft/headings';
import type { Library } from '../library/library';
import { citedWorks } from './draft-references';
import { type CiteprocModule, formatReferences, type ReferenceStyle } from './format-references';
import { MARKUP } from './markup';

export interface ReferenceListEdit {
  readonly range: TextRange;
  readonly newText: string;
  /** How many works the list holds. */
  readonly count: number;
  /** Keys that lead nowhere and are missing in it. */
  readonly unknown: readonly string[];
}

/** Writes the reference list of a draft: in place of the one that it has, else at its end under a heading of the draft's language. */
export function writeReferenceList(
  draft: Draft,
  library: Library,
  style: ReferenceStyle,
  language: 'fa' | 'en',
  citeproc: CiteprocModule,
): ReferenceListEdit {
  const { works, unknown } = citedWorks(draft, library);
  const entries = formatReferences(
    works.map(({ item }) => item),
    style,
    MARKUP[draft.format],
    citeproc,
  ).map(({ text }) => text);
  const existing = listSection(draft);
  const body = entries.join('\n\n');
  if (existing)
    return {
      range: { start: existing.start, end: existing.end },
      newText: `\n\n${body}\n${existing.end < draft.text.length ? '\n' : ''}`,
      count: entries.length,
      unknown,
    };
  const end =
    draft.format === 'latex' && draft.text.includes('\\end{document}') ? draft.text.lastIndexOf('\\end{document}') : draft.text.length;
  return {
    range: { start: end, end },
    newText: `${draft.text.slice(0, end).endsWith('\n') ? '' : '\n'}\n${heading(draft.format, language)}\n\n${body}\n`,
    count: entries.length,
    unknown,
  };
}

function heading(format: DraftFormat, language: 'fa' | 'en'): string {
  const title = language === 'fa' ? 'منابع' : 'References';
  switch (format) {
    case 'markdown':
      return `## ${title}`;
    case 'latex':
      return `\\section*{${title}}`;
    case 'typst':
      return `= ${title}`;
    case 'text':
      return title;
  }
}
