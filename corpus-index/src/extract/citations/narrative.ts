import { GENITIVE_WORKS } from '../../language/citation-words';
import { GIVEN_PREFIXES, PERSIAN_GIVEN_NAMES } from '../../language/given-names';
import { NAME_TAILS } from '../../language/reference-words';
import { hasPersian } from '../../language/script';
import { calendarOfYear } from '../../text/calendar';
import { foldSameLength } from '../../structure/same-length';
import { alternatives } from '../references/word-pattern';
import { isDatedNoun } from './authors';
import type { FoundCitation, KnownWorks } from './found-citation';
import { pagesOf } from './parenthetical';
import { LOCATOR, OTHERS, SUFFIX, YEAR } from './patterns';

const YEAR_CONTENT = new RegExp(`^\\s{0,2}(${YEAR})${SUFFIX}(?:${LOCATOR})?[\\s.]{0,2}$`, 'u');
const PARTICLES = '(?:(?:de|van|von|der|den|bin|ibn|al|el|da|di|du|la|le)[ -]){0,2}';
const LATIN_NAME = `(?<!\\p{L})${PARTICLES}\\p{Lu}[\\p{L}'-]+(?:[ -]\\p{Lu}[\\p{L}'-]*\\.?){0,3}`;
const LATIN_BEFORE = new RegExp(
  `(${LATIN_NAME}(?:, ${LATIN_NAME}){0,3}(?:,? (?:and|&) ${LATIN_NAME})?)(,? (?:et al\\.?|and others|and colleagues))?(?:'s?)?(?: (?:[a-z]+ )?(?:${alternatives(GENITIVE_WORKS)}))?\\s{0,2}$`,
  'u',
);
/** Words that begin a sentence or clause with a capital and are no names. */
const CLAUSE_WORDS =
  'For|As|In|Like|While|But|And|However|Following|According|To|By|With|See|From|When|If|Although|Unlike|Both|The|This|That|These|Since|After|Before|On|At|Of|Or|Thus|Here|Moreover|Similarly|Drawing|Per|Also';
const CLAUSE_WORD = new RegExp(`^(?:${CLAUSE_WORDS})$`);
const CLAUSE_BEFORE = new RegExp(`^(?:(?:${CLAUSE_WORDS}) )+(?=\\p{Lu})`, 'u');
const WORK_VERB =
  /^\s{0,2}[,،]?\s{0,2}(?:also |further |has |have |had |rightly |later )?(?:argu|show|claim|writ|wrot|not|suggest|defin|call|hold|held|find|found|contend|assert|disagree|agree|maintain|propos|conclud|examin|stud|discuss|describ|analy|point|stress|emphasi|explain|consider|distinguish|identif|demonstrat|develop|introduc|believ|criticis|criticiz|observ|sees|saw|see\b|offer|present|investigat|explor|report|state[sd]?\b|thinks|views|in (?:his|her|their|an?) )/i;
const CUE_BEFORE =
  /(?:according to|as argued by|argued by|in the words of|as|following|for|unlike|like|drawing on|building on|by)\s{1,2}$/i;
const PERSIAN_AFTER =
  /^\s{0,2}[،,]?\s{0,2}(?:نیز |هم |خود )?(?:در (?:مقاله|کتاب|پژوهش|اثر|مطالعه|تحقیق|نوشته|پایان|رساله|بررسی|گزارش|تعریف)|معتقد|بر این (?:باور|نظر|عقیده)|باور دار|می.?نویسد|می.?گوی|می.?دان|نشان|استدلال|بیان|تأکید|تاکید|اشاره|تعریف|به (?:بررسی|تحلیل|تبیین|مطالعه)|با (?:عنوان|بررسی|تحلیل)|بررسی|ضمن|مدعی|می.?پرداز|پرداخت|نوشت|گفت|این |از )/;
const PERSIAN_CUE_BEFORE =
  /(?:به باور|از نظر|به نظر|به گفت[هۀ]ٔ?|از دیدگاه|از منظر|در نگاه|از نگاه|به اعتقاد|به زعم|به تعبیر|به بیان|نزد|نوشت[هۀ]|اثر|از سوی|توسط|پژوهش|مقاله|کتاب|تعریف|نظریه)\s{1,2}(?:ی\s)?$/;
