import {
  CHARACTERISING,
  COPULA,
  DEFINING_VERBS,
  GENUS,
  HAPPENS_WHEN,
  MEANS,
  MEANT_BY,
  SAYS,
  SPOKEN_TO,
  SUBJECT_ENDS,
} from '../../language/definition-cues';
import type { Token } from '../../text/tokens';
import { authorIn } from './authority';
import type { AddDefinition as Add, FoundDefinition, PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import { passiveForms, pastForms, statingForms } from './verb-forms';
import { isClosing, isOpening, isVerb, LONGEST_TERM, quotedSpan, spanText, type TermSpan, trimTerm } from './term-span';

const MEANING = new PhraseSet(MEANS.fa);
const THAT_IS = new PhraseSet(['یعنی']);
const MEANT = new PhraseSet(MEANT_BY.fa);
const { defining, naming, holding } = DEFINING_VERBS;
const DEFINES = new PhraseSet([...defining.fa, ...naming.fa].flatMap(statingForms));
const DEFINED = new PhraseSet([...defining.fa, ...naming.fa].flatMap(pastForms));
const NAMES = new PhraseSet([...naming.fa.flatMap(statingForms), 'می‌گویند']);
const CONSIDERS = new PhraseSet(holding.fa.flatMap(statingForms));
const CONSIDERED = new PhraseSet(holding.fa.flatMap(pastForms));
const CALLED = new PhraseSet([...SPOKEN_TO, ...[...defining.fa, ...naming.fa].flatMap(passiveForms)]);
/** What defines outright. */
const OUTRIGHT = new PhraseSet([
  ...MEANS.fa,
  ...MEANT_BY.fa,
  ...SPOKEN_TO,
  ...[...defining.fa, ...naming.fa].flatMap((verb) => [...statingForms(verb), ...pastForms(verb), ...passiveForms(verb)]),
]);
const SPOKEN = new PhraseSet(SPOKEN_TO);
const MARKED = new PhraseSet([...CHARACTERISING, ...holding.fa.flatMap(passiveForms)]);
const WHEN = new PhraseSet(HAPPENS_WHEN.fa);
const IS = new PhraseSet(COPULA.fa);
const GENUS_WORD = new PhraseSet(GENUS.fa);
const SAYING = new PhraseSet(SAYS.fa);
const NOT = new PhraseSet(['نیست', 'نیستند', 'نمی‌داند', 'نمی‌دانند']);
const ENDS = new PhraseSet(SUBJECT_ENDS);
const PAST = new PhraseSet(['بود', 'بودند']);
const AS = new PhraseSet(['به‌عنوان', 'به منزله', 'به مثابه', 'به معنای', 'در حکم', 'نه']);
const MODAL = new PhraseSet(['می‌توان', 'می‌توانیم', 'باید', 'می‌باید', 'نمی‌توان', 'نباید']);
const COMMAS = new Set(['،', ',']);
/** Words that a definition must have besides the term and the phrase that defines. */
const SHORTEST_BODY = 3;

/** Definitions and characterisations in a Persian sentence whose statement begins at token `start`. */
export function definitionsInPersian(tokens: readonly Token[], start: number, help: PatternHelp): FoundDefinition[] {
  const found: FoundDefinition[] = [];
  const add: Add = (span, kind, sureness, needsEvidence = false, named, mayBeNew) => {
    if (span)
      found.push({ span, kind, sureness, needsEvidence, ...(named === undefined ? {} : { named }), ...(mayBeNew ? { mayBeNew } : {}) });
  };
  const end = sentenceEnd(tokens);
  means(tokens, start, end, help, add);
  meantBy(tokens, start, end, help, add);
  heldToBe(tokens, start, end, help, add);
  called(tokens, start, end, help, add);
  happensWhen(tokens, start, end, help, add);
  copular(tokens, start, end, help, add);
  labelled(tokens, start, end, help, add);
  believing(tokens, start, end, help, add);
  return found;
}

/** False where no word of a sentence can belong to a pattern that defines outright. Cheap. */
export function mayDefineInPersian(tokens: readonly Token[]): boolean {
  return OUTRIGHT.find(tokens) !== null;
}

/** Tokens of the sentence without the citation and full stop that close it. */
function sentenceEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'punctuation' && tokens[end - 1]?.text !== ')' && !isClosing(tokens[end - 1])) end--;
  if (tokens[end - 1]?.text === ')') {
    for (let at = end - 2; at >= Math.max(0, end - 25); at--) {
      if (tokens[at]?.text === '(') {
        end = at;
        break;
      }
    }
  }
  while (end > 0 && tokens[end - 1]?.kind === 'punctuation' && !isClosing(tokens[end - 1])) end--;
  return end;
}

