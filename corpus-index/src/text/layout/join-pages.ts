import type { SourceFormat } from '../../model/source-text';
import { join } from '../line';
import type { LineRepair } from '../line';
import type { FlowItem } from './flow';

/** A paragraph that stops without a mark that ends one goes on after what stands between: footnotes, a table, a caption. */
const OPEN_END = /[\p{L}\p{Nd}،,؛;\-–]$/u;
/** Footnote marks, which may stand behind the mark that ends a sentence. */
const FOOTNOTE_MARK = /[⁰¹²³⁴-⁹]{1,3}$/u;
const MIN_OPEN_LENGTH = 60;
/** How many blocks may stand between the two halves. */
const MAX_BETWEEN = 24;
/** Formats in which an empty line, or the markup, surely ends a paragraph; text that was extracted elsewhere has them anywhere. */
const MARKED: ReadonlySet<SourceFormat> = new Set(['pdf', 'docx', 'html', 'latex']);

/**
 * Joins the halves of paragraphs that a page's end cut: the first half ends in the middle of a sentence, the next paragraph
 * goes on. Footnotes, tables and captions between them move behind the joined paragraph. Where the format marks its paragraphs, two of
 * one page with nothing between them are two.
 */
export function joinPages(items: readonly FlowItem[], format: SourceFormat): FlowItem[] {
  const isMarked = MARKED.has(format);
  const result: FlowItem[] = [];
  let open = -1;
  for (const item of items) {
    const first = open >= 0 ? result[open] : undefined;
    if (
      item.kind === 'paragraph' &&
      first !== undefined &&
      goesOn(item.line.text) &&
      result.length - open <= MAX_BETWEEN &&
      (!isMarked || result.length - open > 1 || first.page !== item.page)
    ) {
      const cut = first.line.text.length;
      const joined = join([first.line, item.line], () => ' ');
      const repair: LineRepair = { kind: 'page-join', start: Math.max(0, cut - 1), end: cut + 2, before: '' };
      result[open] = { ...first, line: { ...joined, repairs: [...joined.repairs, repair] } };
      if (!isOpen(item)) open = -1;
      continue;
    }
    result.push(item);
    if (isOpen(item)) open = result.length - 1;
    else if (item.kind === 'paragraph' || item.kind === 'heading' || item.kind === 'list-item' || item.kind === 'quotation') open = -1;
  }
  return result;
}

function isOpen(item: FlowItem): boolean {
  return (
    item.kind === 'paragraph' &&
    item.line.text.length >= MIN_OPEN_LENGTH &&
    OPEN_END.test(item.line.text.trimEnd().replace(FOOTNOTE_MARK, ''))
  );
}

/** A paragraph that can be a second half: it does not begin like a list or a heading, nor with a capital after an English half. */
function goesOn(text: string): boolean {
  return /^(?:[\p{Ll}\p{Lo}«"“]|\([^()]{2,45}\))/u.test(text) && /[\p{Lo}\p{Ll}]/u.test(text);
}
