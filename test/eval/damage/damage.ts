/** Damages clean Persian text in the ways in which extraction from PDFs does (each named in the design notes); deterministic by seed. */

export type DamageKind =
  | 'run-order-at-yeh'
  | 'run-order-at-half-space'
  | 'run-order-at-gaps'
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
