import { Parser } from 'htmlparser2';
import type { ProblemCode } from '../model/problem';
import type { SourceBlock, SourceBlockKind } from '../model/source-text';
import type { ParagraphStyle } from './docx-styles';
import type { PageBuilder } from './page-builder';
import { superscript } from './superscript';
import { TableGrid } from './table-grid';

/** Parts of a document that the text refers to. */
export interface DocxParts {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

interface OpenTable {
  readonly start: number;
  readonly grid: TableGrid;
  header: boolean;
  cell: { start: number; span: number; continued: boolean } | null;
}

interface OpenParagraph {
  start: number;
  style: ParagraphStyle | null;
  level: number | null;
  listed: boolean;
}

/** Content that does not show: deleted and moved text, the fallback of a drawing that is read already, codes of fields. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rubyPr']);

/**
 * Writes the text of word/document.xml: paragraphs with the headings, lists, captions and quotations that their styles name, tables
 * with header rows and merged cells, footnotes and endnotes after the paragraph that refers to them. Stops at `depth` open elements.
 */
export function writeBody(builder: PageBuilder, xml: string, parts: DocxParts, depth: number): ProblemCode | null {
  const body = new DocxBody(builder, parts, depth);
  body.read(xml);
  return body.problem;
}

class DocxBody {
  readonly #builder: PageBuilder;
  readonly #parts: DocxParts;
  readonly #depth: number;
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #notes: { label: string; text: string }[] = [];
  #open = 0;
  #skipping = 0;
  #inText = false;
  #raised = false;
  #count = 0;
  problem: ProblemCode | null = null;

  constructor(builder: PageBuilder, parts: DocxParts, depth: number) {
    this.#builder = builder;
    this.#parts = parts;
    this.#depth = depth;
  }

