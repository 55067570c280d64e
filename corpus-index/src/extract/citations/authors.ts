import { DATED_NOUNS, NOT_AUTHORS } from '../../language/citation-words';
import { hasPersian } from '../../language/script';
import { foldSameLength, foldSameLengthKeepCase } from '../../structure/same-length';
import { isInstitution, namesBody } from '../references/author-list';
import { LEAD, OTHERS } from './patterns';

export interface AuthorReading {
  readonly authors: readonly string[];
  /** 'title': words that are no names; 'likely': names that also fit a dated noun; null: neither. */
  readonly kind: 'sure' | 'likely' | 'title';
}

const SEPARATOR = /\s*[,،;]?\s+(?:and|und|&|et|و)\s+|\s*&\s*|\s*[,،;؛]\s*/u;
const PARTICLE = /^(?:de|del|della|di|da|du|van|von|der|den|el|al|bin|ibn|ben|la|le|of|the|for|on|in|and|&|et|y|e)$/;
const INITIAL = /^(?:\p{Lu}\.?-?){1,3}$/u;
const DATED = new Set<string>([...DATED_NOUNS.fa, ...DATED_NOUNS.en].map(foldSameLength));
const NEVER = new Set<string>([...NOT_AUTHORS.fa, ...NOT_AUTHORS.en].map(foldSameLength));
const MOST_WORDS = 9;

/** Reads what stands before the year of a citation as authors; null where it can be neither names nor a title. */
export function readAuthors(printed: string): AuthorReading | null {
  const text = printed
    .replace(LEAD, '')
    .replace(/^[\s"«»'’.,،:]+|[\s"«»'’,،.:]+$/gu, '')
    .trim();
  if (text.length < 2 || text.length > 220) return null;
  const words = foldSameLength(text).split(/\s+/);
  if (NEVER.has(words[0] ?? '')) return null;
  return hasPersian(text) ? persianAuthors(text, words) : latinAuthors(text, words);
}

function latinAuthors(text: string, words: readonly string[]): AuthorReading | null {
  if (!/\p{Lu}/u.test(text)) return null;
  const bare = text.replace(OTHERS, '');
  const capitalised = bare.split(/[\s,;-]+/).filter(Boolean);
  const lower = capitalised.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  const first = capitalised[0] ?? '';
  if (lower.length > 0 || /[()«»"!?]/.test(text)) return words.length <= 30 ? { authors: [text], kind: 'title' } : null;
  if (!/^[\p{Lu}]/u.test(first) && !/^(?:de|van|von|el|al|bin|ibn|der|da|di|du)$/.test(first)) return null;
  const dated = DATED.has(words.at(-1) ?? '') || (words.length === 1 && DATED.has(words[0] ?? ''));
  if (isInstitution(bare) || (/\s(?:of|the|for)\s/.test(bare) && !/[,&]/.test(bare))) {
    return { authors: [bare], kind: dated || (capitalised.length > MOST_WORDS && !namesBody(bare)) ? 'likely' : 'sure' };
  }
  const names = bare
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && !INITIAL.test(name));
  if (names.length === 0 || names.length > 8) return null;
  return { authors: names.map(withoutInitials), kind: dated || names.some((name) => name.split(/\s+/).length > 5) ? 'likely' : 'sure' };
}

/** "S. M. Walt", "Walt S." → Walt. Other given names stay: a family may have several words. */
function withoutInitials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word, _index, all) => !INITIAL.test(word) || all.length === 1 || (word.length > 2 && !word.includes('.')))
    .join(' ');
}

function persianAuthors(text: string, words: readonly string[]): AuthorReading | null {
  if (words.length > 16 || /[!?؟]/.test(text)) return null;
  const bare = text.replace(OTHERS, '').trim();
  const body = namesBody(bare) && !/^[^\s]+\s+و\s/.test(bare);
  const dated = words.some((word) => DATED.has(word));
  if (body || isInstitution(bare)) return { authors: [bare], kind: dated && !body ? 'likely' : 'sure' };
  const names = bare
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  if (names.length === 0 || names.length > 6) return null;
  const longest = Math.max(...names.map((name) => name.split(/\s+/).length));
  if (longest > 5) return { authors: [bare], kind: 'title' };
  return { authors: names, kind: dated || longest > 3 ? 'likely' : 'sure' };
}

/** Folded form with its capitals, of equal length. */
export function foldForScan(text: string): string {
  return foldSameLengthKeepCase(text);
}

/** True for a word that names an event, a law or a time, or that only begins clauses. */
export function isDatedNoun(word: string): boolean {
  const folded = foldSameLength(word);
  return DATED.has(folded) || NEVER.has(folded);
}
