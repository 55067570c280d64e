import { Parser } from 'htmlparser2';
import type { ProblemCode } from '../model/problem';
import type { SourceBlock, SourceBlockKind, SourcePage } from '../model/source-text';
import { metaField, writeMetadata } from './html-metadata';
import { isSpace, PageBuilder } from './page-builder';
import { superscript } from './superscript';
import { TableGrid } from './table-grid';

/** Elements whose text is no part of what a reader sees. */
const SKIPPED = new Set('script style noscript template svg math nav button select option textarea iframe object head'.split(' '));
/** Elements that begin and end a block of text. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** A footnote's own element, by the class, role or type that converters and journals give it. */
const FOOTNOTE = /(?:^|[\s_-])(?:doc-footnote|doc-endnote|footnote-?(?:text|body|item)?|fn-?text|endnote-?(?:text|body)?)(?:[\s_-]|$)/iu;
const BACKLINK = /(?:^|\s)(?:footnote-back|doc-backlink|footnote-backref|reversefootnote)(?:\s|$)/iu;
const HIDDEN = /display\s{0,5}:\s{0,5}none/iu;

/** What an open element means for the text in it. */
interface Context {
  readonly kind: SourceBlockKind;
  readonly level?: number;
  readonly label?: string;
}

interface OpenTable {
  readonly grid: TableGrid;
  start: number;
  caption: { start: number; end: number } | null;
  /** True for tables that only lay out a page: another table stands in one of their cells. */
  layout: boolean;
  cell: { start: number; header: boolean; columns: number; rows: number } | null;
}

/**
 * Reads HTML: headings, paragraphs, lists, quotations, footnotes, tables with header cells and captions, and the metadata of the
 * head. Scripts, navigation and hidden parts are left out. Stops at `depth` open elements with the problem 'too-deep'.
 */
export function readHtml(stored: string, depth: number): { readonly page: SourcePage; readonly problem: ProblemCode | null } {
  const reader = new HtmlReader(stored, depth);
  return { page: reader.read(), problem: reader.problem };
}

class HtmlReader {
  readonly #stored: string;
  readonly #depth: number;
  readonly #builder: PageBuilder;
  readonly #parser: Parser;
  readonly #contexts: (Context | null)[] = [];
  readonly #tables: OpenTable[] = [];
  #open = 0;
  #skipping = 0;
  #raised = 0;
  #preformatted = 0;
  #block: { start: number; context: Context | null } | null = null;
  #space = false;
  #title: { text: string; start: number; end: number } | null = null;
  #inTitle = false;
  #hasTitle = false;
  problem: ProblemCode | null = null;

