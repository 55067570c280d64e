/** A character, or the gap between two, as it stands in a line. */
export interface Piece {
  readonly text: string;
  /** Direction: letters of either kind, digits, and the rest. */
  readonly kind: 'rtl' | 'ltr' | 'digit' | 'neutral';
}

/** Signs that join two numbers into one, as the Unicode bidirectional algorithm's class CS has them. */
const NUMBER_SEPARATORS = new Set(['.', ',', '/', ':', '٫', '٬', '،', '\u00a0']);
const RAISED_DIGIT = /^[⁰¹²³⁴-⁹]$/u;
const BRACKETS = /^[()[\]{}«»<>]$/u;

/**
 * Turns a line from visual into logical order: undoes what the Unicode bidirectional algorithm (UAX 9) did for display.
 * `pieces` come right to left for a right-to-left line, left to right for the other.
 */
export function joinBidi(pieces: readonly Piece[], direction: 'rtl' | 'ltr'): string {
  if (direction === 'rtl')
    return orientBrackets(latinLine(pieces) ?? turnRuns(pieces))
      .map((piece) => piece.text)
      .join('');
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = pieces[at]?.kind === 'rtl' ? rightToLeftRun(pieces, at) : at;
    if (run > at) {
      out.push(...orientBrackets(turnRuns(pieces.slice(at, run).reverse())));
      at = run;
    } else {
      const piece = pieces[at];
      if (piece) out.push(piece);
      at++;
    }
  }
  return textOf(out.length > 0 && pieces.some((piece) => piece.kind === 'rtl') ? orientBrackets(out) : out);
}

/** What a right-to-left paragraph puts on the other side of a line of Latin words: the marks at the line's end. */
const DISPLACED = /^[.,;:!?()[\]«»\s]$/u;

/**
 * A line of Latin words alone in a right-to-left paragraph (an English entry of a Persian list), which comes right to left: numbers
 * after a Latin word go on from left to right ("Review, 1(2), 25–65"), only the marks at its end stand at the left. Null where it is no
 * such line: no word has its comma or colon at its right, or a bracket ends it, which may enclose the line's first words.
 */
function latinLine(pieces: readonly Piece[]): Piece[] | null {
  const first = pieces[0];
  if (first?.kind !== 'ltr' && first?.kind !== 'digit') return null;
  const seen = [...pieces].reverse();
  if (seen.some((piece) => piece.kind === 'rtl' || piece.text === '\t')) return null;
  const isRead = seen.some((piece, at) => piece.kind === 'ltr' && /^[,.:;]$/u.test(seen[at + 1]?.text ?? '') && seen[at + 2]?.text === ' ');
  if (!isRead) return null;
  let start = 0;
  while (DISPLACED.test(seen[start]?.text ?? '')) start++;
  return [...seen.slice(start), ...seen.slice(0, start).reverse()];
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) text += piece.text;
  return text;
}

/** End of a run of right-to-left words in a left-to-right line: up to the last such letter before the next Latin one. */
function rightToLeftRun(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  for (let at = start; at < pieces.length && pieces[at]?.kind !== 'ltr'; at++) if (pieces[at]?.kind === 'rtl') end = at + 1;
  return end;
}

/** Reverses the left-to-right runs (Latin words with what stands between them, numbers) of a line that is read right to left. */
function turnRuns(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every((piece) => piece.kind === 'rtl' || piece.kind === 'neutral')) return pieces;
  // A footnote's mark at the head of a line stands apart from the Latin words of the note.
  let head = 0;
  while (RAISED_DIGIT.test(pieces[head]?.text ?? '')) head++;
  const out = pieces.slice(0, head).reverse();
  for (let at = head; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'rtl') {
      out.push(piece);
      at++;
      continue;
    }
    let end = at;
    while (end < pieces.length && pieces[end]?.kind !== 'rtl') end++;
    out.push(...turnSegment(pieces.slice(at, end)));
    at = end;
  }
  return out;
}

/** A stretch without right-to-left letters. */
function turnSegment(segment: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < segment.length; ) {
    const run = latinRun(segment, at) ?? numberRun(segment, at);
    if (run) {
      out.push(...segment.slice(run.start, run.end).reverse());
      at = run.end;
    } else {
      const piece = segment[at];
      if (piece) out.push(piece);
      at++;
    }
  }
  return out;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The run of Latin words that begins (at its right end) at an offset, or null. Numbers to the right of its last word belong to it
 * ("Muradov, 2018: 112"), numbers to the left only where they touch it ("2nd"); a bracket that opens within it closes within it.
 */
function latinRun(segment: readonly Piece[], at: number): Run | null {
  const head = segment[at];
  if (!head || head.text === ' ' || head.text === '\t') return null;
  const first = leadIn(segment, at);
  if (first === null) return null;
  let end = first + 1;
  for (let next = first + 1; next < segment.length; next++) {
    const piece = segment[next];
    if (!piece || piece.text === '\t') break;
    if (piece.kind === 'ltr') end = next + 1;
    else if (piece.kind === 'digit') {
      if (next === end || isAfterComma(segment, end, next)) end = next + 1;
    } else if (BRACKETS.test(piece.text) && segment[next - 1]?.kind === 'neutral' && bracketsBetween(segment, end, next) > 0) break;
  }
  return { start: at, end };
}