/** Words that a relative clause after the verb adds to what is said: «فرایندی است که …». */
function relative(tokens: readonly Token[], at: number): number {
  return ['که', 'برای', 'تا'].includes(tokens[at]?.folded ?? '') ? Math.min(8, tokens.length - at) : 0;
}

/** A genus word, or a noun with the ای that a relative clause wants («شبکه‌ای از», «پدیده‌ای که»). */
export function isGenus(tokens: readonly Token[], at: number): boolean {
  // «قدرت رابطه‌ای همان است که»: what stands before a pronoun that is defined belongs to the subject.
  if (['همان', 'آن', 'چیزی'].includes(tokens[at + 1]?.folded ?? '')) return false;
  if (GENUS_WORD.lengthAt(tokens, at) > 0) return true;
  // «هسته‌ای» has the same ending and is no noun: a relative clause or «از» must follow soon.
  return (
    /(?:ه\u200cای|\u200cهایی)$/.test(tokens[at]?.text ?? '') &&
    tokens.slice(at + 1, at + 7).some(({ folded }) => folded === 'که' || folded === 'از')
  );
}

/** A genus word that cannot be the second noun of a compound: «نوعی», «توافقی», «مجموعه‌ای». */
export function isMarkedGenus(token: Token | undefined): boolean {
  return token !== undefined && (/ی$/.test(token.folded) || token.folded === 'یک' || token.folded === 'همان');
}

/** The known or quoted term, else the noun phrase, that a clause begins with. */
function subject(tokens: readonly Token[], start: number, to: number, help: PatternHelp): TermSpan | null {
  const quoted = quotedSpan(tokens, start);
  if (quoted && quoted.to < to) return quoted;
  let end = start;
  while (
    end < to &&
    end < start + LONGEST_TERM + 4 &&
    !COMMAS.has(tokens[end]?.text ?? '') &&
    tokens[end]?.text !== '(' &&
    !ENDS.has(tokens[end])
  )
    end++;
  const span = trimTerm(tokens, start, end, 'fa');
  if (span && end < start + LONGEST_TERM + 4) return span;
  const known = help.longestAt(start, to);
  return known ? { from: start, to: start + known, quoted: false } : null;
}

/** Index after the last comma, semicolon, «که» or «و» clause before `at`: where the clause of the phrase at `at` begins. */
function clauseStart(tokens: readonly Token[], start: number, at: number): number {
  for (let index = at - 2; index >= start; index--) {
    const token = tokens[index];
    if (COMMAS.has(token?.text ?? '') || token?.text === '؛' || token?.folded === 'که' || token?.text === ':') return index + 1;
  }
  return start;
}

/** X به معنای …، X عبارت است از …، X یعنی … */
function means(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const anchor = MEANING.find(tokens, start + 1, end);
  if (!anchor || end - anchor.at - anchor.length < SHORTEST_BODY) return;
  // A comma or «در …،» may part the term from the phrase: «قدرت نرم، در معنای عام، به معنای …».
  const from = anchor.at - start <= LONGEST_TERM + 8 ? start : clauseStart(tokens, start, anchor.at);
  const span = subject(tokens, from, anchor.at, help) ?? trimTerm(tokens, clauseStart(tokens, start, anchor.at), anchor.at, 'fa');
  const loose = THAT_IS.lengthAt(tokens, anchor.at) > 0 || anchor.at - (span?.to ?? 0) > 6;
  add(span, 'definition', loose ? 0.55 : 0.8, loose, undefined, 'credited');
}

