import assert from 'node:assert/strict';
import { disagreements } from '../../../corpus-index/src/claims/disagreements';
import { exportStatement } from '../../../corpus-index/src/claims/export-statement';
import type { StatementRecord } from '../../../corpus-index/src/model/records';
import { indexOf } from './corpus';

async function statementsOf(papers: Readonly<Record<string, string>>): Promise<StatementRecord[]> {
  const found: StatementRecord[] = [];
  for await (const { record } of (await indexOf(papers)).statements()) found.push(record);
  return found;
}

const REVERSED = `# تجارت کنیا و هند

## یافته‌ها

جدول ۱. تجارت کنیا و هند از ۲۰۱۱ تا ۲۰۱۴ (میلیارد دلار)

سال\tصادرات هند به کنیا\tواردات هند از کنیا\tحجم تجارت تراز تجاری\t
۲۰۱۱\t-۰,۵۰\t۱,۱۰\t۰,۳۰\t۰,۸۰
۲۰۱۲\t-۰,۶۰\t۱,۴۰\t۰,۴۰\t۱,۰۰
-۰,۴۰\t۱,۲۰\t۰,۴۰\t۰,۸۰\t۲۰۱۳
-۰,۷۰\t۱,۵۰\t۰,۴۰\t۱,۱۰\t۲۰۱۴
`;

describe('Tables of papers', () => {
  it('puts reversed columns right by what adds up', async () => {
    const cells = (await statementsOf({ 'a.txt': REVERSED })).filter(({ statement }) => statement.source === 'table');
    const read = cells.map(({ statement: { measure, roles, time, value } }) => [
      measure.head,
      roles.actor?.[0] ?? roles.symmetric?.join('+'),
      Number(time?.from.slice(0, 4)),
      Math.round((value?.min ?? 0) / 1e7),
    ]);
    const year = (first: number, values: readonly number[]): unknown[] => [
      ['export', 'IN', first, values[0]],
      ['export', 'KE', first, values[1]],
      ['trade', 'KE+IN', first, values[2]],
      ['balance of trade', 'KE+IN', first, values[3]],
    ];
    assert.deepEqual(read, [
      ...year(2011, [80, 30, 110, -50]),
      ...year(2012, [100, 40, 140, -60]),
      ...year(2013, [80, 40, 120, -40]),
      ...year(2014, [110, 40, 150, -70]),
    ]);
  });

  it('reads countries by row and years by column', async () => {
    const found = await statementsOf({
      'b.md':
        '# Forces\n\n## Data\n\nTable 1. Military personnel by country\n\n| Country | 2012 | 2016 |\n| --- | --- | --- |\n| Ghana | 2,785 | 2,972 |\n| India | 7,838 | 7,471 |\n',
    });
    const cells = found
      .filter(({ statement }) => statement.source === 'table')
      .map(({ statement: { roles, time, value } }) => [roles.scope?.[0], time?.from, value?.min]);
    assert.deepEqual(cells, [
      ['GH', '2012-01-01', 2785],
      ['GH', '2016-01-01', 2972],
      ['IN', '2012-01-01', 7838],
      ['IN', '2016-01-01', 7471],
    ]);
  });

  it('exports a statement with the fields of the interface', async () => {
    const record = (await statementsOf({ 'c.txt': 'Exports of Kenya to India were worth 3 billion dollars in 2015.' })).find(
      ({ statement }) => statement.kind === 'quantity',
    );
    assert.ok(record);
    const { paper, kind, roles, time, value, unit, quote } = exportStatement(record);
    assert.deepEqual(
      { paper, kind, roles, time, value, unit },
      {
        paper: 'c',
        kind: 'quantity',
        roles: { actor: ['KE'], counterpart: ['IN'] },
        time: { from: '2015-01-01', to: '2015-12-31', calendar: 'gregorian' },
        value: { min: 3e9, max: 3e9, approximate: false },
        unit: 'USD',
      },
    );
    assert.equal(quote, 'Exports of Kenya to India were worth 3 billion dollars in 2015.');
  });

  it('finds where papers disagree, and nothing where they agree', async () => {
    const records = await statementsOf({
      'd.txt': 'Exports of Kenya to India were worth 3 billion dollars in 2015.',
      'e.txt': "In 2015 India's imports from Kenya came to 1.7 billion dollars.",
      'f.txt': 'صادرات کنیا به هند در سال ۲۰۱۵ به ۱٫۷ میلیارد دلار رسید. جمعیت کنیا ۵۰ میلیون نفر است.',
      'g.txt': 'جمعیت کنیا ۵۰ میلیون نفر است.',
    });
    const found = await disagreements(records);
    assert.deepEqual(
      found.map(({ positions }) => positions.map(({ value, papers }) => [value.min, papers])),
      [
        [
          [3e9, ['d']],
          [1.7e9, ['e', 'f']],
        ],
      ],
    );
  });
});
