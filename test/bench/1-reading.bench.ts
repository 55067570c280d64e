import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { loadResources } from '../../corpus-index/src/edges/load-resources';
import { readPaper } from '../../corpus-index/src/read-paper';
import { readSource } from '../../corpus-index/src/readers/read-source';
import { type Language, paper, paragraphs } from './generate';
import { growth, report, skip, spread, timed, usedMegabytes } from './measure';

// Reading: from bytes to records, one thread, by format; and how it grows with the file.
const resources = loadResources(resolve('dist'));

async function megabytesPerSecond(file: string, bytes: Uint8Array, times: number): Promise<{ p50: number; p95: number; ms: number }> {
  const lexicon = await resources.lexicon();
  const taken = await timed(times, () => readPaper(file, bytes, resources.reader, lexicon));
  const speed = taken.map((ms) => bytes.length / 2 ** 20 / (ms / 1000));
  const { p50, p95 } = spread(speed);
  // The slow end is what a user waits for.
  return { p50, p95: Math.min(p50, p95, ...speed), ms: spread(taken).p50 };
}

const FORMS: Readonly<Record<string, (language: Language, words: number) => string>> = {
  md: (language, words) => paper(language, words, 1),
  txt: (language, words) => paragraphs(language, words, 2).join('\n\n'),
  html: (language, words) =>
    `<!doctype html><html lang="${language}"><body>${paragraphs(language, words, 3)
      .map((one) => `<p>${one}</p>`)
      .join('\n')}</body></html>`,
  tex: (language, words) =>
    `\\documentclass{article}\n\\begin{document}\n${paragraphs(language, words, 4).join('\n\n')}\n\\end{document}\n`,
};

async function main(): Promise<void> {
  for (const language of ['en', 'fa'] as const) {
    for (const [ending, make] of Object.entries(FORMS)) {
      let base: { ms: number; size: number } | null = null;
      for (const words of [2_000, 8_000]) {
        const bytes = Buffer.from(make(language, words));
        const { p50, p95, ms } = await megabytesPerSecond(`paper.${ending}`, bytes, 2);
        const versus = base && growth(ms, base.ms, bytes.length, base.size);
        report({
          suite: 'reading',
          name: `${ending}, ${language}`,
          input: `${words} words`,
          size: bytes.length,
          unit: 'MB/s',
          p50,
          p95,
          times: 2,
          versus,
        });
        base ??= { ms, size: bytes.length };
      }
    }
  }
  const folders = {
    examples: resolve('examples/papers'),
    'real papers': join(process.env['DABIR_SHARED'] ?? resolve('..', 'shared'), 'corpus'),
  };
  for (const [name, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) {
      skip('reading', `${name}: no ${folder} here`);
      continue;
    }
    const byEnding = new Map<string, string[]>();
    for (const file of readdirSync(folder)) byEnding.set(extname(file), [...(byEnding.get(extname(file)) ?? []), file]);
    for (const [ending, files] of byEnding) {
      const read = files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
      const size = read.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const lexicon = await resources.lexicon();
      const whole = await timed(2, async () => {
        for (const { file, bytes } of read) await readPaper(file, bytes, resources.reader, lexicon);
      });
      const readerOnly = await timed(2, async () => {
        for (const { file, bytes } of read) await readSource(file, bytes, resources.reader);
      });
      const speed = whole.map((ms) => size / 2 ** 20 / (ms / 1000));
      const versus = `×${(spread(whole).p50 / spread(readerOnly).p50).toFixed(1)} of the format's reader alone`;
      report({
        suite: 'reading',
        name: `${name}, ${ending.slice(1)}`,
        input: `${files.length} files, ${(size / 2 ** 20).toFixed(2)} MB`,
        size: null,
        unit: 'MB/s',
        p50: spread(speed).p50,
        p95: Math.min(...speed),
        times: 2,
        versus,
      });
    }
  }
  report({
    suite: 'reading',
    name: 'memory after reading',
    input: 'one thread',
    size: null,
    unit: 'MB',
    p50: usedMegabytes(),
    p95: usedMegabytes(),
    times: 1,
    versus: null,
  });
}

void main();
