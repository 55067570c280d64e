import type { TextRange } from '../../model/location';
import type { BibliographyField } from './bibliography';

export type BibtexDefect = 'missing-brace' | 'missing-comma' | 'missing-key' | 'missing-equals' | 'unexpected-text';

/** An entry as it stands in the file, values joined and @string names replaced, TeX not decoded. */
export interface RawEntry extends TextRange {
  /** article, book …: in lower case. */
  readonly type: string;
  readonly key: string;
  readonly keyRange: TextRange;
  readonly fields: readonly RawField[];
}

/** A field with its name in lower case. */
export interface RawField extends BibliographyField {
  readonly name: string;
}

/** What is wrong, where, and in the entry of which key ('' without one). */
export interface BibtexScanDefect {
  readonly defect: BibtexDefect;
  readonly range: TextRange;
  readonly key: string;
}

/** Names of months that every style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = /[^\s"#%'(),={}]+/y;
const FIELD_LINE = /\s*[A-Za-z][A-Za-z0-9_+-]{0,40}\s{0,20}=\s{0,20}["{0-9A-Za-z]/y;
const ENTRY_LINE = /\s*@[A-Za-z]{1,30}\s{0,20}[{(]/y;

/**
 * Finds the entries of a .bib file in one pass and hands them over one by one, so that a large file is never in memory as a whole. A
 * broken entry costs itself at most: what follows it is read as if it were whole, and each defect is named with its place. Text outside
 * entries is a comment, as in BibTeX.
 */
export function scanBibtex(text: string, visit: (entry: RawEntry) => void): readonly BibtexScanDefect[] {
  return new BibtexScanner(text, visit).scan();
}

class BibtexScanner {
  readonly #text: string;
  readonly #strings = new Map(MONTHS.map((month) => [month, month]));
  readonly #visit: (entry: RawEntry) => void;
  readonly #defects: BibtexScanDefect[] = [];

