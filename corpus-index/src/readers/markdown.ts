import type { SourceBlockKind, SourcePage } from '../model/source-text';
import { readFrontMatter } from './front-matter';
import { writeInline } from './markdown-inline';
import { isDelimiterRow, writeTable } from './markdown-table';
import { PageBuilder } from './page-builder';
import type { StoredSpan } from './spans';
import { superscript } from './superscript';

interface Line {
  /** Without its line end. */
  readonly start: number;
  readonly end: number;
}

const BLANK = /^\s*$/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/u;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const QUOTE = /^ {0,3}>[ ]?/u;
const BULLET = /^[ \t]{0,20}(?:[-*+•])[ \t]{1,10}(?=\S)/u;
const NUMBERED = /^[ \t]{0,20}[0-9۰-۹]{1,3}[.)][ \t]{1,10}(?=\S)/u;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]{0,10}/u;
const RAISED_NOTE = /^ {0,3}<sup>([0-9۰-۹٠-٩*]{1,3})<\/sup>[ \t]{0,10}/iu;
const LINK_DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,200}\]:[ \t]{0,10}\S/u;
const CAPTION = /^ {0,3}(?:Table)?:[ \t]{1,10}(?=\S)/u;
const COMMENT = /^ {0,3}<!--/u;
/** A line is looked at this far to tell what it begins. */
const HEAD = 400;

/**
 * Reads Markdown (CommonMark with pipe tables, footnotes and a metadata block, as pandoc and GitHub read them) into blocks, with the
 * marks taken out of the text. Quotations nest up to `depth`, deeper marks stay in the text.
 */
export function readMarkdown(stored: string, depth: number): SourcePage {
  const builder = new PageBuilder(stored);
  const start = readFrontMatter(builder, stored);
  new MarkdownBlocks(stored, builder, linesOf(stored, start), depth).read();
  return builder.page();
}

function linesOf(stored: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < stored.length; ) {
    const newline = stored.indexOf('\n', at);
    const end = newline < 0 ? stored.length : newline;
    lines.push({ start: at, end: end > at && stored.charCodeAt(end - 1) === 13 ? end - 1 : end });
    at = end + 1;
  }
  return lines;
}

class MarkdownBlocks {
  readonly #stored: string;
  readonly #builder: PageBuilder;
  readonly #lines: readonly Line[];
  readonly #depth: number;
  #at = 0;

  constructor(stored: string, builder: PageBuilder, lines: readonly Line[], depth: number) {
    this.#stored = stored;
    this.#builder = builder;
    this.#lines = lines;
    this.#depth = depth;
  }

  read(): void {
    while (this.#at < this.#lines.length) {
      const head = this.#head(this.#at);
      if (BLANK.test(head)) this.#at++;
      else if (FENCE.test(head)) this.#fence(head);
      else if (COMMENT.test(head)) this.#comment();
      else if (HEADING.test(head)) this.#heading(head);
      else if (RULE.test(head)) this.#at++;
      else if (this.#startsTable(this.#at)) this.#table();
      else if (QUOTE.test(head)) this.#quotation();
      else if (NOTE.test(head) || RAISED_NOTE.test(head)) this.#footnote(head);
      else if (LINK_DEFINITION.test(head)) this.#at++;
      else if (BULLET.test(head) || NUMBERED.test(head)) this.#item(head);
      else this.#paragraph();
    }
  }

  /** Beginning of a line; long lines are not looked at whole. */
  #head(index: number): string {
    const line = this.#lines[index];
    return line ? this.#stored.slice(line.start, Math.min(line.end, line.start + HEAD)) : '';
  }

