import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { indexOf, papersOf, strongest } from './corpus';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly label: 'supported' | 'contradicted' | 'disputed' | 'unknown';
}

const FOLDER = join(process.cwd(), 'test/fixtures/claims');

/** Drafts on pipelines, votes, troops and refugees against three own papers, labelled before the reader was tuned. */
describe('Claims of drafts on other subjects', () => {
  const items = readFileSync(join(FOLDER, 'drafts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Item => JSON.parse(line));
  let store: MemoryStore;
  before(async () => {
    store = await indexOf(papersOf(join(FOLDER, 'papers')));
  });

  it('keeps its precision, recall and silence', async () => {
    const said = await Promise.all(
      items.map(async (item) => ({ item, verdict: (await strongest(store, item.text))?.verdict ?? 'unknown' })),
    );
    const count = (test: (one: (typeof said)[number]) => boolean): number => said.filter(test).length;
    const right = count(({ item, verdict }) => item.label === 'contradicted' && verdict === 'contradicted');
    const claimed = count(({ verdict }) => verdict === 'contradicted');
    const wanted = count(({ item }) => item.label === 'contradicted');
    const supported =
      count(({ item, verdict }) => item.label === 'supported' && verdict === 'supported') / count(({ item }) => item.label === 'supported');
    const alarms = count(
      ({ item, verdict }) =>
        (item.label === 'supported' || item.label === 'unknown') && (verdict === 'contradicted' || verdict === 'disputed'),
    );
    const wrong = said
      .filter(({ item, verdict }) => item.label !== verdict)
      .map(({ item, verdict }) => `${item.id} ${item.label} → ${verdict}`);
    assert.ok(right / claimed >= 0.95, `precision ${right}/${claimed}: ${wrong.join('; ')}`);
    assert.ok(right / wanted >= 0.85, `recall ${right}/${wanted}: ${wrong.join('; ')}`);
    assert.ok(supported >= 0.85, `supported ${supported}: ${wrong.join('; ')}`);
    assert.ok(alarms <= 1, `false alarms ${alarms}: ${wrong.join('; ')}`);
  });

  it('names the right value in the digits, unit and scale of the sentence', async () => {
    const persian = await strongest(store, 'تجارت ترکمنستان و ترکیه در سال ۲۰۲۱ به ۷۰۰ میلیون دلار رسید.');
    assert.equal(persian?.expected, '۱٬۷۰۰ میلیون دلار');
    const english = await strongest(store, 'The peacekeeping budget was 6 billion dollars in 2016.');
    assert.equal(english?.expected, '7.87 billion dollars');
    assert.equal(english?.text.slice(english.focus.start, english.focus.end), '6 billion dollars');
  });

  it('checks a claim within its own paragraph only', async () => {
    assert.equal(
      (await strongest(store, 'In 2016 Ethiopia was the largest contributor. It sent 3,268 soldiers.'))?.verdict,
      'contradicted',
    );
    assert.notEqual((await strongest(store, 'It sent 3,268 soldiers.'))?.verdict, 'contradicted');
  });

  it('stops where it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    const { checkParagraph } = await import('../../../corpus-index/src/claims/check');
    assert.deepEqual(await checkParagraph({ start: 0, text: items[0]!.text }, store, controller.signal), []);
  });
});
