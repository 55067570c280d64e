import { JOURNAL_WORDS } from '../../language/front-matter-words';
import { EDITOR_WORDS, IN_WORDS, PUBLISHER_WORDS, TRANSLATOR_WORDS } from '../../language/reference-words';
import type { CslName } from '../../model/records';
import { foldSameLengthKeepCase } from '../../structure/same-length';
import { parseAuthors } from './author-list';
import { findLocators, type Locators } from './locators';
import { alternatives, WORD_END, WORD_START } from './word-pattern';

export interface EntryRest {
  readonly container: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly editors: readonly CslName[];
  readonly translators: readonly CslName[];
  readonly edition: string | null;
  readonly locators: Locators;
  /** The work stands in a book: "In: …", «در: …». */
  readonly inBook: boolean;
}

const PUBLISHER = new RegExp(`${WORD_START}(?:${alternatives(PUBLISHER_WORDS.fa, PUBLISHER_WORDS.en)})${WORD_END}`, 'iu');
const IN_LEAD = new RegExp(
  `^[\\s،,.:;؛)\\]*-]*(?:(?:${alternatives(IN_WORDS.fa, IN_WORDS.en)})\\s?:|(?:در|in)\\s+(?=["«\\p{Lu}\\u0621-\\u06d3*]))\\s*(?:کتاب\\s|مجموعه مقالات\\s)?`,
  'iu',
);
const NAMES = "[\\p{L}\\u200c .'-]{3,80}?(?:\\s(?:و|and|&)\\s[\\p{L}\\u200c .'-]{3,60}?)?";
const TRANSLATOR = new RegExp(
  `[،,.(؛]?\\s{0,3}${WORD_START}(?:${alternatives(TRANSLATOR_WORDS.fa, TRANSLATOR_WORDS.en)})${WORD_END}\\.?\\s{0,2}:?\\s{0,2}(?:by )?(${NAMES})(?=\\s{0,2}(?:[،,.();؛:]|$))\\)?`,
  'iu',
);
const EDITOR_BEFORE = new RegExp(
  `[،,.(؛]?\\s{0,3}${WORD_START}(?:${alternatives(
    EDITOR_WORDS.fa,
    EDITOR_WORDS.en.filter((word) => word === 'edited by'),
  )}|eds?\\.)${WORD_END}\\s{0,2}:?\\s{0,2}(${NAMES})(?=\\s{0,2}(?:[،,.();؛:]|$))\\)?`,
  'iu',
);
/** In J. Smith & B. Doe (Eds.), … · در محمدی، علی (ویراستار)، … */
const EDITOR_AFTER =
  /^([\p{L}\u200c .,،&'-]{4,120}?)(?:\s?[([](?:eds?|hrsg|editors?|ویراستاران|ویراستار|گردآورنده|گردآورندگان|به کوشش)\.?[)\]]|, ?(?:editors?|eds?)\.)\s{0,2}[،,.:]?\s{0,2}/iu;
/** (H. Whitby, Trans.) · Whitby H, translator. */
const TRANSLATOR_AFTER =
  /(?:^|[(،,.]\s{0,2})([\p{L}\u200c .'-]{3,60}(?:,? (?:&|and|و) [\p{L}\u200c .'-]{3,60})?)[,،] ?(?:trans\.?|translators?|مترجم|مترجمان)\)?(?=[\s.,،;)]|$)/iu;
const EDITION = /[،,.(؛]\s{0,3}(?:چاپ\s([\u0621-\u06cc\u200c]{2,12}|\d{1,3})|(\d{1,2}(?:st|nd|rd|th))\s(?:ed\.?|edition))\)?/iu;
const PLACE_PUBLISHER =
  /(?:^|[،,.()»"؛]\s{0,3}|^\s*)((?:\p{Lu}[\p{L}.']{1,20}(?:[ -]\p{L}[\p{L}.']{0,20}){0,3}(?:, ?\p{Lu}[\p{L}.]{1,20})?|[\u0621-\u06d3\u200c]{2,14}(?: [\u0621-\u06d3\u200c]{2,14}){0,2}))\s?:\s{0,3}(?=[\p{Lu}\u0621-\u06d3"])/gu;
