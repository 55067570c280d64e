import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sourceLine } from '../../../corpus-index/src/text/line';
import { isDrawnList, listLines, repairListLines } from '../../../corpus-index/src/text/repair/list-lines';
import { WordModel } from '../../../corpus-index/src/text/repair/word-model';
import { randomOf } from '../../eval/damage/damage';
import { justified, reversedRuns } from '../../eval/references/torn-list';
import { lexiconOfTests } from './lexicon-of-tests';

const linesOf = (...texts: readonly string[]) => texts.map((text) => ({ line: sourceLine(text, 0) }));

async function read(...texts: readonly string[]): Promise<string[]> {
  const lines = linesOf(...texts);
  const changed = repairListLines(lines, [...lines.keys()], new Map(), new WordModel(await lexiconOfTests()), 5);
  return lines.map(({ line }, index) => (changed.get(index) ?? line).text);
}

const ENTRY = 'رستگار، مینا، کریمی، فرزاد، (1398)، «سیاست آبی و امنیت غذایی در آسیای مرکزی»، فصلنامه';

describe('lines of a torn reference list', () => {
  it('finds the lines behind the heading of a Persian list', () => {
    assert.deepEqual(listLines(linesOf('متن مقاله', 'فهرست منابع', '− یک', '− دو')), [2, 3]);
    assert.deepEqual(listLines(linesOf('متن مقاله', '− یک')), []);
  });

  it('knows a drawn list by displaced bullets, marks and gaps', () => {
    const clean = linesOf('− رستگار، مینا (1398). سیاست آبی.', '− کریمی، علی (1399). امنیت.', '− نوری، رضا (1390). صلح.');
    assert.equal(isDrawnList(clean, [0, 1, 2]), false);
    const drawn = linesOf('سیاست آبی در دشت (،  1398رستگار، مینا، )  −', '، شماره  4دوره', 'شهری   پژوهش  های  ایران  −');
    assert.equal(isDrawnList(drawn, [0, 1, 2]), true);
  });

  it('reads a justified line that was drawn stretch by stretch', async () => {
    const head = 'رستگار، مینا، کریمی، فرزاد، (1398)، «سیاست خارجی - امنیت غذایی در آسیای مرکزی';
    assert.deepEqual(await read(`−  ${justified(head)}`), [`− ${head}`]);
  });

  it('reads a line whose runs were reversed at numbers and half-spaces', async () => {
    const [line] = await read(`${reversedRuns(ENTRY, false, randomOf(3))}  −`);
    assert.equal(line, `− ${ENTRY}`);
  });

  it('puts volume and issue behind their words', async () => {
    const [, line] = await read(`− ${ENTRY}`, '. 3، شماره  12مطالعات منطقه، دوره ');
    assert.equal(line, 'مطالعات منطقه، دوره 12، شماره 3.');
  });

  it('leaves an entry in reading order alone', async () => {
    const lines = [`− ${ENTRY}`, 'مطالعات منطقه، دوره 12، شماره 3.'];
    assert.deepEqual(await read(...lines), lines);
  });

  it('keeps every letter and where it was read', async () => {
    const model = new WordModel(await lexiconOfTests());
    const units = fc.constantFrom('سیاست', 'ی', 'و', '،', '(', ')', '«', '»', '1398', '  ', ' ', 'ایران', 'هاراه', '.', '−', 'Iran');
    fc.assert(
      fc.property(fc.array(units, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const lines = linesOf(text);
        const line = repairListLines(lines, [0], new Map(), model, 5).get(0);
        if (line === undefined) return;
        const letters = (value: string): string => [...value.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
        assert.equal(letters(line.text), letters(text));
        assert.equal(line.origins.length, line.text.length);
        for (const [at, origin] of line.origins.entries())
          if (origin >= 0 && /[\p{L}\p{N}]/u.test(line.text[at] ?? '')) assert.equal(line.text[at], text[origin]);
      }),
      { numRuns: 60 },
    );
  });
});
