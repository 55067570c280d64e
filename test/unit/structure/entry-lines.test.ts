import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layoutOfList } from '../../../corpus-index/src/structure/entry-lines';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import { contextOf } from '../extract/read-fixture';

async function rawOf(file: string, list: string): Promise<string[]> {
  const heading = file.endsWith('.md') ? '## References' : 'References';
  const context = await contextOf(file, `Body of a paper (Brandt, 2014).\n\n${heading}\n\n${list}\n`);
  return extractReferences(context).map(({ raw }) => raw);
}

const EDITED = [
  'Brandt, L., & Yamada, K. (Eds.). (2014). *Harbours of the powerless: Islands in world politics*. Delta University Press.',
  'Okello, S. R., & Duarte, I. (2018). Who rents the pier? Bases and bargains. *Journal of Island Affairs*, 6(1), 15–42.',
  'Vos, A. (2011). Leases and loyalty. *Review of Bases*, 47(2), 17–29.',
];
const PERSIAN = [
  'سرابی، مهیار (ویراستار) (۱۳۹۴)، بندرها و دولت‌های کوچک، تهران: نشر موج.',
  'یلدا، بابک (به کوشش) (۱۳۹۶)، جزیره‌ها در سیاست جهان، شیراز: انتشارات نوید دریا.',
  'کوهی، سمن (۱۳۹۹)، «اجاره پایگاه‌ها»، فصلنامه جزیره، سال ۴، شماره ۲، صص ۱۱-۳۰.',
];

describe('lines of a reference list', () => {
  for (const file of ['a.md', 'a.txt']) {
    it(`begins an entry at each line where lines end as entries do (${file})`, async () => {
      const english = await rawOf(file, EDITED.join('\n'));
      assert.deepEqual(
        english.map((raw) => raw.replace(/\*/g, '')),
        EDITED.map((entry) => entry.replace(/\*/g, '')),
      );
      assert.deepEqual(await rawOf(file, PERSIAN.join('\n')), PERSIAN);
    });

    it(`joins lines that were wrapped, and no others (${file})`, async () => {
      const wrapped = [
        'Brandt, L., & Yamada, K. (Eds.). (2014). Harbours of the powerless:',
        'Islands in world politics. Delta University Press.',
        'Okello, S. R., & Duarte, I. (2018). Who rents the pier? Bases and',
        'bargains. Journal of Island Affairs, 6(1), 15–42.',
        'Vos, A. (2011). Leases and loyalty. Review of Bases, 47(2), 17–29.',
        'Wibowo, A. (2012). The price of a pier and other essays on the sea.',
        'Merlion Press.',
      ];
      const entries = await rawOf(file, wrapped.join('\n'));
      assert.equal(entries.length, 4);
      assert.match(entries[0] ?? '', /Delta University Press\.$/);
      assert.match(entries[3] ?? '', /Merlion Press\.$/);
    });
  }

  it('takes no publisher for an author where all entries are one paragraph', async () => {
    const entries = await rawOf('a.txt', EDITED.map((entry) => entry.replace(/\*/g, '')).join(' '));
    assert.equal(entries.length, 3);
    assert.match(entries[0] ?? '', /Delta University Press\.$/);
    assert.match(entries[1] ?? '', /^Okello/);
  });

  it('gives the authors before to an entry with a line in their place', async () => {
    const context = await contextOf(
      'a.md',
      '## References\n\nVos, Anna. 2011a. “Leases.” *Review of Bases* 4 (2): 17–29.\n———. 2011b. “Loyalty.” *Review of Bases* 4 (3): 1–9.\nWibowo, Agus. 2012. *The price of a pier*. Jakarta: Merlion Press.\n',
    );
    assert.deepEqual(
      extractReferences(context).map(({ author }) => author?.[0]?.family),
      ['Vos', 'Vos', 'Wibowo'],
    );
  });

  it('says nothing of few lines, and has a verdict for each line of any list', () => {
    assert.deepEqual(layoutOfList([{ text: 'One line.' }]), { entryALine: false, wrapped: false, verdicts: [null] });
    fc.assert(
      fc.property(fc.array(fc.record({ text: fc.string(), opensBlock: fc.boolean() })), (lines) => {
        assert.equal(layoutOfList(lines).verdicts.length, lines.length);
      }),
    );
  });
});
