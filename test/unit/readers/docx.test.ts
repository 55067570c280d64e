import assert from 'node:assert/strict';
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { blocksOf, fixture, onlyPage, resources, tablesOf } from './read';

const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph(text)] });

async function written(children: ConstructorParameters<typeof Document>[0]['sections'][number]['children']): Promise<Uint8Array> {
  const document = new Document({
    title: 'عنوان فایل',
    creator: 'user',
    footnotes: { 1: { children: [new Paragraph('Deterrence')] } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A document with nothing but a body of WordprocessingML. */
const bare = (body: string) => zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
const codes = async (bytes: Uint8Array) => (await readSource('a.docx', bytes, resources)).problems.map((problem) => problem.code);

describe('Word documents', () => {
  it('reads headings, footnotes, tables with merged cells and the properties', async () => {
    const bytes = await written([
      new Paragraph({ text: 'مقدمه', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ bidirectional: true, children: [new TextRun('بازدارندگی'), new FootnoteReferenceRun(1), new TextRun(' مهم است.')] }),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell('سال'), cell('صادرات', 2)] }),
          new TableRow({ children: [cell('1400'), cell('5'), cell('6')] }),
        ],
      }),
      new Paragraph('پایان'),
    ]);
    const page = onlyPage(await readSource('a.docx', bytes, resources));
    assert.deepEqual(
      blocksOf(page).filter((line) => !line.startsWith('table')),
      [
        'metadata title: عنوان فایل',
        'metadata creator: user',
        'heading 2: مقدمه',
        'paragraph: بازدارندگی¹ مهم است.',
        'footnote 1: ¹ Deterrence',
        'paragraph: پایان',
      ],
    );
    assert.deepEqual(tablesOf(page), [
      [
        ['*سال', '*صادرات', '*'],
        ['1400', '5', '6'],
      ],
    ]);
    assert.equal(page.segments, null);
  });

  it('leaves out deleted text, codes of fields and doubled drawings; keeps insertions, tabs and hyphens', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const bytes = bare(
      `<w:p><w:del>${run('نه')}</w:del><w:ins>${run('آری')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/></w:r>${run('دو &amp; سه')}<mc:AlternateContent><mc:Choice>${run('!')}</mc:Choice><mc:Fallback>${run('?')}</mc:Fallback></mc:AlternateContent></w:p>`,
    );
    assert.deepEqual(blocksOf(onlyPage(await readSource('a.docx', bytes, resources))), ['paragraph: آری-دو & سه!']);
  });

  it('reads what LibreOffice is given by the printing test', async () => {
    const page = onlyPage(await readSource('a.docx', fixture('footnotes.docx'), resources));
    assert.deepEqual(
      page.blocks.filter((block) => block.kind === 'footnote').map((block) => block.label),
      ['1', '2'],
    );
  });

  it('names what it cannot read', async () => {
    assert.deepEqual(await codes(strToU8('PK no archive')), ['broken-docx']);
    assert.deepEqual(await codes(zipSync({ mimetype: strToU8('x') })), ['broken-docx']);
    assert.deepEqual(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), ['broken-docx']);
    assert.deepEqual(await codes(bare('<w:p></w:p>')), ['empty-file']);
    assert.deepEqual(await codes(bare(`<w:p><w:r><w:t>متن</w:t></w:r></w:p>${'<w:sdt>'.repeat(5_000)}`)), ['too-deep']);
  });

  it('refuses a part that unpacks beyond bounds, whatever its header says', async () => {
    const bomb = bare(`<w:p><w:r><w:t>${' '.repeat(60 * 1024 * 1024)}</w:t></w:r></w:p>`);
    assert.ok(bomb.length < 200_000);
    assert.deepEqual(await codes(bomb), ['broken-archive-bounds']);
    const directory = bomb.length - 22 - 46 - 'word/document.xml'.length;
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    view.setUint32(directory + 24, 100, true);
    view.setUint32(22, 100, true);
    assert.deepEqual(await codes(bomb), ['broken-archive-bounds']);
  });
});
