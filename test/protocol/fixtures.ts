import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TestServer } from './harness';

const FIXTURES = join(ROOT, 'test/fixtures/protocol');

export const PAPER = readFileSync(join(FIXTURES, 'papers/lindqvist-2018-fisheries.md'), 'utf8');
export const BIBLIOGRAPHY = readFileSync(join(FIXTURES, 'library.bib'), 'utf8');

/** A server on a workspace with one paper and one bibliography; `papers` of the workspace is the corpus by itself. */
export async function startWithPaper(more: Parameters<typeof TestServer.start>[0] = {}): Promise<TestServer> {
  const server = await TestServer.start({
    ...more,
    files: { 'papers/lindqvist-2018-fisheries.md': PAPER, 'library.bib': BIBLIOGRAPHY, ...more.files },
  });
  return server;
}