/** "2021, p. 14" at the head of a line goes on with a citation: a comma in Latin joins the number to the run. */
function isAfterComma(segment: readonly Piece[], end: number, digit: number): boolean {
  if ((segment[digit]?.text.charCodeAt(0) ?? 0) > 0x600) return false;
  const between = segment.slice(end, digit).filter((piece) => piece.kind !== 'digit');
  return between.some((piece) => piece.text === ',') && between.every((piece) => piece.text === ',' || piece.text === ' ');
}

function bracketsBetween(segment: readonly Piece[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (BRACKETS.test(segment[at]?.text ?? '')) count++;
  return count;
}

/**
 * The first Latin letter of a run that begins at an offset with that letter, with a number that follows it in reading
 * ("Nye, 1977"), or with a bracket around such ("Waltz (1979)"). Null where what begins there is no part of a Latin run.
 */
function leadIn(segment: readonly Piece[], at: number): number | null {
  const head = segment[at];
  if (head?.kind === 'ltr') return at;
  // The comma of a citation that goes on in the next line stands at the right end of its run.
  if (/^[,;:.]$/u.test(head?.text ?? '') && segment[at + 1]?.kind === 'ltr' && isEdge(segment[at - 1])) return at + 1;
  const bracketed = BRACKETS.test(head?.text ?? '');
  if (!bracketed && head?.kind !== 'digit') return null;
  let brackets = bracketed ? 1 : 0;
  let joined = false;
  let spaced = false;
  let persian = false;
  let latin = false;
  for (let next = at + (bracketed ? 1 : 0); next < segment.length && next < at + 120; next++) {
    const piece = segment[next];
    if (!piece || piece.text === '\t' || piece.text === '،') return null;
    if (piece.kind === 'ltr') {
      if (!bracketed) return joined || !spaced || (!persian && !isCountedNoun(segment, next)) ? next : null;
      latin = true;
      if (brackets === 2) return next;
    } else if (piece.kind === 'digit') {
      if (piece.text.charCodeAt(0) > 0x600) persian = true;
    } else if (BRACKETS.test(piece.text)) {
      brackets++;
      if (!bracketed || brackets > 2 || segment[next + 1]?.text !== ' ' || segment[next + 2]?.kind !== 'ltr') return null;
    } else if (',:.;-–/'.includes(piece.text)) joined ||= segment[next + 1]?.kind !== 'digit' || segment[next - 1]?.kind !== 'digit';
    else if (piece.text === ' ') spaced = true;
    else if (spaced && !latin) return null;
  }
  return null;
}

/** A number with its separators; a sign of percent or currency that stands before it in display goes to its right place. */
function numberRun(segment: readonly Piece[], at: number): Run | null {
  let start = at;
  while ((segment[start]?.text === '%' || segment[start]?.text === '٪') && start < at + 1) start++;
  if (segment[start]?.kind !== 'digit') return null;
  let end = start + 1;
  while (end < segment.length) {
    const piece = segment[end];
    if (piece?.kind === 'digit') end++;
    else if (piece && NUMBER_SEPARATORS.has(piece.text) && segment[end + 1]?.kind === 'digit') end += 2;
    else break;
  }
  if (/^[$€£]$/u.test(segment[end]?.text ?? '') && start === at) end++;
  return { start: at, end };
}

/** In "2.8 days" the number stands before a word in small letters; after a name (COVID 19) or "p." it follows. Offset of the word's end. */
function isCountedNoun(segment: readonly Piece[], end: number): boolean {
  let start = end;
  while (segment[start + 1]?.kind === 'ltr') start++;
  const word = segment
    .slice(end, start + 1)
    .reverse()
    .map((piece) => piece.text)
    .join('');
  return /^[a-z]/u.test(word) && !/^(?:pp?|vol|no|art|ch|sec|fig|table)$/u.test(word);
}

function isEdge(piece: Piece | undefined): boolean {
  return !piece || piece.text === ' ' || BRACKETS.test(piece.text);
}

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»' };
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' };

/**
 * Producers differ in whether a bracket in right-to-left text is stored as drawn or as meant. Each is turned so that it opens before a
 * word or closes after one, as the spaces around it tell; where they do not tell, as the brackets before it demand.
 */
function orientBrackets(pieces: readonly Piece[]): Piece[] {
  const open: string[] = [];
  return pieces.map((piece, at) => {
    if (piece.kind !== 'neutral') return piece;
    const opener = piece.text in OPENERS ? piece.text : CLOSERS[piece.text];
    if (opener === undefined) return piece;
    const before = spacing(pieces[at - 1]);
    const after = spacing(pieces[at + 1]);
    const opens = before !== after ? before === 'apart' : !open.includes(opener);
    if (opens) open.push(opener);
    else if (open.includes(opener)) open.splice(open.lastIndexOf(opener), 1);
    return { ...piece, text: opens ? opener : (OPENERS[opener] ?? piece.text) };
  });
}

/** Whether a neighbour parts a bracket from the text on its side: line ends, spaces and other brackets do; so does punctuation after. */
function spacing(piece: Piece | undefined): 'apart' | 'close' {
  if (!piece) return 'apart';
  return /^[\s()[\]{}«»،؛؟.,:;!?-]$/u.test(piece.text) ? 'apart' : 'close';
}
