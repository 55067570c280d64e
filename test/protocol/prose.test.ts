import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TestServer, textIn } from './harness';

const FIXTURES = join(ROOT, 'test/fixtures/citing');

/** Ordinary scholarly prose, full of years, places, offices, addresses, handles and code: a writer must not be told anything. */
describe('protocol: ordinary prose', function () {
  this.timeout(60_000);
  let server: TestServer;
  before(async () => {
    server = await TestServer.start({
      configuration: { citations: { defaultBibliography: join(FIXTURES, 'default.bib') } },
      copy: join(FIXTURES, 'workspace'),
    });
    await server.ready(2);
  });
  after(() => server.stop());

  for (const [file, languageId] of [
    ['corridors.fa.md', 'markdown'],
    ['harbours.en.tex', 'latex'],
    ['rivers.mixed.typ', 'typst'],
  ] as const) {
    it(`has no findings: ${file}`, async () => {
      const text = readFileSync(join(FIXTURES, 'prose', file), 'utf8');
      const uri = await server.open(file, text, languageId);
      await server.findingsWith(uri, (items) => items.length === 0, 'silence').catch(() => {});
      const items = await server.findings(uri);
      assert.deepEqual(
        items.map(({ code, message, range }) => `${code} “${textIn(text, range)}”: ${message}`),
        [],
      );
    });
  }
});
