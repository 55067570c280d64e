import type { TextRange } from '../model/location';
import { layoutOfList, type LineVerdict, type ListLayout } from './entry-lines';
import { foldSameLengthKeepCase } from './same-length';

/** A mark before an entry: a bullet, a number with a dot or in brackets. Bounded, so linear. */
const BULLET = /^[\s*_.]*(?:[-−•●▪*·◦■○][ \t]+|-(?=[^\s-])|\[\d{1,3}\][\s.-]*|\(\d{1,3}\)\s+|\d{1,3}\s?[.)-]\s+(?=\D))/;
const YEAR = '(?:1[234]\\d\\d|1[5-9]\\d\\d|20\\d\\d)';
/** What stands in the parentheses of the year: (1995), (1995a), (2021, March 5), (n.d.), (بی‌تا), (forthcoming). */
const YEAR_IN_PARENTHESES = new RegExp(`\\([^()]{0,24}(?:${YEAR}[^()]{0,24}|n\\. ?d\\.?|forthcoming|in press|بی.?تا)\\)`);
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);
/** A full stop is part of a family name only in an abbreviation (St. John): behind a whole word it ends a sentence. */
/** A year, the word for none, or a link. */
const DATED = new RegExp(`(?<!\\d)${YEAR}(?!\\d)|n\\. ?d\\b|بی.?تا|https?:|www\\.|forthcoming|in press`);
const LATIN_FAMILY =
  "(?:(?:al-|de |van |von |der |den |bin |el-){0,2}\\p{Lu}[\\p{L}'’-]*)(?:(?<=\\bSt)\\.)?(?:[ -](?:\\p{Lu}|al-|de |van |von |der |den |bin |el-)[\\p{L}'’-]*){0,3}";
