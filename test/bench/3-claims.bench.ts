import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadResources } from '../../corpus-index/src/edges/load-resources';
import type { PaperRecords } from '../../corpus-index/src/model/records';
import { readPaper } from '../../corpus-index/src/read-paper';
import { openSqliteStore } from '../../corpus-index/src/store/sqlite/open';
import type { CorpusStore } from '../../corpus-index/src/store/store';
import { DEFAULT_CONFIG } from '../../server/src/config';
import { createDraftChecker } from '../../server/src/diagnostics/check-draft';
import { parseDraft } from '../../server/src/draft/draft';
import { sampleSource } from '../unit/store/sample-papers';
import { draft, paper, paragraphs } from './generate';
import { growth, report, spread, timed, usedMegabytes } from './measure';

// Checking: a whole draft, and one paragraph after an edit, against few and many papers.
const resources = loadResources(resolve('dist'));
const TEMPLATES = 150;
const WORDS = 300;

/** Records of really read papers; larger corpora hold copies of them under other names, so every figure has many witnesses. */
async function templates(): Promise<readonly PaperRecords[]> {
  const lexicon = await resources.lexicon();
  const read: PaperRecords[] = [];
  for (let at = 0; at < TEMPLATES; at++) {
    const { records } = await readPaper(`t${at}.md`, Buffer.from(paper(at % 2 ? 'fa' : 'en', WORDS, at)), resources.reader, lexicon);
    if (records) read.push(records);
  }
  return read;
}

function renamed(records: PaperRecords, id: string): PaperRecords {
  const file = `${id}.md`;
  const move = <T extends { readonly location: PaperRecords['paper']['location'] }>(one: T): T => ({
    ...one,
    paper: id,
    location: { ...one.location, file },
  });
  return {
    paper: { ...records.paper, id, file },
    references: records.references.map(move),
    citations: records.citations.map(move),
    terms: records.terms,
    statements: records.statements.map(move),
    passages: records.passages.map(move),
  };
}

async function index(path: string, papers: number, from: readonly PaperRecords[]): Promise<CorpusStore> {
  const store = await openSqliteStore(path);
  for (let at = 0; at < papers; at++) {
    const template = from[at % from.length];
    if (template) await store.replace(sampleSource('/p', `p${at}.md`, at), renamed(template, `p${at}`));
  }
  return store;
}

async function main(): Promise<void> {
  const from = await templates();
  const base = new Map<string, number>();
  for (const papers of [5, 5_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'dabir-bench-'));
    const store = await index(join(folder, 'index.sqlite'), papers, from);
    const input = `${papers} papers`;
    const against = (name: string, ms: number) => {
      const first = base.get(name);
      if (first === undefined) base.set(name, ms);
      return first === undefined ? null : growth(ms, first, papers, 5);
    };
    for (const words of [2_000, 20_000]) {
      const text = parseDraft(draft(words, 77), 'markdown');
      const name = `full check, ${words.toLocaleString('en')} words`;
      let found = 0;
      const taken = await timed(words > 5_000 ? 2 : 4, async () => {
        const { claims } = await createDraftChecker({ reader: store, library: () => null, checks: [] }).check(text, DEFAULT_CONFIG);
        found = claims.filter(({ verdict }) => verdict !== 'unknown').length;
      });
      report({
        suite: 'claims',
        name: `${name} (${found} verdicts)`,
        input,
        size: papers,
        unit: 'ms',
        ...spread(taken),
        versus: against(name, spread(taken).p50),
      });
    }
    const text = draft(20_000, 78);
    const checker = createDraftChecker({ reader: store, library: () => null, checks: [] });
    await checker.check(parseDraft(text, 'markdown'), DEFAULT_CONFIG);
    const others = paragraphs('en', 6_000, 79);
    const edited = await timed(40, (at) =>
      checker.check(parseDraft(`${text}\n${others[at % others.length]}\n`, 'markdown'), DEFAULT_CONFIG),
    );
    report({
      suite: 'claims',
      name: 'check after an edit, 20,000 words',
      input,
      size: papers,
      unit: 'ms',
      ...spread(edited),
      versus: against('edit', spread(edited).p50),
    });
    report({
      suite: 'claims',
      name: 'memory',
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
  }
}

void main();
