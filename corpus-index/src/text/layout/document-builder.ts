import type { Block, DisplaySegment, Document, Repair, Table, TableCell } from '../../model/document';
import type { SourceText } from '../../model/source-text';
import { ADDED, type Line } from '../line';
import { type PageOffsets, pageOf } from '../page-offsets';
import type { FlowItem } from './flow';

/** Cells of a row are parted by a tab, rows of a table by a line break, blocks by an empty line. */
const CELL_GAP = '\t';

/** Writes blocks one after the other and keeps the way back from each unit of the display text. */
export class DocumentBuilder {
  readonly #offsets: PageOffsets;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #segments: DisplaySegment[] = [];
  readonly #repairs: Repair[] = [];
  readonly #blocks: Block[] = [];

  constructor(offsets: PageOffsets) {
    this.#offsets = offsets;
  }

  item(item: FlowItem): void {
    if (item.rows) this.#table(item);
    else if (item.line.text.trim() !== '') {
      this.#gap();
      const start = this.#length;
      this.#write(item.line);
      this.#blocks.push({
        kind: item.kind,
        start,
        end: this.#length,
        page: item.page,
        ...(item.level === undefined ? {} : { level: item.level }),
        ...(item.label === undefined ? {} : { label: item.label }),
      });
    }
  }

  #table(item: FlowItem): void {
    const sourceRows = item.rows ?? [];
    if (sourceRows.length === 0) return;
    this.#gap();
    const start = this.#length;
    const captioned = item.line.text.trim() !== '';
    if (captioned) this.#write(item.line);
    const caption = captioned ? { start, end: this.#length } : null;
    const rows: TableCell[][] = [];
    for (const row of sourceRows) {
      if (this.#length > start) this.#add('\n');
      const cells: TableCell[] = [];
      for (const [index, cell] of row.entries()) {
        if (index > 0) this.#add(CELL_GAP);
        const from = this.#length;
        this.#write(cell.line);
        cells.push({ start: from, end: this.#length, header: cell.header });
      }
      rows.push(cells);
    }
    const headerRows = rows.findIndex((row) => !row.some((cell) => cell.header));
    const table: Table = { caption, headerRows: headerRows < 0 ? 0 : headerRows, rows, columnsWereReversed: false };
    this.#blocks.push({ kind: 'table', start, end: this.#length, page: item.page, table });
  }

  #gap(): void {
    if (this.#length > 0) this.#add('\n\n');
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #write(line: Line): void {
    const { text, origins } = line;
    const base = this.#length;
    for (let from = 0; from < text.length; ) {
      const origin = origins[from]!;
      let to = from + 1;
      if (origin === ADDED) {
        while (to < text.length && origins[to] === ADDED) to++;
        const last = this.#segments.at(-1);
        const at = last ? last.sourceStart + last.sourceLength : 0;
        this.#segments.push({ start: base + from, length: to - from, page: last?.page ?? 0, sourceStart: at, sourceLength: 0 });
      } else {
        const page = pageOf(this.#offsets, origin);
        const sourceStart = origin - this.#offsets.starts[page]!;
        let sourceLength = 1;
        if (to < text.length && origins[to] === origin) while (to < text.length && origins[to] === origin) to++;
        else {
          // One unit for one unit, up to a place that is shown by several units (a ligature).
          while (to < text.length && origins[to] === origin + to - from && origins[to + 1] !== origins[to]) to++;
          sourceLength = to - from;
        }
        this.#segments.push({ start: base + from, length: to - from, page, sourceStart, sourceLength });
      }
      from = to;
    }
    for (const repair of line.repairs) this.#repairs.push({ ...repair, start: repair.start + base, end: repair.end + base });
    this.#add(text);
  }

  build(source: SourceText): Document {
    return {
      file: source.file,
      format: source.format,
      text: this.#parts.join(''),
      blocks: this.#blocks,
      segments: this.#segments,
      repairs: this.#repairs.sort((a, b) => a.start - b.start || a.end - b.end),
      pageNumbers: source.pages.map((page) => page.number),
    };
  }
}