const PERSIAN_WORD = /[\u0621-\u06d3\u200c]{2,24}/;
const STOP_PERSIAN = new Set([
  'و',
  'در',
  'از',
  'به',
  'با',
  'که',
  'این',
  'آن',
  'را',
  'برای',
  'بر',
  'تا',
  'نیز',
  'هم',
  'اما',
  'ولی',
  'چون',
  'مانند',
  'نظر',
  'باور',
  'نگاه',
  'دیدگاه',
  'گفته',
  'سوی',
  'اعتقاد',
  'منظر',
  'کتاب',
  'مقاله',
  'پژوهش',
  'نوشته',
  'نزد',
  'اثر',
  'توسط',
  'تعبیر',
  'زعم',
  'بیان',
  'نظریه',
  'تعریف',
  'چارچوب',
  'مفهوم',
]);
const LOOK_BACK = 110;

/** "Walt (1987)", «والت (۱۹۸۷: ۲۴)», "Ström's argument (1984)": a year alone in its parentheses, its authors before them. */
export function parseNarrative(folded: string, open: number, close: number, known: KnownWorks): FoundCitation | null {
  const content = YEAR_CONTENT.exec(folded.slice(open + 1, close));
  if (!content) return null;
  const year = Number(content[1]);
  if (calendarOfYear(year) === null) return null;
  const before = folded.slice(Math.max(0, open - LOOK_BACK), open);
  const after = folded.slice(close + 1, close + 60);
  const authors = endsInPersian(before) ? persianAuthors(before, after, year, known) : latinAuthors(before, after, year, known);
  if (!authors) return null;
  return {
    start: open - authors.length,
    end: close + 1,
    authors: authors.names,
    year,
    suffix: content[2] ?? null,
    locator: pagesOf(content[3]),
    form: 'narrative',
    title: null,
    confidence: authors.sure || content[3] !== undefined ? 'sure' : 'likely',
  };
}

/** Authors at the end of a text that a year follows, as narrative citations and damaged ones have them. */
export function authorsBefore(
  before: string,
  year: number,
  known: KnownWorks,
): { readonly names: readonly string[]; readonly length: number } | null {
  return endsInPersian(before) ? persianAuthors(before, '', year, known) : latinAuthors(before, '', year, known);
}

/** The script of the last word decides: Latin names stand in Persian sentences. */
function endsInPersian(before: string): boolean {
  return hasPersian(before.trimEnd().split(/\s+/).at(-1) ?? '');
}

interface NarrativeAuthors {
  readonly names: readonly string[];
  /** How far before the parenthesis they begin. */
  readonly length: number;
  readonly sure: boolean;
}

function latinAuthors(before: string, after: string, year: number, known: KnownWorks): NarrativeAuthors | null {
  const match = LATIN_BEFORE.exec(before);
  if (!match?.[1]) return null;
  const printed = match[1].split(/, (?:and |& )?| (?:and|&) /);
  const names = printed.map((name) => familyOf(name, year, known)).filter((name) => name !== '');
  const last = names.at(-1);
  if (last === undefined || names.some((name) => isDatedNoun(name))) return null;
  const isKnown = names.some((name) => known.has(name, year));
  const possessive = /'s?$/.test(match[1]) || /^'s?(?: |$)| \p{Ll}{3,}\s{0,2}$/u.test(match[0].slice(match[1].length));
  const cue =
    isKnown ||
    match[2] !== undefined ||
    possessive ||
    names.length > 1 ||
    WORK_VERB.test(after) ||
    CUE_BEFORE.test(before.slice(0, match.index));
  const clause = CLAUSE_BEFORE.exec(match[1])?.[0].length ?? 0;
  return { names: match[2] === undefined ? names : names.slice(0, 1), length: before.length - match.index - clause, sure: cue };
}