  constructor(stored: string, depth: number) {
    this.#stored = stored;
    this.#depth = depth;
    this.#builder = new PageBuilder(stored);
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#openTag(name, attributes),
      onclosetag: (name) => this.#closeTag(name),
      ontext: (text) => this.#text(text, this.#parser.startIndex, this.#parser.endIndex + 1),
    });
  }

  read(): SourcePage {
    this.#parser.write(this.#stored);
    if (this.problem === null) this.#parser.end();
    this.#endBlock();
    return this.#builder.page();
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#open > this.#depth) {
      this.problem = 'too-deep';
      this.#parser.pause();
      return;
    }
    const context = contextOf(name, attributes);
    this.#contexts.push(context ?? this.#contexts.at(-1) ?? null);
    if (name === 'meta') this.#meta(attributes);
    if (name === 'title' && this.#tables.length === 0) this.#inTitle = true;
    if (this.#skipping > 0 || SKIPPED.has(name) || isHidden(attributes)) {
      this.#skipping++;
      return;
    }
    if (BLOCKS.has(name) || context) this.#endBlock();
    if (name === 'sup') this.#raised++;
    else if (name === 'pre') this.#preformatted++;
    else if (name === 'br') this.#lineBreak();
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(name, attributes);
  }

  #closeTag(name: string): void {
    this.#open--;
    this.#contexts.pop();
    if (name === 'title') this.#inTitle = false;
    if (this.#skipping > 0) {
      if (--this.#skipping === 0 && name === 'head') this.#writeTitle();
      return;
    }
    if (name === 'caption') this.#closeCaption();
    else if (BLOCKS.has(name)) this.#endBlock();
    if (name === 'sup') this.#raised--;
    else if (name === 'pre') this.#preformatted--;
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'table') this.#closeTable();
  }

  #meta(attributes: Readonly<Record<string, string>>): void {
    const field = metaField(attributes['name'] ?? attributes['property'] ?? '');
    if (!field) return;
    if (field === 'title') this.#hasTitle = true;
    writeMetadata(this.#builder, this.#stored, field, attributes['content'] ?? '', this.#parser.startIndex, this.#parser.endIndex + 1);
  }

  /** The title element counts where no meta tag names the paper's title: it often carries the journal's name as well. */
  #writeTitle(): void {
    const title = this.#title;
    if (title && !this.#hasTitle) writeMetadata(this.#builder, this.#stored, 'title', title.text, title.start, title.end);
  }

  #text(text: string, start: number, end: number): void {
    if (this.#inTitle) this.#title = { text: (this.#title?.text ?? '') + text, start: this.#title?.start ?? start, end };
    if (this.#skipping > 0 || this.#inTitle) return;
    const mark = this.#raised > 0 ? superscript(text.replace(/[[\]()]/gu, '')) : null;
    if (mark !== null) {
      this.#startText();
      this.#builder.decoded(mark, start, end);
      return;
    }
    const same = text.length === end - start;
    for (let at = 0; at < text.length; ) {
      const from = at;
      const white = isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 0xa0;
      while (at < text.length && (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 0xa0) === white) at++;
      if (white) this.#whiteSpace(text.slice(from, at));
      else {
        this.#startText();
        if (same) this.#builder.copy(start + from, start + at);
        else this.#builder.decoded(text.slice(from, at), start, end);
      }
    }
  }

  #whiteSpace(text: string): void {
    if (this.#preformatted > 0 && text.includes('\n')) this.#lineBreak();
    else this.#space = true;
  }

  #lineBreak(): void {
    this.#space = false;
    if (!this.#block || this.#builder.last === '\n') return;
    this.#builder.add(this.#tables.length > 0 ? ' ' : '\n');
  }

  /** Begins a block where none is open and writes the space that is due. */
  #startText(): void {
    if (!this.#block) {
      const inCell = this.#tables.at(-1)?.cell;
      if (!inCell) this.#builder.endParagraph();
      else if (this.#builder.length > inCell.start && this.#builder.last !== ' ') this.#builder.add(' ');
      this.#block = { start: this.#builder.length, context: this.#contexts.at(-1) ?? null };
    } else if (this.#space && this.#builder.last !== ' ' && this.#builder.last !== '\n') this.#builder.add(' ');
    this.#space = false;
  }

  #endBlock(): void {
    const block = this.#block;
    this.#block = null;
    this.#space = false;
    if (!block || this.#tables.at(-1)?.cell) return;
    const context = block.context;
    const label = context?.label === undefined ? {} : { label: context.label };
    const level = context?.level === undefined ? {} : { level: context.level };
    this.#builder.block({ kind: context?.kind ?? 'paragraph', start: block.start, end: this.#builder.length, ...level, ...label });
  }

  #openTable(): void {
    const outer = this.#tables.at(-1);
    if (outer) {
      outer.layout = true;
      if (outer.cell) this.#builder.block({ kind: 'paragraph', start: outer.cell.start, end: this.#builder.length });
      outer.cell = null;
    }
    this.#builder.endParagraph();
    this.#tables.push({ grid: new TableGrid(), start: this.#builder.length, caption: null, layout: false, cell: null });
  }

  #openRow(): void {
    const table = this.#tables.at(-1);
    if (!table || table.layout) return;
    this.#builder.endLine();
    table.grid.startRow();
  }

  #openCell(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (!table || table.layout) return;
    if (!table.grid.rowIsEmpty) this.#builder.add('\t');
    const columns = Number.parseInt(attributes['colspan'] ?? '1', 10) || 1;
    const rows = Number.parseInt(attributes['rowspan'] ?? '1', 10) || 1;
    table.cell = { start: this.#builder.length, header: name === 'th', columns, rows };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    table.grid.cell(cell.start, this.#builder.length, cell.header, cell.columns, cell.rows);
    table.cell = null;
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (table && !table.layout) this.#builder.endLine();
  }

  #closeCaption(): void {
    const table = this.#tables.at(-1);
    const block = this.#block;
    this.#endBlock();
    if (!table || !block) return;
    table.caption = { start: block.start, end: this.#builder.length };
    this.#builder.endParagraph();
    table.start = this.#builder.length;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const end = this.#builder.length;
    if (!table.layout && table.grid.columns > 1) {
      const block: SourceBlock = { kind: 'table', start: table.start, end, rows: table.grid.rows };
      this.#builder.block(table.caption ? { ...block, caption: table.caption } : block);
    } else {
      for (const row of table.grid.rows)
        for (const cell of row) this.#builder.block({ kind: 'paragraph', start: cell.start, end: cell.end });
    }
    this.#builder.endParagraph();
  }
}

function contextOf(name: string, attributes: Readonly<Record<string, string>>): Context | null {
  const level = HEADINGS[name];
  if (level !== undefined) return { kind: 'heading', level };
  if (name !== 'sup' && name !== 'a' && name !== 'section' && name !== 'ol' && name !== 'ul') {
    const marks = `${attributes['class'] ?? ''} ${attributes['role'] ?? ''} ${attributes['epub:type'] ?? ''}`;
    const id = /^(?:fn|ftn|footnote|_ftn|en|edn|note)[-_:]?(\d{1,4})$/iu.exec(attributes['id'] ?? '');
    if (name !== 'span' && (FOOTNOTE.test(marks) || (id && (name === 'li' || name === 'p' || name === 'div' || name === 'aside'))))
      return id?.[1] ? { kind: 'footnote', label: id[1] } : { kind: 'footnote' };
  }
  if (name === 'li') return { kind: 'list-item' };
  if (name === 'blockquote') return { kind: 'quotation' };
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
  return null;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || HIDDEN.test((attributes['style'] ?? '').slice(0, 500))) return true;
  return BACKLINK.test(attributes['class'] ?? '') || attributes['role'] === 'doc-backlink';
}