  #line(index: number): Line {
    return this.#lines[index] ?? { start: this.#stored.length, end: this.#stored.length };
  }

  #write(
    kind: SourceBlockKind,
    spans: readonly StoredSpan[],
    more: { readonly level?: number; readonly label?: string } = {},
    lead = '',
  ): void {
    this.#builder.endParagraph();
    const start = this.#builder.length;
    const first = spans[0];
    if (lead && first) this.#builder.decoded(lead, this.#line(this.#at).start, first.start);
    writeInline(this.#builder, this.#stored, spans);
    this.#builder.block({ kind, start, end: this.#builder.length, ...more });
    this.#builder.endLine();
  }

  #fence(head: string): void {
    const mark = FENCE.exec(head)?.[1] ?? '```';
    const first = ++this.#at;
    while (this.#at < this.#lines.length && !this.#head(this.#at).trimStart().startsWith(mark)) this.#at++;
    if (this.#at > first) {
      this.#builder.endParagraph();
      this.#builder.copy(this.#line(first).start, this.#line(this.#at - 1).end);
      this.#builder.endLine();
    }
    this.#at++;
  }

  #comment(): void {
    const end = this.#stored.indexOf('-->', this.#line(this.#at).start);
    if (end < 0) {
      this.#paragraph();
      return;
    }
    while (this.#at < this.#lines.length && this.#line(this.#at).end < end + 3) this.#at++;
    this.#at++;
  }

  #heading(head: string): void {
    const match = HEADING.exec(head);
    const line = this.#line(this.#at);
    let end = line.end;
    while (end > line.start && /[ \t]/u.test(this.#stored[end - 1] ?? '')) end--;
    let hashes = end;
    while (hashes > line.start && this.#stored[hashes - 1] === '#') hashes--;
    if (hashes < end && /[ \t]/u.test(this.#stored[hashes - 1] ?? '')) end = hashes;
    let start = line.start + (match?.[0].length ?? 0);
    while (start < end && /[ \t]/u.test(this.#stored[start] ?? '')) start++;
    while (end > start && /[ \t]/u.test(this.#stored[end - 1] ?? '')) end--;
    if (end > start) this.#write('heading', [{ start, end }], { level: match?.[1]?.length ?? 1 });
    this.#at++;
  }

  #startsTable(index: number): boolean {
    return this.#head(index).includes('|') && isDelimiterRow(this.#head(index + 1));
  }

  #table(): void {
    const first = this.#at;
    this.#at += 2;
    while (this.#at < this.#lines.length && this.#head(this.#at).includes('|')) this.#at++;
    const rows = [this.#line(first), ...this.#lines.slice(first + 2, this.#at)];
    this.#builder.endParagraph();
    const start = this.#builder.length;
    const cells = writeTable(this.#builder, this.#stored, rows);
    const end = this.#builder.length;
    const caption = this.#tableCaption();
    this.#builder.block({ kind: 'table', start, end, rows: cells, ...(caption ? { caption } : {}) });
  }

  /** A caption in pandoc's manner: ": text" or "Table: text" after the table, an empty line between them or not. */
  #tableCaption(): { start: number; end: number } | null {
    const index = BLANK.test(this.#head(this.#at)) ? this.#at + 1 : this.#at;
    const match = CAPTION.exec(this.#head(index));
    if (!match || index >= this.#lines.length) return null;
    const line = this.#line(index);
    this.#at = index;
    const before = this.#builder.length;
    this.#write('caption', [{ start: line.start + match[0].length, end: line.end }]);
    this.#at++;
    const start = this.#builder.last === '\n' ? before + 1 : before;
    return { start, end: this.#builder.length - 1 };
  }

  #quotation(): void {
    const spans: StoredSpan[] = [];
    while (this.#at < this.#lines.length) {
      const line = this.#line(this.#at);
      let start = line.start;
      let level = 0;
      for (let match = QUOTE.exec(this.#head(this.#at)); match && level < this.#depth; level++) {
        start += match[0].length;
        match = QUOTE.exec(this.#stored.slice(start, Math.min(line.end, start + 8)));
      }
      if (level === 0) break;
      this.#at++;
      if (BLANK.test(this.#stored.slice(start, Math.min(line.end, start + HEAD)))) {
        if (spans.length > 0) this.#write('quotation', lastWithoutBreak(spans));
        spans.length = 0;
      } else spans.push({ start, end: this.#endWithBreak(this.#at - 1) });
    }
    if (spans.length > 0) this.#write('quotation', lastWithoutBreak(spans, this.#line(this.#at - 1).end));
  }

  #endWithBreak(index: number): number {
    return index + 1 < this.#lines.length ? this.#line(index + 1).start : this.#line(index).end;
  }

  #footnote(head: string): void {
    const match = NOTE.exec(head) ?? RAISED_NOTE.exec(head);
    const label = match?.[1] ?? '';
    const line = this.#line(this.#at);
    const first = this.#at;
    let last = first;
    while (last + 1 < this.#lines.length && !BLANK.test(this.#head(last + 1)) && !this.#interrupts(last + 1)) last++;
    const spans: StoredSpan[] = [{ start: line.start + (match?.[0].length ?? 0), end: this.#line(last).end }];
    const lead = superscript(label);
    this.#write('footnote', spans, { label }, lead === null ? '' : `${lead} `);
    this.#at = last + 1;
  }

  #item(head: string): void {
    const bullet = BULLET.exec(head);
    const indent = /^[ \t]*/u.exec(head)?.[0].length ?? 0;
    const line = this.#line(this.#at);
    let last = this.#at;
    while (last + 1 < this.#lines.length && !BLANK.test(this.#head(last + 1)) && !this.#interrupts(last + 1)) last++;
    const start = line.start + (bullet ? bullet[0].length : indent);
    this.#write('list-item', [{ start, end: this.#line(last).end }], { level: 1 + Math.floor(indent / 2) });
    this.#at = last + 1;
  }

  /** A line that ends a paragraph without an empty line before it. */
  #interrupts(index: number): boolean {
    const head = this.#head(index);
    return (
      HEADING.test(head) ||
      RULE.test(head) ||
      FENCE.test(head) ||
      QUOTE.test(head) ||
      NOTE.test(head) ||
      RAISED_NOTE.test(head) ||
      BULLET.test(head) ||
      NUMBERED.test(head) ||
      this.#startsTable(index)
    );
  }

  #paragraph(): void {
    const first = this.#at;
    let last = first;
    while (last + 1 < this.#lines.length) {
      const head = this.#head(last + 1);
      const underline = SETEXT.exec(head);
      if (underline && last === first) {
        const line = this.#line(first);
        this.#write('heading', [line], { level: underline[1]?.startsWith('=') ? 1 : 2 });
        this.#at = last + 2;
        return;
      }
      if (BLANK.test(head) || this.#interrupts(last + 1)) break;
      last++;
    }
    this.#write('paragraph', [{ start: this.#line(first).start, end: this.#line(last).end }]);
    this.#at = last + 1;
  }
}

/** Spans of lines hold their line ends; the last of a block goes without. */
function lastWithoutBreak(spans: readonly StoredSpan[], end?: number): StoredSpan[] {
  return spans.map((span, index) =>
    index === spans.length - 1 && end !== undefined ? { start: span.start, end: Math.min(span.end, end) } : span,
  );
}
