// How well printed PDFs are read: prints each text with each producer and font, reads it back, and compares the words in their order
// with the text. Columns: PDFium's own text, after the reader (readSource), after the repairs (toDocument); for each the share of words
// exact, and of the reader also with a half-space counted as a space and without regard to order (what the file holds at all).
//   node scripts/build.mjs --tests-only eval/print && node out/test/eval/print/measure.entry.js [TEXT.txt …]
// A text file holds a title and one paragraph a line. Without one: the project's own prose (tune: looked at while the reader was written).
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadResources } from '../../../corpus-index/src/edges/load-resources';
import { pdfLibrary } from '../../../corpus-index/src/readers/pdf/pdfium-library';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { EMPTY_LEXICON } from '../../../corpus-index/src/text/lexicon';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { resources } from '../../unit/readers/read';

/** Fonts by producer. Amiri, Scheherazade, FreeFarsi and Noto Sans were not looked at while the reader was written. */
const FONTS: Readonly<Record<string, readonly string[]>> = {
  chromium: ['Noto Naskh Arabic', 'Nazli', 'Amiri', 'FreeFarsi', 'Noto Sans Arabic'],
  libreoffice: ['Noto Naskh Arabic', 'Nazli', 'Scheherazade', 'FreeFarsi', 'Noto Sans Arabic'],
  xelatex: ['Amiri', 'Scheherazade', 'FreeFarsi'],
  'chromium, two columns': ['Noto Naskh Arabic', 'Noto Sans Arabic'],
};

interface PrintModule {
  page(text: string, options: { font: string; columns?: number; size?: string }): string;
  printChromium(html: string, pdf: string): void;
  printLibreOffice(source: string, ending: string, pdf: string): void;
  printXeLatex(text: string, font: string, pdf: string): void;
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);
const share = (count: number, all: number) => (all === 0 ? 0 : count / all).toFixed(3);

/** Length of the longest common subsequence. */
function inOrder(expected: readonly string[], got: readonly string[]): number {
  let above = new Uint32Array(got.length + 1);
  for (const word of expected) {
    const row = new Uint32Array(got.length + 1);
    for (let at = 0; at < got.length; at++)
      row[at + 1] = got[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    above = row;
  }
  return above[got.length] ?? 0;
}

function inAnyOrder(expected: readonly string[], got: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of got) counts.set(word, (counts.get(word) ?? 0) + 1);
  return expected.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  }).length;
}

/** The library's own text of all pages. */
async function libraryText(bytes: Uint8Array): Promise<string> {
  const library = await pdfLibrary(resources.pdfium);
  const document = library.open(bytes);
  if (typeof document === 'string') return '';
  const { functions } = library;
  let text = '';
  for (let index = 0; index < document.pageCount; index++) {
    const page = functions.FPDF_LoadPage(document.handle, index);
    const handle = functions.FPDFText_LoadPage(page);
    const count = functions.FPDFText_CountChars(handle);
    const memory = functions.pdfium.wasmExports.malloc((count + 1) * 2);
    functions.FPDFText_GetText(handle, 0, count, memory);
    text += `${functions.pdfium.UTF16ToString(memory)}\n`;
    functions.pdfium.wasmExports.free(memory);
    functions.FPDFText_ClosePage(handle);
    functions.FPDF_ClosePage(page);
  }
  document.close();
  return text;
}

async function main(): Promise<void> {
  const root = process.cwd();
  const print: PrintModule = await import(pathToFileURL(join(root, 'test/eval/print/print.mjs')).href);
  const given = process.argv.slice(2);
  const texts = given.length > 0 ? given : ['prose-tune.txt', 'prose-held.txt'].map((name) => join(root, 'test/eval/print', name));
  const lexicon = existsSync(join(root, 'dist/lexicon.bin')) ? await loadResources(join(root, 'dist')).lexicon() : EMPTY_LEXICON;
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  console.log('text · producer · font · words | PDFium | reader | repaired | reader, half-space = space | reader, any order');
  try {
    for (const file of texts) {
      const text = readFileSync(file, 'utf8');
      for (const [producer, fonts] of Object.entries(FONTS)) {
        for (const font of fonts) {
          const pdf = join(folder, 'page.pdf');
          if (producer === 'xelatex') print.printXeLatex(text, font, pdf);
          else if (producer === 'libreoffice') print.printLibreOffice(print.page(text, { font }), 'html', pdf);
          else print.printChromium(print.page(text, producer === 'chromium' ? { font } : { font, columns: 2, size: '10.5pt' }), pdf);
          const bytes = new Uint8Array(readFileSync(pdf));
          const source = await readSource('page.pdf', bytes, resources);
          const read = source.pages.map((page) => page.text).join('\n');
          const expected = wordsOf(text);
          const exact = (got: string) => share(inOrder(expected, wordsOf(got)), expected.length);
          const spaced = wordsOf(text.replaceAll('\u200c', ' '));
          const figures = [
            exact(await libraryText(bytes)),
            exact(read),
            exact(toDocument(source, lexicon).text),
            share(inOrder(spaced, wordsOf(read.replaceAll('\u200c', ' '))), spaced.length),
            share(inAnyOrder(expected, wordsOf(read)), expected.length),
          ];
          console.log(`${basename(file)} · ${producer} · ${font} · ${expected.length} | ${figures.join(' | ')}`);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