  constructor(text: string, visit: (entry: RawEntry) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  scan(): readonly BibtexScanDefect[] {
    for (let at = this.#text.indexOf('@'); at >= 0; at = this.#text.indexOf('@', at)) at = Math.max(at + 1, this.#item(at));
    return this.#defects;
  }

  #item(at: number): number {
    const head = /@([A-Za-z]{1,40})\s{0,1000}([{(])/y;
    head.lastIndex = at;
    const match = head.exec(this.#text);
    if (!match || this.#isCommentedOut(at)) return at + 1;
    const type = (match[1] ?? '').toLowerCase();
    const body = at + match[0].length;
    if (type === 'comment' || type === 'preamble') return this.#skipGroup(body);
    const close = match[2] === '(' ? ')' : '}';
    if (type === 'string') return this.#definition(body, close);
    const quick = new EntryReader(this.#text, this.#strings, at, type, body, close, false);
    let reader = quick;
    if (!quick.read()) {
      reader = new EntryReader(this.#text, this.#strings, at, type, body, close, true);
      reader.read();
    }
    for (const defect of reader.defects) this.#defects.push({ ...defect, key: reader.entry?.key ?? '' });
    if (reader.entry) this.#visit(reader.entry);
    return reader.at;
  }

  /** True after a % in the same line, as biber reads it and people switch entries off. */
  #isCommentedOut(at: number): boolean {
    for (let before = at - 1; before >= 0 && before > at - 200; before--) {
      const letter = this.#text[before];
      if (letter === '\n') return false;
      if (letter === '%') return true;
    }
    return false;
  }

  /** End of a braced group, or where the next entry begins on a line of its own. */
  #skipGroup(at: number): number {
    let depth = 1;
    for (let next = at; next < this.#text.length; next++) {
      const code = this.#text.charCodeAt(next);
      if (code === 123) depth++;
      else if (code === 125 && --depth === 0) return next + 1;
      else if (code === 10 && startsEntry(this.#text, next + 1)) return next + 1;
    }
    return this.#text.length;
  }

  #definition(at: number, close: string): number {
    const reader = new EntryReader(this.#text, this.#strings, at, 'string', at, close, true);
    const field = reader.field();
    if (field) this.#strings.set(field.name, field.raw);
    return reader.at;
  }
}

function startsEntry(text: string, at: number): boolean {
  ENTRY_LINE.lastIndex = at;
  return ENTRY_LINE.test(text);
}

class EntryReader {
  readonly #text: string;
  readonly #strings: ReadonlyMap<string, string>;
  readonly #start: number;
  readonly #type: string;
  readonly #close: string;
  readonly #cautious: boolean;
  #hasOpenValue = false;
  readonly defects: { defect: BibtexDefect; range: TextRange }[] = [];
  entry: RawEntry | null = null;
  /** Where reading has come to. */
  at: number;

  /** `cautious`: a value ends where a line begins that looks like the next field. Used for entries whose braces do not match. */
  constructor(
    text: string,
    strings: ReadonlyMap<string, string>,
    start: number,
    type: string,
    body: number,
    close: string,
    cautious: boolean,
  ) {
    this.#text = text;
    this.#strings = strings;
    this.#start = start;
    this.#type = type;
    this.#close = close;
    this.#cautious = cautious;
    this.at = body;
  }

  /** Reads the entry; false where its braces do not match and it should be read again with caution. */
  read(): boolean {
    const key = this.#key();
    const fields: RawField[] = [];
    let whole = true;
    for (;;) {
      this.#blanks();
      const letter = this.#text[this.at];
      if (letter === this.#close) {
        this.at++;
        break;
      }
      if (letter === undefined || (letter === '@' && startsEntry(this.#text, this.at))) {
        whole = false;
        break;
      }
      if (letter === ',') {
        this.at++;
        continue;
      }
      const field = this.field();
      if (field) fields.push(field);
      else if (!this.#recover()) whole = false;
    }
    if ((!whole || this.#hasOpenValue) && !this.#cautious) return false;
    const end = this.#trimEnd();
    if (!whole)
      this.defects.push({ defect: 'missing-brace', range: { start: this.#start, end: Math.max(key.range.end, this.#start + 1) } });
    if (!key.text) this.defects.push({ defect: 'missing-key', range: { start: this.#start, end: key.range.end } });
    this.entry = { type: this.#type, key: key.text, keyRange: key.range, fields, start: this.#start, end };
    return true;
  }

  #trimEnd(): number {
    let end = this.at;
    while (end > this.#start && /\s/u.test(this.#text[end - 1] ?? '')) end--;
    return end;
  }

  #key(): { readonly text: string; readonly range: TextRange } {
    this.#blanks();
    const start = this.at;
    const match = /[^,\n\r={}"]{0,500}/y;
    match.lastIndex = start;
    const raw = match.exec(this.#text)?.[0] ?? '';
    const next = this.#text[start + raw.length];
    if (next === '=') return { text: '', range: { start, end: start } };
    this.at = start + raw.length;
    const text = raw.trim();
    const range = { start, end: start + raw.trimEnd().length };
    if (next === ',') this.at++;
    else if (next !== this.#close && text) {
      this.#blanks();
      const after = this.#text[this.at];
      if (after === ',') this.at++;
      else if (after !== this.#close) this.defects.push({ defect: 'missing-comma', range });
    }
    return { text, range };
  }

  /** One "name = value"; null where none stands here. */
  field(): RawField | null {
    this.#blanks();
    const start = this.at;
    NAME.lastIndex = start;
    const name = NAME.exec(this.#text)?.[0];
    if (!name) return null;
    this.at += name.length;
    this.#blanks();
    if (this.#text[this.at] !== '=') {
      this.at = start;
      return null;
    }
    this.at++;
    const known = this.defects.length;
    const value = this.#value();
    const end = value.end;
    const closed = this.defects.length === known;
    this.#blanks();
    const next = this.#text[this.at];
    if (next === ',') this.at++;
    else if (closed && next !== this.#close && next !== undefined && next !== '@')
      this.defects.push({ defect: 'missing-comma', range: { start, end } });
    return { name: name.toLowerCase(), raw: value.raw, start: value.start, end: value.end };
  }

  /** Passes over what is no field, up to the next comma or line; says what was wrong. False at the end of the text. */
  #recover(): boolean {
    const start = this.at;
    NAME.lastIndex = start;
    const name = NAME.exec(this.#text)?.[0];
    let end = start;
    while (end < this.#text.length && this.#text[end] !== '\n' && this.#text[end] !== ',' && this.#text[end] !== this.#close) end++;
    this.at = Math.max(end, start + 1);
    this.defects.push({ defect: name ? 'missing-equals' : 'unexpected-text', range: { start, end: this.at } });
    return this.at < this.#text.length;
  }

  #value(): BibliographyField {
    this.#blanks();
    const start = this.at;
    let raw = '';
    for (;;) {
      const piece = this.#piece();
      raw = raw ? raw + piece : piece;
      const end = this.at;
      this.#blanks();
      if (this.#text[this.at] !== '#') {
        this.at = end;
        return { raw, start, end };
      }
      this.at++;
      this.#blanks();
    }
  }

  #piece(): string {
    const opener = this.#text[this.at];
    if (opener === '{' || opener === '"') return this.#delimited(opener === '{' ? '}' : '"');
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.#text)?.[0] ?? '';
    this.at += name.length;
    return this.#strings.get(name.toLowerCase()) ?? name;
  }

  #delimited(close: string): string {
    const start = this.at + 1;
    let depth = 0;
    for (let at = start; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 92) at++;
      else if (depth === 0 && this.#text[at] === close) {
        this.at = at + 1;
        return this.#text.slice(start, at);
      } else if (code === 123) depth++;
      else if (code === 125) depth = Math.max(0, depth - 1);
      else if (code === 10) {
        if (startsEntry(this.#text, at + 1)) return this.#unclosed(start, at);
        if (this.#cautious && startsField(this.#text, at + 1)) return this.#unclosed(start, at);
      }
    }
    return this.#unclosed(start, this.#text.length);
  }

  /** A value without its end: it is taken up to the line's end, without the comma or brace that closes the field or entry. */
  #unclosed(start: number, end: number): string {
    this.#hasOpenValue = true;
    const newline = this.#text.indexOf('\n', start);
    const stop = this.#cautious ? end : newline < 0 ? end : Math.min(end, newline);
    const value = this.#text.slice(start, stop);
    const kept = value.replace(/[\s,}]{1,20}$/u, '');
    this.at = stop;
    if (this.#cautious) this.defects.push({ defect: 'missing-brace', range: { start: start - 1, end: start + kept.length } });
    return kept;
  }

  #blanks(): void {
    while (this.at < this.#text.length) {
      const code = this.#text.charCodeAt(this.at);
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff) this.at++;
      else if (code === 37) {
        const newline = this.#text.indexOf('\n', this.at);
        this.at = newline < 0 ? this.#text.length : newline + 1;
      } else break;
    }
  }
}

function startsField(text: string, at: number): boolean {
  FIELD_LINE.lastIndex = at;
  return FIELD_LINE.test(text);
}