/** منظور از X … است؛ در تعریف X … */
function meantBy(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const length = MEANT.lengthAt(tokens, start);
  if (!length) return;
  const from = start + length;
  const quoted = quotedSpan(tokens, from);
  const known = help.longestAt(from, end);
  const plain = tokens[start]?.folded === 'تعریف' || tokens[start + 1]?.folded === 'تعریف';
  if (quoted) add(quoted, 'definition', plain ? 0.35 : 0.8, plain);
  else if (known) add({ from, to: from + known, quoted: false }, 'definition', plain ? 0.3 : 0.75, plain);
  else if (!plain) {
    const comma = tokens.slice(from, end).findIndex((token) => COMMAS.has(token.text));
    if (comma > 0) add(trimTerm(tokens, from, from + comma, 'fa'), 'definition', 0.7);
  }
}

/** (والت) X را … می‌داند؛ … را X می‌نامند */
function heldToBe(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  for (let object = start + 1; object < Math.min(end, start + 30); object++) {
    if (tokens[object]?.folded !== 'را') continue;
    // The simple past tells an event («… را خیانت خواند»), unless somebody is credited or «می‌توان» stands before it.
    const past = MODAL.find(tokens, start, end) !== null || help.isAuthor(tokens[start]?.text ?? '');
    const defines = DEFINES.find(tokens, object + 1, end) ?? (past ? DEFINED.find(tokens, object + 1, end) : null);
    const considers = defines
      ? null
      : (CONSIDERS.find(tokens, object + 1, end) ?? (past ? CONSIDERED.find(tokens, object + 1, end) : null));
    const verb = defines ?? considers;
    if (!verb) continue;
    const body = verb.at - object - 1 + relative(tokens, verb.at + verb.length);
    if (defines && NAMES.lengthAt(tokens, defines.at) && verb.at - object - 1 <= LONGEST_TERM + 2 && object - start >= SHORTEST_BODY) {
      const quoted = quotedSpan(tokens, object + 1);
      const known = help.longestAt(object + 1, verb.at);
      if (quoted ?? known) add(quoted ?? { from: object + 1, to: object + 1 + known, quoted: false }, 'definition', 0.65, true);
      // «X را … می‌خوانند که …» says what X is; else the name stands after «را».
      if (quoted || known || !relative(tokens, verb.at + verb.length)) continue;
    }
    if (body < SHORTEST_BODY) continue;
    const held = heldTerm(tokens, start, object, help);
    if (!held) continue;
    // «X را برای … دانست» characterises; «X را نوعی … می‌داند» defines.
    const said = object + 1 + modalLength(tokens, object + 1);
    const genus = isGenus(tokens, said) || AS.lengthAt(tokens, said) > 0;
    if (defines) add(held.span, 'definition', 0.75, false, held.named);
    else add(held.span, genus ? 'definition' : 'characterisation', genus ? 0.65 : 0.45, !genus, held.named, genus ? 'credited' : undefined);
  }
}

/** Length of «می‌توان», «باید» and the like after «را». */
function modalLength(tokens: readonly Token[], at: number): number {
  return MODAL.lengthAt(tokens, at);
}

