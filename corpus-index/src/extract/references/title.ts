import { EDITOR_WORDS, IN_WORDS, PUBLISHER_WORDS, TRANSLATOR_WORDS } from '../../language/reference-words';
import { hasPersian } from '../../language/script';
import { findLocators } from './locators';
import { alternatives, WORD_END, WORD_START } from './word-pattern';

export interface FoundTitle {
  readonly title: string;
  /** Offset behind the title and its closing mark. */
  readonly end: number;
  readonly quoted: boolean;
}

const PUBLISHER = new RegExp(`${WORD_START}(?:${alternatives(PUBLISHER_WORDS.fa, PUBLISHER_WORDS.en)})${WORD_END}`, 'iu');
/** New York: Knopf · تهران: نشر نی · Ithaca, NY: Cornell University Press. */
const PLACE_PUBLISHER =
  /[،,.()»"]\s{0,3}((?:\p{Lu}[\p{L}.']{1,20}(?:[ -]\p{L}[\p{L}.']{0,20}){0,3}(?:, ?\p{Lu}[\p{L}.]{1,20})?|[\u0621-\u06d3\u200c]{2,14}(?: [\u0621-\u06d3\u200c]{2,14}){0,2}))\s?:\s{0,3}(?=[\p{Lu}\u0621-\u06d3])/gu;
const JOURNAL_WORD =
  /[،,.؛]\s{0,3}(?=(?:دو|سه)?(?:فصلنامه|فصل\u200cنامه|ماهنامه|پژوهشنامه|پژوهش\u200cنامه|مجله|نشریه|هفته\u200cنامه|روزنامه|journal of|international journal|review of)(?![\p{L}]))/iu;
const IN_BOOK = new RegExp(
  `[،,.؛]\\s{0,3}(?:(?:${alternatives(IN_WORDS.fa)})\\s?:|در\\s(?=(?:کتاب|مجموعه)?\\s?\\p{L})|in\\s?:|in\\s(?=\\p{Lu}))`,
  'u',
);
const TRANSLATED = new RegExp(
  `[،,.(؛]\\s{0,3}(?:${alternatives(TRANSLATOR_WORDS.fa, TRANSLATOR_WORDS.en)}|${alternatives(EDITOR_WORDS.fa)}|چاپ|ویراست|پایان.?نامه|رساله|(?:doctoral |phd |master's )?(?:thesis|dissertation))${WORD_END}`,
  'iu',
);
/** A full stop that ends a title: not of an initial or a usual abbreviation. */
const FULL_STOP = /(?<![\s.(]\p{Lu}|\bvs|\bSt|\bDr|\bed|\bNo|\bVol)[.?!؟]["»]?\s+(?=[\p{Lu}\u0621-\u06d3("«\d])/gu;

/** "Who pays? The price of insurance. Journal …": what follows a question is a second title where more follows its own full stop. */
const SUBTITLE =
  /^(?!(?:[^\s:]{1,20} ){0,2}[^\s:]{1,20}: ?)[^.?!\d(«"]{4,150}(?<=\p{Ll}{2}|[\u0621-\u06d3])\.\s+(?=[\p{Lu}\u0621-\u06d3])/u;

/**
 * Title of an entry. `text` and `folded` are the part behind authors and year (or behind the authors), of equal length;
 * `emphasis` are the italic or bold stretches that the source marked.
 */
export function findTitle(text: string, folded: string, emphasis: readonly string[]): FoundTitle | null {
  const lead = /^[\s،,.:;؛)\]-]*/.exec(folded)?.[0].length ?? 0;
  const quote = folded.charAt(lead);
  if (quote === '"' || quote === '«') {
    const close = closingQuote(folded, lead);
    if (close > lead + 3) return { title: clean(text.slice(lead + 1, close)), end: close + 1, quoted: true };
  }
  if (quote === "'") {
    // ‘Title’, of Harvard's kin: an apostrophe inside has a letter behind it.
    const close = /(?<=[\p{L}\d?!.)])'(?=\s?(?:[,.;:([]|$))/u.exec(folded.slice(lead + 1));
    if (close && close.index > 3)
      return { title: clean(text.slice(lead + 1, lead + 1 + close.index)), end: lead + close.index + 2, quoted: true };
  }
  const body = folded.slice(lead);
  const first = emphasis.find((stretch) => stretch.length > 3 && text.startsWith(stretch, lead));
  if (first) return { title: clean(first), end: lead + first.length, quoted: false };
  const length = unquotedEnd(body);
  const title = clean(text.slice(lead, lead + length));
  return title ? { title, end: lead + length, quoted: false } : null;
}

