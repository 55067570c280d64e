import assert from 'node:assert/strict';
import { basename } from 'node:path';
import {
  actionsAt,
  apply,
  closeAll,
  completions,
  draft,
  findingsOn,
  findings,
  hoverText,
  indexed,
  labelOf,
  open,
  trustOfHovers,
  until,
} from './editor';
import { test } from './runner';

/** Tests on the five real papers of ../shared/corpus: what a writer who cites them sees. */
export function corpusTests(): void {
  test('the status item shows five papers', async () => {
    assert.match(await indexed('5 papers'), /5 papers/);
  });

  for (const [file, words] of [
    ['draft.fa.md', 'دنباله‌روی'],
    ['draft.fa.md', 'ائتلاف'],
    ['draft.en.md', 'bandwagoning'],
    ['draft.en.md', 'strategic partnership'],
  ] as const) {
    test(`hover on “${words}” shows a definition with its paper`, async () => {
      await indexed('5 papers');
      const document = await open(file);
      const text = await hoverText(document, words);
      // The papers do not print their year of publication, so their authors and titles stand for them.
      assert.match(text, /^> .{40}/m, `a passage: ${text}`);
      assert.match(text, /Bidgoli|Mirfakhraei|Ghani|Rasooli|Hamidi|بیدگلی|میرفخرایی|غنی|رسولی|حمیدی/, `the paper: ${text}`);
      assert.deepEqual(new Set(await trustOfHovers(document, words)), new Set([false]), 'hovers are not trusted');
    });
  }

  for (const [language, typed, expected] of [
    ['markdown', 'See [@walt', /Walt|والت/],
    ['latex', 'See \\cite{walt', /Walt|والت/],
    ['markdown', 'Balancing answers threats (Wal', /Wal(?:t|z)/],
    ['markdown', 'روابط دو کشور دگرگون شده است (کولا', /کولا|Koolaee/],
  ] as const) {
    test(`completion after “${typed}”`, async () => {
      await indexed('5 papers');
      const document = await draft(typed, language);
      const labels = await until('suggestions', async () => {
        const items = (await completions(document)).map(labelOf).filter((label) => expected.test(label));
        return items.length ? items : null;
      });
      assert.match(labels[0] ?? '', expected);
      await closeAll();
    });
  }

  for (const [language, wrong, right, elsewhere] of [
    [
      'en',
      'Russian exports to Iran were worth 2.5 billion dollars in 2022.',
      'Russian exports to Iran were worth 1.58 billion dollars in 2022.',
      'Russian exports to Egypt were worth 2.5 billion dollars in 2022.',
    ],
    [
      'fa',
      'صادرات روسیه به ایران در سال ۲۰۲۲ به ۲٫۵ میلیارد دلار رسید.',
      'صادرات روسیه به ایران در سال ۲۰۲۲ به ۱٫۵۸ میلیارد دلار رسید.',
      'صادرات روسیه به مصر در سال ۲۰۲۲ به ۲٫۵ میلیارد دلار رسید.',
    ],
  ] as const) {
    test(`a false figure is underlined, leads to the paper and is put right (${language})`, async () => {
      await indexed('5 papers');
      const document = await draft(`${wrong}\n`);
      const [finding] = await until('the finding', () => {
        const found = findingsOn(document, 'contradicted-claim', wrong);
        return found.length ? found : null;
      });
      assert.ok(finding);
      assert.match(finding.message, language === 'en' ? /1\.58/ : /۱[٫/.]۵۸/);
      const related = finding.relatedInformation ?? [];
      assert.ok(related.length > 0, 'related information');
      assert.ok(
        related.some(({ location }) => basename(location.uri.fsPath).startsWith('004-')),
        'the passage of the paper that has the table',
      );
      const place = related.find(({ location }) => basename(location.uri.fsPath).startsWith('004-'))?.location;
      assert.ok(place && place.range.start.line > 0, 'a place inside the paper');
      const actions = await actionsAt(document, finding.range);
      const correct = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(correct, `a preferred fix among ${actions.map(({ title }) => title).join(' | ')}`);
      await apply(correct);
      assert.match(document.getText(), language === 'en' ? /1\.580? billion/ : /۱٫۵۸۰? میلیارد/);
      await until('the finding to go', () => findingsOn(document, 'contradicted-claim', document.getText().trim()).length === 0);
      await closeAll();
    });

    test(`a right sentence and one about another country stay clean (${language})`, async () => {
      await indexed('5 papers');
      // The wrong sentence in front shows that the draft has been checked.
      const document = await draft(`${wrong}\n\n${right}\n\n${elsewhere}\n`);
      await until('the finding on the wrong sentence', () => findingsOn(document, 'contradicted-claim', wrong).length > 0);
      assert.deepEqual(
        findings(document).map(({ range }) => document.getText(range)).length,
        findingsOn(document, 'contradicted-claim', wrong).length,
        findings(document)
          .map(({ message }) => message)
          .join(' | '),
      );
      await closeAll();
    });
  }
}
