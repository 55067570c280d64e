/** Damages clean Persian text in the ways in which extraction from PDFs does (each named in the design notes); deterministic by seed. */

export type DamageKind =
  | 'run-order-at-yeh'
  | 'run-order-at-half-space'
  | 'run-order-at-gaps'
  | 'stretched-lines'
  | 'half-space-lost'
  | 'half-space-as-space'
  | 'arabic-letters'
  | 'kashida'
  | 'presentation-forms'
  | 'doubled-letters'
  | 'words-split'
  | 'full-stop-displaced'
  | 'blank-lines'
  | 'running-heads';

export const DAMAGE_KINDS: readonly DamageKind[] = [
  'run-order-at-yeh',
  'run-order-at-half-space',
  'run-order-at-gaps',
  'stretched-lines',
  'half-space-lost',
  'half-space-as-space',
  'arabic-letters',
  'kashida',
  'presentation-forms',
  'doubled-letters',
  'words-split',
  'full-stop-displaced',
  'blank-lines',
  'running-heads',
];

const HALF_SPACE = '\u200c';
const LINE_WIDTH = 84;

export type Random = () => number;

/** mulberry32: small, fast and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lines of about the width of a printed page; a paragraph ends with a short line. */
export function wrap(text: string, width = LINE_WIDTH): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n').filter((part) => part.trim() !== '')) {
    let line = '';
    for (const word of paragraph.trim().split(/ +/)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** Reverses the order of runs of a line, each run as it is. */
const reversed = (runs: readonly string[]): string => [...runs].reverse().join('');

/** A stretch of a line that one font draws, with the gap before it: a wide one parts what is drawn apart, '' and ' ' do not. */
interface Drawn {
  readonly text: string;
  readonly gap: string;
  /** Whether a new segment begins with it: after a half-space, at a number or a bracket. */
  readonly breaks: boolean;
}

const WIDE = '  ';

/**
 * How justification stretches a line: the segments (between half-spaces, numbers and brackets) follow each other in reading order, the words of each
 * from left to right; what no wide gap parts is then turned round as one. Without wide gaps this reverses the segments.
 */
export function stretched(parts: readonly Drawn[]): string {
  const segments: Drawn[][] = [];
  for (const part of parts) {
    if (part.breaks || segments.length === 0) segments.push([part]);
    else segments.at(-1)!.push(part);
  }
  const chunks: string[][] = [[]];
  for (const segment of segments) {
    // Words that a narrow gap parts are drawn in one.
    const groups: string[] = [];
    for (const [index, { text, gap }] of segment.entries()) {
      if (index > 0 && gap !== WIDE) groups[groups.length - 1] += gap + text;
      else groups.push(text);
    }
    for (const [index, text] of groups.reverse().entries()) {
      if (index > 0) chunks.push([]);
      chunks.at(-1)!.push(index === 0 ? segment[0]!.gap.slice(1) + text : text);
    }
  }
  return chunks.map((pieces) => pieces.reverse().join('')).join(WIDE);
}

/** Parts of a line as a typesetter would draw them; a half-space becomes a space or nothing. */
function drawnParts(line: string, wide: number, random: Random): Drawn[] {
  const parts: Drawn[] = [];
  let afterNumber = false;
  for (const word of line.split(' ')) {
    const number = /^[(«]?[0-9]+[.،)»]*$/.test(word);
    const gap = number || afterNumber || random() >= wide ? ' ' : WIDE;
    for (const [index, text] of word.split(HALF_SPACE).entries())
      parts.push({ text, gap: index === 0 ? gap : random() < 0.6 ? WIDE.slice(1) : '', breaks: index > 0 || number || afterNumber });
    afterNumber = number;
  }
  return parts;
}

const LINE_DAMAGES: Readonly<Record<Exclude<DamageKind, 'blank-lines' | 'running-heads'>, (line: string, random: Random) => string>> = {
  'run-order-at-yeh': (line, random) => {
    if (random() < 0.35) return line;
    const joined = line.replaceAll(HALF_SPACE, random() < 0.5 ? ' ' : '');
    // A space at a run's border is drawn between the runs; now and then it stays with its run.
    return reversed(
      joined.split(random() < 0.9 ? /(ی| (?=ی)|(?<=ی) | (?=[^ ]*ی))/ : /(ی)/).filter((run) => run !== undefined && run !== ''),
    );
  },
  'run-order-at-half-space': (line) => {
    const runs = line.split(HALF_SPACE);
    return runs.length === 1 ? line : [...runs].reverse().join(' ');
  },
  'run-order-at-gaps': (line, random) => {
    if (random() < 0.5) return line;
    const runs: string[] = [];
    for (const word of line.split(' ')) {
      if (runs.length > 0 && random() > 0.25) runs[runs.length - 1] += ` ${word}`;
      else runs.push(word);
    }
    return runs.reverse().join('  ');
  },
  'stretched-lines': (line, random) => stretched(drawnParts(line, random() < 0.6 ? 0.93 : 0, random)),
  'half-space-lost': (line) => line.replaceAll(HALF_SPACE, ''),
  'half-space-as-space': (line) => line.replaceAll(HALF_SPACE, ' '),
  'arabic-letters': (line) => line.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  kashida: (line, random) => line.replace(/(?<=[بپتثجچحخسشصضطظعغفقکگلمنهی])(?=[\u0627-\u06cc])/g, () => (random() < 0.15 ? 'ـ' : '')),
  'presentation-forms': (line) => line.replaceAll('لا', 'ﻻ').replaceAll('ش', 'ﺷ').replaceAll('گ', 'ﮔ'),
  'doubled-letters': (line, random) =>
    line.replace(/(?<=[سشصمتب])(?=[\u0627-\u06cc])/g, () => (random() < 0.25 ? (random() < 0.4 ? 'نن' : 'ن') : '')),
  'words-split': (line, random) => line.replace(/(?<=[\u0627-\u06cc]{2})(?=[یه](?:[ .،]|$))/g, () => (random() < 0.3 ? ' ' : '')),
  'full-stop-displaced': (line, random) =>
    line
      .replace(/^(.*[^.])\.$/, (whole, rest: string) => (random() < 0.7 ? `.${rest}` : whole))
      .replace(/(\S+)\. (?=\S)/g, (whole, word: string) => (random() < 0.5 ? `${word} .` : whole)),
};

/** The text as such a file would hold it. */
export function damage(text: string, kind: DamageKind, seed: number): string {
  const random = randomOf(seed);
  const lines = wrap(text);
  if (kind === 'blank-lines') return lines.join('\n\n');
  if (kind === 'running-heads') {
    return lines
      .flatMap((line, index) =>
        index > 0 && index % 9 === 0 ? ['', `فصلنامه مطالعات منطقه‌ای | دوره 4 | شماره 2 | ${100 + index}`, '', line] : [line],
      )
      .join('\n');
  }
  const apply = LINE_DAMAGES[kind];
  return lines.map((line) => apply(line, random)).join('\n');
}
