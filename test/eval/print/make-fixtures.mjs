// Prints the small PDFs of test/fixtures/readers from the project's own prose. Run by hand when the fixtures are to change.
import { readFileSync, writeFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';
import { AlignmentType, Document, FootnoteReferenceRun, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { page, printChromium, printLibreOffice, printXeLatex } from './print.mjs';

const here = new URL('.', import.meta.url).pathname;
const fixtures = new URL('../../fixtures/readers/', import.meta.url).pathname;
const prose = readFileSync(`${here}prose-held.txt`, 'utf8').split('\n');
const short = prose.slice(0, 5).join('\n');
const font = 'Noto Naskh Arabic';

writeFileSync(`${fixtures}printed.txt`, `${short}\n`);
printChromium(page(short, { font }), `${fixtures}chromium.pdf`);
printLibreOffice(page(short, { font }), 'html', `${fixtures}libreoffice.pdf`);
printXeLatex(short, 'Amiri', `${fixtures}xelatex.pdf`);
printChromium(page(prose.join('\n'), { font, columns: 2, size: '10pt' }), `${fixtures}two-columns.pdf`);

/** Both scripts in one line, a table, raised marks, signs beside numbers. */
printChromium(readFileSync(`${here}mixed.html`, 'utf8'), `${fixtures}mixed.pdf`);
/** Front matter of short lines; entries in English in a Persian list. */
printChromium(readFileSync(`${here}mixed-list.html`, 'utf8'), `${fixtures}mixed-list.pdf`);

/** As a journal's template in Word: justified, with running heads, page numbers and footnotes. */
const run = (text, more = {}) => new TextRun({ text, rightToLeft: true, font, size: 26, ...more });
const paragraph = (children, more = {}) => new Paragraph({ bidirectional: true, alignment: AlignmentType.BOTH, spacing: { after: 120, line: 360 }, children, ...more });
const document = new Document({
  footnotes: { 1: { children: [paragraph([run('Hydro-hegemony', { rightToLeft: false, size: 20 })])] }, 2: { children: [paragraph([run('معاهدهٔ آب هیرمند، مادهٔ ۸', { size: 20 })])] } },
  sections: [
    {
      headers: { default: new Header({ children: [paragraph([run('فصلنامهٔ آب و سیاست / شمارهٔ ۳', { size: 20 }), new TextRun({ children: [' / ', PageNumber.CURRENT], size: 20 })])] }) },
      children: [
        paragraph([run(prose[0], { bold: true, size: 32 })], { alignment: AlignmentType.CENTER }),
        ...prose.slice(2, -1).map((line, index) => paragraph(index < 2 ? [run(line), new FootnoteReferenceRun(index + 1)] : [run(line)])),
        ...prose.slice(2, -1).map((line) => paragraph([run(line)])),
      ],
    },
  ],
});
const docx = await Packer.toBuffer(document);
writeFileSync(`${fixtures}footnotes.docx`, docx);
printLibreOffice(docx, 'docx', `${fixtures}word-like.pdf`);

/** A page with a picture and no text. */
printChromium('<!doctype html><svg width="400" height="300"><rect width="400" height="300" fill="#999"/></svg>', `${fixtures}scanned.pdf`);

/** A file that wants a password, made by PDFium itself. */
const library = await init({ wasmBinary: readFileSync(new URL('../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)) });
library.PDFiumExt_Init();
const plain = readFileSync(`${fixtures}xelatex.pdf`);
const memory = library.pdfium.wasmExports.malloc(plain.length);
library.pdfium.HEAPU8.set(plain, memory);
const handle = library.FPDF_LoadMemDocument(memory, plain.length, '');
library.EPDF_SetEncryption(handle, 'secret', 'owner', 0);
const writer = library.PDFiumExt_OpenFileWriter();
library.PDFiumExt_SaveAsCopy(handle, writer);
const size = library.PDFiumExt_GetFileWriterSize(writer);
const result = library.pdfium.wasmExports.malloc(size);
library.PDFiumExt_GetFileWriterData(writer, result, size);
writeFileSync(`${fixtures}encrypted.pdf`, library.pdfium.HEAPU8.slice(result, result + size));
