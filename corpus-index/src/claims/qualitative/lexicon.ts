import { ACTS } from '../../language/acts';
import { ARGUMENT_WORDS } from '../../language/argument-words';
import { FIELD_WORDS } from '../../language/field-words';
import { NEAR_CONCEPTS, NEAR_PREDICATES, OPPOSITIONS, RIVALS, SAME_PREDICATES } from '../../language/oppositions';
import { foldKey } from '../../text/fold';

/** A phrase of the bilingual tables. */
export interface LexiconEntry {
  readonly id: string;
  /** Base forms of its words, the first included. */
  readonly words: readonly string[];
  /** By position: other words may stand before this one (at most GAP). */
  readonly gaps: readonly boolean[];
}

/** Words that may stand inside a phrase that allows it (`vote~against`). */
export const GAP = 5;

const LONGEST_COMPOUND = 18;

interface ConceptLexicon {
  /** First word's base form → phrases, longest first. */
  readonly entries: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly acts: ReadonlySet<string>;
  /** Concepts so common that they tell little about a sentence. */
  readonly common: ReadonlySet<string>;
}

/** Reads tables of rows `id | fa, fa | en, en`; the first row that names a phrase keeps it. `*id` is a common word. */
function readLexicon(acts: string, ...words: readonly string[]): ConceptLexicon {
  const entries = new Map<string, LexiconEntry[]>();
  const seen = new Set<string>();
  const actIds = new Set<string>();
  const common = new Set<string>();
  const readTable = (table: string, isAct: boolean) => {
    for (const row of table.split('\n')) {
      const [mark, ...languages] = row.split('|').map((cell) => cell.trim());
      if (!mark || languages.length === 0) continue;
      const id = mark.replace('*', '');
      if (isAct) actIds.add(id);
      if (mark.startsWith('*')) common.add(id);
      for (const form of languages.join(',').split(/[,،]/)) addForm(entries, seen, id, form);
    }
  };
  readTable(acts, true);
  for (const table of words) readTable(table, false);
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries, acts: actIds, common };
}

function addForm(entries: Map<string, LexiconEntry[]>, seen: Set<string>, id: string, form: string): void {
  const words: string[] = [];
  const gaps: boolean[] = [];
  // Hyphens are marks between tokens; phrases skip them.
  for (const part of form.trim().replaceAll('-', ' ').split(/\s+/)) {
    part.split('~').forEach((word, index) => {
      const folded = foldKey(word);
      if (!folded) return;
      words.push(folded);
      gaps.push(index > 0);
    });
  }
  const [first] = words;
  const key = words.join(' ');
  if (first === undefined || seen.has(key)) return;
  seen.add(key);
  const list = entries.get(first) ?? [];
  list.push({ id, words, gaps });
  entries.set(first, list);
  // Typed without its half-space, a Persian compound is one word («شکلگیری»).
  if (words.length > 1 && !gaps.includes(true) && /^[\u0600-\u06ff]/.test(first) && key.length <= LONGEST_COMPOUND)
    addForm(entries, seen, id, words.join(''));
}

export const LEXICON: ConceptLexicon = readLexicon(ACTS, FIELD_WORDS, ARGUMENT_WORDS);

function pairs(table: string, separator: RegExp): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const row of table.split('\n')) {
    const ids = row
      .split(separator)
      .map((id) => id.trim())
      .filter(Boolean);
    for (const a of ids) for (const b of ids) if (a !== b) related.set(a, (related.get(a) ?? new Set()).add(b));
  }
  return related;
}

const OPPOSITES = pairs(OPPOSITIONS, /\|/);
const CHOICES = pairs(RIVALS, /\|/);
const NEAR = pairs(NEAR_CONCEPTS, /\s+/);
const PREDICATES = pairs(NEAR_PREDICATES, /\s+/);
const SAME = pairs(SAME_PREDICATES, /\s+/);

/** True where the two concepts exclude one another. */
export const areOpposed = (a: string, b: string): boolean => OPPOSITES.get(a)?.has(b) ?? false;

/** True where one voice that says the one of something does not say the other. */
export const areRivals = (a: string, b: string): boolean => areOpposed(a, b) || (CHOICES.get(a)?.has(b) ?? false);

/** True where the concept has an opposite: saying it of something takes a side. */
export const takesSide = (a: string): boolean => OPPOSITES.has(a);

/** True where two concepts may name the same act or thing. */
export const areNear = (a: string, b: string): boolean => NEAR.get(a)?.has(b) ?? false;

/** The concepts that areNear takes for near ones of this one. */
export const nearTo = (a: string): ReadonlySet<string> | undefined => NEAR.get(a);

/** True where two predicates may tell one event. */
export const arePredicatesNear = (a: string, b: string): boolean => areNear(a, b) || (PREDICATES.get(a)?.has(b) ?? false);

/** True where to deny the one predicate is to deny the other. */
export const areOneAct = (a: string, b: string): boolean => SAME.get(a)?.has(b) ?? false;
