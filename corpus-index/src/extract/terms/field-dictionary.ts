import { TERM_WORDS, type TermWordRow, VIEW_ADJECTIVES, VIEW_ENDINGS, VIEW_HEADS } from '../../language/term-words';
import { STOP_WORDS } from '../../language/stop-words';
import { wordSimilarity } from '../../names/similarity';
import { foldKey } from '../../text/fold';
import { lemma } from '../../text/lemma';
import { remember } from '../../text/remember';
import { tokenize } from '../../text/tokens';

/** The endings that name nothing else: -گرایی and -ism. */
const VIEW_NAME: readonly string[] = [VIEW_ENDINGS.fa[0], VIEW_ENDINGS.en[0]].map(foldKey);

const STEM = {
  fa: remember((folded: string): string => lemma(folded, 'fa').replace(/['-]/g, '')),
  en: remember((folded: string): string => lemma(folded, 'en').replace(/['-]/g, '')),
};

const ENGLISH_OF = new Map<string, Set<string>>();
for (const row of TERM_WORDS) {
  const english = row.en.map((word) => stem(foldKey(word), 'en'));
  for (const word of row.fa) {
    const key = stem(foldKey(word), 'fa');
    const known = ENGLISH_OF.get(key) ?? new Set<string>();
    for (const other of english) known.add(other);
    ENGLISH_OF.set(key, known);
  }
}
function stemsWhere(wanted: (row: TermWordRow) => boolean): ReadonlySet<string> {
  return new Set(
    TERM_WORDS.filter(wanted).flatMap((row) => [
      ...row.fa.map((word) => stem(foldKey(word), 'fa')),
      ...row.en.map((word) => stem(foldKey(word), 'en')),
    ]),
  );
}

const HEADS = stemsWhere((row) => row.isHead);
const CONCEPTS = stemsWhere((row) => row.isConcept);
const PERSIAN_OF = new Map<string, Set<string>>();
for (const [persian, english] of ENGLISH_OF) {
  for (const word of english) PERSIAN_OF.set(word, (PERSIAN_OF.get(word) ?? new Set<string>()).add(persian));
}
const ENGLISH_WORDS: ReadonlySet<string> = new Set([...ENGLISH_OF.values()].flatMap((words) => [...words]));

/** Spellings that sound alike at or above this are one loan word («هژمونی», hegemony). */
const SAME_SOUND = 0.72;

function stem(folded: string, language: 'fa' | 'en'): string {
  return STEM[language](folded);
}

/** Words that only join the words of a term; the full stop-word list would lose «توان» and «میان» of «توان کلی». */
const JOINING: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set(['و', 'به', 'در', 'از', 'با', 'برای', 'بر', 'یا', 'را']),
  en: STOP_WORDS.en,
};

/** Words of a term that carry its meaning, as stems. */
export function contentStems(term: string, language: 'fa' | 'en'): string[] {
  const words = tokenize(term).filter((token) => token.kind === 'word');
  return words.flatMap((token, at) => {
    // «هدف محور» is «هدف‌محور».
    const joined = (first: string | undefined, second: string | undefined) =>
      language === 'fa' && first !== undefined && second !== undefined && ENGLISH_OF.has(stem(first + second, 'fa'));
    if (joined(words[at - 1]?.folded, token.folded)) return [];
    const next = words[at + 1]?.folded;
    return joined(token.folded, next) ? [stem(token.folded + next, 'fa')] : stemsOf(token.folded, language);
  });
}

/** Stems of a folded word: none for words that only join, two for a compound that the dictionary has only in parts. */
export function stemsOf(folded: string, language: 'fa' | 'en'): string[] {
  if (JOINING[language].has(folded)) return [];
  if (language === 'en' && folded.includes('-') && !ENGLISH_WORDS.has(stem(folded, 'en')))
    return folded.split('-').map((part) => stem(part, 'en'));
  return [stem(folded, language)];
}

/** Whether the field's dictionary has the English word. */
export function isFieldWord(english: string): boolean {
  return ENGLISH_WORDS.has(stem(foldKey(english), 'en'));
}

/** Whether a folded word names a concept of the field by itself. */
export function isConcept(folded: string, language: 'fa' | 'en'): boolean {
  return CONCEPTS.has(stem(folded, language)) || isView(folded);
}

/** Whether a folded word names a concept of the field, alone or with what modifies it. */
export function isConceptHead(folded: string, language: 'fa' | 'en'): boolean {
  return HEADS.has(stem(folded, language)) || isView(folded);
}

/** Whether a form holds the name of a view or movement («اوراسیاگرایی», regionalism). */
export function isView(form: string): boolean {
  return foldKey(form)
    .split(' ')
    .some((word) => VIEW_NAME.some((ending) => word.length > ending.length + 3 && word.endsWith(ending)));
}

/** Whether a folded word is one that the field's terms are made of. */
export function isTermWord(folded: string, language: 'fa' | 'en'): boolean {
  return (language === 'fa' ? ENGLISH_OF : PERSIAN_OF).has(stem(folded, language));
}

/** Stems of the other language that the dictionary gives for a stem (contentStems). */
export function partnersOf(stemmed: string, language: 'fa' | 'en'): readonly string[] {
  return [...((language === 'fa' ? ENGLISH_OF : PERSIAN_OF).get(stemmed) ?? [])];
}

const FIRST_ENGLISH: ReadonlySet<string> = new Set(TERM_WORDS.map((row) => stem(foldKey(row.en[0] ?? ''), 'en')));

/** Whether an English term is one word that the dictionary gives only as a second rendering: too loose to pair terms by. */
export function isLooseRendering(english: string): boolean {
  const [only, ...rest] = contentStems(english, 'en');
  return only !== undefined && rest.length === 0 && ENGLISH_WORDS.has(only) && !FIRST_ENGLISH.has(only);
}

const VIEWS = [VIEW_ENDINGS, VIEW_ADJECTIVES].map(({ fa, en }) => ({ fa: fa.map(foldKey), en }));
const PERSIAN_VIEW_ADJECTIVES: readonly string[] = VIEW_ADJECTIVES.fa.map(foldKey);
const OF_VIEWS = { fa: new Set(VIEW_HEADS.fa.map(foldKey)), en: new Set<string>(VIEW_HEADS.en) };

/** Whether two folded words in their order name a view by an adjective: «رویکرد بین‌الملل‌گرا», "internationalist approach". */
export function namesView(first: string, second: string, language: 'fa' | 'en'): boolean {
  const [head, adjective] = language === 'fa' ? [first, second] : [second, first];
  if (!OF_VIEWS[language].has(head)) return false;
  const endings: readonly string[] = language === 'fa' ? PERSIAN_VIEW_ADJECTIVES : VIEW_ADJECTIVES.en;
  return endings.some((ending) => adjective.endsWith(ending) && adjective.length >= ending.length + 3);
}

/** How well a Persian stem renders an English one: 1 by the dictionary, else by sound, else 0. */
function wordMatch(persian: string, english: string, bySound: boolean): number {
  const known = ENGLISH_OF.get(persian);
  if (known?.has(english)) return 1;
  const bare = persian.replace(/(?:های|ها|ی)$/, '');
  if (bare !== persian && ENGLISH_OF.get(bare)?.has(english)) return 1;
  if (persian.length < 4 || english.length < 4) return 0;
  // A view is named by an ending of its own language: «منطقه‌گرایی», regionalism.
  for (const endings of VIEWS) {
    const view = endings.en.find((other) => english.endsWith(other));
    for (const ending of view ? endings.fa : []) {
      if (!view || !persian.endsWith(ending)) continue;
      const base = persian.slice(0, -ending.length);
      const root = english.slice(0, -view.length);
      for (const candidate of ENGLISH_OF.get(base) ?? []) if (candidate.startsWith(root) || root.startsWith(candidate)) return 1;
      if (bySound && base.length >= 3 && wordSimilarity(base, root) >= SAME_SOUND) return 0.9;
    }
  }
  if (!bySound) return 0;
  const similarity = wordSimilarity(persian, english);
  return similarity >= SAME_SOUND ? similarity : 0;
}

/**
 * How well a Persian term renders an English one, word by word: 1 where every content word of each side has its partner in the
 * other. Both are display text. `bySound`: loan words count too, which takes longer.
 */
export function renders(persian: string, english: string, bySound = true): number {
  return rendersStems(contentStems(persian, 'fa').slice(0, 8), contentStems(english, 'en').slice(0, 8), bySound);
}

/** `renders` on content stems. */
export function rendersStems(left: readonly string[], right: readonly string[], bySound: boolean): number {
  if (!left.length || !right.length) return 0;
  const used = new Set<number>();
  let sum = 0;
  let covered = 0;
  for (const word of left) {
    let best = 0;
    let at = -1;
    right.forEach((other, index) => {
      const score = used.has(index) ? 0 : wordMatch(word, other, bySound);
      if (score > best) [best, at] = [score, index];
    });
    if (at < 0) continue;
    used.add(at);
    sum += best;
    covered++;
  }
  // One English word may take two Persian ones («وابستگی متقابل», interdependence), never the other way round by chance.
  if (covered === right.length && left.length === right.length + 1) {
    const rest = left.filter((word) => right.some((other) => wordMatch(word, other, false) === 1)).length;
    if (rest === left.length) return 1;
  }
  return sum / Math.max(left.length, right.length);
}