  read(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (++this.#open > this.#depth) {
            this.problem = 'too-deep';
            parser.pause();
          } else this.#openTag(name, attributes);
        },
        ontext: (text) => this.#text(text),
        onclosetag: (name) => {
          this.#open--;
          this.#closeTag(name);
        },
      },
      { xmlMode: true },
    );
    parser.write(xml);
    if (this.problem === null) parser.end();
    this.#writeNotes();
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping++;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.#openParagraph();
        break;
      case 'w:pStyle':
        if (paragraph) {
          paragraph.style = this.#parts.styles.get(value ?? '') ?? null;
          paragraph.level ??= paragraph.style?.level ?? null;
        }
        break;
      case 'w:outlineLvl':
        if (paragraph && value && Number(value) < 9) paragraph.level = Number(value) + 1;
        break;
      case 'w:numPr':
        if (paragraph) paragraph.listed = true;
        break;
      case 'w:r':
        this.#raised = false;
        break;
      case 'w:vertAlign':
        this.#raised = value === 'superscript';
        break;
      case 'w:t':
      case 'm:t':
        this.#inText = true;
        break;
      case 'w:tab':
        if (paragraph && this.#open > 0 && !('w:pos' in attributes)) this.#builder.add(this.#tables.length > 0 ? ' ' : '\t');
        break;
      case 'w:br':
      case 'w:cr':
        if (paragraph && this.#builder.length > paragraph.start) this.#builder.add(this.#tables.length > 0 ? ' ' : '\n');
        break;
      case 'w:noBreakHyphen':
        this.#builder.add('-');
        break;
      case 'w:footnoteReference':
        this.#reference(this.#parts.footnotes.get(attributes['w:id'] ?? ''));
        break;
      case 'w:endnoteReference':
        this.#reference(this.#parts.endnotes.get(attributes['w:id'] ?? ''));
        break;
      default:
        this.#openTableTag(name, value);
    }
  }

  #openTableTag(name: string, value: string | undefined): void {
    const table = this.#tables.at(-1);
    if (name === 'w:tbl') {
      if (this.#tables.length === 0) this.#builder.endParagraph();
      this.#tables.push({ start: this.#builder.length, grid: new TableGrid(), header: false, cell: null });
    } else if (!table) return;
    else if (name === 'w:tr') {
      table.grid.startRow();
      table.header = false;
    } else if (name === 'w:tblHeader') table.header = value !== '0' && value !== 'false';
    else if (name === 'w:tc') {
      if (!table.grid.rowIsEmpty) this.#builder.add(this.#tables.length > 1 ? ' ' : '\t');
      table.cell = { start: this.#builder.length, span: 1, continued: false };
    } else if (name === 'w:gridSpan' && table.cell) table.cell.span = Number.parseInt(value ?? '1', 10) || 1;
    else if (name === 'w:vMerge' && table.cell) table.cell.continued = value !== 'restart';
  }

  #text(text: string): void {
    if (!this.#inText || this.#skipping > 0) return;
    this.#builder.add((this.#raised ? superscript(text) : null) ?? text);
  }

  #closeTag(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    const table = this.#tables.at(-1);
    if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc' && table?.cell) {
      const { start, span } = table.cell;
      table.grid.cell(start, this.#builder.length, table.header, span, 1);
      table.cell = null;
    } else if (name === 'w:tr') {
      if (this.#tables.length === 1) this.#builder.add('\n');
    } else if (name === 'w:tbl') this.#closeTable();
  }

  #openParagraph(): void {
    if (this.#tables.length === 0 && this.#paragraphs.length === 0) this.#builder.endParagraph();
    else if (this.#tables.at(-1)?.cell && this.#builder.length > (this.#tables.at(-1)?.cell?.start ?? 0)) this.#builder.add(' ');
    else if (this.#paragraphs.length > 0) this.#builder.endLine();
    this.#paragraphs.push({ start: this.#builder.length, style: null, level: null, listed: false });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || this.#tables.length > 0 || this.#paragraphs.length > 0) return;
    const end = this.#builder.length;
    if (end > paragraph.start) {
      const kind = kindOf(paragraph);
      const level = kind === 'heading' ? { level: paragraph.level ?? 1 } : {};
      const field = paragraph.style?.name === 'title' ? { field: 'title' } : {};
      this.#builder.block({ kind, start: paragraph.start, end, ...level, ...field });
    }
    this.#writeNotes();
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table || this.#tables.length > 0) return;
    const block: SourceBlock = { kind: 'table', start: table.start, end: this.#builder.length, rows: table.grid.rows };
    if (table.grid.columns > 1) this.#builder.block(block);
    else
      for (const row of table.grid.rows)
        for (const cell of row) this.#builder.block({ kind: 'paragraph', start: cell.start, end: cell.end });
    this.#builder.endParagraph();
    this.#writeNotes();
  }

  #reference(text: string | undefined): void {
    if (text === undefined) return;
    this.#count++;
    const label = String(this.#count);
    this.#builder.add(superscript(label) ?? `[${label}]`);
    this.#notes.push({ label, text });
  }

  #writeNotes(): void {
    if (this.#tables.length > 0) return;
    for (const note of this.#notes.splice(0)) {
      if (!note.text) continue;
      this.#builder.endParagraph();
      const start = this.#builder.length;
      const mark = superscript(note.label) ?? `[${note.label}]`;
      this.#builder.add(`${mark} ${note.text}`);
      this.#builder.block({ kind: 'footnote', start, end: this.#builder.length, label: note.label });
      this.#builder.endLine();
    }
  }
}

function kindOf(paragraph: OpenParagraph): SourceBlockKind {
  const name = paragraph.style?.name ?? '';
  if (paragraph.level !== null || name === 'title') return 'heading';
  if (name === 'caption') return 'caption';
  if (name === 'quote' || name === 'intense quote' || name === 'block text') return 'quotation';
  if (name === 'footnote text' || name === 'endnote text') return 'footnote';
  return paragraph.listed ? 'list-item' : 'paragraph';
}