/** The line that stands for the authors of the entry before: ———. · ــــــ (۱۳۹۵) · همو. */
const REPEATED = /^(?:[-_]{2,}|همو(?=[\s،,.(])|[،,](?= ?["«(]))/;
/** Walt, Stephen · Walt, S. M. */
const LATIN_AUTHOR = new RegExp(`^${LATIN_FAMILY}, ?\\p{Lu}[\\p{L}'.-]*(?![\\p{L}'.-]|\\s?:)`, 'u');
/** کرمی، جهانگیر · دهقانی فیروزآبادی، سیدجلال */
const PERSIAN_WORD = '[\\u0621-\\u06d3\\u200c]{2,20}';
const PERSIAN_AUTHOR = new RegExp(
  `^${PERSIAN_WORD}(?: {1,2}${PERSIAN_WORD}){0,3} ?[،,] ?${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,3} ?[،,.(؛;:«"]`,
);
/** As notes have it, the given name first: Stephen M. Walt, "…" · Stephen M. Walt, The Origins of … (Ithaca: Cornell, 1987). */
const PLACE_AND_YEAR = `[^()]{4,200}\\((?:[^():]{2,40}: ?)?[^()]{2,80}[،,] ?(?:${YEAR}|n\\. ?d\\.?|بی.?تا)\\)`;
const LATIN_NOTE = new RegExp(
  `^\\p{Lu}[\\p{L}.'-]*(?:(?:, and|,| and)? \\p{Lu}[\\p{L}.'-]*){1,12}(?:, eds?\\.| \\(eds?\\.\\))?, (?:"|\\p{Lu}${PLACE_AND_YEAR})`,
  'u',
);
const PERSIAN_NOTE = new RegExp(`^${PERSIAN_WORD}(?: ${PERSIAN_WORD}){1,9}(?: ?\\([^()]{2,20}\\))? ?، ?(?:«|${PLACE_AND_YEAR})`);
/** An entry that begins with its title in quotation marks: "Title", (2021). */
const TITLE_FIRST = new RegExp(
  `^["«][^"«»]{4,220}["»][,،]? ?\\.?[,،]? ?(?:\\(|${YEAR}[.,،]|[^"«»]{2,80}[,،] (?:\\p{L}+ )?(?:\\d{1,2}, )?${YEAR}[.,،])`,
  'u',
);
/** What only ever continues an entry. */
const CONTINUATION =
  /^[\s\-*•]*(?:(?:no|vol|pp?|nos|doi|https?|www|available|accessed|retrieved|in:)\b[.:,/ ]|\(?(?:doi|accessed)|[\d\s,،.:()-]{1,30}$|[[(]in persian|شماره|دوره|صص|ص\.|تاریخ دسترسی|ترجمه|چاپ|انتشارات|تهران|10\.\d{4})/i;
const MAXIMAL_HEAD = 260;
/** Entries are shorter than this; bounds the work on text that is no list. */
const MAXIMAL_LOOK_BACK = 2_500;

export interface ReferencePiece extends TextRange {
  readonly text: string;
  /** The format itself marks a paragraph that begins here. */
  readonly opensBlock?: boolean;
  /** Runs of it were put into another order by repair. */
  readonly reordered?: boolean;
}

/** True where a list entry begins at the text's first character (bullets and numbers already counted in). */
export function beginsEntry(text: string): boolean {
  const head = text.slice(0, MAXIMAL_HEAD);
  const folded = foldSameLengthKeepCase(head);
  if (CONTINUATION.test(folded)) return false;
  const bullet = BULLET.exec(folded)?.[0].length ?? 0;
  const start = folded.slice(bullet).replace(/^[\s*_]+/, '');
  if (CONTINUATION.test(start)) return false;
  if (bullet > 0 && start.length > 12) return true;
  return authorPattern(start) || institutionPattern(start);
}

function authorPattern(start: string): boolean {
  if (TITLE_FIRST.test(start) || REPEATED.test(start) || LATIN_NOTE.test(start) || PERSIAN_NOTE.test(start)) return true;
  if (LATIN_AUTHOR.test(start)) return ANY_YEAR.test(start) || start.length > 100;
  return PERSIAN_AUTHOR.test(start) || BODY_YEAR.test(start);
}

/** A body or a title without quotation marks as author: some words, then the year in parentheses. */
function institutionPattern(start: string): boolean {
  const year = YEAR_IN_PARENTHESES.exec(start);
  if (!year || year.index < 2 || year.index > 160) return false;
  const author = start.slice(0, year.index);
  if (/[.!?؟;؛»"]\s+\S/.test(author.replace(/\b\p{Lu}\.|\bet al\./gu, ''))) return false;
  return /^[\p{Lu}\u0621-\u06d3"«]/u.test(start);
}

/** An author and a year (or an opening quotation mark) close behind, for boundaries inside a run of text. */
const LATIN_STRONG = new RegExp(`^${LATIN_FAMILY}, ?\\p{Lu}[^()"\\d]{0,90}(?:\\(\\d{4}|\\(n\\.d|, ?\\d{4}[,.]|\\. ?\\d{4}[.,])`, 'u');
const PERSIAN_STRONG = new RegExp(
  `^${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,3} ?[،,] ?${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,2}(?: ?[،,؛] ?(?:و )?${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,3}| و ${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,3}){0,6} ?[،,.]? ?\\( ?(?:${YEAR}|بی)`,
);

/** Chicago's bibliography: the year comes last. Walt, Stephen M. The Origins … · Keohane, Robert O., and Joseph S. Nye. "…" */
const LATIN_TITLE_NEXT = new RegExp(
  `^${LATIN_FAMILY}, ?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.)?(?:, (?:and )?\\p{Lu}[\\p{L}'. -]{2,40}){0,4}\\.? ?(?:["“]|(?<=\\.) ?\\p{Lu}\\p{L}+ )`,
  'u',
);
const PERSIAN_TITLE_NEXT = new RegExp(`^${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,2} ?، ?${PERSIAN_WORD}(?: ${PERSIAN_WORD}){0,2} ?[،.] ?«`);
/** A body, then a bare year: Ministry of Defence. 2016. … */
const BODY_YEAR = new RegExp(`^\\p{Lu}[\\p{L}'&-]*(?: [\\p{L}'&-]+){0,8}[.,] ${YEAR}[a-d]?[.,] `, 'u');

/**
 * Cuts the text of a reference list into entries. `pieces` are its blocks in order: an entry may go over several blocks (lines,
 * pages), and a block may hold several entries. Ranges are offsets into the document's text; bullets are left out of them.
 */
export function cutEntries(pieces: readonly ReferencePiece[]): readonly TextRange[] {
  const sign = pieces.filter((piece) => SURE_BULLET.test(piece.text.slice(0, 400))).length >= 3 ? SURE_BULLET : LONE_BULLET;
  const displaced = bulletsAreDisplaced(pieces, sign);
  const layout = layoutOfList(pieces);
  const lengths = pieces.map(({ text }) => text.length).sort((a, b) => a - b);
  const longest = Math.max(LEAST_LONG_LINE, (lengths[lengths.length >> 1] ?? 0) * 2);
  const parts = displaced
    ? pieces.map((piece) => wholePart(piece, sign))
    : pieces.flatMap((piece, index) =>
        layout.entryALine && piece.text.length <= longest
          ? entryLine(piece, layout.verdicts[index])
          : withVerdict(cutInside(piece), layout, index, pieces),
      );
  const bulleted = parts.filter((part) => part.bullet).length;
  const listIsBulleted = bulleted >= 3 && bulleted >= parts.length * 0.3;
  const entries: { start: number; end: number; text: string }[] = [];
  for (const part of parts) {
    const last = entries.at(-1);
    const joins = last !== undefined && (displaced ? !part.bullet : continues(last.text, part, listIsBulleted));
    if (joins) {
      last.end = part.end;
      // What an entry ends with decides what follows; its beginning was looked at before.
      last.text = `${last.text} ${part.text}`.slice(-MAXIMAL_LOOK_BACK);
    } else if (part.text.trim().length > 3) entries.push({ start: part.start, end: part.end, text: part.text });
  }
  return entries.filter((entry) => isEntry(entry.text)).map(({ start, end }) => ({ start, end }));
}

/** A bullet that stands alone somewhere in a line: a mark that is only a bullet and no sign between numbers, or a dash between blanks. */
const SURE_BULLET = /(?<!\d\s?)[−•▪●◦■○]|[−•▪●◦■○](?!\s?\d)/;
const LONE_BULLET = /(?:^|\s)[-–](?=\s|$|[(،])|(?<!\d\s?)[−•●▪◦■○]|[−•●▪◦■○](?!\s?\d)/;

/**
 * Extraction that reverses the runs of a line moves its bullet too, mostly to the end. Where many lines hold one that does not
 * stand first, each line with a bullet begins an entry.
 */
function bulletsAreDisplaced(pieces: readonly ReferencePiece[], sign: RegExp): boolean {
  let moved = 0;
  let marked = 0;
  for (const piece of pieces) {
    const folded = foldSameLengthKeepCase(piece.text.slice(0, 400));
    if (!sign.test(piece.text.slice(0, 400))) continue;
    marked++;
    if (!BULLET.test(folded)) moved++;
  }
  return (
    (moved >= 3 && moved * 3 >= marked && marked * 4 >= pieces.length) ||
    (moved >= 1 && marked - moved >= 3 && marked * (sign === SURE_BULLET ? 4 : 2) >= pieces.length)
  );
}

function wholePart(piece: ReferencePiece, sign: RegExp): EntryPart {
  const bullet = sign.test(piece.text.slice(0, 400));
  const skip = BULLET.exec(foldSameLengthKeepCase(piece.text.slice(0, 400)))?.[0].length ?? 0;
  return { start: piece.start + skip, end: piece.end, text: piece.text.slice(skip), bullet, begins: bullet };
}

/** A line twice as long as the middle one of its list, and longer than this, may hold several entries even where each line is one. */
const LEAST_LONG_LINE = 250;
const LINES_AHEAD = 2;

/** A line that is an entry, but for one that only continues the last (a link, pages) and says neither who nor when. */
function entryLine(piece: ReferencePiece, verdict: LineVerdict | undefined): EntryPart {
  const folded = foldSameLengthKeepCase(piece.text);
  const skip = BULLET.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(skip);
  const continues =
    (CONTINUATION.test(rest) && !(ANY_YEAR.test(rest) && rest.length > 60)) ||
    (verdict === 'continues' && skip === 0 && !beginsEntry(rest));
  return {
    start: piece.start + skip,
    end: piece.end,
    text: piece.text.slice(skip),
    bullet: skip > 0,
    begins: true,
    verdict: continues ? 'continues' : 'begins',
  };
}

/** What the line ends say of the first part of a piece. In wrapped lines, who and when may stand on the lines that follow. */
function withVerdict(
  parts: readonly EntryPart[],
  layout: ListLayout,
  index: number,
  pieces: readonly ReferencePiece[],
): readonly EntryPart[] {
  const [first, ...rest] = parts;
  if (first === undefined) return parts;
  const verdict = layout.verdicts[index] ?? null;
  if (!layout.wrapped) return [{ ...first, verdict }, ...rest];
  const next = layout.verdicts.findIndex((own, at) => at > index && own === 'begins');
  const end = Math.min(index + 1 + LINES_AHEAD, next < 0 ? pieces.length : next);
  const ahead = [first, ...pieces.slice(index + 1, end)].map(({ text }) => text).join(' ');
  return [{ ...first, verdict, wrapped: true, begins: verdict === null && rest.length === 0 ? beginsEntry(ahead) : first.begins }, ...rest];
}

interface EntryPart extends TextRange {
  readonly text: string;
  readonly bullet: boolean;
  readonly begins: boolean;
  /** What the ends of lines say, where they say anything. */
  readonly verdict?: LineVerdict;
  /** It stands in lines that are filled up to a width. */
  readonly wrapped?: boolean;
}

function continues(before: string, part: EntryPart, listIsBulleted: boolean): boolean {
  const folded = foldSameLengthKeepCase(part.text);
  if (part.verdict === 'continues') return true;
  if (CONTINUATION.test(folded)) return part.verdict !== 'begins' || folded.length < 60 || !ANY_YEAR.test(folded);
  if (part.bullet || part.verdict === 'begins') return false;
  // In wrapped lines the next entry begins only behind one that has said when or where.
  if (part.wrapped === true && !DATED.test(foldSameLengthKeepCase(before))) return true;
  if (!part.begins) return !(endsEntry(before) && ANY_YEAR.test(before) && ANY_YEAR.test(folded) && folded.length > 40);
  // In a bulleted list a line that looks like an author but follows an open clause is the rest of a title.
  return listIsBulleted && !endsEntry(before);
}

/** True where the text may end an entry: a full stop, a bracket, a link or a closing mark. */
function endsEntry(text: string): boolean {
  return /(?:[.\])»"]|\d|\/\S*)\s*$/.test(text.slice(-40));
}

/** An entry says at least who or what and when or where: some letters, and a year, a quotation, a link or a publisher's colon. */
function isEntry(text: string): boolean {
  const folded = foldSameLengthKeepCase(text);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 10) return false;
  return ANY_YEAR.test(folded) || /["«»]|https?:|www\.|بی.?تا|n\.d|:/.test(folded);
}

function cutInside(piece: ReferencePiece): EntryPart[] {
  const folded = foldSameLengthKeepCase(piece.text);
  const cuts = [0];
  // Candidates stand after the end of a sentence, a bracket, a link, or at a bullet in running text.
  const boundary =
    /(?:[.\]»)/]|\d|: )\s{1,4}(?=[\p{Lu}\u0621-\u06d3"«])|\s(?=[•●▪■○◦]\s)|[.\]/]\s+(?=-\s)|\s(?=-\s{1,3}\p{Lu}\p{L}+, )|\s(?=- {1,3}[\u0621-\u06d3]{2,20} ?[،,])|\s(?=\[\d{1,3}\] )|[.\]/)]\s+(?=\d{1,3}[.)] +[\p{Lu}\u0621-\u06d3])/gu;
  for (const match of folded.matchAll(boundary)) {
    const at = match.index + match[0].length;
    const rest = folded.slice(at, at + MAXIMAL_HEAD);
    const before = folded.slice(Math.max(cuts.at(-1) ?? 0, at - MAXIMAL_LOOK_BACK), at);
    if (before.trim().length < 15) continue;
    const bullet = BULLET.exec(rest)?.[0] ?? '';
    const start = rest.slice(bullet.length);
    if (CONTINUATION.test(start)) continue;
    const marked = bullet !== '' && (authorPattern(start) || institutionPattern(start));
    const strong = [LATIN_STRONG, PERSIAN_STRONG, LATIN_TITLE_NEXT, PERSIAN_TITLE_NEXT, BODY_YEAR].some((pattern) => pattern.test(start));
    const titleFirst = TITLE_FIRST.test(start) && YEAR_IN_PARENTHESES.test(before) && YEAR_IN_PARENTHESES.test(start.slice(0, 230));
    // A colon before a name is a publisher's place; only a second title with its year may follow one.
    if (match[0].startsWith(': ') ? titleFirst : marked || (strong && saysMoreThanAuthors(before)) || titleFirst) cuts.push(at);
  }
  return cuts.map((cut, index) => {
    const end = cuts[index + 1] ?? piece.text.length;
    const text = piece.text.slice(cut, end);
    const foldedText = folded.slice(cut, end);
    const bullet = BULLET.exec(foldedText)?.[0] ?? '';
    const skip = bullet.length;
    const trailing = text.length - text.trimEnd().length;
    return {
      start: piece.start + cut + skip,
      end: piece.start + Math.max(cut + skip, end - trailing),
      text: text.slice(skip),
      bullet: bullet !== '',
      begins: beginsEntry(text),
    };
  });
}

/** Before a second author–year there must be a whole first entry, not only co-authors. */
function saysMoreThanAuthors(before: string): boolean {
  return ANY_YEAR.test(before) && before.length > 40;
}
