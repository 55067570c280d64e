import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft, DraftFormat } from '../draft/draft';
import type { Library } from '../library/library';
import { citedWorks } from './draft-references';
import { type CiteprocModule, formatReferences, type ReferenceStyle } from './format-references';
import { MARKUP } from './markup';

/** Headings under which a draft carries its own list. */
const LIST_HEADING = /^(?:منابع(?: و مآخذ)?|فهرست منابع|کتاب‌نامه|کتابنامه|references|bibliography|works cited)$/i;

const HEADING: Readonly<Record<DraftFormat, RegExp>> = {
  markdown: /^ {0,3}#{1,6}[ \t]+(.{1,80}?)[ \t]*#*[ \t]*$/gm,
  latex: /^\\(?:sub)?section\*?\{([^{}\n]{1,80})\}[ \t]*$/gm,
  typst: /^={1,6}[ \t]+(.{1,80}?)[ \t]*$/gm,
  text: /^(.{1,40}?):?[ \t]*$/gm,
};

export interface ReferenceListEdit {
  readonly range: TextRange;
  readonly newText: string;
  /** How many works the list holds. */
  readonly count: number;
  /** Keys that lead nowhere and are missing in it. */
  readonly unknown: readonly string[];
}

/** The list under the heading that a draft already has for it: from behind the heading to the next heading or the end; null without one. */
export function referenceListRange(draft: Draft): TextRange | null {
  for (const match of draft.text.matchAll(HEADING[draft.format])) {
    if (!LIST_HEADING.test((match[1] ?? '').replace(/[*_]/g, '').trim())) continue;
    const start = match.index + match[0].length;
    const after = draft.format === 'text' ? -1 : draft.text.slice(start).search(new RegExp(HEADING[draft.format].source, 'm'));
    const document = draft.format === 'latex' ? draft.text.indexOf('\\end{document}', start) : -1;
    const ends = [draft.text.length, ...(after < 0 ? [] : [start + after]), ...(document < 0 ? [] : [document])];
    return { start, end: Math.min(...ends) };
  }
  return null;
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
  const existing = referenceListRange(draft);
  const body = entries.join('\n\n');
  if (existing)
    return { range: existing, newText: `\n\n${body}\n${existing.end < draft.text.length ? '\n' : ''}`, count: entries.length, unknown };
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
