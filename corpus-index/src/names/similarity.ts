import { SOUND_DISTANCE } from '../language/transliteration';
import { nameWords, type SoundGroup, soundsOf } from './sounds';

/** Cost of a sound that one spelling has and the other has not. Short vowels are not written in Persian. */
const MISSING: Readonly<Record<string, number>> = { A: 0.12, h: 0.35, y: 0.3, v: 0.4 };
const MISSING_CONSONANT = 1;
/** Each further alternative of a letter group is a little less likely than the one before. */
const ALTERNATIVE_COST = 0.06;
const MAXIMAL_GROUPS = 60;
/** Two sounds that no spelling confuses. */
const UNLIKE_SOUNDS = 1.2;

/**
 * How likely two spellings, in one script or in two, are of one name: 1 the same sounds, 0 nothing in common. Order of words
 * counts, but a name that is a part of a longer one (Rasooli, Rasooli Saniabadi) is near it. Symmetric.
 */
export function nameSimilarity(a: string, b: string): number {
  const first = nameWords(a);
  const second = nameWords(b);
  if (!first.length || !second.length) return 0;
  const whole = wordSimilarity(first.join(''), second.join(''));
  if (first.length === second.length) return whole;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // A part of a compound family name: each word of the shorter must be found among the longer's.
  const part =
    short.map((word) => Math.max(...long.map((other) => wordSimilarity(word, other)))).reduce((sum, value) => sum + value, 0) /
    short.length;
  // One word among many more is a chance likeness, not a compound family name.
  return Math.max(whole, part * (long.length - short.length === 1 ? 0.9 : 0.75));
}

/** Similarity of two single words by the cheapest alignment of their sounds. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = soundsOf(a).slice(0, MAXIMAL_GROUPS);
  const right = soundsOf(b).slice(0, MAXIMAL_GROUPS);
  const weight = Math.max(weightOf(left), weightOf(right));
  if (weight === 0) return 0;
  return Math.max(0, 1 - alignmentCost(left, right) / weight);
}

/**
 * How likely what has been typed so far is the beginning of a name, in either script: 1 the same sounds. One alignment serves all
 * beginnings, so it costs no more than one comparison.
 */
export function beginningSimilarity(typed: string, name: string): number {
  const left = nameWords(typed)
    .flatMap((word) => soundsOf(word))
    .slice(0, MAXIMAL_GROUPS);
  const right = nameWords(name)
    .flatMap((word) => soundsOf(word))
    .slice(0, MAXIMAL_GROUPS);
  const weight = weightOf(left);
  if (weight === 0) return 0;
  const row = alignmentRow(left, right);
  return Math.max(0, 1 - Math.min(...row) / weight);
}

function weightOf(groups: readonly SoundGroup[]): number {
  return groups.reduce((sum, group) => sum + missingCost(group), 0);
}

/** The cheapest alternative decides what it costs to leave a group out; a silent alternative is nearly free. */
function missingCost(group: SoundGroup): number {
  let best = MISSING_CONSONANT * 2;
  group.forEach((sounds, rank) => {
    const cost = [...sounds].reduce((sum, sound) => sum + (MISSING[sound] ?? MISSING_CONSONANT), 0) + rank * ALTERNATIVE_COST;
    if (cost < best) best = cost;
  });
  return best;
}

function alignmentCost(left: readonly SoundGroup[], right: readonly SoundGroup[]): number {
  return alignmentRow(left, right)[right.length]!;
}

/** Cost of aligning all of `left` with each beginning of `right`, by the length of the beginning. */
function alignmentRow(left: readonly SoundGroup[], right: readonly SoundGroup[]): readonly number[] {
  const columns = right.length + 1;
  let previous = new Array<number>(columns).fill(0);
  for (let column = 1; column < columns; column++) previous[column] = previous[column - 1]! + missingCost(right[column - 1]!);
  let beforePrevious: number[] | null = null;
  for (let row = 1; row <= left.length; row++) {
    const group = left[row - 1]!;
    const current = new Array<number>(columns).fill(0);
    current[0] = previous[0]! + missingCost(group);
    for (let column = 1; column < columns; column++) {
      const other = right[column - 1]!;
      let best = Math.min(
        previous[column]! + missingCost(group),
        current[column - 1]! + missingCost(other),
        previous[column - 1]! + alternativeDistance(group, other),
      );
      // One group of the one spelling against two of the other: x and کس, tz and تز, ia and یا.
      if (column > 1) best = Math.min(best, previous[column - 2]! + pairDistance(right[column - 2]!, other, group));
      if (beforePrevious) best = Math.min(best, beforePrevious[column - 1]! + pairDistance(left[row - 2]!, group, other));
      current[column] = best;
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous;
}

/** One group against one: the most frequent case, without building readings. */
function alternativeDistance(left: SoundGroup, right: SoundGroup): number {
  let best = 2;
  for (let a = 0; a < left.length; a++) {
    for (let b = 0; b < right.length; b++) {
      const cost = soundsDistance(left[a] ?? '', right[b] ?? '') + (a + b) * ALTERNATIVE_COST;
      if (cost < best) best = cost;
    }
  }
  return best;
}

/** Two groups against one that has several sounds (x and کس, tz and تز): they match wholly or not at all. */
function pairDistance(first: SoundGroup, second: SoundGroup, single: SoundGroup): number {
  let best = 2;
  for (let rank = 0; rank < single.length; rank++) {
    const sounds = single[rank] ?? '';
    if (sounds.length < 2) continue;
    for (let a = 0; a < first.length; a++) {
      const start = first[a] ?? '';
      if (!sounds.startsWith(start)) continue;
      const b = second.indexOf(sounds.slice(start.length));
      if (b >= 0) best = Math.min(best, (rank + a + b) * ALTERNATIVE_COST);
    }
  }
  return best;
}

/** SOUND_DISTANCE by the codes of two sounds (ASCII), both ways round. */
const DISTANCES = distanceTable();

function distanceTable(): Float64Array {
  const table = new Float64Array(128 * 128).fill(UNLIKE_SOUNDS);
  for (const [pair, distance] of Object.entries(SOUND_DISTANCE)) {
    table[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = distance;
    table[pair.charCodeAt(1) * 128 + pair.charCodeAt(0)] = distance;
  }
  return table;
}

function soundsDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 1 && b.length === 1) return DISTANCES[a.charCodeAt(0) * 128 + b.charCodeAt(0)] ?? UNLIKE_SOUNDS;
  return 2;
}
