import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { openSqliteStore } from '../../corpus-index/src/store/sqlite/open';
import { foldKey } from '../../corpus-index/src/text/fold';
import { randomNumbers, samplePaper, sampleSource } from '../unit/store/sample-papers';
import { growth, report, spread, timed, usedMegabytes } from './measure';

// The index: writing, opening, and what a query costs as the corpus grows.
const WORDS = Array.from({ length: 40_000 }, (_, at) => `${['res', 'گزار', 'tri', 'پیما', 'con', 'منط'][at % 6]}${at.toString(36)}`);

/** Records of a short paper: 20 passages of 60 words (Zipf's law over 40,000 words) and 80 statements. */
function largePaper(seed: number) {
  const random = randomNumbers(seed * 31 + 1);
  const word = () => WORDS[Math.floor(WORDS.length ** random() - 1)] ?? 'x';
  const small = samplePaper(`p${seed}.pdf`, seed);
  const [statement] = small.statements;
  const passages = Array.from({ length: 20 }, (_, at) => ({
    paper: small.paper.id,
    location: { ...small.paper.location, start: at * 400 },
    text: Array.from({ length: 60 }, word).join(' '),
  }));
  const keys = () => [`head:${word()}`, `entity:${word()}`, `unit:${seed % 7}`, 'entity:XA'];
  return { ...small, passages, statements: statement ? Array.from({ length: 80 }, () => ({ ...statement, keys: keys() })) : [] };
}

const QUERIES = 60;

async function main(): Promise<void> {
  let base: { search: number; keys: number } | null = null;
  const peerPapers = 200;
  for (const papers of [5, peerPapers, 5_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'dabir-bench-'));
    const path = join(folder, 'index.sqlite');
    let store = await openSqliteStore(path);
    const start = performance.now();
    for (let at = 0; at < papers; at++) await store.replace(sampleSource('/p', `p${at}.pdf`, at), largePaper(at));
    const perSecond = papers / ((performance.now() - start) / 1000);
    const input = `${papers} papers`;
    const line = (name: string, values: readonly number[], versus: string | null) =>
      report({ suite: 'index', name, input, size: papers, unit: 'ms', ...spread(values), versus });
    report({
      suite: 'index',
      name: 'papers written',
      input,
      size: papers,
      unit: '/s',
      p50: perSecond,
      p95: perSecond,
      times: papers,
      versus: null,
    });
    await store.close();
    const bytes = statSync(path).size;
    report({
      suite: 'index',
      name: 'size on disk',
      input,
      size: papers,
      unit: 'MB',
      p50: bytes / 2 ** 20,
      p95: bytes / 2 ** 20,
      times: 1,
      versus: `${(bytes / papers / 1024).toFixed(0)} KB a paper`,
    });

    const opened = await timed(5, async () => {
      const one = await openSqliteStore(path);
      await one.termsByKeys([foldKey(WORDS[3] ?? '')]);
      await one.statementCounts(['entity:XA']);
      await one.close();
    });
    line('open and first answer', opened, null);

    store = await openSqliteStore(path);
    const random = randomNumbers(99);
    const sentences = Array.from(
      { length: QUERIES },
      () =>
        largePaper(Math.floor(random() * papers))
          .passages[7]?.text.split(' ')
          .slice(0, 25) ?? [],
    );
    const search = await timed(QUERIES, (at) => store.searchPassages(sentences[at % QUERIES] ?? [], 10));
    const keys = sentences.map(([first, second]) => [`head:${first}`, `entity:${second}`, 'entity:XA']);
    const lookups = await timed(QUERIES, async (at) => {
      const wanted = keys[at % QUERIES] ?? [];
      const counts = await store.statementCounts(wanted);
      const rarest = wanted.filter((key) => counts.has(key)).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
      return rarest && store.statementsByKey(rarest, 200);
    });
    const now = { search: spread(search).p50, keys: spread(lookups).p50 };
    line('search of a 25-word sentence', search, base && growth(now.search, base.search, papers, 5));
    line('statements by the rarest key', lookups, base && growth(now.keys, base.keys, papers, 5));
    base ??= now;
    const rewritten = await timed(10, (at) => store.replace(sampleSource('/p', `p${at % papers}.pdf`, at + 1), largePaper(at % papers)), 0);
    line('one paper written again', rewritten, null);
    report({
      suite: 'index',
      name: 'memory of a reader',
      input,
      size: papers,
      unit: 'MB',
      p50: usedMegabytes(),
      p95: usedMegabytes(),
      times: 1,
      versus: null,
    });
    await store.close();
    rmSync(folder, { recursive: true, force: true });
    if (papers === peerPapers) await miniSearch(papers, sentences, now.search);
  }
}

/** The same search by a search library in memory. */
async function miniSearch(papers: number, sentences: readonly (readonly string[])[], ours: number): Promise<void> {
  const peer = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], processTerm: foldKey });
  for (let at = 0; at < papers; at++) peer.addAll(largePaper(at).passages.map(({ text }, number) => ({ id: `${at}.${number}`, text })));
  const taken = await timed(QUERIES, (at) => peer.search((sentences[at % QUERIES] ?? []).join(' ')).slice(0, 10));
  report({
    suite: 'index',
    name: 'search: MiniSearch, for comparison',
    input: `${papers} papers`,
    size: papers,
    unit: 'ms',
    ...spread(taken),
    versus: `ours ×${(ours / spread(taken).p50).toFixed(2)}`,
  });
}

void main();
