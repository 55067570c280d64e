import type { SourceBlockKind, SourcePage } from '../model/source-text';
import type { LatexTable } from './latex-table';
import { PageBuilder } from './page-builder';

/** What the text of an argument or environment is. */
export interface BlockMeaning {
  readonly kind: SourceBlockKind;
  readonly field?: string;
  readonly label?: string;
  readonly level?: number;
}

interface Caption {
  readonly start: number;
  readonly end: number;
}

/** An open environment. */
export interface Environment {
  readonly name: string;
  readonly meaning: BlockMeaning | null;
  readonly table?: LatexTable;
  /** Caption that waits for the table of this float, and the table that waits for its caption. */
  caption?: Caption;
  tableBlock?: { caption?: Caption };
}

/** Writes the text of a LaTeX file in blocks: it knows the open environments, and begins and ends blocks as text comes. */
export class LatexWriter {
  readonly builder: PageBuilder;
  readonly environments: Environment[] = [];
  /** Meaning of all text until it is set again: the argument of a command is being read. */
  fixed: BlockMeaning | null = null;
  /** In the preamble only metadata is text. */
  inPreamble = false;
  /** Space or line break that is due before the next text. */
  space = '';
  #block: (BlockMeaning & { readonly start: number }) | null = null;

  constructor(stored: string) {
    this.builder = new PageBuilder(stored);
  }

  get table(): LatexTable | null {
    return this.environments.at(-1)?.table ?? null;
  }

  get hasBlock(): boolean {
    return this.#block !== null;
  }

  copy(start: number, end: number): void {
    if (this.#startText()) this.builder.copy(start, end);
  }

  put(text: string, start: number, end: number): void {
    if (this.#startText()) this.builder.decoded(text, start, end);
  }

  #startText(): boolean {
    if (this.inPreamble && !this.fixed) return false;
    const { table } = this;
    if (table) {
      if (this.space && !table.cellIsEmpty) this.builder.add(' ');
    } else if (!this.#block) {
      this.builder.endParagraph();
      const environment = this.environments.at(-1);
      this.#block = { start: this.builder.length, ...(this.fixed ?? environment?.meaning ?? { kind: 'paragraph' }) };
    } else if (this.space) this.builder.add(this.space);
    this.space = '';
    return true;
  }

  endBlock(): void {
    const block = this.#block;
    this.#block = null;
    this.space = '';
    if (!block) return;
    const end = this.builder.length;
    if (block.kind === 'caption') this.#tieCaption({ start: block.start, end });
    this.builder.block({ ...block, end });
  }

  /** A caption belongs to the table of its float, which stands before or after it. */
  #tieCaption(caption: Caption): void {
    const float = this.environments.at(-1);
    if (!float) return;
    if (float.tableBlock && !float.tableBlock.caption) float.tableBlock.caption = caption;
    else float.caption = caption;
  }

  /** Writes a table that has ended; its environment is closed already. */
  tableBlock(table: LatexTable): void {
    this.space = '';
    this.#block = null;
    const rows = table.finish();
    const float = this.environments.at(-1);
    const caption = float?.caption ? { caption: float.caption } : {};
    const block = { kind: 'table' as const, start: table.start, end: this.builder.length, rows, ...caption };
    this.builder.block(block);
    if (float) {
      float.tableBlock = block;
      delete float.caption;
    }
    this.builder.endParagraph();
  }

  /** Writes a heading that the file only implies, at the place of a command. */
  impliedHeading(text: string, storedStart: number, storedEnd: number): void {
    this.builder.endParagraph();
    const start = this.builder.length;
    this.builder.decoded(text, storedStart, storedEnd);
    this.builder.block({ kind: 'heading', start, end: this.builder.length, level: 1 });
  }

  page(): SourcePage {
    this.endBlock();
    return this.builder.page();
  }
}
