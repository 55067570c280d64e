import type { TextRange } from '../../../corpus-index/src/model/location';
import { sameName } from '../../../corpus-index/src/names/match';
import { toLatinDigits } from '../../../corpus-index/src/text/digits';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { citedName, type Work, workYear } from '../library/work';
import { codeRanges, isInside } from './code-ranges';

/** An author in the text with the parenthesis of the year just opened: "Walt (", «کولایی و صداقت (۱۳». */
export interface NarrativeContext {
  /** Works of that author whose year begins with what was typed, the likest author first. */
  readonly works: readonly Work[];
  /** The digits that were typed, which the year replaces. */
  readonly range: TextRange;
  /** True where the closing parenthesis already stands behind the cursor. */
  readonly closed: boolean;
}

const REACH = 200;
const OPENED = /([\p{L}\p{M}\u200c'’.&،, -]{2,100}?)(?:['’]s)?\s?\(([0-9۰-۹٠-٩]{0,4})$/u;
/** "et al." and its kind behind the first of many authors. Source: extract/citations, the same words. */
const OTHERS = /(?:,?\s+et\s+al\.?|\s+and\s+(?:colleagues|others)|\s+و\s+(?:همکاران|دیگران))\s*$/iu;
const AND = /(?:^|\s)(?:and|&|و)$/iu;
/** Words of the longest family name («دهقانی فیروزآبادی», "Van der Berg"). */
const LONGEST_NAME = 3;

/** The author and the year that are being typed in running text at an offset, or null where no known author stands before the parenthesis. */
export function narrativeContextAt(draft: Draft, offset: number, library: Library): NarrativeContext | null {
  const before = draft.text.slice(Math.max(0, offset - REACH), offset);
  const match = OPENED.exec(before.slice(before.lastIndexOf('\n') + 1));
  if (!match || draft.prose[offset - 1] === ' ' || isInside(codeRanges(draft), offset - 1)) return null;
  const digits = match[2] ?? '';
  const named = worksOfLastName((match[1] ?? '').replace(OTHERS, ''), library);
  const typed = toLatinDigits(digits);
  const works = named.filter((work) => String(workYear(work.item) ?? '').startsWith(typed));
  if (!works.length) return null;
  return { works, range: { start: offset - digits.length, end: offset }, closed: draft.text[offset] === ')' };
}

/** Works of the author whose name a text ends with: of the longest name that is known. */
function worksOfLastName(text: string, library: Library): readonly Work[] {
  const words = text.trim().split(/\s+/);
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 1; length--) {
    const name = words.slice(-length).join(' ');
    // A Latin name begins with a capital letter: "states (" is no author.
    if (/^\p{Ll}/u.test(name) && length === 1) return [];
    const found = library.byAuthor(name).map(({ work }) => work);
    // Behind "and" stands a second author, else the first one.
    const second = AND.test(words.slice(0, -length).join(' '));
    const wanted = found.filter(({ item }) => second || sameName(citedName(item.author?.[0] ?? item.editor?.[0] ?? {}), name));
    if (wanted.length) return wanted;
  }
  return [];
}
