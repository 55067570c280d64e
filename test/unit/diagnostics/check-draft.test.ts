import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/config';
import { createDraftChecker } from '../../../server/src/diagnostics/check-draft';
import { parseDraft } from '../../../server/src/draft/draft';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';

/** An empty index whose revision can be raised. */
class ChangingStore extends MemoryStore {
  raised = 1;
  override revision(): Promise<number> {
    return Promise.resolve(this.raised);
  }
}

const CLAIM = 'Exports of Chile to Peru were worth 5 million dollars in 2010.';
const OTHER = 'Exports of Peru to Chile were worth 7 million dollars in 2011.';

describe('checking a draft', () => {
  function checker() {
    const reader = new ChangingStore();
    let pauses = 0;
    const made = createDraftChecker({ reader, library: () => null, checks: [], pause: async () => void pauses++ });
    const check = (text: string, signal?: AbortSignal) => made.check(parseDraft(text, 'markdown'), DEFAULT_CONFIG, signal);
    return { check, reader, pauses: () => pauses };
  }

  it('reads only the paragraph that changed', async () => {
    const { check, pauses } = checker();
    await check(`${CLAIM}\n\n${OTHER}\n`);
    assert.equal(pauses(), 2);
    await check(`A heading.\n\n${CLAIM}\n\n${OTHER}\n`);
    assert.equal(pauses(), 3);
    await check(`A heading.\n\n${CLAIM}\n\n${OTHER} More.\n`);
    assert.equal(pauses(), 4);
  });

  it('moves what it remembers to where the paragraph now is', async () => {
    const { check } = checker();
    const [before] = (await check(`${CLAIM}\n`)).claims;
    const [after] = (await check(`A heading.\n\n${CLAIM}\n`)).claims;
    assert.ok(before && after);
    assert.equal(after.range.start - before.range.start, 'A heading.\n\n'.length);
    assert.equal(after.focus.start - before.focus.start, 'A heading.\n\n'.length);
  });

  it('reads everything again when the index changed', async () => {
    const { check, reader, pauses } = checker();
    await check(`${CLAIM}\n`);
    reader.raised++;
    await check(`${CLAIM}\n`);
    assert.equal(pauses(), 2);
  });

  it('forgets paragraphs that are gone', async () => {
    const { check, pauses } = checker();
    await check(`${CLAIM}\n`);
    await check(`${OTHER}\n`);
    await check(`${CLAIM}\n`);
    assert.equal(pauses(), 3);
  });

  it('stops when it is cancelled, and keeps what it had read', async () => {
    const { check, pauses } = checker();
    const controller = new AbortController();
    controller.abort();
    await assert.rejects(check(`${CLAIM}\n`, controller.signal));
    await check(`${CLAIM}\n`);
    assert.ok(pauses() >= 1);
  });
});
