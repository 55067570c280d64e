import { FUNCTION_WORDS, PREPOSITIONS } from '../../language/function-words';
import { LIGHT_VERBS, PHRASE_WORDS, TWO_WORD_PREPOSITIONS } from '../../language/light-verbs';
import { STOP_WORDS } from '../../language/stop-words';
import { VOCABULARY } from '../../language/vocabulary';
import type { EntityMention, SentenceAnalysis, Token } from '../analysis';
import { remember } from '../../text/remember';
import { englishLemmas, persianLemmas, stemOf } from './lemma';
import { GAP, LEXICON, type LexiconEntry } from './lexicon';

type WordKind = 'act' | 'word' | 'entity' | 'label' | 'unknown';

/** A content word or phrase of a sentence, reduced to a concept. */
export interface ContentWord {
  /** First token. */
  readonly from: number;
  /** Token after the last one. */
  readonly to: number;
  /** Concept id, entity id, `#1929` for a label, `w:stem` for a word that no table knows. */
  readonly id: string;
  readonly kind: WordKind;
  readonly entity: EntityMention | null;
  /** Last token of a phrase with other words in between («علیه … رأی»). */
  readonly tail?: number;
}

/** Marks an unknown word's id. */
export const UNKNOWN = 'w:';
/** Marks a label's id (number of a resolution, of an article). */
export const LABEL = '#';
/** Marks an ordinal's id ("the third term"). */
const ORDINAL = '#nth-';

interface Lemmas {
  of(index: number): readonly string[];
}

function lemmasOf(tokens: readonly Token[]): Lemmas {
  return {
    of(index) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'mark') return NO_LEMMAS;
      return isPersian(token.folded) ? persianLemmas(token.folded) : englishLemmas(token.folded);
    },
  };
}

const NO_LEMMAS: readonly string[] = [];

const PERSIAN = /[\u0600-\u06ff]/;
export const isPersian = (word: string): boolean => PERSIAN.test(word);

/** Indexes of the tokens of a phrase that begins at a token, or null where it does not stand there. */
function matchEntry(
  entry: LexiconEntry,
  start: number,
  tokens: readonly Token[],
  lemmas: Lemmas,
  taken: readonly boolean[],
): number[] | null {
  const found = [start];
  let at = start;
  for (let part = 1; part < entry.words.length; part++) {
    const word = entry.words[part] ?? '';
    const reach = entry.gaps[part] ? GAP : 0;
    let next = -1;
    const begin = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    for (let index = begin; index <= begin + reach && index < tokens.length; index++) {
      if (tokens[index]?.kind === 'mark') break;
      if (!taken[index] && lemmas.of(index).includes(word)) {
        next = index;
        break;
      }
    }
    if (next < 0) return null;
    found.push(next);
    at = next;
  }
  return found;
}

const SECOND_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(TWO_WORD_PREPOSITIONS));

/** The content words of a sentence in order. Times, citations and words of grammar are left out. */
export function contentWords(analysis: SentenceAnalysis, citations: ReadonlySet<number>): readonly ContentWord[] {
  const { tokens } = analysis;
  const taken = new Array<boolean>(tokens.length).fill(false);
  const words: ContentWord[] = [];
  const take = (from: number, to: number) => {
    for (let index = from; index < to; index++) taken[index] = true;
  };
  const named = new Map<number, EntityMention>();
  for (const at of citations) taken[at] = true;
  for (const time of analysis.times) {
    take(time.from, time.to);
    // «در تاریخ ۹ مه»: the word for a date before a date is no history.
    if (tokens[time.from - 1]?.folded === 'تاریخ') taken[time.from - 1] = true;
  }
  for (const number of analysis.numbers) {
    if (number.use === 'label')
      words.push({ from: number.from, to: number.to, id: LABEL + labelText(tokens, number.from, number.to), kind: 'label', entity: null });
    // «نخست وزیر», "first lady": an ordinal that begins a word of the tables is none.
    if (number.use === 'ordinal' && beginsPhrase(tokens, number.from, number.to)) continue;
    if (number.use === 'ordinal' && number.value.min !== null)
      words.push({ from: number.from, to: number.to, id: `${ORDINAL}${number.value.min}`, kind: 'label', entity: null });
    // Figures, their hedges and units are for the readers of quantities.
    if (number.unit !== 'count' || number.use !== 'value') take(number.from, number.to);
  }
  for (const entity of analysis.entities) {
    if (entity.resolved || taken[entity.from]) continue;
    // Names that no table knows may be capitalised words of the field ("the Declaration of Principles"): the lexicon goes first.
    if (entity.id.startsWith('~')) for (let index = entity.from; index < entity.to; index++) named.set(index, entity);
    else {
      take(entity.from, entity.to);
      words.push({ from: entity.from, to: entity.to, id: entity.id, kind: 'entity', entity });
    }
  }
  const lemmas = lemmasOf(tokens);
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || tokens[index]?.kind === 'mark') continue;
    if (SECOND_OF_TWO.get(tokens[index]?.folded ?? '')?.has(tokens[index - 1]?.folded ?? '')) {
      taken[index] = true;
      continue;
    }
    const entry = findEntry(index, tokens, lemmas, taken);
    if (entry) {
      for (const at of entry.at) taken[at] = true;
      words.push({
        from: index,
        to: index + contiguous(entry.at),
        id: entry.id,
        kind: LEXICON.acts.has(entry.id) ? 'act' : 'word',
        entity: null,
        ...(contiguous(entry.at) < entry.at.length ? { tail: entry.at.at(-1) ?? index } : {}),
      });
    }
  }
  tokens.forEach((token, index) => {
    if (taken[index] || token.kind !== 'word' || token.functional) return;
    const id = ownIdOf(token.folded);
    if (id === '') return;
    // "ES-11/1": letters of a label.
    if (tokens[index + 1]?.text === '-' && tokens[index + 2]?.kind === 'number' && token.text.length <= 3) return;
    if (VOCABULARY.concepts.has(token.concept))
      words.push({ from: index, to: index + 1, id: conceptId(token.concept), kind: 'word', entity: null });
    else
      words.push({
        from: index,
        to: index + 1,
        // A name keeps its s: Byers.
        id: named.has(index) || (index === 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) ? UNKNOWN + token.folded : id,
        kind: 'unknown',
        entity: named.get(index) ?? null,
      });
  });
  return words.sort((a, b) => a.from - b.from);
}

function beginsPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const entries = LEXICON.entries.get(tokens[from]?.folded ?? '');
  if (entries === undefined || to - from > 1) return false;
  const next = tokens[to]?.folded ?? '';
  return entries.some((entry) => entry.words.length > 1 && (entry.words[1] === next || persianLemmas(next).includes(entry.words[1] ?? '')));
}

const isGrammar = (word: string, language: 'fa' | 'en'): boolean =>
  FUNCTION_WORDS[language].has(word) || STOP_WORDS[language].has(word) || PREPOSITIONS[language][word] !== undefined;

/** A folded word of grammar, of a phrase or a light verb, or a single letter: no content. */
const tellsNothing = remember((word: string): boolean => {
  const language = isPersian(word) ? 'fa' : 'en';
  const lemmas = language === 'fa' ? persianLemmas(word) : englishLemmas(word);
  return isGrammar(word, language) || word.length < 2 || PHRASE_WORDS.has(word) || lemmas.some((lemma) => LIGHT_VERBS[language].has(lemma));
});

/** Id of a folded word that no table knows; '' where it is no content. */
const ownIdOf = remember((word: string): string => (tellsNothing(word) ? '' : UNKNOWN + stemOf(word, isPersian(word) ? 'fa' : 'en')));

/** Names in the in-text citations of a sentence: they may be the ones who say what it says. */
export function citedNames(tokens: readonly Token[], citations: ReadonlySet<number>): readonly string[] {
  const cited: string[] = [];
  for (const at of citations) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.folded.length < 3) continue;
    const language = isPersian(token.folded) ? 'fa' : 'en';
    if (!isGrammar(token.folded, language)) cited.push(UNKNOWN + stemOf(token.folded, language));
  }
  return cited.slice(0, 6);
}

/** Concept of the other vocabulary (claims/stem) as a concept of this one, where one of its words is known here. */
export const conceptId = remember((concept: string): string => {
  const name = concept.replaceAll('-', ' ');
  const [first = ''] = name.split(' ');
  const entry = LEXICON.entries.get(first)?.find((other) => other.words.join(' ') === name);
  if (entry) return entry.id;
  if (VOCABULARY.concepts.has(concept) || concept.startsWith(LABEL) || /^[A-Z]/.test(concept)) return concept.replaceAll(' ', '-');
  return UNKNOWN + stemOf(concept, isPersian(concept) ? 'fa' : 'en');
});

const labelText = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join('');

/** Number of tokens from the first on that stand side by side. */
function contiguous(at: readonly number[]): number {
  let length = 1;
  while (at[length] === (at[0] ?? 0) + length) length++;
  return length;
}

/** Phrases that begin with one of the base forms of a folded word, by base form. */
const entriesOf = remember((word: string): readonly (readonly LexiconEntry[])[] =>
  (isPersian(word) ? persianLemmas(word) : englishLemmas(word)).flatMap((lemma) => {
    const entries = LEXICON.entries.get(lemma);
    return entries ? [entries] : [];
  }),
);

function findEntry(
  index: number,
  tokens: readonly Token[],
  lemmas: Lemmas,
  taken: readonly boolean[],
): { id: string; at: readonly number[] } | null {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  let best: { id: string; at: readonly number[] } | null = null;
  for (const entries of entriesOf(token.folded)) {
    for (const entry of entries) {
      if (best && entry.words.length <= best.at.length) break;
      const at = matchEntry(entry, index, tokens, lemmas, taken);
      if (at) {
        best = { id: entry.id, at };
        break;
      }
    }
  }
  return best;
}