/** What kind of thesis it is stands before the university. */
const THESIS =
  /(?:[،,]\s)?(?<!\p{L})(?:پایان.?نامه|رساله|ph\.? ?d\.?|master'?s|doctoral|thesis|dissertation)(?!\p{L})[^،,()]{0,30}(?:[،,]\s|\.\s(?=\p{Lu})|(?=\()|\.?\s*$)/giu;
/** [Internet], [dissertation]: the medium, without anything of the work. */
const MEDIUM = /\[[^\][,،\d]{3,24}\]/gu;
const PARENTHESISED_PAGES = /\(\s*(?:pp?\.?|صص?\.?)\s*[^()]{1,20}\)/iu;

/** What follows the title of an entry. `text` keeps its emphasis stripped; year and links are already taken away. */
export function readRest(rest: string, titleQuoted: boolean): EntryRest {
  let text = rest
    .replace(/[*]+/g, '')
    .replace(/[[(]\s*(?:in (?:persian|farsi)|به (?:زبان )?\p{L}+)\s*[\])]/giu, ' ')
    .replace(MEDIUM, ' ');
  const lead = IN_LEAD.exec(fold(text));
  if (lead) text = text.slice(lead[0].length);
  let editors: readonly CslName[] = [];
  let translators: readonly CslName[] = [];
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(fold(text));
    if (!match || match[1] === undefined) return null;
    const at = match.index + match[0].indexOf(match[1]);
    const value = text.slice(at, at + match[1].length);
    text = `${text.slice(0, match.index)}، ${text.slice(match.index + match[0].length)}`;
    return value.trim();
  };
  const translator = take(TRANSLATOR_AFTER) ?? take(TRANSLATOR);
  if (translator) translators = parseAuthors(translator);
  const before = take(EDITOR_BEFORE);
  if (before) editors = parseAuthors(before);
  if (lead) {
    const after = EDITOR_AFTER.exec(text);
    if (after?.[1]) {
      editors = parseAuthors(after[1]);
      text = text.slice(after[0].length);
    }
  }
  const editionMatch = EDITION.exec(fold(text));
  const edition = editionMatch ? (editionMatch[1] ?? editionMatch[2] ?? null) : null;
  if (editionMatch) text = `${text.slice(0, editionMatch.index)}، ${text.slice(editionMatch.index + editionMatch[0].length)}`;
  const locators = findLocators(fold(text).toLowerCase());
  // "“Dams.” Handbook of …, edited by …": what has editors of its own is a book.
  const inBook = lead !== null || (before !== null && titleQuoted && locators.volume === null && locators.issue === null);
  const publication = takePublisher(text.replace(PARENTHESISED_PAGES, '،').replace(THESIS, '، '), titleQuoted, inBook, locators);
  return { ...publication, editors, translators, edition, locators, inBook };
}

function takePublisher(
  text: string,
  titleQuoted: boolean,
  inBook: boolean,
  locators: Locators,
): { container: string | null; publisher: string | null; place: string | null } {
  const folded = fold(text);
  const places = [...folded.matchAll(PLACE_PUBLISHER)];
  const place =
    places.filter((match) => PUBLISHER.test(folded.slice(match.index, match.index + 100))).at(-1) ??
    (locators.volume === null && locators.issue === null ? places.at(-1) : undefined);
  if (place) {
    const nameStart = place.index + place[0].length;
    const placeStart = place.index + place[0].indexOf(place[1] ?? '');
    const publisher = text.slice(nameStart).split(/[،,.;؛(]\s|[.،,]\s*$/)[0] ?? '';
    return {
      container: containerOf(text.slice(0, place.index), findLocators(folded.slice(0, place.index).toLowerCase()).start),
      publisher: tidy(publisher),
      place: tidy(text.slice(placeStart, placeStart + (place[1]?.length ?? 0))),
    };
  }
  const container = containerOf(text, findLocators(folded.toLowerCase()).start) ?? displacedPeriodical(text, folded);
  // "in Russia and Islam, Routledge": the last part of a book's title that names a publisher is one.
  const comma = container === null || !inBook ? -1 : Math.max(container.lastIndexOf(', '), container.lastIndexOf('، '));
  if (container && comma > 3 && PUBLISHER.test(fold(container.slice(comma)))) {
    return { container: tidy(container.slice(0, comma)), publisher: tidy(container.slice(comma)), place: null };
  }
  // A book's last part without a place is its publisher; a quoted title stands in something.
  if (container && !titleQuoted && !inBook && locators.volume === null && locators.issue === null)
    return { container: null, publisher: tidy(container), place: null };
  return { container, publisher: null, place: null };
}

/** Where locators come first («۲، شماره ۱۹، سال … فصلنامه …»), as extraction of right-to-left lines leaves them, the periodical calls itself one. */
const PERIODICAL = new RegExp(`${WORD_START}(?:${alternatives(JOURNAL_WORDS.fa, [])}) [\\u0621-\\u06d3\\u200c ]{3,80}`, 'u');

function displacedPeriodical(text: string, folded: string): string | null {
  const match = PERIODICAL.exec(folded);
  return match === null ? null : tidy(text.slice(match.index, match.index + match[0].length));
}

function containerOf(text: string, locatorStart: number): string | null {
  const head = text.slice(0, locatorStart);
  const quoted = /^[\s،,.:;؛)\]-]*["«“]([^"»”]{3,200})["»”]/.exec(head);
  if (quoted?.[1]) return tidy(quoted[1]);
  // Sentences behind the container (dates, notes) are not part of it.
  const stop = /[.]\s+(?=[\p{Lu}\u0621-\u06d3\d])|[,،]\s+(?=(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{L}+)\b)/u.exec(
    head.replace(/^[\s،,.:;؛)\]]+/, (lead) => ' '.repeat(lead.length)),
  );
  return tidy(stop && stop.index > 3 ? head.slice(0, stop.index) : head);
}

function tidy(value: string): string | null {
  const clean = value
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s،,.:;؛)\]"»?!؟–—-]+/, '')
    .replace(/[\s،,.:;؛([–—-]+$/, '')
    .trim();
  return /\p{L}{2}/u.test(clean) ? clean : null;
}

function fold(text: string): string {
  return foldSameLengthKeepCase(text);
}
