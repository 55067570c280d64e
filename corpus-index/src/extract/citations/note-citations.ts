import { SAME_WORK_WORDS } from '../../language/reference-words';
import type { CslItem, ReferenceRecord } from '../../model/records';
import { nameSimilarity } from '../../names/similarity';
import { foldSameLength } from '../../structure/same-length';
import { partsOfNote, workOfNote } from '../references/note-references';
import { alternatives, WORD_END } from '../references/word-pattern';
import { pagesOf } from './parenthetical';

/** A work that a note cites; offsets into the note. */
export interface NoteCitation {
  readonly start: number;
  readonly end: number;
  readonly reference: ReferenceRecord;
  readonly locator: string | null;
}

const SAME = new RegExp(`^(?:${alternatives(SAME_WORK_WORDS.fa, SAME_WORK_WORDS.en)})${WORD_END}\\.?`, 'iu');
const BEFORE = new RegExp(`^([^،,]{2,60})[،,]\\s{0,2}(?:${alternatives(SAME_WORK_WORDS.fa, SAME_WORK_WORDS.en)})${WORD_END}`, 'iu');
const PAGES = /(?:^|[\s:،,.])(?:pp?\.|صص?\.?|ص ?ص)?\s{0,2}(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\s{0,2}\.?$/u;
const SAME_NAME = 0.85;
const TITLE_START = 10;

/**
 * Citations of one note: works described in full, short forms (family, title, page), and those that mean the work before
 * (ibid., همان) or the last one of an author (op. cit., پیشین). `previous` is the work that the note before cited last.
 */
export function citationsOfNote(
  note: string,
  references: readonly ReferenceRecord[],
  previous: ReferenceRecord | null,
): readonly NoteCitation[] {
  const found: NoteCitation[] = [];
  let last = previous;
  for (const { start, end, text } of partsOfNote(note)) {
    const reference = referenceOf(text, references, last);
    if (reference === null) continue;
    found.push({ start, end, reference, locator: pagesOf(PAGES.exec(foldSameLength(text))?.[1]) });
    last = reference;
  }
  return found;
}

function referenceOf(text: string, references: readonly ReferenceRecord[], last: ReferenceRecord | null): ReferenceRecord | null {
  const folded = foldSameLength(text);
  if (SAME.test(folded)) return last;
  const before = BEFORE.exec(folded);
  if (before?.[1]) return references.findLast((reference) => isBy(reference, before[1] ?? '')) ?? null;
  const work = workOfNote(text);
  if (work !== null) return references.find((reference) => titleKey(reference.title) === titleKey(work.title)) ?? null;
  // Lindgren, The Quiet Neighbour, 99.
  const short = /^([^،,]{2,60})[،,]\s*["«]?([^"»]{3,160}?)["»]?[،,]?["»]?\s/u.exec(folded);
  if (!short?.[1] || !PAGES.test(folded)) return null;
  const title = titleKey(folded.slice(short[1].length).replace(PAGES, ''));
  const own = references.filter((reference) => isBy(reference, short[1] ?? ''));
  if (title.length < TITLE_START) return null;
  return (
    own.find((reference) => titleKey(reference.title).startsWith(title.slice(0, 40)) || title.startsWith(titleKey(reference.title))) ?? null
  );
}

function isBy(item: CslItem, author: string): boolean {
  return [...(item.author ?? []), ...(item.editor ?? [])].some((name) => {
    const family = name.family ?? name.literal ?? '';
    return nameSimilarity(family, author) >= SAME_NAME || nameSimilarity(`${name.given ?? ''} ${family}`.trim(), author) >= SAME_NAME;
  });
}

function titleKey(title: string | undefined): string {
  return foldSameLength(title ?? '')
    .replace(/^[\s"'،,«]*(?:the|an?)\s/, '')
    .replace(/[^\p{L}\d]+/gu, '');
}
