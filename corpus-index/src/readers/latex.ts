import type { ProblemCode } from '../model/problem';
import type { SourcePage } from '../model/source-text';
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
import { accentPiece, citationPiece, type LatexPiece } from './latex-pieces';
import { LatexTable } from './latex-table';
import { type BlockMeaning, LatexWriter } from './latex-writer';
import { isSpace } from './page-builder';
import { superscript } from './superscript';
import { TEX_ACCENTS, TEX_SYMBOLS } from './tex-characters';

interface Footnote {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const PLAIN_RUN = /[^\\{}$%&~\s`'"<>-]+/y;
const COMMAND = /\\([a-zA-Z@]+\*?|[\s\S])/y;
const BEGIN_DOCUMENT = /\\begin\s{0,5}\{document\}/u;
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

/**
 * Reads LaTeX, XePersian's commands included, by a scan of its own: headings, paragraphs, lists, quotations, tables with captions,
 * footnotes (marks in the text, notes after their paragraph), title, authors, abstract and keywords as metadata, citations as
 * [@key, locator], the entries of thebibliography as list items. Macros are not run; definitions are left out. Arguments nest up to
 * `depth`: deeper ones are left out, with the problem 'too-deep'.
 */
export function readLatex(stored: string, depth: number): { readonly page: SourcePage; readonly problem: ProblemCode | null } {
  const reader = new LatexReader(stored, depth);
  return { page: reader.read(), problem: reader.problem };
}

class LatexReader {
  readonly #stored: string;
  readonly #depth: number;
  readonly #arguments: LatexArguments;
  readonly #writer: LatexWriter;
  readonly #footnotes: Footnote[] = [];
  readonly #hasChapters: boolean;
  #notes = 0;
  #nesting = 0;
  problem: ProblemCode | null = null;

  constructor(stored: string, depth: number) {
    this.#stored = stored;
    this.#depth = depth;
    this.#arguments = new LatexArguments(stored);
    this.#writer = new LatexWriter(stored);
    this.#hasChapters = /\\chapter\s{0,5}[*{[]/u.test(stored);
  }

  read(): SourcePage {
    const begin = BEGIN_DOCUMENT.exec(this.#stored);
    if (begin) {
      this.#writer.inPreamble = true;
      this.#range(0, begin.index);
      this.#writer.inPreamble = false;
    }
    this.#range(begin ? begin.index + begin[0].length : 0, this.#stored.length);
    this.#endBlock();
    return this.#writer.page();
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
      this.#writer.copy(at, stop);
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
        if (this.#writer.table) this.#writer.table.nextCell();
        else this.#writer.copy(at, at + 1);
        this.#writer.space = '';
        return at + 1;
      case '~':
        this.#writer.space = ' ';
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

  /** An empty line ends a paragraph, but not the text of an argument, a cell or an abstract. */
  #whiteSpace(at: number, end: number): number {
    const { fixed, table, environments } = this.#writer;
    const next = this.#arguments.blanks(at, end);
    const breaks = this.#stored.slice(at, next).split('\n').length - 1;
    if (breaks > 1 && !table && !fixed && environments.at(-1)?.meaning?.kind !== 'metadata') this.#endBlock();
    else this.#writer.space = ' ';
    return next;
  }

  /** -- and ---, `` and '' and the quotation marks of other languages (<< >>). */
  #ligature(at: number, end: number): number {
    for (const [source, text] of LIGATURES) {
      if (at + source.length <= end && this.#stored.startsWith(source, at)) {
        this.#writer.put(text, at, at + source.length);
        return at + source.length;
      }
    }
    this.#writer.copy(at, at + 1);
    return at + 1;
  }

  #command(at: number, end: number): number {
    COMMAND.lastIndex = at;
    const match = COMMAND.exec(this.#stored);
    if (!match || at + match[0].length > end) return end;
    const starred = match[1] ?? '';
    const name = starred.endsWith('*') && starred.length > 1 ? starred.slice(0, -1) : starred;
    const next = at + match[0].length;
    if (name === '\\') return this.#lineEnd(next, end);
    if (TEX_ACCENTS.has(name)) {
      const done = this.#piece(accentPiece(this.#stored, this.#arguments, name, next, end), at);
      if (done > 0) return done;
    }
    const symbol = TEX_SYMBOLS.get(name);
    if (symbol !== undefined) return this.#symbol(name, symbol, at, next, end);
    if (CITE_COMMAND.test(name) && !NOT_A_CITATION.has(name))
      return this.#piece(citationPiece(this.#stored, this.#arguments, name, next, end), at) || next;
    if (FOOTNOTE_COMMANDS.has(name)) return this.#footnote(name, at, next, end);
    const level = HEADING_COMMANDS.get(name);
    if (level !== undefined)
      return this.#argumentAs(next, end, { kind: 'heading', level: this.#hasChapters ? level + 1 : Math.max(1, level) });
    const field = METADATA_COMMANDS.get(name);
    if (field !== undefined && !this.#writer.fixed) return this.#argumentAs(next, end, { kind: 'metadata', field });
    const silent = SILENT_COMMANDS.get(name);
    if (silent !== undefined) return this.#arguments.skip(next, end, silent);
    return this.#structure(name, at, next, end);
  }

  #structure(name: string, at: number, next: number, end: number): number {
    switch (name) {
      case 'begin':
      case 'end':
        return this.#environment(name, next, end);
      case 'par':
        this.#endBlock();
        return next;
      case 'item':
        return this.#item(next, end);
      case 'bibitem':
        this.#endBlock();
        return (this.#arguments.next(next, end)?.end ?? next - 1) + 1;
      case 'verb':
        return this.#verb(next, end);
      case 'and':
        if (this.#writer.fixed) this.#endBlock();
        return next;
      case 'hline':
      case 'midrule':
      case 'toprule':
        this.#writer.table?.rule();
        return this.#arguments.skipOptions(next, end);
      case 'multicolumn':
        return this.#multicolumn(next, end);
      case 'footnotemark':
        return this.#footnoteMark(at, next, end);
      case 'frac':
        return this.#fraction(next, end);
      case 'caption':
        return this.#argumentAs(next, end, { kind: 'caption' });
      case 'def':
      case 'let':
        return this.#arguments.skipDefinition(next, end);
      default:
        return this.#arguments.skipOptions(next, end);
    }
  }

  /** Writes a piece for the command at an offset; returns where to go on, 0 without a piece. */
  #piece(piece: LatexPiece | null, at: number): number {
    if (!piece) return 0;
    this.#writer.put(piece.text, at, piece.end);
    return piece.end;
  }

  #symbol(name: string, symbol: string, at: number, next: number, end: number): number {
    if (symbol === ' ') this.#writer.space = ' ';
    else this.#writer.put(symbol, at, next);
    if (!/^[a-zA-Z]/u.test(name)) return next;
    return this.#stored.startsWith('{}', next) ? next + 2 : this.#arguments.blanks(next, end);
  }

  #argumentAs(at: number, end: number, meaning: BlockMeaning): number {
    const argument = this.#arguments.next(at, end);
    if (!argument) return at;
    if (this.#writer.table) {
      this.#range(argument.start, argument.end);
      return argument.end + 1;
    }
    this.#endBlock();
    const before = this.#writer.fixed;
    this.#writer.fixed = meaning;
    this.#range(argument.start, argument.end);
    this.#endBlock();
    this.#writer.fixed = before;
    return argument.end + 1;
  }

  #lineEnd(at: number, end: number): number {
    const { table, fixed, hasBlock } = this.#writer;
    if (table) {
      table.nextRow();
      this.#writer.space = '';
    } else if (hasBlock) this.#writer.space = fixed ? ' ' : '\n';
    return this.#arguments.skipOptions(this.#stored[at] === '*' ? at + 1 : at, end);
  }

  #multicolumn(at: number, end: number): number {
    const count = this.#arguments.next(at, end);
    const format = count ? this.#arguments.next(count.end + 1, end) : null;
    if (!count || !format) return at;
    const span = Number.parseInt(this.#stored.slice(count.start, Math.min(count.end, count.start + 3)), 10);
    if (this.#writer.table) this.#writer.table.span = span;
    return format.end + 1;
  }

  #fraction(at: number, end: number): number {
    const above = this.#arguments.next(at, end);
    const below = above ? this.#arguments.next(above.end + 1, end) : null;
    if (!above || !below) return at;
    this.#range(above.start, above.end);
    this.#writer.put('/', above.end, above.end + 1);
    this.#range(below.start, below.end);
    return below.end + 1;
  }

  #verb(at: number, end: number): number {
    const close = this.#stored.slice(at + 1, Math.min(end, at + 500)).indexOf(this.#stored[at] ?? '|');
    if (close < 0) return at;
    this.#writer.copy(at + 1, at + 1 + close);
    return at + close + 2;
  }

  #footnoteMark(at: number, next: number, end: number): number {
    this.#notes++;
    this.#writer.space = '';
    this.#writer.put(superscript(String(this.#notes)) ?? '*', at, next);
    return this.#arguments.skipOptions(next, end);
  }

  /** \thanks has a sign of its own and is not counted; \footnotetext belongs to a mark that stands already. */
  #footnote(name: string, at: number, next: number, end: number): number {
    const argument = this.#arguments.next(next, end);
    if (!argument) return next;
    const isMarked = !name.endsWith('text') && name !== 'thanks';
    if (isMarked) {
      this.#notes++;
      this.#writer.space = '';
      this.#writer.put(superscript(String(this.#notes)) ?? `[${this.#notes}]`, at, next);
    }
    this.#footnotes.push({ ...argument, label: name === 'thanks' ? '*' : String(this.#notes) });
    return argument.end + 1;
  }

  #writeFootnotes(): void {
    const writer = this.#writer;
    if (writer.fixed?.kind === 'footnote' || (writer.inPreamble && writer.fixed)) return;
    const before = writer.fixed;
    for (let note = this.#footnotes.shift(); note; note = this.#footnotes.shift()) {
      writer.fixed = { kind: 'footnote', label: note.label };
      writer.put(`${superscript(note.label) ?? note.label} `, note.start - 1, note.start);
      this.#range(note.start, note.end);
      writer.endBlock();
    }
    writer.fixed = before;
  }

