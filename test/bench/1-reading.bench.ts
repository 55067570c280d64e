import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { EMPTY_CONTEXT, type SentenceAnalysis } from '../../corpus-index/src/claims/analysis';
import { analyseSentence } from '../../corpus-index/src/claims/analyse';
import { readQualitative } from '../../corpus-index/src/claims/qualitative';
import { readChanges } from '../../corpus-index/src/claims/read-changes';
import { readQuantities } from '../../corpus-index/src/claims/read-quantities';
import { readRanks } from '../../corpus-index/src/claims/read-ranks';
import { loadResources } from '../../corpus-index/src/edges/load-resources';
import { extractCitations } from '../../corpus-index/src/extract/citations';
import { createContext } from '../../corpus-index/src/extract/context';
import { extractPaper } from '../../corpus-index/src/extract/paper';
import { extractPassages } from '../../corpus-index/src/extract/passages';
import { extractReferences } from '../../corpus-index/src/extract/references';
import { extractStatements } from '../../corpus-index/src/extract/statements';
import { extractTerms } from '../../corpus-index/src/extract/terms';
import { mineEquivalents } from '../../corpus-index/src/extract/terms/equivalents';
import { readSource } from '../../corpus-index/src/readers/read-source';
import { structureOf } from '../../corpus-index/src/structure/structure';
import { splitSentences } from '../../corpus-index/src/text/sentences';
import { toDocument } from '../../corpus-index/src/text/to-document';
import { type Language, paper, paragraphs } from './generate';
import { growth, megabytesPerSecond, processorMs, report, skip, spread, usedMegabytes } from './measure';

// Reading: from bytes to records, step by step, in processor time (with what the engine compiles beside it), by format and language, and how it
// grows with the file. MB are those of the file.
const resources = loadResources(resolve('dist'));

interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Processor milliseconds by step. 'text': from bytes to the repaired text; 'records': all that follows; parts in brackets are read once more. */
type Steps = Map<string, number>;

async function readOnce({ file, bytes }: Input, steps: Steps): Promise<void> {
  const lexicon = await resources.lexicon();
  const add = (name: string, ms: number) => steps.set(name, (steps.get(name) ?? 0) + ms);
  const step = <T>(name: string, whole: string | null, run: () => T): T => {
    const start = processorMs();
    const result = run();
    const ms = processorMs() - start;
    add(name, ms);
    if (whole !== null) add(whole, ms);
    return result;
  };
  const start = processorMs();
  const source = await readSource(file, bytes, resources.reader);
  const reading = processorMs() - start;
  add('format', reading);
  add('text', reading);
  const document = step('repair and layout', 'text', () => toDocument(source, lexicon));
  if (!document.text.trim()) return;
  const structure = step('structure', 'records', () => structureOf(document, source));
  const context = createContext(document, source, structure, lexicon);
  const front = step('front matter', 'records', () => extractPaper(context));
  const references = step('references', 'records', () => extractReferences(context));
  step('citations', 'records', () => extractCitations(context, references));
  step('terms', 'records', () => extractTerms(context, front));
  step('statements', 'records', () => extractStatements(context, front));
  step('passages', 'records', () => extractPassages(context));
  // Parts of two steps.
  step('(terms: equivalents)', null, () => mineEquivalents(document));
  const sentences = structure.body.flatMap((range) => {
    const text = document.text.slice(range.start, range.end);
    return splitSentences(text).map((sentence) => text.slice(sentence.start, sentence.end));
  });
  const analyses = step('(statements: analysis)', null, () =>
    sentences.map((sentence): SentenceAnalysis => analyseSentence(sentence, EMPTY_CONTEXT)),
  );
  step('(statements: quantitative)', null, () => {
    for (const analysis of analyses) for (const read of [readQuantities, readRanks, readChanges]) read(analysis);
  });
  step('(statements: qualitative)', null, () => {
    for (const analysis of analyses) readQualitative(analysis);
  });
}

async function read(inputs: readonly Input[]): Promise<Steps> {
  const steps: Steps = new Map();
  for (const input of inputs) await readOnce(input, steps);
  return steps;
}

