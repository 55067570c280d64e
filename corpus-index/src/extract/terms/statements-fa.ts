import { ACCORDING_TO, CHARACTERISING, MEANS, OPENERS, SPOKEN_TO, SUBJECT_ENDS } from '../../language/definition-cues';
import { AT_THE_TIME, BETWEEN_SUBJECT_AND_VERB, CONVEYING, INDEFINITE_HEADS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { isGenus, isMarkedGenus } from './definitions-fa';
import { isTermWord } from './field-dictionary';
import type { FoundDefinition, PatternHelp } from './found-definition';
import { announced, definedThus, explained, forDescribing, meaningOf, resulting, spokenOf, underTerm, whatIsMeant } from './namings-fa';
import { afterTerm, COMMAS, isCopula, isLasting, lastWord, NEGATIVE, SHORTEST_BODY, termAt } from './persian-clause';
import { PhraseSet } from './phrases';
import { type AddSaid, collectSaid, FIELD_STRENGTH, QUOTED_STRENGTH, type Said } from './said-of-term';
import { type Clause, clausesOf, type StatementView } from './statement-view';
import { isVerb, type TermSpan, trimTerm } from './term-span';
import { statingForms } from './verb-forms';

const MEANING = new PhraseSet(MEANS.fa);
const CONVEYS = new PhraseSet([...CONVEYING.fa.flatMap(statingForms), ...CHARACTERISING, ...SPOKEN_TO]);
const OPENING_WORDS = new PhraseSet(OPENERS.fa);
const BETWEEN = new PhraseSet(BETWEEN_SUBJECT_AND_VERB.fa);
const ACCORDING = new PhraseSet(ACCORDING_TO.fa);
const TIME = new PhraseSet(AT_THE_TIME);
const HEADS = new PhraseSet(INDEFINITE_HEADS.fa);
const ENDS = new PhraseSet([
  ...SUBJECT_ENDS,
  'چیزی',
  'کسی',
  'کسانی',
  'آن',
  'نه',
  'دو',
  'سه',
  'چهار',
  'یک',
  'همان',
  'هر',
  'فراتر',
  'بیش',
  'کمتر',
  'نوعی',
  'چنین',
  'هرگونه',
  'تنها',
  'هنگامی',
  'وقتی',
  'آنگاه',
]);
/** «دارای صلابتی است که» tells a property, not what the thing is. */
const POSSESSES = new Set(['دارای', 'برخوردار', 'با', 'از', 'در', 'واجد']);
const INDEFINITE = /.{2,}ی$/;
const CONCEPT_NOUN = /(?:شدن|سازی|گرایی|پذیری|مندی|زدایی|جویی)$/;
const LONGEST_ASIDE = 16;
const PREPOSITIONS = new Set(['در', 'از', 'بر', 'به', 'با', 'برای', 'بنابر', 'طبق', 'مطابق']);
const LONGEST_ADJUNCT = 12;

/** What the clauses of a Persian sentence say of terms that are their subjects or are named in them. Spans are indices into the view. */
export function statementsInPersian(view: StatementView, help: PatternHelp, inTheory: boolean): FoundDefinition[] {
  const found: FoundDefinition[] = [];
  const add = collectSaid(found, inTheory);
  const clauses = clausesOf(view, 'fa');
  clauses.forEach((clause, index) => {
    const at = skipOpeners(view.tokens, clause);
    subjectOf(view, { from: at, to: clause.to }, help, add);
    const beyond = afterAdjunct(view.tokens, { from: at, to: clause.to });
    if (beyond > at) subjectOf(view, { from: beyond, to: clause.to }, help, add);
    underTerm(view, { from: at, to: clause.to }, help, add);
    resulting(view.tokens, clause, help, add);
    announced(view.tokens, clause, help, add);
    const next = clauses[index + 1];
    if (next) explained(view.tokens, clause, next, help, add);
  });
  whatIsMeant(view.tokens, help, add);
  spokenOf(view.tokens, add);
  meaningOf(view.tokens, help, add);
  forDescribing(view.tokens, help, add);
  definedThus(view.tokens, help, add);
  return found;
}

function skipOpeners(tokens: readonly Token[], { from, to }: Clause): number {
  let at = from;
  for (let round = 0; round < 3; round++) {
    while (COMMAS.has(tokens[at]?.text ?? '')) at++;
    const opener = OPENING_WORDS.lengthAt(tokens, at, to);
    if (!opener) break;
    at += opener;
  }
  return at;
}

/** Where the subject stands after «در سنت واقع‌گرایی،» and the like: a phrase with a preposition that a comma closes. */
function afterAdjunct(tokens: readonly Token[], { from, to }: Clause): number {
  if (!PREPOSITIONS.has(tokens[from]?.folded ?? '')) return from;
  for (let at = from + 1; at < Math.min(to - SHORTEST_BODY, from + LONGEST_ADJUNCT); at++) {
    if (COMMAS.has(tokens[at]?.text ?? '')) return at + 1;
    if (isVerb(tokens[at]!)) return from;
  }
  return from;
}

function subjectOf(view: StatementView, clause: Clause, help: PatternHelp, add: AddSaid): void {
  const { tokens } = view;
  const { from, to } = clause;
  const span = termAt(tokens, from, to, help);
  if (span) {
    const predicate = predicateAt(view, span, to, span.from > from + (span.quoted ? 1 : 0));
    // A term in quotation marks that opens a clause of theory is one that it speaks of.
    const longer = predicate || span.quoted ? null : { ...span, to: span.to + 1 };
    if (longer && isModified(tokens, longer.to, to)) {
      const said = predicateAt(view, longer, to, false);
      if (said) add(longer, { ...said, needsEvidence: false, mayBeNew: 'credited' });
    }
    if (predicate)
      add(span, predicate.generic && span.quoted ? { ...predicate, kind: 'characterisation', leastStrength: QUOTED_STRENGTH } : predicate);
    return;
  }
  // A term that the paper has nowhere else: up to three words, and a noun that a relative clause makes a definition.
  for (let length = 1; length <= 3; length++) {
    const end = from + length;
    const trimmed = trimTerm(tokens, from, end, 'fa');
    if (trimmed?.from !== from || trimmed.to !== end) continue;
    const noun = relativeNoun(tokens, end, Math.min(to, end + 5));
    const head = HEADS.lengthAt(tokens, end, to);
    const indefinite =
      head > 0 && isCopula(tokens[end + head]) && tokens.slice(end + head, end + head + 3).some(({ folded }) => folded === 'که');
    if (
      (noun && INDEFINITE.test(tokens[end]?.folded ?? '')) ||
      indefinite ||
      (length === 1 && isConceptNoun(tokens[from]) && lasting(view, end, to))
    ) {
      add(trimmed, { kind: 'definition', sureness: 0.55, needsEvidence: false, mayBeNew: 'credited' });
      return;
    }
  }
}

/** Whether the word before `at` modifies a term and the phrase ends with it: «دیپلماسی عمومی نوین به …». */
function isModified(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at - 1];
  return (
    word?.kind === 'word' &&
    isTermWord(word.folded, 'fa') &&
    !ENDS.has(word) &&
    at < to &&
    ENDS.lengthAt(tokens, at, to) > 0 &&
    tokens[at]?.folded !== 'را'
  );
}

