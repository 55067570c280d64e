import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readBibliography } from '../../corpus-index/src/readers/bibliography/index';
import { readSource } from '../../corpus-index/src/readers/read-source';
import { brokenInvariants, fixture, resources, utf8 } from '../unit/readers/read';

/** Inputs that failed once: each is read again on every run. FUZZ_RUNS sets how many new ones are tried. */
const saved = join(process.cwd(), 'test/fixtures/fuzz');
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60);
const MOST_MILLISECONDS = 10_000;
const MEGABYTE = 1024 * 1024;

/** Time that the processor worked for us: other jobs of the machine do not count. */
function busyMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Reads hostile bytes: an answer within the time, at most a few problems, offsets inside the text. */
async function survive(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const started = busyMilliseconds();
  const source = await readSource(file, bytes, resources);
  const took = busyMilliseconds() - started;
  assert.ok(took < MOST_MILLISECONDS, `${file} took ${took.toFixed(0)} ms`);
  assert.ok(source.problems.length <= 3, `${source.problems.length} problems`);
  for (const page of source.pages) {
    const stored = page.segments
      ? source.format === 'docx' || source.format === 'pdf'
        ? page.text
        : '\u0000'.repeat(bytes.length)
      : page.text;
    assert.deepEqual(brokenInvariants(page, stored), []);
  }
  return source.problems.map((problem) => problem.code);
}

async function surviveOrSave(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await survive(file, bytes);
  } catch (error) {
    mkdirSync(saved, { recursive: true });
    writeFileSync(join(saved, createHash('sha1').update(bytes).digest('hex').slice(0, 12) + extname(file)), bytes);
    throw error;
  }
}

/** A file with some bytes changed, a stretch cut out or doubled. */
function mutations(original: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.integer({ min: 0, max: original.length - 1 });
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 40 });
  return fc
    .tuple(flips, place, fc.integer({ min: 0, max: 2_000 }), fc.constantFrom('keep', 'cut', 'double', 'truncate'))
    .map(([changes, at, length, how]) => {
      const bytes = Uint8Array.from(original);
      for (const [index, value] of changes) bytes[index] = value;
      if (how === 'truncate') return bytes.subarray(0, at);
      if (how === 'keep') return bytes;
      const head = bytes.subarray(0, how === 'cut' ? at : at + length);
      return new Uint8Array([...head, ...bytes.subarray(how === 'cut' ? at + length : at)]);
    });
}

describe('readers under hostile input', function () {
  this.timeout(600_000);

  for (const name of readdirSync(saved).filter((file) => !file.startsWith('.'))) {
    it(`reads the saved ${name}`, async () => {
      await survive(name, new Uint8Array(readFileSync(join(saved, name))));
    });
  }

  for (const ending of ['txt', 'md', 'html', 'tex', 'docx', 'pdf']) {
    it(`random bytes named .${ending}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), (bytes) => surviveOrSave(`a.${ending}`, bytes)),
        { numRuns },
      );
    });
  }

  for (const name of ['chromium.pdf', 'libreoffice.pdf', 'xelatex.pdf', 'footnotes.docx']) {
    it(`damaged ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(mutations(fixture(name)), (bytes) => surviveOrSave(name, bytes)),
        { numRuns },
      );
    });
  }

  it('a good file reads well after the bad ones', async () => {
    assert.deepEqual(await survive('chromium.pdf', fixture('chromium.pdf')), []);
  });

  it('lines of 10 MB', async () => {
    const line = utf8('متن بلند '.repeat((10 * MEGABYTE) / 16));
    for (const ending of ['txt', 'md', 'tex', 'html']) assert.deepEqual(await survive(`a.${ending}`, line), ['too-long-line'], ending);
    const document = zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body><w:p><w:r><w:t>${'متن '.repeat(2_000_000)}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
    assert.deepEqual(await survive('a.docx', document), ['too-long-line']);
  });

  it('text of 50 MB is refused with one message', async () => {
    assert.deepEqual(await survive('a.txt', new Uint8Array(50 * MEGABYTE).fill(0x61)), ['too-large']);
  });

  const deep: readonly (readonly [string, string])[] = [
    ['a.html', '<div>'.repeat(400_000)],
    ['b.html', '<table><tr><td>'.repeat(200_000)],
    ['a.md', '> '.repeat(500_000)],
    ['b.md', '['.repeat(800_000)],
    ['c.md', '*a '.repeat(300_000)],
    ['d.md', '- '.repeat(400_000)],
    ['a.tex', '\\footnote{'.repeat(100_000) + 'x' + '}'.repeat(100_000)],
    ['b.tex', '\\section{'.repeat(100_000)],
    ['c.tex', '\\begin{quote}'.repeat(80_000)],
    ['d.tex', '\\cite['.repeat(150_000)],
    ['e.tex', '{'.repeat(900_000)],
    ['a.txt', '<sup>'.repeat(190_000)],
  ];
  for (const [file, text] of deep) {
    it(`deep or unclosed nesting: ${file} ${text.slice(0, 10)}`, async () => {
      await survive(file, utf8(`متن\n${text}`));
    });
  }

  const bibliographies: readonly (readonly [string, string])[] = [
    ['a.bib', '@a{'.repeat(300_000)],
    ['b.bib', `@a{b, c = ${'{'.repeat(900_000)}`],
    ['c.bib', `@a{b, c = "${'x'.repeat(5_000_000)}`],
    ['d.bib', `@a{b, author = {${'a and '.repeat(300_000)}}}`],
    ['e.bib', `@a{b, c = ${'"x" # '.repeat(200_000)}}`],
    ['f.bib', '@a{b,\n c = {d\n'.repeat(60_000)],
    ['g.bib', `@a{b, title = {${'\\x{'.repeat(60_000)}}}`],
    ['h.bib', '@a{b, c '.repeat(200_000)],
    ['a.json', '['.repeat(900_000)],
    ['b.json', '[{"id":1,"title":"'.repeat(60_000)],
    ['a.yaml', `references:\n${'- '.repeat(3_000)}`],
    ['b.yaml', 'a: ['.repeat(2_000)],
    ['a.ris', 'TY  - JOUR\n'.repeat(200_000)],
  ];
  for (const [file, text] of bibliographies) {
    it(`hostile ${file}`, () => {
      const started = busyMilliseconds();
      readBibliography(file, text);
      assert.ok(busyMilliseconds() - started < MOST_MILLISECONDS);
    });
  }

  it('random text as a bibliography', () => {
    for (const ending of ['bib', 'ris', 'json', 'yaml']) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
          readBibliography(`a.${ending}`, text);
        }),
        { numRuns },
      );
    }
  });
});
