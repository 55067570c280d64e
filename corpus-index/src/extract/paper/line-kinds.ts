import { AFFILIATION_WORDS, ARTICLE_TYPE_WORDS, DATE_LINE_WORDS, JOURNAL_WORDS, NOT_IN_NAMES } from '../../language/front-matter-words';
import { hasPersian } from '../../language/script';
import { foldSameLength } from '../../structure/same-length';
import { findLocators } from '../references/locators';
import { alternatives, WORD_END, WORD_START } from '../references/word-pattern';
import { splitNames } from './author-names';
import type { FrontLine } from './front-lines';

export type LineKind = 'journal' | 'date' | 'type' | 'affiliation' | 'contact' | 'text' | 'label' | 'open';

const AFFILIATION = new RegExp(`${WORD_START}(?:${alternatives(AFFILIATION_WORDS.fa, AFFILIATION_WORDS.en)})${WORD_END}`, 'iu');
const DATES = new RegExp(
  `(?:${alternatives(
    DATE_LINE_WORDS.fa.filter((word) => word.includes(' ')),
    DATE_LINE_WORDS.en,
  )})`,
  'iu',
);
const TYPE = new RegExp(`^(?:${alternatives(ARTICLE_TYPE_WORDS.fa, ARTICLE_TYPE_WORDS.en)})(?:\\s?[:：]\\s?[\\p{L}\\s-]{0,30})?$`, 'iu');
/** Journals' words that begin a Persian title of a journal, or stand in an English one. */
export const JOURNAL = new RegExp(`${WORD_START}(?:${alternatives(JOURNAL_WORDS.fa, JOURNAL_WORDS.en)})`, 'iu');
const STRONG_JOURNAL = new RegExp(`${WORD_START}(?:${alternatives(JOURNAL_WORDS.fa)}|journal|quarterly)`, 'iu');
const NOT_NAME = new Set<string>([...NOT_IN_NAMES.fa, ...NOT_IN_NAMES.en].map((word) => foldSameLength(word)));
const CONTACT = /@|https?:|www\.|orcid|issn|e-?mail|رایانامه/i;
/** A line of prose, not of a title page. */
const PROSE_WORDS = 32;

/** What a line of the title page is. 'open' lines are titles or authors. */
export function lineKind(line: FrontLine): LineKind {
  const folded = foldSameLength(line.text);
  if (line.label) return 'label';
  if (DATES.test(folded)) return 'date';
  if (isJournalLine(folded)) return 'journal';
  if (TYPE.test(folded.trim())) return 'type';
  if (CONTACT.test(folded)) return 'contact';
  if (folded.split(/\s+/).length > PROSE_WORDS) return 'text';
  if (AFFILIATION.test(folded) && line.kind !== 'heading') return 'affiliation';
  return 'open';
}

/** A line with a journal's numbers: volume, issue, pages or DOI. */
export function isJournalLine(folded: string): boolean {
  if (/10\.\d{4,9}\/\S/.test(folded) && folded.length < 160) return true;
  if (folded.length > 240 || !/\d|سال|دوره/.test(folded)) return false;
  const { volume, issue, page } = findLocators(folded);
  const marks = [volume, issue, page].filter((value) => value !== null).length;
  return marks >= 2 || (marks >= 1 && (STRONG_JOURNAL.test(folded) || folded.split(/\s+/).length <= 6));
}

/** True where a line can be a list of authors: short names without any word that only titles have. */
export function looksLikeAuthors(text: string): boolean {
  const head = beforeAffiliation(text);
  const names = splitNames(head);
  if (names.length === 0 || names.length > 12) return false;
  return names.every((name) => {
    const words = name.split(/\s+/).filter(Boolean);
    if (words.length < 2 || words.length > 5) return false;
    if (words.some((word) => NOT_NAME.has(foldSameLength(word)) || /\d{3}|[?؟:«»"]/.test(word))) return false;
    // Five words without an initial or particle are a title.
    if (!hasPersian(name) && words.length > 4 && words.every((word) => /^\p{Lu}\p{Ll}{2}/u.test(word))) return false;
    return hasPersian(name) || words.every((word) => /^\p{Lu}|^(?:de|van|von|der|al|el|bin|di|da|le|la)\b/u.test(word));
  });
}

/** The part of an author's line before rank and place of work. */
export function beforeAffiliation(text: string): string {
  const withoutBrackets = text.replace(/\(([^()]{0,120})\)/g, (whole, inner: string) =>
    AFFILIATION.test(foldSameLength(inner)) ? ' ' : whole,
  );
  const folded = foldSameLength(withoutBrackets);
  const at = folded.search(AFFILIATION);
  return (at > 0 ? withoutBrackets.slice(0, at) : withoutBrackets).replace(/[\s،,;:()–-]+$/, '');
}