/** The term that ends before «را», with who holds the opinion where that is said first. */
function heldTerm(tokens: readonly Token[], start: number, object: number, help: PatternHelp): { span: TermSpan; named?: string } | null {
  let span: TermSpan | null = null;
  if (object - start > 1 && tokens[start]?.kind === 'word' && help.isAuthor(tokens[start]!.text)) {
    let from = start + 1;
    while (from < object - 1 && (tokens[from]?.folded === 'و' || help.isAuthor(tokens[from]!.text))) from++;
    const after = trimTerm(tokens, from, object, 'fa');
    if (after?.to === object || isClosing(tokens[object - 1]))
      if (after) return { span: after, named: spanText(tokens, { from: start, to: from }) };
  }
  for (let from = start; from < object && !span; from++) {
    if (object - from > LONGEST_TERM + 2) continue;
    if (isOpening(tokens[from])) {
      const quoted = quotedSpan(tokens, from);
      if (quoted && quoted.to + 1 >= object) span = quoted;
    } else if (help.longestAt(from, object) === object - from) span = { from, to: object, quoted: false };
  }
  if (!span) {
    const plain = trimTerm(tokens, start, object, 'fa');
    if (plain && plain.to === object && plain.to - plain.from <= 3) span = plain;
  }
  if (!span) return null;
  const before = isOpening(tokens[span.from - 1]) ? span.from - 1 : span.from;
  if (before > start && before - start <= 7) {
    const named = authorIn(tokens, start, before, 'fa', help.isAuthor);
    if (named !== null) return { span, named };
  }
  return { span };
}

/** X به … گفته می‌شود؛ به … X می‌گویند؛ X … تعریف می‌شود */
function called(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const strong = CALLED.findLast(tokens, start + 2, end);
  const weak = strong ? null : MARKED.findLast(tokens, start + 2, end);
  const verb = strong ?? weak;
  if (!verb) return;
  const spoken = SPOKEN.lengthAt(tokens, verb.at) > 0;
  if (spoken && tokens[start]?.folded === 'به') {
    // «به … X می‌گویند», «به … «X» و به … «Y» گفته می‌شود»
    for (let from = start + 2; from < verb.at; from++) {
      const quoted = quotedSpan(tokens, from);
      const after = quoted ? quoted.to + 1 : 0;
      const closes = after === verb.at || (tokens[after]?.folded === 'و' && tokens[after + 1]?.folded === 'به');
      if (quoted && closes) add(quoted, 'definition', 0.75);
      else if (from >= start + SHORTEST_BODY && verb.at - from <= LONGEST_TERM && help.longestAt(from, verb.at) === verb.at - from) {
        add({ from, to: verb.at, quoted: false }, 'definition', 0.7, true);
        break;
      }
    }
    return;
  }
  const span = subject(tokens, start, verb.at, help);
  if (!span || verb.at - span.to + relative(tokens, verb.at + verb.length) < SHORTEST_BODY) return;
  const to = tokens.slice(span.to, verb.at).findIndex((token) => token.folded === 'به');
  if (spoken && (to < 0 || tokens.slice(span.to, span.to + to).some((token) => isVerb(token)))) return;
  // «… به سال ۱۵۲۱ بازمی‌گردد» dates something; a new term wants a theory or somebody who says so.
  const dated = tokens.slice(span.to, verb.at).some(({ kind }) => kind === 'number');
  if (dated && spoken) return;
  add(span, strong ? 'definition' : 'characterisation', strong ? 0.75 : 0.45, !strong, undefined, strong ? 'credited' : undefined);
}

/** X زمانی رخ می‌دهد که … */
function happensWhen(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const anchor = WHEN.find(tokens, start + 1, Math.min(end, start + 16));
  if (anchor) add(subject(tokens, start, anchor.at, help), 'definition', 0.6, true);
}