/** Reads the inputs `times` times after `warm` that do not count; the median by step. */
async function measured(inputs: readonly Input[], times: number, warm: number): Promise<readonly (readonly [string, readonly number[]])[]> {
  for (let at = 0; at < warm; at++) await read(inputs);
  const taken: Steps[] = [];
  for (let at = 0; at < times; at++) taken.push(await read(inputs));
  const names = [...new Set(taken.flatMap((steps) => [...steps.keys()]))];
  return names.map((name) => [name, taken.map((steps) => steps.get(name) ?? 0)] as const);
}

const sizeOf = (inputs: readonly Input[]): number => inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
const sized = (inputs: readonly Input[]): string =>
  `${inputs.length === 1 ? '' : `${inputs.length} files, `}${(sizeOf(inputs) / 2 ** 20).toFixed(2)} MB`;

function reportSpeed(name: string, inputs: readonly Input[], milliseconds: readonly number[], versus: string | null): void {
  const size = sizeOf(inputs);
  const speeds = milliseconds.map((ms) => megabytesPerSecond(size, Math.max(ms, 0.01)));
  report({
    suite: 'reading',
    name,
    input: sized(inputs),
    size,
    unit: 'MB/s',
    p50: spread(speeds).p50,
    // The slow end is what a user waits for.
    p95: Math.min(...speeds),
    times: milliseconds.length,
    versus,
  });
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

/** Words of a generated paper: about 50–80 KB, and ten and a hundred times that. */
const WORDS = 8_000;
const GROWTH = [1, 10, 100];
const WHOLES = new Set(['text', 'records']);

async function byStep(): Promise<void> {
  for (const language of ['en', 'fa'] as const) {
    const inputs = [{ file: 'paper.md', bytes: Buffer.from(FORMS['md']!(language, WORDS)) }];
    const [cold] = [await read(inputs)];
    for (const whole of WHOLES) reportSpeed(`${whole}, ${language}, first paper of a thread`, inputs, [cold.get(whole) ?? 0], null);
    for (const [name, taken] of await measured(inputs, 5, 12)) reportSpeed(`${name}, ${language}`, inputs, taken, null);
  }
}

async function byFormat(): Promise<void> {
  for (const language of ['en', 'fa'] as const) {
    for (const [ending, make] of Object.entries(FORMS)) {
      const inputs = [{ file: `paper.${ending}`, bytes: Buffer.from(make(language, WORDS)) }];
      for (const [name, taken] of await measured(inputs, 3, 3))
        if (WHOLES.has(name)) reportSpeed(`${name}, ${ending}, ${language}`, inputs, taken, null);
    }
  }
}

/** The same text in files of growing size: cost against the smallest. */
async function byGrowth(): Promise<void> {
  for (const language of ['en', 'fa'] as const) {
    const base = new Map<string, { ms: number; size: number }>();
    for (const times of GROWTH) {
      const inputs = [{ file: 'paper.txt', bytes: Buffer.from(FORMS['txt']!(language, WORDS * times)) }];
      for (const [name, taken] of await measured(inputs, times >= 100 ? 1 : 3, times >= 100 ? 0 : 3)) {
        if (!WHOLES.has(name)) continue;
        const { p50 } = spread(taken);
        const smallest = base.get(name);
        reportSpeed(
          `${name}, growth, ${language}`,
          inputs,
          taken,
          smallest ? growth(p50, smallest.ms, sizeOf(inputs), smallest.size) : null,
        );
        if (!smallest) base.set(name, { ms: p50, size: sizeOf(inputs) });
      }
    }
  }
}

async function byFolder(): Promise<void> {
  const folders = {
    examples: resolve('examples/papers'),
    'real papers': join(process.env['DABIR_SHARED'] ?? resolve('..', 'shared'), 'corpus'),
  };
  for (const [name, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) {
      skip('reading', `${name}: no ${folder} here`);
      continue;
    }
    const byEnding = new Map<string, Input[]>();
    for (const file of readdirSync(folder)) {
      const ending = extname(file).slice(1);
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), { file, bytes: readFileSync(join(folder, file)) }]);
    }
    for (const [ending, inputs] of byEnding) {
      for (const [step, taken] of await measured(inputs, 3, 3))
        if (WHOLES.has(step) || name === 'real papers') reportSpeed(`${name}, ${ending}: ${step}`, inputs, taken, null);
    }
  }
}

async function main(): Promise<void> {
  await byStep();
  await byFormat();
  await byFolder();
  await byGrowth();
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
