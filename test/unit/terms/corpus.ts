import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import type { Definition, PaperRecord, TermRecord } from '../../../corpus-index/src/model/records';
import type { Papers } from '../../../server/src/diagnostics/evidence';
import type { Draft, DraftFormat } from '../../../server/src/draft/draft';
import { parseDraft } from '../../../server/src/draft/draft';
import { createTermIndex, type TermIndex } from '../../../server/src/terms/term-index';

/** A definition in a paper, at some place. */
export function definition(paper: string, quote: string, authority: string | null = null, page: number | null = 3): Definition {
  return {
    paper,
    quote,
    authority,
    location: { file: `${paper}.md`, page, start: 10, end: 10 + quote.length },
    kind: 'definition',
    confidence: 0.8,
  };
}

export function term(fa: readonly string[], en: readonly string[], definitions: readonly Definition[] = []): TermRecord {
  return { id: fa[0] ?? en[0] ?? '', fa, en, definitions };
}

export function paper(
  id: string,
  family: { fa?: string; en?: string },
  year: number,
  title: { fa?: string; en?: string } = {},
): PaperRecord {
  return {
    id,
    file: `${id}.md`,
    title: { fa: title.fa ?? null, en: title.en ?? null },
    authors: [{ fa: family.fa ? { family: family.fa, given: '' } : null, en: family.en ? { family: family.en, given: '' } : null }],
    year: { value: year, calendar: year < 1700 ? 'jalali' : 'gregorian' },
    journal: { fa: null, en: null },
    volume: null,
    issue: null,
    pages: null,
    doi: null,
    abstract: { fa: null, en: null },
    keywords: { fa: [], en: [] },
    location: { file: `${id}.md`, page: 1, start: 0, end: 0 },
  };
}

/** Papers and terms that the tests of term features share: deterrence and its neighbour, two renderings of one concept, pacts and fronts. */
export const PAPERS: Papers = new Map(
  [
    paper('parsa', { fa: 'پارسا', en: 'Parsa' }, 1400, { fa: 'بازدارندگی و اعتبار', en: 'Deterrence and credibility' }),
    paper('lind', { en: 'Lind' }, 2015, { en: 'Fronts and pacts' }),
  ].map((record) => [record.id, record]),
);

export const RECORDS: readonly TermRecord[] = [
  term(
    ['بازدارندگی'],
    ['deterrence'],
    [
      definition('parsa', 'بازدارندگی برخلاف وادارندگی خواهان حفظ وضع موجود است.', 'مورگان (Morgan)'),
      definition('lind', 'Deterrence means persuading an opponent not to act *now*.', 'Schelling'),
    ],
  ),
  term(['وادارندگی'], ['compellence'], [definition('parsa', 'وادارندگی کوششی است برای آنکه حریف کار خود را متوقف کند.')]),
  term(['بازدارندگی گسترش‌یافته'], ['extended deterrence'], [definition('parsa', 'بازدارندگی گسترش‌یافته تعهد به دفاع از متحد است.')]),
  term(['توان ضربهٔ دوم'], ['second-strike capability'], [definition('parsa', 'توان ضربهٔ دوم توانایی پاسخ پس از حمله است.')]),
  term(['مصون‌سازی', 'پوشش خطر'], ['hedging'], [definition('parsa', 'مصون‌سازی راهبردی دوگانه است که خطر را تقسیم می‌کند.')]),
  term(['بازی تضمین'], ['assurance game'], []),
  term(
    ['پیمان دفاعی'],
    ['defence pact'],
    [
      definition('lind', 'A defence pact is a written and binding commitment, unlike a war front, which is informal.'),
      definition('parsa', 'پیمان دفاعی تعهدی مکتوب و الزام‌آور است، برخلاف جبههٔ جنگی که موقت و غیررسمی است.'),
    ],
  ),
  term(
    ['جبههٔ جنگی'],
    ['war front'],
    [
      definition('lind', 'A war front is a temporary and informal arrangement.'),
      definition('parsa', 'جبههٔ جنگی ترتیبی موقت است و هیچ سند مکتوب ندارد.'),
    ],
  ),
];

export const INDEX: TermIndex = createTermIndex(
  mergeTerms(RECORDS),
  new Map([
    ['parsa', '/corpus'],
    ['lind', '/corpus'],
  ]),
);

/** A draft with `|` where the cursor is. */
export function cursor(marked: string, format: DraftFormat = 'markdown'): { readonly draft: Draft; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no cursor in the draft');
  return { draft: parseDraft(marked.slice(0, offset) + marked.slice(offset + 1), format), offset };
}

/** The draft after edits. */
export function edited(
  draft: Draft,
  edits: readonly { readonly range: { readonly start: number; readonly end: number }; readonly newText: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, { range, newText }) => text.slice(0, range.start) + newText + text.slice(range.end), draft.text);
}
