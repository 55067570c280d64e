import { languageOf } from '../../language/script';
import type { BlockKind } from '../../model/document';
import type { TextRange } from '../../model/location';
import { type RecognisedHeading, recogniseHeading } from '../../structure/headings';
import { sourceLines } from '../../structure/source-lines';
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
    for (const range of sourceLines(document, context.source, block)) {
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
