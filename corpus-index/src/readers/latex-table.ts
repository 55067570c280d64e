import type { SourceCell } from '../model/source-text';
import type { PageBuilder } from './page-builder';
import { TableGrid } from './table-grid';

/** Rows of a header are at most so many; a rule further down parts the body of a table. */
const MOST_HEADER_ROWS = 3;

/** A tabular while it is read: cells parted by &, rows by \\, the header told by the rule under it. */
export class LatexTable {
  readonly start: number;
  readonly #builder: PageBuilder;
  readonly #grid = new TableGrid();
  #cellStart: number;
  #span = 1;
  #rows = 0;
  #headerRows = 0;

  /** Begins where the builder stands. */
  constructor(builder: PageBuilder) {
    this.#builder = builder;
    this.start = builder.length;
    this.#cellStart = builder.length;
    this.#grid.startRow();
  }

  /** True while the current cell has no text. */
  get cellIsEmpty(): boolean {
    return this.#builder.length <= this.#cellStart;
  }

  /** \multicolumn: the current cell spans so many columns. */
  set span(columns: number) {
    if (columns > 1) this.#span = columns;
  }

  /** & */
  nextCell(): void {
    this.#endCell();
    this.#builder.add('\t');
    this.#cellStart = this.#builder.length;
  }

  /** \\ */
  nextRow(): void {
    this.#endCell();
    this.#rows++;
    this.#builder.add('\n');
    this.#grid.startRow();
    this.#cellStart = this.#builder.length;
  }

  /** \hline, \midrule: the first one below a row ends the header. */
  rule(): void {
    if (this.#headerRows === 0) this.#headerRows = this.#rows;
  }

  #endCell(): void {
    this.#grid.cell(this.#cellStart, this.#builder.length, false, this.#span, 1);
    this.#span = 1;
  }

  /** Rows that have text, when the table has ended. */
  finish(): SourceCell[][] {
    if (!this.cellIsEmpty) this.#endCell();
    const headers = this.#headerRows <= MOST_HEADER_ROWS ? this.#headerRows : 0;
    return this.#grid.rows
      .map((row, index) => row.map((cell) => ({ ...cell, header: index < headers })))
      .filter((row) => row.some((cell) => cell.end > cell.start));
  }
}
