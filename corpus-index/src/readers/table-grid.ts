import type { SourceCell } from '../model/source-text';

/** Columns that one cell may span, and columns of a row in all: a hostile span is cut down. */
const MOST_COLUMNS = 400;
const MOST_SPAN = 60;

/** Rows of a table while it is read. Cells that span columns or rows leave empty cells behind, so that columns stay columns. */
export class TableGrid {
  readonly #rows: SourceCell[][] = [];
  /** Rows that a cell above still covers, by column. */
  readonly #covered: number[] = [];
  #row: SourceCell[] | null = null;

  get rows(): readonly (readonly SourceCell[])[] {
    return this.#rows;
  }

  /** Most cells that a row has. */
  get columns(): number {
    return this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  startRow(): void {
    this.#row = [];
    this.#rows.push(this.#row);
  }

  /** True while the current row has no cell yet. */
  get rowIsEmpty(): boolean {
    return this.#row === null || this.#row.length === 0;
  }

  /** Adds a cell whose text lies at [start, end). */
  cell(start: number, end: number, header: boolean, columnSpan: number, rowSpan: number): void {
    if (!this.#row) this.startRow();
    const row = this.#row;
    if (!row) return;
    this.#fillCovered(row, start);
    if (row.length >= MOST_COLUMNS) return;
    const rows = Math.min(Math.max(rowSpan, 1), MOST_COLUMNS) - 1;
    const columns = Math.min(Math.max(columnSpan, 1), MOST_SPAN);
    for (let column = 0; column < columns; column++) {
      this.#covered[row.length] = rows;
      row.push(column === 0 ? { start, end, header } : { start: end, end, header });
    }
  }

  #fillCovered(row: SourceCell[], at: number): void {
    while (row.length < MOST_COLUMNS && (this.#covered[row.length] ?? 0) > 0) {
      this.#covered[row.length] = (this.#covered[row.length] ?? 0) - 1;
      row.push({ start: at, end: at, header: false });
    }
  }
}
