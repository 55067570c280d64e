import type { Document } from '../model/document';

/** What `dabir text FILE` prints: the display text, one paragraph a line. */
export function renderText(document: Document): string {
  return document.text === '' ? '' : `${document.text}\n`;
}

/** A repair as data: where it is in the display text (UTF-16), what the source has and what is shown. */
export interface RenderedRepair {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

export function listRepairs(document: Document): RenderedRepair[] {
  return document.repairs.map((repair) => ({ ...repair, after: document.text.slice(repair.start, repair.end) }));
}

const VISIBLE: Readonly<Record<string, string>> = { '\u200c': '¬', '\t': '⇥', '\n': '⏎' };

/** What `dabir text FILE --repairs` prints: one repair a line, tab-separated: kind, range, before, after. Half-spaces show as ¬. */
export function renderRepairs(document: Document): string {
  const visible = (text: string): string => text.replace(/[\u200c\t\n]/g, (mark) => VISIBLE[mark] ?? mark);
  return listRepairs(document)
    .map(({ kind, start, end, before, after }) => `${kind}\t${start}-${end}\t${visible(before)}\t${visible(after)}\n`)
    .join('');
}