/** A noun that names a doing or a doctrine by its ending: «بومی‌سازی», «درونی‌شدن». */
function isConceptNoun(token: Token | undefined): boolean {
  return token !== undefined && CONCEPT_NOUN.test(token.folded) && token.folded.length > 6;
}

/** Whether a copula follows in the same clause, as of something lasting, without figures. */
function lasting(view: StatementView, from: number, to: number): boolean {
  const body = view.tokens.slice(from, to);
  return (
    body.length > SHORTEST_BODY &&
    body.some(isCopula) &&
    !body.some(({ kind, folded }) => kind === 'number' || folded === 'را' || folded === 'بود')
  );
}

/** Whether a noun with ی follows that «است که» makes a definition: «لحظه‌ای است که», «فاصله‌ای است که». */
function relativeNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 2, from + 7); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || POSSESSES.has(token.folded)) return false;
    if (!INDEFINITE.test(token.folded)) continue;
    if (isCopula(tokens[at + 1]) && ['که', 'تا', 'برای'].includes(tokens[at + 2]?.folded ?? '')) return true;
  }
  return false;
}

function predicateAt(view: StatementView, span: TermSpan, to: number, classified: boolean): Said | null {
  const { tokens } = view;
  let at = afterTerm(span);
  let sureEnd = classified || span.quoted || view.endsPhrase(at - 1);
  if (COMMAS.has(tokens[at]?.text ?? '')) {
    sureEnd = true;
    const close = asideEnd(tokens, at, to);
    at = close > at ? close + 1 : at + 1;
  }
  for (let between = BETWEEN.lengthAt(tokens, at, to); between; between = BETWEEN.lengthAt(tokens, at, to)) {
    at += between;
    sureEnd = true;
    if (COMMAS.has(tokens[at]?.text ?? '')) at++;
  }
  // «X در نگاه N …»
  const opinion = ACCORDING.lengthAt(tokens, at, to);
  if (opinion) {
    at += opinion + (tokens[at + opinion + 1]?.folded === 'و' ? 3 : 1);
    sureEnd = true;
  }
  sureEnd ||= ENDS.lengthAt(tokens, at, to) > 0;
  if (to - at < SHORTEST_BODY || tokens[at]?.folded === 'را') return null;
  if (MEANING.lengthAt(tokens, at, to)) return { kind: 'definition', sureness: 0.72, needsEvidence: true };
  const head = HEADS.lengthAt(tokens, at, to);
  if (head && isCopula(tokens[at + head]) && tokens.slice(at + head, at + head + 3).some(({ folded }) => folded === 'که'))
    return { kind: 'definition', sureness: 0.6, needsEvidence: !span.quoted, mayBeNew: 'credited' };
  if (tokens[at]?.folded === 'چیزی' && ['جز', 'نیست', 'بیش'].includes(tokens[at + 1]?.folded ?? ''))
    return { kind: 'definition', sureness: 0.54, needsEvidence: true };
  const time =
    TIME.lengthAt(tokens, at, to) || (['تنها', 'فقط'].includes(tokens[at]?.folded ?? '') && TIME.lengthAt(tokens, at + 1, to) ? 2 : 0);
  if (time && tokens.slice(at + time, at + time + 7).some(({ folded }) => folded === 'که'))
    return { kind: 'definition', sureness: 0.54, needsEvidence: true };
  const body = tokens.slice(at, to);
  const copula = body.findIndex((token, index) => index > 1 && isCopula(token));
  const negative = body.some((token) => NEGATIVE.has(token));
  if (relativeNoun(tokens, at, to)) return { kind: 'definition', sureness: 0.58, needsEvidence: true };
  if (copula > 0 && !negative && copula >= 2) {
    const genus = isGenus(tokens, at) && (sureEnd || isMarkedGenus(tokens[at]));
    if (genus) return { kind: 'definition', sureness: 0.58, needsEvidence: true };
    if (sureEnd && !ENDS.lengthAt(tokens, at, to)) return { kind: 'definition', sureness: 0.48, needsEvidence: true };
  }
  // The verb is left out: «…؛ قدرت ساختاری، توان شکل‌دادن به …».
  if (COMMAS.has(tokens[afterTerm(span)]?.text ?? '') && isGenus(tokens, at) && !mainVerb(body))
    return { kind: 'definition', sureness: 0.5, needsEvidence: true };
  if (!sureEnd || body.some(({ kind }) => kind === 'number')) return null;
  const last = lastWord(tokens, at, to);
  if (CONVEYS.find(tokens, at, to))
    return { kind: 'characterisation', sureness: 0.46, needsEvidence: true, generic: true, leastStrength: FIELD_STRENGTH };
  return copula >= 0 || isLasting(tokens[last]) ? { kind: 'characterisation', sureness: 0.4, needsEvidence: true, generic: true } : null;
}

/** Comma that closes an aside which opens at `open` («X، برخلاف Y، …»): no verb stands in it. -1 where there is none. */
function asideEnd(tokens: readonly Token[], open: number, to: number): number {
  for (let at = open + 1; at < Math.min(to - SHORTEST_BODY, open + LONGEST_ASIDE); at++) {
    if (COMMAS.has(tokens[at]?.text ?? '')) return at;
    if (tokens[at] && (isVerb(tokens[at]!) || isCopula(tokens[at]))) return -1;
  }
  return -1;
}

/** Whether a verb stands before the first relative clause. */
function mainVerb(body: readonly Token[]): boolean {
  const relative = body.findIndex(({ folded }) => folded === 'که');
  return body.slice(0, relative < 0 ? body.length : relative).some((token) => isVerb(token) || isCopula(token));
}
