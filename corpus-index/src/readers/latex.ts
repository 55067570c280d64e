import type { ProblemCode } from '../model/problem';
import type { SourceBlockKind, SourcePage } from '../model/source-text';
import { LatexArguments } from './latex-arguments';
import {
  CITE_COMMAND,
  FOOTNOTE_COMMANDS,
  HEADING_COMMANDS,
  LIST_ENVIRONMENTS,
  METADATA_COMMANDS,
  METADATA_ENVIRONMENTS,
  NOT_A_CITATION,
  QUOTATION_ENVIRONMENTS,
  SILENT_COMMANDS,
  SKIPPED_ENVIRONMENTS,
  TABLE_ENVIRONMENTS,
  VERBATIM_ENVIRONMENTS,
} from './latex-commands';
import { isSpace, PageBuilder } from './page-builder';
import { superscript } from './superscript';
import { TableGrid } from './table-grid';
import { accented, TEX_ACCENTS, TEX_SYMBOLS } from './tex-characters';

interface Environment {
  readonly name: string;
  readonly kind: SourceBlockKind | null;
  readonly field?: string;
  readonly table?: OpenTable;
  /** Caption that waits for the table of this float, and the table that waits for its caption. */
  caption?: Caption;
  tableBlock?: { caption?: Caption };
}

interface Caption {
  readonly start: number;
  readonly end: number;
}

interface OpenTable {
  readonly start: number;
  readonly grid: TableGrid;
  readonly rows: { readonly ruleAfter: boolean }[];
  cellStart: number;
  span: number;
}

