import type { Random } from '../damage/damage';
import type { Work } from './works';

/** Styles in which Persian journals print entries of their lists. */
export const STYLES: readonly ((work: Work) => string)[] = [
  // family، given، (year)، «title»، container، volume، issue.
  (work) => {
    const head = `${namesOf(work, '، ')}، (${work.year})، `;
    if (work.kind === 'article') return `${head}«${work.title}»، ${work.container}، دوره ${work.volume}، شماره ${work.issue}.`;
    if (work.kind === 'web') return `${head}«${work.title}»، ${work.url}، تاریخ دسترسی: 1402/6/12.`;
    if (work.kind === 'chapter') return `${head}«${work.title}»، در ${work.container}، ${work.place}: ${work.publisher}.`;
    return `${head}${work.title}، ${work.place}: ${work.publisher}.`;
  },
  // family، given (year). «title». container، volume(issue)، pages.
  (work) => {
    const head = `${namesOf(work, ' و ')} (${work.year}). `;
    if (work.kind === 'article') return `${head}«${work.title}». ${work.container}، ${work.volume}(${work.issue})، ${work.pages}.`;
    if (work.kind === 'web') return `${head}«${work.title}». ${work.url}`;
    if (work.kind === 'chapter') return `${head}«${work.title}». در: ${work.container}. ${work.place}: ${work.publisher}.`;
    return `${head}${work.title}. ${work.place}: ${work.publisher}.`;
  },
  // family، given. (year). title. container، سال، شماره، صص.
  (work) => {
    const head = `${namesOf(work, '؛ ')}. (${work.year}). `;
    if (work.kind === 'article')
      return `${head}${work.title}. ${work.container}، سال ${work.volume}، شماره ${work.issue}، صص ${work.pages}.`;
    if (work.kind === 'web') return `${head}${work.title}. ${work.url}`;
    if (work.kind === 'chapter') return `${head}${work.title}. در ${work.container}. ${work.place}: ${work.publisher}.`;
    return `${head}${work.title}. ${work.place}: ${work.publisher}.`;
  },
];

function namesOf(work: Work, between: string): string {
  return work.body ?? work.authors.map(([family, given]) => `${family}، ${given}`).join(between);
}

const HALF_SPACE = '\u200c';
const MIRROR: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«' };
const mirrored = (text: string): string => [...text].map((unit) => MIRROR[unit] ?? unit).join('');

type Drawn = { readonly text: string; readonly parts: boolean };

/** Words of a line; what a font's change or another direction parts (numbers, Latin words, lost half-spaces) is marked. */
function drawnWords(line: string): Drawn[] {
  const drawn: Drawn[] = [];
  for (const word of line.split(' ')) {
    for (const [index, part] of word.split(HALF_SPACE).entries()) {
      if (index > 0) drawn.push({ text: '', parts: true });
      for (const piece of part.split(/(https?:\S+|[0-9]+(?:[-/][0-9]+)*)/)) {
        if (piece !== '') drawn.push({ text: mirrored(piece), parts: /^(?:[0-9h]|[-–]$)/.test(piece) });
      }
    }
  }
  return drawn;
}

/** What no wide gap parts: numbers touch the words beside them. */
const chunkOf = (pieces: readonly string[]): string =>
  pieces
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/ ?([0-9]+(?:[-/][0-9]+)*) ?/g, '$1');

/** A justified line as extraction wrote it: stretch by stretch from its last word, the first word of each beside what parts it from the next. */
export function justified(line: string): string {
  const stretches: string[][] = [[]];
  const partings: string[] = [];
  for (const { text, parts } of drawnWords(line)) {
    if (parts) {
      partings.push(text);
      stretches.push([]);
    } else stretches.at(-1)!.push(text);
  }
  const out: string[] = [];
  const first = stretches[0]!;
  let open: string[] = first.length > 0 ? [first[0]!] : [];
  out.push(...first.slice(1).reverse());
  for (const [index, parting] of partings.entries()) {
    const next = stretches[index + 1]!;
    open.unshift(parting);
    if (next.length === 0) continue;
    open.unshift(next.at(-1)!);
    if (next.length === 1) continue;
    out.push(chunkOf(open));
    out.push(...next.slice(1, -1).reverse());
    open = [next[0]!];
  }
  if (open.length > 0) out.push(chunkOf(open));
  return out.join('  ');
}

/** A line whose runs were written from left to right: runs end at numbers, Latin words, lost half-spaces and, with `yeh`, at every ی. */
export function reversedRuns(line: string, yeh: boolean, random: Random): string {
  const runs: string[] = [];
  for (const part of line.split(new RegExp(`(${HALF_SPACE}|https?:\\S+|[0-9]+(?:[-/][0-9]+)*)`))) {
    if (part === HALF_SPACE || part === '') continue;
    if (yeh && /[\u0621-\u06d3]/.test(part)) runs.push(...part.split(/(ی)/).filter((run) => run !== ''));
    else runs.push(part);
  }
  return runs
    .reverse()
    .map((run) => mirrored(run))
    .join(random() < 0.3 ? '  ' : ' ')
    .trim();
}

/** An entry as such a list holds it: some lines justified and torn, some reversed, some as they should be; its bullet displaced. */
export function tornEntry(text: string, random: Random, width = 78): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((own, index) => {
    const last = index === lines.length - 1;
    const kind = random();
    const read = !last && kind < 0.5 ? justified(own) : kind < 0.9 ? reversedRuns(own, kind > 0.7, random) : own;
    if (index > 0) return read;
    return kind < 0.5 && !last ? `−  ${read}` : kind < 0.9 ? `${read}  −` : `− ${read}`;
  });
}
