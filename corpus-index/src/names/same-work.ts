import { languageOf } from '../language/script';
import type { CslItem, CslName } from '../model/records';
import { foldSameLength } from '../structure/same-length';
import { nameKeys } from './name-keys';
import { nameSimilarity } from './similarity';
import { gregorianYears, sameYear } from './years';

const SAME_NAME = 0.78;
/** Share of common letter pairs (Dice) from which two titles in one script are one. */
const SAME_TITLE = 0.82;
/** Titles that authors and year already speak for may differ more (subtitles left out, other spellings). */
const NEAR_TITLE = 0.6;
const MAXIMAL_TITLE = 300;

/** Year of an item as printed, or null. */
export function yearOf(item: CslItem): number | null {
  const printed = item.issued?.['date-parts']?.[0]?.[0];
  return typeof printed === 'number' && Number.isFinite(printed) ? printed : null;
}

/** Families and bodies of an item's authors (of its editors where it has no authors). */
export function authorNames(item: CslItem): readonly string[] {
  const people: readonly CslName[] = item.author?.length ? item.author : (item.editor ?? []);
  return people.map((name) => name.family || name.literal || name.given || '').filter((name) => name !== '');
}

/** A title as it is compared: letters and digits of its folded form. */
export function titleKey(title: string): string {
  return foldSameLength(title.slice(0, MAXIMAL_TITLE)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Keys under which a work may be found again: two items that may be one share a key. Then sameWork decides. DOI; title; first
 * author's sounds with each Gregorian year that the printed one may mean.
 */
export function workKeys(item: CslItem): readonly string[] {
  const keys: string[] = [];
  if (item.DOI) keys.push(`doi:${item.DOI.toLowerCase()}`);
  if (item.title) {
    const title = titleKey(item.title);
    if (title.length >= 8) keys.push(`title:${title.slice(0, 40)}`);
  }
  const year = yearOf(item);
  const first = authorNames(item)[0];
  if (first !== undefined && year !== null) {
    for (const name of nameKeys(first)) for (const gregorian of gregorianYears(year)) keys.push(`author:${name}:${gregorian}`);
  }
  return [...new Set(keys)];
}

/**
 * True where two items are one work: the same DOI; else the same title in about the same year; else the same authors, also
 * across scripts, in the same year (Jalali or Gregorian) — with titles alike where both are in one script. Across scripts titles
 * cannot be compared: then all authors must agree, and pages or volume must not contradict.
 */
export function sameWork(a: CslItem, b: CslItem): boolean {
  if (a.DOI && b.DOI) return a.DOI.toLowerCase() === b.DOI.toLowerCase();
  const yearA = yearOf(a);
  const yearB = yearOf(b);
  const years = yearA === null || yearB === null ? null : sameYear(yearA, yearB);
  const namesA = authorNames(a);
  const namesB = authorNames(b);
  const people = sameAuthors(namesA, namesB);
  const inOneScript = a.title && b.title && languageOf(a.title) === languageOf(b.title);
  if (inOneScript && a.title && b.title) {
    const similarity = titleSimilarity(a.title, b.title);
    if (people === false || years === false) return false;
    return (
      similarity >= SAME_TITLE ||
      (similarity >= NEAR_TITLE && people === true && years === true) ||
      isBeginning(a.title, b.title, people === true && years === true)
    );
  }
  if (people !== true || years !== true || namesA.length !== namesB.length) return false;
  return agree(a.page, b.page) && agree(a.volume, b.volume);
}

/** Null where one side names nobody. Two lists agree where the first authors do and no other contradicts. */
function sameAuthors(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  const shared = Math.min(a.length, b.length, 3);
  for (let index = 0; index < shared; index++) {
    if (nameSimilarity(a[index] ?? '', b[index] ?? '') < SAME_NAME) return false;
  }
  return true;
}

/** A title may be cited without its subtitle. */
function isBeginning(a: string, b: string, sure: boolean): boolean {
  const [short, long] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length);
  return sure && short !== undefined && long !== undefined && short.length >= 10 && long.startsWith(short);
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || foldSameLength(a).replace(/\s/g, '') === foldSameLength(b).replace(/\s/g, '');
}

/** Dice coefficient of the letter pairs of two titles (Dice 1945): 1 equal, 0 nothing in common. */
export function titleSimilarity(a: string, b: string): number {
  const left = pairsOf(titleKey(a));
  const right = pairsOf(titleKey(b));
  let total = 0;
  let common = 0;
  for (const count of left.values()) total += count;
  for (const [pair, count] of right) {
    total += count;
    common += Math.min(count, left.get(pair) ?? 0);
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at++) {
    const pair = key.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