interface Footnote {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const PLAIN_RUN = /[^\\{}$%&~\s`'"<>-]+/y;
const COMMAND = /\\([a-zA-Z@]+\*?|[\s\S])/y;
const BEGIN_DOCUMENT = /\\begin\s{0,5}\{document\}/u;

/**
 * Reads LaTeX, XePersian's commands included, by a scan of its own: headings, paragraphs, lists, quotations, tables with captions,
 * footnotes (marks in the text, notes after their paragraph), title, authors, abstract and keywords as metadata, citations as
 * [@key, locator], the entries of thebibliography as list items. Macros are not run; definitions are left out. Arguments nest up to
 * `depth`: deeper ones are read as plain groups, with the problem 'too-deep'.
 */
export function readLatex(stored: string, depth: number): { readonly page: SourcePage; readonly problem: ProblemCode | null } {
  const reader = new LatexReader(stored, depth);
  return { page: reader.read(), problem: reader.problem };
}

class LatexReader {
  readonly #stored: string;
  readonly #depth: number;
  readonly #builder: PageBuilder;
  readonly #arguments: LatexArguments;
  readonly #environments: Environment[] = [];
  readonly #footnotes: Footnote[] = [];
  readonly #hasChapters: boolean;
  #block: { start: number; kind: SourceBlockKind; field?: string; label?: string; level?: number } | null = null;
  #fixed: { kind: SourceBlockKind; field?: string; label?: string; level?: number } | null = null;
  #space = '';
  #notes = 0;
  #nesting = 0;
  #inPreamble = false;
  problem: ProblemCode | null = null;

  constructor(stored: string, depth: number) {
    this.#stored = stored;
    this.#depth = depth;
    this.#builder = new PageBuilder(stored);
    this.#arguments = new LatexArguments(stored);
    this.#hasChapters = /\\chapter\s{0,5}[*{[]/u.test(stored);
  }

  read(): SourcePage {
    const begin = BEGIN_DOCUMENT.exec(this.#stored);
    const body = begin ? begin.index + begin[0].length : 0;
    if (begin) {
      this.#inPreamble = true;
      this.#range(0, begin.index);
      this.#inPreamble = false;
    }
    this.#range(body, this.#stored.length);
    this.#endBlock();
    return this.#builder.page();
  }

  #range(start: number, end: number): void {
    if (this.#nesting >= this.#depth) {
      this.problem = 'too-deep';
      return;
    }
    this.#nesting++;
    for (let at = start; at < end; ) at = Math.max(at + 1, this.#step(at, end));
    this.#nesting--;
  }

  /** Reads what stands at an offset and returns where to go on. */
  #step(at: number, end: number): number {
    const letter = this.#stored[at] ?? '';
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(this.#stored);
    if (run) {
      const stop = Math.min(end, at + run[0].length);
      this.#copy(at, stop);
      return stop;
    }
    if (isSpace(letter.charCodeAt(0))) return this.#whiteSpace(at, end);
    switch (letter) {
      case '\\':
        return this.#command(at, end);
      case '%':
        return this.#comment(at, end);
      case '{':
      case '}':
      case '$':
        return at + 1;
      case '&':
        return this.#ampersand(at);
      case '~':
        this.#space = ' ';
        return at + 1;
      default:
        return this.#ligature(at, end);
    }
  }

  #comment(at: number, end: number): number {
    const newline = this.#stored.indexOf('\n', at);
    if (newline < 0 || newline >= end) return end;
    let next = newline + 1;
    while (next < end && (this.#stored[next] === ' ' || this.#stored[next] === '\t')) next++;
    return next;
  }

  #whiteSpace(at: number, end: number): number {
    let next = at;
    let breaks = 0;
    while (next < end && isSpace(this.#stored.charCodeAt(next))) {
      if (this.#stored[next] === '\n') breaks++;
      next++;
    }
    if (breaks > 1 && !this.#table() && !this.#fixed && this.#environments.at(-1)?.kind !== 'metadata') this.#endBlock();
    else this.#space = ' ';
    return next;
  }

  /** -- and ---, `` and '' and the quotation marks of other languages (<< >>). */
  #ligature(at: number, end: number): number {
    for (const [source, text] of LIGATURES) {
      if (at + source.length <= end && this.#stored.startsWith(source, at)) {
        this.#put(text, at, at + source.length);
        return at + source.length;
      }
    }
    this.#copy(at, at + 1);
    return at + 1;
  }

  #ampersand(at: number): number {
    const table = this.#table();
    if (table) {
      this.#endCell(table);
      this.#builder.add('\t');
      table.cellStart = this.#builder.length;
    } else this.#copy(at, at + 1);
    return at + 1;
  }

  #command(at: number, end: number): number {
    COMMAND.lastIndex = at;
    const match = COMMAND.exec(this.#stored);
    if (!match || at + match[0].length > end) return end;
    const starred = match[1] ?? '';
    const name = starred.endsWith('*') && starred.length > 1 ? starred.slice(0, -1) : starred;
    let next = at + match[0].length;
    if (name === '\\') return this.#lineEnd(next, end);
    if (TEX_ACCENTS.has(name)) {
      const done = this.#accent(name, at, next, end);
      if (done > 0) return done;
    }
    const symbol = TEX_SYMBOLS.get(name);
    if (symbol !== undefined) {
      if (symbol === ' ') this.#space = ' ';
      else this.#put(symbol, at, next);
      if (/^[a-zA-Z]/u.test(name)) {
        if (this.#stored.startsWith('{}', next)) next += 2;
        else while (next < end && this.#stored[next] === ' ') next++;
      }
      return next;
    }
    if (name === 'begin' || name === 'end') return this.#environment(name, next, end);
    if (name === 'par') this.#endBlock();
    if (name === 'item') return this.#item(next, end);
    if (name === 'bibitem') return this.#bibItem(next, end);
    if (name === 'verb') return this.#verb(next, end);
    if (name === 'and' && this.#fixed) this.#splitFixed();
    if (name === 'hline' || name === 'midrule' || name === 'toprule') this.#rule();
    if (name === 'multicolumn') return this.#multicolumn(next, end);
    if (name === 'footnotemark') return this.#footnoteMark(at, next, end);
    if (name === 'frac') return this.#fraction(next, end);
    if (FOOTNOTE_COMMANDS.has(name)) return this.#footnote(name, at, next, end);
    if (CITE_COMMAND.test(name) && !NOT_A_CITATION.has(name)) return this.#citation(name, at, next, end);
    if (name === 'caption') return this.#argumentAsBlock(next, end, { kind: 'caption' });
    const level = HEADING_COMMANDS.get(name);
    if (level !== undefined)
      return this.#argumentAsBlock(next, end, { kind: 'heading', level: this.#hasChapters ? level + 1 : Math.max(1, level) });
    const field = METADATA_COMMANDS.get(name);
    if (field !== undefined && !this.#fixed) return this.#argumentAsBlock(next, end, { kind: 'metadata', field });
    const silent = SILENT_COMMANDS.get(name);
    if (silent !== undefined) return this.#arguments.skip(next, end, silent);
    if (name === 'def' || name === 'let') return this.#arguments.skipDefinition(next, end);
    return this.#arguments.skipOptions(next, end);
  }

  #argumentAsBlock(at: number, end: number, block: { kind: SourceBlockKind; field?: string; level?: number }): number {
    const argument = this.#arguments.next(at, end);
    if (!argument) return at;
    if (block.kind === 'caption' && this.#table()) {
      this.#range(argument.start, argument.end);
      return argument.end + 1;
    }
    this.#endBlock();
    const before = this.#fixed;
    this.#fixed = block;
    const known = this.#builder.length;
    this.#range(argument.start, argument.end);
    const written = this.#block;
    if (block.kind === 'caption' && written && this.#builder.length > known)
      this.#tieCaption({ start: written.start, end: this.#builder.length });
    this.#endBlock();
    this.#fixed = before;
    return argument.end + 1;
  }

  /** A caption belongs to the table of its float, which stands before or after it. */
  #tieCaption(caption: Caption): void {
    const float = this.#environments.at(-1);
    if (!float) return;
    if (float.tableBlock && !float.tableBlock.caption) float.tableBlock.caption = caption;
    else float.caption = caption;
  }

  /** Authors joined by \and are fields of their own. */
  #splitFixed(): void {
    this.#endBlock();
  }

  #accent(name: string, at: number, next: number, end: number): number {
    const open = /^[a-zA-Z]/u.test(name) ? this.#arguments.blanks(next, end) : next;
    const braced = this.#stored[open] === '{';
    const from = braced ? open + 1 : open;
    const dotless = /^\\[ij](?![a-zA-Z])/u.exec(this.#stored.slice(from, from + 3));
    const letter = dotless ? (TEX_SYMBOLS.get(dotless[0].slice(1)) ?? '') : (this.#stored[from] ?? '');
    if (!/^[\p{L}]$/u.test(letter)) return 0;
    let stop = from + (dotless ? dotless[0].length : 1);
    if (braced) {
      if (this.#stored[stop] !== '}') return 0;
      stop++;
    }
    if (stop > end) return 0;
    this.#put(accented(name, letter), at, stop);
    return stop;
  }

  #lineEnd(at: number, end: number): number {
    const table = this.#table();
    let next = this.#stored[at] === '*' ? at + 1 : at;
    next = this.#arguments.skipOptions(next, end);
    if (table) {
      this.#endCell(table);
      table.rows.push({ ruleAfter: false });
      this.#builder.add('\n');
      table.grid.startRow();
      table.cellStart = this.#builder.length;
    } else if (this.#block) this.#space = this.#fixed ? ' ' : '\n';
    return next;
  }

  #rule(): void {
    const table = this.#table();
    const row = table?.rows.at(-1);
    if (table && row) table.rows[table.rows.length - 1] = { ruleAfter: true };
  }

  #table(): OpenTable | null {
    return this.#environments.at(-1)?.table ?? null;
  }

  #endCell(table: OpenTable): void {
    this.#space = '';
    table.grid.cell(table.cellStart, this.#builder.length, false, table.span, 1);
    table.span = 1;
  }

  #multicolumn(at: number, end: number): number {
    const count = this.#arguments.next(at, end);
    const format = count ? this.#arguments.next(count.end + 1, end) : null;
    if (!count || !format) return at;
    const table = this.#table();
    const span = Number.parseInt(this.#stored.slice(count.start, Math.min(count.end, count.start + 3)), 10);
    if (table && span > 1) table.span = span;
    return format.end + 1;
  }

  #fraction(at: number, end: number): number {
    const above = this.#arguments.next(at, end);
    const below = above ? this.#arguments.next(above.end + 1, end) : null;
    if (!above || !below) return at;
    this.#range(above.start, above.end);
    this.#put('/', above.end, above.end + 1);
    this.#range(below.start, below.end);
    return below.end + 1;
  }

  #verb(at: number, end: number): number {
    const close = this.#stored.slice(at + 1, Math.min(end, at + 500)).indexOf(this.#stored[at] ?? '|');
    if (close < 0) return at;
    this.#copy(at + 1, at + 1 + close);
    return at + close + 2;
  }

  #footnoteMark(at: number, next: number, end: number): number {
    this.#notes++;
    this.#space = '';
    this.#put(superscript(String(this.#notes)) ?? '*', at, next);
    return this.#arguments.skipOptions(next, end);
  }

  #footnote(name: string, at: number, next: number, end: number): number {
    const argument = this.#arguments.next(next, end);
    if (!argument) return next;
    const markSet = name.endsWith('text');
    if (!markSet) this.#notes++;
    const label = String(this.#notes);
    if (!markSet && !this.#inPreamble) {
      this.#space = '';
      this.#put(superscript(label) ?? label, at, next);
    }
    this.#footnotes.push({ ...argument, label });
    return argument.end + 1;
  }

  #writeFootnotes(): void {
    if (this.#fixed?.kind === 'footnote') return;
    const before = this.#fixed;
    for (let note = this.#footnotes.shift(); note; note = this.#footnotes.shift()) {
      this.#fixed = { kind: 'footnote', label: note.label };
      const mark = superscript(note.label);
      if (mark) this.#put(`${mark} `, note.start - 1, note.start);
      this.#range(note.start, note.end);
      this.#closeBlock();
    }
    this.#fixed = before;
  }

  #citation(name: string, at: number, next: number, end: number): number {
    const options: string[] = [];
    let open = this.#stored[next] === '*' ? next + 1 : next;
    open = this.#arguments.blanks(open, end);
    while (this.#stored[open] === '[' && options.length < 2) {
      const close = this.#arguments.closingOption(open, end);
      if (close < 0) break;
      options.push(this.#stored.slice(open + 1, close));
      open = this.#arguments.blanks(close + 1, end);
    }
    const close = this.#arguments.closing(open);
    if (close === undefined || close >= end) return next;
    const keys = this.#stored
      .slice(open + 1, close)
      .split(',')
      .map((key) => `@${key.trim()}`);
    const locator =
      options
        .at(-1)
        ?.replace(/[~\\{}]/gu, ' ')
        .trim() ?? '';
    const prefix = options.length > 1 ? (options[0] ?? '').replace(/[~\\{}]/gu, ' ').trim() : '';
    const tail = locator ? `, ${locator}` : '';
    const textual = /^(?:cite(?:t|author|p?year)|[tT]extcite|citealt|Citet)/u.test(name);
    const body = `${prefix ? `${prefix} ` : ''}${keys.join('; ')}${tail}`;
    this.#put(textual && !tail ? keys.join('; ') : `[${body}]`, at, close + 1);
    return close + 1;
  }

  #environment(command: string, at: number, end: number): number {
    const argument = this.#arguments.next(at, end);
    if (!argument || argument.end - argument.start > 60) return at;
    const name = this.#stored.slice(argument.start, argument.end).trim();
    return command === 'begin' ? this.#begin(name, argument.end + 1, end) : this.#end(name, argument.end + 1);
  }

  #begin(name: string, at: number, end: number): number {
    if (SKIPPED_ENVIRONMENTS.has(name) || VERBATIM_ENVIRONMENTS.has(name)) {
      const found = this.#stored.indexOf(`\\end{${name}}`, at);
      const close = found < 0 || found > end ? end : found;
      this.#endBlock();
      if (VERBATIM_ENVIRONMENTS.has(name)) {
        this.#copy(this.#arguments.blanks(at, close), close);
        this.#endBlock();
      }
      return Math.min(end, close + `\\end{${name}}`.length);
    }
    if (this.#environments.length >= this.#depth) {
      this.problem = 'too-deep';
      return at;
    }
    if (TABLE_ENVIRONMENTS.has(name)) return this.#beginTable(name, at, end);
    const field = METADATA_ENVIRONMENTS.get(name);
    const kind = field ? 'metadata' : QUOTATION_ENVIRONMENTS.has(name) ? 'quotation' : LIST_ENVIRONMENTS.has(name) ? 'list-item' : null;
    this.#endBlock();
    if (name === 'thebibliography') this.#writeListHeading(at);
    const inherited = this.#environments.at(-1);
    const passed = inherited?.table ? null : inherited;
    this.#environments.push({ name, kind: kind ?? passed?.kind ?? null, ...(field ? { field } : {}) });
    let next = this.#arguments.skipOptions(at, end);
    const takesArguments =
      name === 'thebibliography' || name === 'multicols' || name === 'minipage' || name === 'figure' || name === 'table';
    while (takesArguments && this.#stored[next] === '{') next = (this.#arguments.closing(next) ?? next) + 1;
    return next;
  }

  /** The list prints its own heading, which the file does not hold. */
  #writeListHeading(at: number): void {
    this.#builder.endParagraph();
    const start = this.#builder.length;
    this.#builder.decoded('References', Math.max(0, at - '\\begin{thebibliography}'.length), at);
    this.#builder.block({ kind: 'heading', start, end: this.#builder.length, level: 1 });
  }

  #beginTable(name: string, at: number, end: number): number {
    this.#endBlock();
    this.#builder.endParagraph();
    const grid = new TableGrid();
    grid.startRow();
    const start = this.#builder.length;
    this.#environments.push({ name, kind: 'table', table: { start, grid, rows: [], cellStart: start, span: 1 } });
    return this.#arguments.skip(at, end, /^tabular(?:\*|x|y)$|^xltabular$/u.test(name) ? 2 : 1);
  }

  #end(name: string, at: number): number {
    const index = this.#environments.map((environment) => environment.name).lastIndexOf(name);
    if (index < 0) return at;
    const closed = this.#environments.splice(index).reverse();
    for (const environment of closed) if (environment.table) this.#endTable(environment.table);
    if (!closed[0]?.table || closed.length > 1) this.#endBlock();
    return at;
  }

  #endTable(table: OpenTable): void {
    if (this.#builder.length > table.cellStart) this.#endCell(table);
    const headerRows = table.rows.findIndex((row) => row.ruleAfter) + 1;
    const rows = table.grid.rows
      .map((row, index) => row.map((cell) => ({ ...cell, header: headerRows > 0 && headerRows < 4 && index < headerRows })))
      .filter((row) => row.some((cell) => cell.end > cell.start));
    this.#block = null;
    const float = this.#environments.at(-1);
    const block = {
      kind: 'table' as const,
      start: table.start,
      end: this.#builder.length,
      rows,
      ...(float?.caption ? { caption: float.caption } : {}),
    };
    this.#builder.block(block);
    if (float) {
      float.tableBlock = block;
      delete float.caption;
    }
    this.#builder.endParagraph();
    this.#writeFootnotes();
  }

  #item(at: number, end: number): number {
    this.#endBlock();
    if (this.#stored[at] !== '[') return at;
    const close = this.#arguments.closingOption(at, end);
    if (close < 0) return at;
    this.#range(at + 1, close);
    return close + 1;
  }

  #bibItem(at: number, end: number): number {
    this.#endBlock();
    const argument = this.#arguments.next(at, end);
    return argument ? argument.end + 1 : at;
  }

  #copy(start: number, end: number): void {
    if (!this.#startText()) return;
    this.#builder.copy(start, end);
  }

  #put(text: string, start: number, end: number): void {
    if (!this.#startText()) return;
    this.#builder.decoded(text, start, end);
  }

  /** Begins a block where none is open and writes the space that is due. False in the preamble, where only metadata is text. */
  #startText(): boolean {
    if (this.#inPreamble && !this.#fixed) return false;
    if (this.#table()) {
      if (this.#space && this.#builder.length > (this.#table()?.cellStart ?? 0)) this.#builder.add(' ');
    } else if (!this.#block) {
      this.#builder.endParagraph();
      const environment = this.#environments.at(-1);
      const kind = environment?.name === 'thebibliography' ? 'list-item' : (environment?.kind ?? 'paragraph');
      this.#block = {
        start: this.#builder.length,
        ...(this.#fixed ?? { kind, ...(environment?.field ? { field: environment.field } : {}) }),
      };
    } else if (this.#space) this.#builder.add(this.#space);
    this.#space = '';
    return true;
  }

  #closeBlock(): void {
    const block = this.#block;
    this.#block = null;
    this.#space = '';
    if (block) this.#builder.block({ ...block, end: this.#builder.length });
  }

  #endBlock(): void {
    if (this.#table()) {
      this.#space = ' ';
      return;
    }
    this.#closeBlock();
    if (this.#footnotes.length > 0 && !(this.#inPreamble && this.#fixed)) this.#writeFootnotes();
  }
}

const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['<<', '«'],
  ['>>', '»'],
  ['`', '‘'],
  ["'", '’'],
];