/** Family of a printed name: the longest ending that a known work has, else the last word with its particles. */
function familyOf(name: string, year: number, known: KnownWorks): string {
  const words = name.replace(/'s?$/, '').split(/\s+/);
  while (words.length && CLAUSE_WORD.test(words[0] ?? '')) words.shift();
  for (let from = 0; from < words.length; from++) {
    const ending = words.slice(from).join(' ');
    if (words.length - from > 1 && known.has(ending, year)) return ending;
  }
  let from = words.length - 1;
  while (from > 0 && /^(?:de|van|von|der|den|bin|ibn|al|el|da|di|du|la|le)$/.test(words[from - 1] ?? '')) from--;
  return words.slice(Math.max(0, from)).join(' ');
}

function persianAuthors(before: string, after: string, year: number, known: KnownWorks): NarrativeAuthors | null {
  const trimmed = before.trimEnd();
  const others = OTHERS.exec(trimmed.slice(-20));
  const withOthers = others !== null && trimmed.endsWith(others[0]);
  const head = withOthers ? trimmed.slice(0, trimmed.length - (others?.[0].length ?? 0)).trimEnd() : trimmed;
  if (withOthers && !endsInPersian(head)) {
    // «Lindholm و همکاران (2014)»: a Latin name among Persian words.
    const latin = latinAuthors(head, after, year, known);
    return latin && { names: latin.names.slice(0, 1), length: before.length - head.length + latin.length, sure: true };
  }
  const words = lastWords(head);
  if (words.length === 0) return null;
  const and = words.lastIndexOf('و');
  const last = nameAtEnd(words.slice(and + 1), year, known);
  if (!last || isDatedNoun(last)) return null;
  const names = [last];
  // «غنی و اصغریان (۱۴۰۰)»: the word before «و» is the first author's family.
  if (and > 0 && words.length - and - 1 === last.split(' ').length) {
    const first = nameAtEnd(words.slice(0, and), year, known);
    if (first && !isDatedNoun(first)) names.unshift(first);
  }
  const printed = names.join(' و ');
  const at = head.lastIndexOf(names[0] ?? last);
  const isKnown = names.some((name) => known.has(name, year));
  const cue = isKnown || withOthers || PERSIAN_AFTER.test(after) || PERSIAN_CUE_BEFORE.test(head.slice(0, Math.max(0, at)));
  if (!cue && names.length === 1) return { names, length: before.length - Math.max(0, head.length - printed.length), sure: false };
  return { names, length: before.length - Math.max(0, at), sure: cue };
}

/** The words at the end of a text, back to a mark of punctuation, at most seven. */
function lastWords(text: string): string[] {
  const clause = text.slice(
    Math.max(
      text.lastIndexOf('،'),
      text.lastIndexOf('.'),
      text.lastIndexOf('؛'),
      text.lastIndexOf(':'),
      text.lastIndexOf('('),
      text.lastIndexOf(')'),
      text.lastIndexOf('»'),
    ) + 1,
  );
  return clause
    .split(/\s+/)
    .filter((word) => word === 'و' || PERSIAN_WORD.test(word))
    .slice(-7);
}

/** The family name that ends a run of words: as many words as a known work has, else one. */
function nameAtEnd(words: readonly string[], year: number, known: KnownWorks): string | null {
  for (let count = Math.min(3, words.length); count > 1; count--) {
    const phrase = words.slice(-count).join(' ');
    if (!words.slice(-count).some((word) => STOP_PERSIAN.has(word)) && known.has(phrase, year)) return phrase;
  }
  const last = words.at(-1);
  if (last === undefined || STOP_PERSIAN.has(last) || /\d/.test(last)) return null;
  const compound = compoundFamily(words);
  if (compound !== null) return compound;
  // «موسوی نیا»: what only ends a name has its first part before it.
  const host = words.at(-2);
  return NAME_TAILS.has(last) && host !== undefined && host !== 'و' && !STOP_PERSIAN.has(host) ? `${host} ${last}` : last;
}

const GIVEN = new Set([...PERSIAN_GIVEN_NAMES].map(foldSameLength));
/** Behind these stands a person, not a field («به باور», unlike «از نظر سیاسی»). */
const PERSON_CUES = new Set(['باور', 'گفته', 'اعتقاد', 'زعم', 'تعبیر', 'نزد', 'توسط', 'عقیده']);

function isGivenName(word: string): boolean {
  const bare = word.replace(/\u200c/g, '');
  return GIVEN.has(bare) || GIVEN_PREFIXES.some((prefix) => bare.startsWith(prefix) && GIVEN.has(bare.slice(prefix.length)));
}

/**
 * A family of two words where the words before it show it: a given name («اصغر جعفری ولدانی»), or a cue that only persons follow
 * and a first part that ends as families do and given names do not («به باور جعفری ولدانی»).
 */
function compoundFamily(words: readonly string[]): string | null {
  const [before, first, last] = words.slice(-3);
  if (before === undefined || first === undefined || last === undefined) return null;
  if (isGivenName(first) || STOP_PERSIAN.has(first) || first === 'السادات') return null;
  const shown = isGivenName(before) || (PERSON_CUES.has(before) && /[\u0621-\u06d3]{3}ی$/.test(first));
  return shown ? `${first} ${last}` : null;
}
