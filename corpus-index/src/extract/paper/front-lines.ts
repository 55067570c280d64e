import { languageOf } from '../../language/script';
import type { BlockKind } from '../../model/document';
import type { TextRange } from '../../model/location';
import { type RecognisedHeading, recogniseHeading } from '../../structure/headings';
import type { ExtractionContext } from '../context';

/** A line of the front matter as the page shows it. Offsets into the display text. */
export interface FrontLine extends TextRange {
  readonly text: string;
  readonly language: 'fa' | 'en' | null;
  readonly kind: BlockKind;
  readonly level: number | null;
  /** Section label that the line begins with. */
  readonly label: RecognisedHeading | null;
  readonly index: number;
}

const MOST_LINES = 400;

/**
 * Lines of the front matter. Paragraphs of the display text are joined lines; title pages are read line by line, so each block
 * is cut again where its source has a line break.
 */
export function frontLines(context: ExtractionContext): readonly FrontLine[] {
  const { document, structure } = context;
  const lines: FrontLine[] = [];
  for (const block of document.blocks) {
    if (!structure.frontMatter.some((range) => range.start < block.end && block.start < range.end)) continue;
    for (const range of cutAtSourceLines(context, block)) {
      const raw = document.text.slice(range.start, range.end);
      const text = raw.trim();
      if (!text || lines.length >= MOST_LINES) continue;
      const start = range.start + raw.indexOf(text);
      lines.push({
        start,
        end: start + text.length,
        text,
        language: languageOf(text),
        kind: block.kind,
        level: block.level ?? null,
        label: recogniseHeading(text),
        index: lines.length,
      });
    }
  }
  return lines;
}

/** Ranges of a block's display text that came from one line of the source each. */
function cutAtSourceLines({ document, source }: ExtractionContext, block: TextRange): readonly TextRange[] {
  const cuts: number[] = [];
  let previousPage = -1;
  let previousEnd = -1;
  for (const segment of document.segments) {
    if (segment.start + segment.length <= block.start) continue;
    if (segment.start >= block.end) break;
    const page = source.pages[segment.page]?.text ?? '';
    if (previousPage === segment.page && previousEnd >= 0) {
      const [from, to] = previousEnd <= segment.sourceStart ? [previousEnd, segment.sourceStart] : [segment.sourceStart, previousEnd];
      // Runs of one line may come in another order; a break between them is another line.
      if (page.slice(from, to).includes('\n')) cuts.push(Math.max(segment.start, block.start));
    } else if (previousPage >= 0) cuts.push(Math.max(segment.start, block.start));
    // A segment that itself spans line breaks is copied text: its breaks stand at equal offsets.
    if (segment.length === segment.sourceLength) {
      const text = page.slice(segment.sourceStart, segment.sourceStart + segment.sourceLength);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.push(segment.start + at);
    }
    previousPage = segment.page;
    previousEnd = segment.sourceStart + segment.sourceLength;
  }
  const inside = [...new Set(cuts)].filter((cut) => cut > block.start && cut < block.end).sort((a, b) => a - b);
  const starts = [block.start, ...inside];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
}