/** A quotation closes where a comma, a full stop or the end follows; quotations inside a title do not end it. */
function closingQuote(folded: string, open: number): number {
  if (folded.charAt(open) === '«') {
    let depth = 0;
    for (let at = open; at < folded.length; at++) {
      if (folded.charAt(at) === '«') depth++;
      else if (folded.charAt(at) === '»' && --depth === 0) return at;
    }
    return folded.indexOf('»', open + 1);
  }
  let fallback = -1;
  for (let at = folded.indexOf('"', open + 1); at >= 0; at = folded.indexOf('"', at + 1)) {
    if (fallback < 0) fallback = at;
    const after = folded.slice(at + 1, at + 4);
    if (/^\s*(?:[،,.;؛:([?]|$)/.test(after) || /[,.?!]$/.test(folded.slice(open, at))) return at;
  }
  return fallback;
}

/** Where an unquoted title ends: before place and publisher, a journal's name, "in", a translator, or at a full stop. */
function unquotedEnd(body: string): number {
  const ends: number[] = [];
  const places = [...body.matchAll(PLACE_PUBLISHER)].filter((match) => match.index > 3);
  // Of several colons the publisher's is the last one that names a publisher, else the last one behind a comma or full stop.
  const withPublisher = places.filter((match) => PUBLISHER.test(body.slice(match.index, match.index + match[0].length + 60)));
  const place = withPublisher.at(-1) ?? places.at(-1);
  if (place) ends.push(place.index);
  const journal = JOURNAL_WORD.exec(body);
  if (journal && journal.index > 5) ends.push(journal.index);
  const inBook = IN_BOOK.exec(body);
  if (inBook && inBook.index > 8) ends.push(inBook.index);
  const translated = TRANSLATED.exec(body);
  if (translated && translated.index > 3) ends.push(translated.index);
  for (const stop of body.matchAll(FULL_STOP)) {
    if (stop.index < 6 || (/[?!؟]/.test(stop[0]) && SUBTITLE.test(body.slice(stop.index + stop[0].length)))) continue;
    ends.push(stop.index + (/[?!؟]/.test(stop[0]) ? 1 : 0));
    break;
  }
  const locators = findLocators(body).start;
  if (ends.length === 0 || locators < Math.min(...ends)) {
    const segment = lastSegmentBefore(body, locators);
    if (segment > 5) ends.push(segment);
  }
  const bracket = body.search(
    /\s(?:\[(?:internet|online|dissertation|thesis|web ?page|blog|report)|\([^()]{3,80}[,،] ?(?:trans|eds?|مترجم)\b)|\s[[(](?:trans|ترجمه|مترجم|in persian|in farsi|به زبان|unpublished|doctoral|phd|master|پایان|چاپ|\d{1,2}(?:st|nd|rd|th) ed|rev\.? ed|vol)/i,
  );
  if (bracket > 3) ends.push(bracket);
  return Math.min(body.length, ...ends);
}

/**
 * Without any mark: the title runs to the last comma before volume and pages (journal follows), or to the last comma before
 * a publisher's word.
 */
function lastSegmentBefore(body: string, locators: number): number {
  if (locators < body.length) {
    const head = body.slice(0, locators).replace(/[\s،,.(؛]+$/, '');
    return Math.max(head.lastIndexOf('،'), head.lastIndexOf(', '));
  }
  const commas = [...body.matchAll(/[،,]\s/g)].map((match) => match.index);
  // The publisher's word must stand in the segment that the comma opens.
  const publisher = commas.find((at, index) => {
    const segment = body.slice(at, Math.min(commas[index + 1] ?? body.length, at + 90));
    return PUBLISHER.test(segment) && (hasPersian(body) || /^[,،]\s+\p{Lu}/u.test(segment));
  });
  return publisher ?? -1;
}

function clean(title: string): string {
  return title
    .replace(/[*]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s،,.:;؛"«-]+/, '')
    .replace(/[\s،,.:;؛-]+$/, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();
}
