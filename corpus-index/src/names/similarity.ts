import { SOUND_DISTANCE } from '../language/transliteration';
import { nameWords, SOUND_GROUPS, type SoundGroup, soundsOf } from './sounds';

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
  const left = groupsOf(soundsOf(a));
  const right = groupsOf(soundsOf(b));
  const weight = Math.max(weightOf(left), weightOf(right));
  if (weight === 0) return 0;
  return Math.max(0, 1 - (alignmentRow(left, right)[right.length] ?? 0) / weight);
}

/** The sounds of a name, prepared once for many comparisons: numbers of SOUND_GROUPS. */
export type NameSounds = Uint8Array;

export function nameSounds(name: string): NameSounds {
  return groupsOf(nameWords(name).flatMap((word) => soundsOf(word)));
}

/**
 * How likely what has been typed so far is the beginning of a name, in either script: 1 the same sounds. One alignment serves all
 * beginnings, so it costs no more than one comparison.
 */
export function beginningSimilarity(typed: NameSounds, name: NameSounds): number {
  const weight = weightOf(typed);
  if (weight === 0) return 0;
  return Math.max(0, 1 - Math.min(...alignmentRow(typed, name)) / weight);
}

const NUMBERS: ReadonlyMap<SoundGroup, number> = new Map(SOUND_GROUPS.map((group, at) => [group, at]));
const COUNT = SOUND_GROUPS.length;
/** By number of group: what it costs to leave it out. */
const MISSING_COST = Float64Array.from(SOUND_GROUPS, missingCost);
/** By numbers of two groups: what it costs that one stands for the other. */
const GROUP_DISTANCE = groupDistances();
/** 1 for groups with an alternative of several sounds: they may stand for two groups. */
const MANY_SOUNDS = Uint8Array.from(SOUND_GROUPS, (group) => (group.some((sounds) => sounds.length > 1) ? 1 : 0));

function groupsOf(groups: readonly SoundGroup[]): NameSounds {
  return Uint8Array.from(groups.slice(0, MAXIMAL_GROUPS), (group) => NUMBERS.get(group) ?? 0);
}

function weightOf(groups: NameSounds): number {
  let weight = 0;
  for (const group of groups) weight += MISSING_COST[group] ?? 0;
  return weight;
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

/** Cost of aligning all of `left` with each beginning of `right`, by the length of the beginning. */
function alignmentRow(left: NameSounds, right: NameSounds): Float64Array {
  const columns = right.length + 1;
  let previous = new Float64Array(columns);
  let current = new Float64Array(columns);
  let beforePrevious = new Float64Array(columns);
  for (let column = 1; column < columns; column++) previous[column] = previous[column - 1]! + MISSING_COST[right[column - 1]!]!;
  for (let row = 1; row <= left.length; row++) {
    const group = left[row - 1]!;
    const missing = MISSING_COST[group]!;
    current[0] = previous[0]! + missing;
    for (let column = 1; column < columns; column++) {
      const other = right[column - 1]!;
      let best = previous[column]! + missing;
      const inserted = current[column - 1]! + MISSING_COST[other]!;
      if (inserted < best) best = inserted;
      const matched = previous[column - 1]! + GROUP_DISTANCE[group * COUNT + other]!;
      if (matched < best) best = matched;
      // One group of the one spelling against two of the other: x and کس, tz and تز, ia and یا.
      if (column > 1 && MANY_SOUNDS[group]) best = Math.min(best, previous[column - 2]! + pairDistance(right[column - 2]!, other, group));
      if (row > 1 && MANY_SOUNDS[other]) best = Math.min(best, beforePrevious[column - 1]! + pairDistance(left[row - 2]!, group, other));
      current[column] = best;
    }
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous;
}

/** Two groups against one that has several sounds (x and کس, tz and تز): they match wholly or not at all. */
function pairDistance(first: number, second: number, single: number): number {
  const [firstGroup, secondGroup, alternatives] = [SOUND_GROUPS[first]!, SOUND_GROUPS[second]!, SOUND_GROUPS[single]!];
  let best = 2;
  for (let rank = 0; rank < alternatives.length; rank++) {
    const sounds = alternatives[rank] ?? '';
    if (sounds.length < 2) continue;
    for (let a = 0; a < firstGroup.length; a++) {
      const start = firstGroup[a] ?? '';
      if (!sounds.startsWith(start)) continue;
      const b = secondGroup.indexOf(sounds.slice(start.length));
      if (b >= 0) best = Math.min(best, (rank + a + b) * ALTERNATIVE_COST);
    }
  }
  return best;
}

function groupDistances(): Float64Array {
  const sounds = distanceTable();
  const distance = (a: string, b: string): number => {
    if (a === b) return 0;
    return a.length === 1 && b.length === 1 ? (sounds[a.charCodeAt(0) * 128 + b.charCodeAt(0)] ?? UNLIKE_SOUNDS) : 2;
  };
  const table = new Float64Array(COUNT * COUNT).fill(2);
  SOUND_GROUPS.forEach((left, row) => {
    SOUND_GROUPS.forEach((right, column) => {
      left.forEach((a, rankA) => {
        right.forEach((b, rankB) => {
          const cost = distance(a, b) + (rankA + rankB) * ALTERNATIVE_COST;
          table[row * COUNT + column] = Math.min(table[row * COUNT + column]!, cost);
        });
      });
    });
  });
  return table;
}

/** SOUND_DISTANCE by the codes of two sounds (ASCII), both ways round. */
function distanceTable(): Float64Array {
  const table = new Float64Array(128 * 128).fill(UNLIKE_SOUNDS);
  for (const [pair, distance] of Object.entries(SOUND_DISTANCE)) {
    table[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = distance;
    table[pair.charCodeAt(1) * 128 + pair.charCodeAt(0)] = distance;
  }
  return table;
}
