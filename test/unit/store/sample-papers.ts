import type { StatementRecord } from '../../../corpus-index/src/model/records';
import type { PaperRecords } from '../../../corpus-index/src/model/records';
import type { SourceState } from '../../../corpus-index/src/store/store';

/** Small generator of numbers with a seed (mulberry32), so that every engine stores the same. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  ...['pipeline', 'grain', 'embargo', 'ministry', 'quota', 'strait', 'fishery', 'coalition', 'tariff', 'veto', 'river', 'treaty'],
  ...['خط‌لوله', 'غله', 'تحریم', 'وزارت', 'سهمیه', 'تنگه', 'شیلات', 'ائتلاف', 'تعرفه', 'وتو', 'رودخانه', 'پيمان', 'مُعاهده', '۱۴۰۱', '2021'],
];

/** Records of a made-up paper; Persian and English words, keys that several papers share, an empty passage now and then. */
export function samplePaper(file: string, seed: number): PaperRecords {
  const random = randomNumbers(seed);
  const id = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const word = () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? 'grain';
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const location = (start: number) => ({ file, page: seed % 2 ? 1 + (start % 9) : null, start, end: start + 40 });
  const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  return {
    paper: {
      id,
      file,
      title: { fa: text(4), en: null },
      authors: [{ fa: { family: 'نمونه', given: 'الف' }, en: null }],
      year: { value: 1390 + (seed % 12), calendar: 'jalali' },
      journal: { fa: null, en: null },
      volume: null,
      issue: '3',
      pages: '1-20',
      doi: null,
      abstract: { fa: text(30), en: 'tab\there \\ back\nline' },
      keywords: { fa: [word()], en: [] },
      location: location(0),
    },
    references: times(3, (at) => ({ paper: id, id: `r${at + 1}`, raw: text(9), title: text(5), location: location(900 + at) })),
    citations: times(4, (at) => ({
      paper: id,
      raw: `(${word()}, 2019)`,
      authors: [word()],
      year: { value: 2019, calendar: 'gregorian', suffix: null },
      locator: null,
      reference: at ? `r${at}` : null,
      location: location(500 + at),
    })),
    terms: times(3, (at) => ({
      id: `t${at}`,
      fa: [word()],
      en: [word(), 'Common Term'],
      definitions: [{ paper: id, quote: text(8), authority: null, location: location(at), kind: 'definition', confidence: 0.9 }],
    })),
    statements: times(
      12,
      (at): StatementRecord => ({
        paper: id,
        quote: text(10),
        location: location(100 + at),
        statement: {
          kind: 'quantity',
          measure: { head: 'export', modifiers: [], display: word() },
          roles: { actor: ['XA'] },
          time: null,
          value: { min: at, max: at, approximate: false, precision: 0.5 },
          unit: 'USD',
          qualifiers: [],
          modality: 'asserted',
          direction: null,
          predicate: [],
          affirmed: true,
          authority: null,
          slot: null,
          source: 'text',
          confidence: 0.8,
        },
        keys: [`head:${word()}`, 'entity:XA', `odd\u0000key:${at % 3}`],
      }),
    ),
    passages: times(9, (at) => ({ paper: id, text: at === 5 ? '—' : text(20 + Math.floor(random() * 40)), location: location(2000 + at) })),
  };
}

export function sampleSource(folder: string, file: string, seed: number): SourceState {
  return {
    folder,
    file,
    size: 1000 + seed,
    modifiedMs: 1_700_000_000_000.25 + seed,
    hash: seed.toString(16).padStart(64, '0'),
    readerVersion: 2 ** 33 + seed,
    problems: [],
  };
}