/** X نوعی … است؛ «X» … است؛ یکی از …، «X» است */
function copular(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const copula = IS.find(tokens, start + 2, end);
  // «بود» tells what was, not what a concept is.
  if (!copula || NOT.lengthAt(tokens, copula.at) || PAST.has(tokens[copula.at])) return;
  const quoted = quotedSpan(tokens, start);
  const known = quoted ? 0 : help.longestAt(start, copula.at);
  if (quoted || known) {
    const span = quoted ?? { from: start, to: start + known, quoted: false };
    let body = quoted ? span.to + 1 : span.to;
    const parted = COMMAS.has(tokens[body]?.text ?? '');
    if (parted) body++;
    while (['نیز', 'هم', 'در', 'واقع', 'حقیقت'].includes(tokens[body]?.folded ?? '')) body++;
    if (copula.at - body + relative(tokens, copula.at + copula.length) >= 2) {
      const genus = isGenus(tokens, body);
      // After a bare noun, «همکاری» may be the second noun of a compound («توسعه همکاری»).
      if (genus) add(span, 'definition', quoted || parted || span.to - span.from > 1 || isMarkedGenus(tokens[body]) ? 0.62 : 0.4, true);
      else if (quoted || parted) add(span, 'characterisation', 0.45, true);
    }
  } else {
    // A term that the paper names nowhere else still counts where a comma sets it off and a genus word follows.
    const comma = tokens.slice(start, Math.min(copula.at, start + LONGEST_TERM + 1)).findIndex((token) => COMMAS.has(token.text));
    if (comma > 0 && isGenus(tokens, start + comma + 1)) add(trimTerm(tokens, start, start + comma, 'fa'), 'definition', 0.5);
    for (let length = 1; length <= 2 && comma < 0; length++) {
      if (!isGenus(tokens, start + length) || copula.at - start - length + relative(tokens, copula.at + copula.length) < SHORTEST_BODY)
        continue;
      const span = trimTerm(tokens, start, start + length, 'fa');
      if (span?.to === start + length)
        add(span, 'definition', 0.5, false, undefined, isMarkedGenus(tokens[start + length]) ? 'credited' : 'named');
      break;
    }
  }
  coordinated(tokens, start, copula.at, add);
  inverse(tokens, start, copula.at, help, add);
}

/** «X» … و «Y» … است: the second subject of one copula. */
function coordinated(tokens: readonly Token[], start: number, copula: number, add: Add): void {
  for (let at = start + 3; at < copula - 3; at++) {
    if (tokens[at]?.folded !== 'و' || !isOpening(tokens[at + 1])) continue;
    const quoted = quotedSpan(tokens, at + 1);
    if (quoted && copula - quoted.to > 2) add(quoted, isGenus(tokens, quoted.to + 1) ? 'definition' : 'characterisation', 0.5, true);
  }
}

/** یکی از …، «X» است که …: the term stands before the copula. */
function inverse(tokens: readonly Token[], start: number, copula: number, help: PatternHelp, add: Add): void {
  if (copula - start < SHORTEST_BODY + 1) return;
  for (let from = Math.max(start + 2, copula - LONGEST_TERM - 2); from < copula; from++) {
    const quoted = quotedSpan(tokens, from);
    if (quoted && quoted.to + 1 === copula) {
      add(quoted, 'characterisation', 0.42, true);
      return;
    }
  }
  for (let from = Math.max(start + 2, copula - LONGEST_TERM); from < copula; from++) {
    if (help.longestAt(from, copula) === copula - from) {
      add({ from, to: copula, quoted: false }, 'characterisation', 0.35, true);
      return;
    }
  }
}

/** X که بر این باور است که …: what a school of thought holds. */
function believing(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  for (let at = start + 1; at < end - SHORTEST_BODY; at++) {
    if (tokens[at]?.folded !== 'که' || !SAYING.lengthAt(tokens, at + 1)) continue;
    for (let from = Math.max(start, at - LONGEST_TERM); from < at; from++) {
      if (help.longestAt(from, at) !== at - from) continue;
      // A fuller name of it earlier in the sentence is meant: «از ساختارگرایی نوواقع‌گرایی …، ساختارگرایی که».
      for (let before = start; before < from; before++) {
        const length = help.longestAt(before, from);
        if (length > at - from && tokens[before]?.folded === tokens[from]?.folded)
          add({ from: before, to: before + length, quoted: false }, 'characterisation', 0.5, true);
      }
      add({ from, to: at, quoted: false }, 'characterisation', 0.5, true);
      return;
    }
  }
}

/** X: … */
function labelled(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  for (let at = start + 1; at < Math.min(end - SHORTEST_BODY, start + LONGEST_TERM + 4); at++) {
    if (tokens[at]?.text !== ':') continue;
    const span = trimTerm(tokens, start, at, 'fa');
    if (span && span.to >= at - 3) add(span, help.longestAt(span.from, at) ? 'definition' : 'characterisation', 0.45, true);
    return;
  }
}