  #environment(command: string, at: number, end: number): number {
    const argument = this.#arguments.next(at, end);
    if (!argument || argument.end - argument.start > 60) return at;
    const name = this.#stored.slice(argument.start, argument.end).trim();
    return command === 'begin' ? this.#begin(name, argument.end + 1, end) : this.#end(name, argument.end + 1);
  }

  #begin(name: string, at: number, end: number): number {
    const writer = this.#writer;
    if (SKIPPED_ENVIRONMENTS.has(name) || VERBATIM_ENVIRONMENTS.has(name)) return this.#literal(name, at, end);
    if (writer.environments.length >= this.#depth) {
      this.problem = 'too-deep';
      return at;
    }
    this.#endBlock();
    if (TABLE_ENVIRONMENTS.has(name)) {
      writer.builder.endParagraph();
      writer.environments.push({ name, meaning: null, table: new LatexTable(writer.builder) });
      return this.#arguments.skip(at, end, /^tabular(?:\*|x|y)$|^xltabular$/u.test(name) ? 2 : 1);
    }
    if (name === 'thebibliography') writer.impliedHeading('References', Math.max(0, at - '\\begin{thebibliography}'.length), at);
    writer.environments.push({ name, meaning: meaningOf(name) ?? writer.environments.at(-1)?.meaning ?? null });
    let next = this.#arguments.skipOptions(at, end);
    const takesArguments = /^(?:thebibliography|multicols|minipage|figure|table)$/u.test(name);
    while (takesArguments && this.#stored[next] === '{') next = (this.#arguments.closing(next) ?? next) + 1;
    return next;
  }

  /** Text that is no LaTeX: kept as it stands (verbatim) or left out. */
  #literal(name: string, at: number, end: number): number {
    const found = this.#stored.indexOf(`\\end{${name}}`, at);
    const close = found < 0 || found > end ? end : found;
    this.#endBlock();
    if (VERBATIM_ENVIRONMENTS.has(name)) {
      this.#writer.copy(this.#arguments.blanks(at, close), close);
      this.#endBlock();
    }
    return Math.min(end, close + `\\end{${name}}`.length);
  }

  #end(name: string, at: number): number {
    const { environments } = this.#writer;
    const index = environments.map((environment) => environment.name).lastIndexOf(name);
    if (index < 0) return at;
    while (environments.length > index) {
      const table = this.#writer.table;
      if (!table) this.#endBlock();
      environments.pop();
      if (table) this.#writer.tableBlock(table);
    }
    this.#writeFootnotes();
    return at;
  }

  #item(at: number, end: number): number {
    this.#endBlock();
    const close = this.#stored[at] === '[' ? this.#arguments.closingOption(at, end) : -1;
    if (close < 0) return at;
    this.#range(at + 1, close);
    return close + 1;
  }

  /** Ends the block and writes the footnotes that wait; within a table a space is due instead. */
  #endBlock(): void {
    if (this.#writer.table) {
      this.#writer.space = ' ';
      return;
    }
    this.#writer.endBlock();
    if (this.#footnotes.length > 0) this.#writeFootnotes();
  }
}

function meaningOf(environment: string): BlockMeaning | null {
  const field = METADATA_ENVIRONMENTS.get(environment);
  if (field !== undefined) return { kind: 'metadata', field };
  if (QUOTATION_ENVIRONMENTS.has(environment)) return { kind: 'quotation' };
  return LIST_ENVIRONMENTS.has(environment) || environment === 'thebibliography' ? { kind: 'list-item' } : null;
}
