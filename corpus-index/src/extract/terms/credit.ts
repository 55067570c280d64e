import { PERSIAN_VERBS } from '../../language/verbs-fa';
import { GOES_ON, OPENERS, REFERS_BACK, SAME_PERSON, STANDS_FOR_TERM } from '../../language/definition-cues';
import type { KnownAuthors } from './authority';
import type { CitedAuthors } from './cited-authors';
import { PhraseSet } from './phrases';
import type { Sentence } from './sentences';
import { pastForms } from './verb-forms';

const OPENING = { fa: new PhraseSet(OPENERS.fa), en: new PhraseSet(OPENERS.en) };
const BACK = {
  fa: new PhraseSet([...REFERS_BACK.fa, ...GOES_ON.fa, ...SAME_PERSON.fa, ...STANDS_FOR_TERM.fa]),
  en: new PhraseSet([...REFERS_BACK.en, ...GOES_ON.en, ...SAME_PERSON.en, ...STANDS_FOR_TERM.en]),
};
/** Events are told in the simple past. */
const PAST = new PhraseSet(
  PERSIAN_VERBS.trim()
    .split('\n')
    .flatMap((row) => pastForms(row.split(' ')[0] ?? '').slice(0, 2)),
);
/** Sentences after an explanation in which its citation may stand. */
const MOST_AHEAD = 2;

/** What credit asks of a sentence that was read. */
export interface CreditedSentence {
  readonly cited: readonly CitedAuthors[];
  /** True where the sentence names its own author. */
  readonly ownAuthor: boolean;
  /** Terms that the sentence defines, by key. */
  readonly keys: readonly string[];
}

/**
 * Authors cited in an explanation (sentences `first` to `last`), else in one of the next sentences of the paragraph as long as each refers
 * back to it («این تعریف را کریمی (۱۳۹۸) …», "He adds … (Mazer 2015)") and defines no other term, or closes a thought in Persian.
 * @param key of the term that is explained
 */
export function citedFor(
  read: readonly CreditedSentence[],
  sentences: readonly Sentence[],
  first: number,
  last: number,
  key: string,
  known: KnownAuthors,
): CitedAuthors | undefined {
  for (let at = first; at <= last + MOST_AHEAD; at++) {
    const one = read[at];
    const sentence = sentences[at];
    if (!one || !sentence || sentence.paragraph !== sentences[first]?.paragraph) return undefined;
    const back = at > last && !isCitation(sentence);
    if (back && (refersBack(sentence) ? one.keys.some((other) => other !== key) : at > last + 1 || !closes(sentence, one)))
      return undefined;
    const cited = one.cited.find(({ names, sure }) => sure || back || known.has(names[0] ?? ''));
    if (cited) return cited;
    if (back && one.ownAuthor) return undefined;
  }
  return undefined;
}

/**
 * Persian journals cite once where a thought ends: whether a sentence that says nothing of another term, names nobody and reports no events
 * closes so what the sentence before says.
 */
function closes(sentence: Sentence, { keys, ownAuthor }: CreditedSentence): boolean {
  const { tokens, language } = sentence;
  const close = tokens.findLastIndex(({ kind, text }) => kind === 'word' || text === ')');
  if (language !== 'fa' || tokens[close]?.text !== ')' || keys.length || ownAuthor) return false;
  const open = tokens.findLastIndex(({ text }, at) => text === '(' && at < close);
  return !PAST.has(tokens[open - 1]) && !tokens.slice(0, Math.max(0, open)).some(({ kind }) => kind === 'number');
}

/** Whether a citation that stands after the full stop was cut off as a sentence of its own. */
function isCitation({ tokens }: Sentence): boolean {
  return tokens[0]?.text === '(' && tokens.findIndex(({ text }) => text === ')') >= tokens.length - 2;
}

function refersBack({ tokens, language }: Sentence): boolean {
  const opener = OPENING[language].lengthAt(tokens, 0);
  const at = opener + ([',', '،'].includes(tokens[opener]?.text ?? '') ? 1 : 0);
  return BACK[language].lengthAt(tokens, 0) > 0 || BACK[language].lengthAt(tokens, at) > 0;
}
