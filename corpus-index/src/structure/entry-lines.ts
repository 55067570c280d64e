/** What the ends of the source's lines say of a line of a reference list. */
export type LineVerdict = 'begins' | 'continues' | null;

interface ListLine {
  readonly text: string;
  /** A block that the format itself marks begins here: a paragraph of Markdown, docx or HTML. */
  readonly opensBlock?: boolean;
  /** Runs of it were put into another order: where the line ended is not known. */
  readonly reordered?: boolean;
}

/** A list of fewer lines shows no layout. */
const LEAST_LINES = 3;
/** Of the lines of a list that has one entry a line nearly all end as entries end; of wrapped ones about half. */
const ENDING_SHARE = 0.85;
/** No column of text is wider than this (units); longer lines are whole paragraphs. */
const WIDEST_COLUMN = 130;
/** Typed text is wrapped where the next word does not fit; of such lines, at least this share comes near the width. */
const FULL_SHARE = 0.25;
const NEAR_WIDTH = 14;

const LEAST_WIDTH = 40;
const LINK = /https?:|www\./;
const ENDS = /(?:[.\])؟?!»”"]|https?:\/\/\S*|www\.\S*|\/\S*)\s*$/;

export interface ListLayout {
  /** Each line is an entry of its own. */
  readonly entryALine: boolean;
  /** Lines are filled up to a width. */
  readonly wrapped: boolean;
  /** What the line ends around a line say, by index. */
  readonly verdicts: readonly LineVerdict[];
}

/**
 * Layout of a reference list from its lines. Where nearly all lines end as entries do, or many are longer than a column, each is
 * an entry. Where lines are filled up to a width, a line after one that had room for its first word begins an entry, and a line
 * after a full one that stops in the middle of a sentence continues it. Otherwise the lines say nothing.
 */
export function layoutOfList(lines: readonly ListLine[]): ListLayout {
  const texts = lines.map(({ text }) => text.trim());
  const none: LineVerdict[] = texts.map(() => null);
  const reordered = lines.filter((line) => line.reordered === true).length;
  if (texts.length < LEAST_LINES || reordered * 10 > texts.length)
    return { entryALine: false, wrapped: false, verdicts: blocksAlone(lines, none) };
  const ending = texts.filter((text) => ENDS.test(text.slice(-200))).length;
  // A link is not broken: its line may be longer than the others.
  const width = Math.max(...texts.filter((text) => !LINK.test(text)).map((text) => text.length), LEAST_WIDTH);
  if (ending >= texts.length * ENDING_SHARE) {
    // One that stops in the middle goes on in the next.
    const verdicts = texts.map(
      (_text, index): LineVerdict => (index > 0 && !ENDS.test(texts[index - 1]!.slice(-200)) ? 'continues' : null),
    );
    return { entryALine: true, wrapped: false, verdicts };
  }
  if (width > WIDEST_COLUMN) {
    const long = texts.filter((text) => text.length >= width * 0.8).length;
    const stray = texts.filter((text) => text.length < 30).length;
    return { entryALine: long <= texts.length * 0.35 && stray <= texts.length * 0.1, wrapped: false, verdicts: blocksAlone(lines, none) };
  }
  const full = texts.filter((text) => text.length >= width - NEAR_WIDTH).length;
  if (full < texts.length * FULL_SHARE) return { entryALine: false, wrapped: false, verdicts: blocksAlone(lines, none) };
  const blocks = lines.filter(({ opensBlock }) => opensBlock === true).length;
  const verdicts = texts.map((text, index): LineVerdict => {
    const before = texts[index - 1];
    if (before === undefined) return null;
    if (lines[index]?.opensBlock === true) return 'begins';
    const first = /^\S+/.exec(text)?.[0].length ?? 0;
    const ends = ENDS.test(before.slice(-200));
    // Blocks of several lines each: an empty line stands between entries.
    if (blocks >= LEAST_LINES && blocks * 4 >= texts.length) return 'continues';
    if (before.length + 1 + first <= width) return ends ? 'begins' : null;
    return ends ? null : 'continues';
  });
  return { entryALine: false, wrapped: true, verdicts };
}

/** Paragraphs of the format, where lines say nothing. */
function blocksAlone(lines: readonly ListLine[], none: readonly LineVerdict[]): readonly LineVerdict[] {
  const blocks = lines.filter(({ opensBlock }) => opensBlock === true).length;
  return blocks >= LEAST_LINES ? none.map((verdict, index) => (lines[index]?.opensBlock === true && index > 0 ? 'begins' : verdict)) : none;
}
