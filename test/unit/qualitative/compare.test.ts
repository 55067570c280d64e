import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { compareQualitative, readQualitative } from '../../../corpus-index/src/claims/qualitative';

/** What a paper's sentence says of a draft's: the surest comparison of their statements. */
function stance(draft: string, paper: string): 'supports' | 'contradicts' | 'nothing' {
  const read = (text: string, side: 'paper' | 'draft') => readQualitative(analyseSentence(text, { ...EMPTY_CONTEXT, side }));
  const found = read(draft, 'draft').flatMap((d) => read(paper, 'paper').flatMap((p) => compareQualitative(d, p) ?? []));
  return found.sort((a, b) => b.confidence - a.confidence)[0]?.stance ?? 'nothing';
}

const CASES: readonly (readonly [string, string, string, 'supports' | 'contradicts' | 'nothing'])[] = [
  ['date, other year', 'Latvia joined the European Union in 2007.', 'لتونی در سال ۲۰۰۴ به اتحادیهٔ اروپا پیوست.', 'contradicts'],
  ['date, same year', 'Latvia joined the European Union in 2004.', 'لتونی در مهٔ ۲۰۰۴ به اتحادیهٔ اروپا پیوست.', 'supports'],
  ['date, another act', 'The treaty was signed in May 1992.', 'The treaty entered into force in November 1993.', 'nothing'],
  ['date, another country', 'Estonia joined the European Union in 2007.', 'Latvia joined the European Union in 2004.', 'nothing'],
  ['date, another number', 'The Council adopted Resolution 1973 in 2009.', 'The Council adopted Resolution 1929 in 2010.', 'nothing'],
  ['negated verb', 'برزیل از قطعنامه حمایت کرد.', 'Brazil did not support the resolution.', 'contradicts'],
  [
    'refused',
    'Turkey signed the convention on the law of the sea.',
    'Turkey refused to sign the convention on the law of the sea.',
    'contradicts',
  ],
  ['opposed acts', 'Norway supported the ban on whaling.', 'Norway opposed the ban on whaling.', 'contradicts'],
  ['denied opposition', 'پاکستان با این پیمان مخالفتی نداشت.', 'Pakistan opposed the treaty.', 'contradicts'],
  ['for and against', 'Cuba voted in favour of the resolution on Cyprus.', 'Cuba voted against the resolution on Cyprus.', 'contradicts'],
  ['another voter', 'Peru voted against the resolution on Cyprus.', 'Cuba voted in favour of the resolution on Cyprus.', 'nothing'],
  ['direction', 'Chilean exports to Japan fell after 2010.', 'Chilean exports to Japan rose after 2010.', 'contradicts'],
  ['direction, other span', 'Chilean exports to Japan fell after 2010.', 'Chilean exports to Japan rose between 1990 and 1995.', 'nothing'],
  ['direction, other partner', 'Chilean exports to China fell after 2010.', 'Chilean exports to Japan rose after 2010.', 'nothing'],
  [
    'comparison, turned',
    'The economy of Kenya is larger than that of Nigeria.',
    'The economy of Nigeria is larger than that of Kenya.',
    'contradicts',
  ],
  ['comparison, opposite word', 'اقتصاد کنیا از اقتصاد نیجریه بزرگ‌تر است.', 'اقتصاد کنیا کوچک‌تر از اقتصاد نیجریه است.', 'contradicts'],
  [
    'complete list',
    'Chile is a member of MERCOSUR.',
    'The members of MERCOSUR are Argentina, Brazil, Paraguay and Uruguay.',
    'contradicts',
  ],
  ['partial list', 'Chile is a member of MERCOSUR.', 'Members of MERCOSUR include Argentina, Brazil and Uruguay.', 'nothing'],
  ['attribution, opposed', 'Hoffmann regards the alliance as offensive.', 'Hoffmann regards the alliance as defensive.', 'contradicts'],
  ['attribution, another author', 'Keohane regards the alliance as offensive.', 'Hoffmann regards the alliance as defensive.', 'nothing'],
  [
    'attribution, sides swapped',
    'According to Hoffmann, the pact is tactical rather than strategic.',
    'According to Hoffmann, the pact is strategic rather than tactical.',
    'contradicts',
  ],
  ['attribution across scripts', 'Hoffmann considers the pact binding.', 'هافمن این پیمان را الزام‌آور نمی‌داند.', 'contradicts'],
  [
    'definition',
    'Deterrence is defined as the permanent presence of troops.',
    'Deterrence is defined as the temporary presence of troops.',
    'contradicts',
  ],
  ['denied judgement', 'Hoffmann does not regard the alliance as defensive.', 'Hoffmann regards the alliance as defensive.', 'contradicts'],
  ['hypothetical paper', 'Norway opposed the ban on whaling.', 'If Norway supported the ban on whaling, the treaty would pass.', 'nothing'],
  ['abstained', 'Brazil abstained from the vote on the resolution.', 'Brazil voted in favour of the resolution.', 'contradicts'],
  [
    'voter inside a clause',
    'Brazil voted against Resolution 1973.',
    'قطعنامهٔ ۱۹۷۳ با رأی برزیل و هند در سال ۲۰۱۱ تصویب شد.',
    'contradicts',
  ],
  [
    'another culprit',
    'Nordhaus holds Germany responsible for the failure of the talks.',
    'According to Nordhaus, the main culprit for the failure of the talks was France.',
    'contradicts',
  ],
  ['voice before what it says', 'نوروزی معتقد است تحریم‌ها اثربخش بوده‌اند.', 'به باور نوروزی، تحریم‌ها بی‌اثر بوده‌اند.', 'contradicts'],
  ['denies that', 'Rosen denies that sanctions work.', 'Rosen argues that sanctions work.', 'contradicts'],
  ['swapped doers', 'Spain welcomed the pact.', 'Morocco welcomed the pact, whereas Spain suspended its aid.', 'contradicts'],
  [
    'swapped voices',
    'کانادا تنگه را آب‌های داخلی می‌داند.',
    'نروژ تنگه را آب‌های داخلی می‌داند، اما کانادا آن را بین‌المللی می‌شمارد.',
    'contradicts',
  ],
  ['stood against each other', 'هند و نپال رودرروی هم ایستادند.', 'هند و نپال با یکدیگر همکاری کردند.', 'contradicts'],
  [
    'preference turned',
    'Peru prefers public protest to quiet diplomacy.',
    'Peru prefers quiet diplomacy to public protest.',
    'contradicts',
  ],
  [
    'another mediator',
    'Ghana mediated between the junta and the rebels.',
    'Togo mediated between the junta and the rebels.',
    'contradicts',
  ],
  ['another seat', 'دبیرخانهٔ این شورا در شهر اسلو قرار دارد.', 'دبیرخانهٔ این شورا در شهر ترومسو قرار دارد.', 'contradicts'],
  ['what two may do', 'Ghana welcomed the resolution in 2015.', 'Togo welcomed the resolution in 2015.', 'nothing'],
  [
    'some of the members',
    'Laos is a member of ASEAN.',
    'Brunei, Malaysia and Vietnam are the ASEAN members that claim parts of the sea.',
    'nothing',
  ],
  [
    'made of',
    'The Liptako Group consists of Mali, Senegal and Niger.',
    'The Liptako Group consists of Mali, Burkina Faso and Niger.',
    'contradicts',
  ],
];

