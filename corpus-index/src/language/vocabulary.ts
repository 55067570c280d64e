import { foldKey } from '../text/fold';
import { ACADEMIC } from './concepts/academic';
import { CONFLICT } from './concepts/conflict';
import { EVENTS } from './concepts/events';
import { ECONOMY } from './concepts/economy';
import { GENERAL } from './concepts/general';
import { POLITICS } from './concepts/politics';

/** Phrases that begin with a word: their further words (stems) and concept, longest first. */
export interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
}

export interface Vocabulary {
  /** Folded single word → concept. */
  readonly words: ReadonlyMap<string, string>;
  /** First folded word → phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly concepts: ReadonlySet<string>;
}

/** Reads tables of rows `concept | fa, fa | en, en`. The first row that names a word keeps it. */
export function readVocabulary(...tables: readonly string[]): Vocabulary {
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  const concepts = new Set<string>();
  for (const table of tables) {
    for (const row of table.split('\n')) {
      const [concept, ...forms] = row.split('|');
      if (!concept || forms.length === 0) continue;
      concepts.add(concept);
      for (const form of [...forms.join(',').split(','), concept]) {
        const parts = foldKey(form.replaceAll('-', ' ')).split(' ').filter(Boolean);
        const first = parts[0];
        if (first === undefined) continue;
        if (parts.length === 1) {
          if (!words.has(first)) words.set(first, concept);
        } else {
          const list = phrases.get(first) ?? [];
          list.push({ words: parts.slice(1), concept });
          phrases.set(first, list);
        }
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { words, phrases, concepts };
}

/** The bilingual vocabulary that claims are read with. */
export const VOCABULARY: Vocabulary = readVocabulary(ECONOMY, POLITICS, CONFLICT, GENERAL, ACADEMIC, EVENTS);
