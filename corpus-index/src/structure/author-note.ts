import { AFFILIATION_WORDS, DATE_LINE_WORDS } from '../language/front-matter-words';
import { foldSameLength } from './same-length';

const LONGEST_NOTE = 320;
const CONTACT = /@|orcid|^\s*(?:e-?mail|رایانامه)/i;
const MARKED = /^\s*(?:[*†‡§¶]+|\d{1,2}[.)]|[¹²³⁴⁵])\s*/;
const RANKS = [...AFFILIATION_WORDS.fa, ...AFFILIATION_WORDS.en].map((word) => foldSameLength(word));
const DATES = [...DATE_LINE_WORDS.fa, ...DATE_LINE_WORDS.en].map((word) => foldSameLength(word));

/** True for a note of the title page that may stand behind the keywords: ranks and addresses of authors, dates of receipt. */
export function isAuthorNote(text: string): boolean {
  if (text.length > LONGEST_NOTE) return false;
  const folded = foldSameLength(text);
  if (CONTACT.test(folded)) return true;
  const start = folded.replace(MARKED, '').replace(/^[\s(]+/, '');
  if (DATES.some((word) => start.startsWith(word)) && /\d/.test(folded)) return true;
  return MARKED.test(folded) && RANKS.some((word) => start.startsWith(word));
}