describe('comparing what two sentences say in words', () => {
  for (const [name, draft, paper, expected] of CASES) it(name, () => assert.equal(stance(draft, paper), expected));

  it('reads and compares any words without failing', () => {
    const words = [
      'not',
      'rather',
      'than',
      'refused',
      'to',
      'sign',
      'Iran',
      '(',
      '2019',
      ')',
      '.',
      'نه',
      'بلکه',
      'را',
      'می‌داند',
      'نپیوست',
      'و',
      'از',
      'بیش',
      'که',
      'Walt',
      'argues',
      'that',
      '۱۴۰۱',
      '-',
      'members',
      'of',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
        const statements = readQualitative(analyseSentence(parts.join(' '), EMPTY_CONTEXT));
        for (const one of statements) {
          assert.ok(one.confidence >= 0 && one.confidence <= 1);
          for (const other of statements) {
            const comparison = compareQualitative(one, other);
            if (comparison) assert.ok(comparison.confidence >= 0 && comparison.confidence <= 1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads hostile sentences in bounded time', () => {
    const long = `${'Iran, Iraq and Oman did not support and refused to sign rather than accept that '.repeat(70)}.`;
    const start = process.hrtime.bigint();
    readQualitative(analyseSentence(long, EMPTY_CONTEXT));
    assert.ok(Number(process.hrtime.bigint() - start) / 1e6 < 3000);
  });
});
