import { WORK_TYPES } from '../../language/reference-words';
import { hasPersian } from '../../language/script';
import type { CslItem, CslName } from '../../model/records';
import { foldSameLength, foldSameLengthKeepCase } from '../../structure/same-length';
import { EDITOR_MARK, namesBody, parseAuthors } from './author-list';
import { type EntryRest, readRest } from './container';
import { takeLinks } from './links';
import { endOfNoteAuthors } from './note-form';
import { findTitle, type FoundTitle } from './title';
import { alternatives, WORD_END, WORD_START } from './word-pattern';
import { findYear, type FoundYear } from './year';

/** Editors' mark inside an entry: the names end with it. */
const EDITORS_INSIDE =
  /[([](?:eds?|hrsg|ویراستاران|ویراستار|گرد[آا]ورنده|گرد[آا]ورندگان|به کوشش|به اهتمام|زیر نظر)\.?[)\]]|[,،] (?:eds?|editors?)\.(?= (?:\p{Lu}|\())/iu;
/** The line that stands for the authors of the entry before. */
const REPEATED = /^(?:[-–—_ـ]{2,}|همو(?=[\s،,.(]|$)|[،,](?= ?["«“(]))/;
const NO_DATE = /[([]\s*(?:n\. ?d\.?|بی.?تا|forthcoming|in press|در دست انتشار)\s*[)\]]/iu;
/** No printed entry is longer; what follows is another text that ran into it. */
const MAXIMAL_ENTRY = 1_500;
/** Authors stand within the first part of an entry. */
const AUTHOR_HEAD = 320;

/** A quotation that is opened twice and not closed: the mark before a comma or full stop closes it. */
const OPENS_TWICE = /«([^«»]{4,300})«(?= ?[،,.])/g;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** CSL fields of one entry of a reference list (display text). What the entry does not say is left out. */
export function parseEntry(printed: string): CslItem {
  const { text: plain, emphasis } = takeEmphasis(printed.slice(0, MAXIMAL_ENTRY).replace(OPENS_TWICE, '«$1»'));
  const { doi, url, text } = takeLinks(plain);
  const folded = foldSameLengthKeepCase(text);
  const year = findYear(folded);
  const authorEnd = endOfAuthors(folded, year);
  const authorText = text.slice(0, authorEnd);
  const people = REPEATED.test(authorText.trim()) ? [] : parseAuthors(authorText);
  const behind = behindAuthors(folded, authorEnd, year);
  const found = findTitle(text.slice(behind), folded.slice(behind), emphasis);
  const rest = readRest(withoutYear(text.slice(behind + (found?.end ?? 0)), behind + (found?.end ?? 0), year), found?.quoted ?? false);
  const item: Mutable<CslItem> = { type: typeOf(folded, found, rest, url), language: hasPersian(text) ? 'fa' : 'en' };
  assignNames(item, people, EDITOR_MARK.test(authorText.trim()), rest);
  if (year) item.issued = { 'date-parts': [[year.value]], ...(year.suffix ? { raw: `${year.value}${year.suffix}` } : {}) };
  if (found) item.title = found.title;
  moveTitleFromAuthor(item, found);
  if (rest.container) item['container-title'] = rest.container;
  else if (url && found && !found.quoted && !rest.publisher) siteFromTitle(item);
  if (rest.publisher) item.publisher = rest.publisher;
  if (rest.place) item['publisher-place'] = rest.place;
  if (rest.edition) item.edition = rest.edition;
  if (rest.locators.volume) item.volume = rest.locators.volume;
  if (rest.locators.issue) item.issue = rest.locators.issue;
  if (rest.locators.page) item.page = rest.locators.page;
  if (doi) item.DOI = doi;
  if (url) item.URL = url;
  return item;
}

function assignNames(item: Mutable<CslItem>, people: readonly CslName[], areEditors: boolean, rest: EntryRest): void {
  if (people.length) {
    if (areEditors) item.editor = people;
    else item.author = people;
  }
  if (rest.editors.length) item.editor = [...(item.editor ?? []), ...rest.editors];
  if (rest.translators.length) item.translator = rest.translators;
}

/**
 * An entry without author begins with its title, in quotation marks or not: what was read as a long body without any word
 * that bodies have is the title, and what follows it is where it stands.
 */
function moveTitleFromAuthor(item: Mutable<CslItem>, found: FoundTitle | null): void {
  const literal = item.author?.length === 1 ? item.author[0]?.literal : undefined;
  if (literal === undefined || found?.quoted || literal.split(/\s+/).length < 5 || namesBody(literal)) return;
  const title = item.title;
  if (title && title.split(/\s+/).length > 5) return;
  // "Joint declaration on … [Internet]. Arctic Portal": what follows the title's full stop or medium is where it stands.
  const [, own = literal, container = ''] = /^(.{8,300}?)(?:\s\[[^\]]{3,24}\])?(?<=\p{L}{3}|\])[.;]\s+(.{3,80})$/u.exec(literal) ?? [];
  if (container !== '' && !item['container-title']) item['container-title'] = container;
  else if (title && !item['container-title'] && !/^[[(]/.test(title)) item['container-title'] = title;
  item.title = own.replace(/\s\[[^\]]{3,24}\]$/, '');
  delete item.author;
}

/** "What the talks mean for states, Transit Monitor": a name in capitals behind a title in small letters is the site. */
function siteFromTitle(item: Mutable<CslItem>): void {
  const [, title = '', site = ''] = /^(.{12,250}), (\p{Lu}[\p{L}'&-]+(?: \p{Lu}[\p{L}'&-]+){1,3})$/u.exec(item.title ?? '') ?? [];
  if ((title.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) < 2) return;
  item.title = title;
  item['container-title'] = site;
}

/** True where a line («ــــ», ———, همو) stands for the authors of the entry before. */
export function repeatsAuthors(printed: string): boolean {
  return REPEATED.test(printed.trim());
}

/** Italic and bold stretches of Markdown, and the text without their marks. */
function takeEmphasis(text: string): { readonly text: string; readonly emphasis: readonly string[] } {
  const emphasis: string[] = [];
  const plain = text.replace(/(\*{1,3})([^*\n]{2,300})\1/g, (_whole, _mark: string, inner: string) => {
    emphasis.push(inner.trim());
    return inner;
  });
  return { text: plain.replace(/\*/g, ''), emphasis };
}

/** Offset where the authors end: at the year, at the first quotation, or at the full stop behind the names. */
function endOfAuthors(folded: string, year: FoundYear | null): number {
  const note = endOfNoteAuthors(folded);
  if (note > 0) return note;
  const quote = folded.search(/["«]/);
  const undated = NO_DATE.exec(folded);
  const yearStart = year?.start ?? undated?.index ?? -1;
  const editors = EDITORS_INSIDE.exec(folded);
  const candidates = [quote, yearStart, editors ? editors.index + editors[0].length : -1].filter((at) => at >= 0 && at < AUTHOR_HEAD);
  const nearest = candidates.length ? Math.min(...candidates) : -1;
  const byStop = endByFullStop(folded, nearest, nearest === yearStart && year?.inParentheses === false);
  if (byStop > 0) return byStop;
  return nearest >= 0 ? nearest : 0;
}

/** Chicago and its Persian kin: "Walt, Stephen M. The Origins …", «کرمی، جهانگیر. روابط …» when year or title come later. */
function endByFullStop(folded: string, nearest: number, bareYear: boolean): number {
  const limit = nearest < 0 ? Math.min(folded.length, AUTHOR_HEAD) : nearest;
  const stop =
    /(?<![\s.,(-]\p{Lu}|\bal|\beds?|\bJr|\bSt|\bDr)\.\s+(?=[\p{Lu}\u0621-\u06d3])|(?<=\s\p{Lu}|\.\p{Lu})\.\s+(?=\p{Lu}\p{Ll}+(?:\s|:)|A\s)|(?<=[\u0621-\u06d3])\.\s+(?=[\u0621-\u06d3\d])/u.exec(
      folded.slice(0, limit),
    );
  if (!stop || stop.index < 3) {
    // A bare year behind place and publisher is not next to the authors.
    const imprint = bareYear && /[،,.] [^،,.:]{2,30}: [^،,:]{2,60}[،,]\s*$/u.test(folded.slice(0, nearest));
    if (nearest >= 0 && nearest < 140 && !imprint) return -1;
    // A body and its title: «سازمان …، آمار …».
    const first = /^[\u0621-\u06d3\u200c ]{4,120}(?=[،,])/.exec(folded);
    if (first !== null && namesBody(first[0]) && /\p{L}/u.test(folded.slice(first[0].length)) && first[0].trim().includes(' '))
      return first[0].length;
    // Persian lists without a full stop: family، given، title.
    const commas = /^[\u0621-\u06d3\u200c ]{2,40}[،,] ?[\u0621-\u06d3\u200c ]{2,30}(?=[،,])/.exec(folded);
    return commas ? commas[0].length : -1;
  }
  const author = folded.slice(0, stop.index);
  const behind = folded.slice(stop.index + stop[0].length, limit);
  // Only names and little between them: a title that follows has several words before the year or the quotation.
  if (author.split(/\s+/).length > 16 || (!/[,،]/.test(author) && author.split(/\s+/).length > 3)) return -1;
  return behind
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length >= 2 && !/^[([]?\d/.test(behind)
    ? stop.index + 1
    : -1;
}

/** Where the title may begin: behind the year if that stands next to the authors, else behind the authors. */
function behindAuthors(folded: string, authorEnd: number, year: FoundYear | null): number {
  const undated = NO_DATE.exec(folded);
  if (undated && Math.abs(undated.index - authorEnd) < 6) return undated.index + undated[0].length;
  if (year && year.start >= authorEnd && year.start - authorEnd < 6) return year.end;
  return authorEnd;
}

/** The year of Chicago's kin stands in the rest: it is neither container nor page. */
function withoutYear(rest: string, offset: number, year: FoundYear | null): string {
  if (!year || year.start < offset) return rest;
  const from = year.start - offset;
  return `${rest.slice(0, from)}${year.inParentheses ? ' ' : '، '}${rest.slice(year.end - offset)}`;
}

const TYPE_PATTERNS = WORK_TYPES.map(({ type, fa, en }) => ({
  type,
  pattern: new RegExp(`${WORD_START}(?:${alternatives(fa, en)})${WORD_END}`, 'u'),
}));

function typeOf(folded: string, found: FoundTitle | null, rest: EntryRest, url: string | null): string {
  const lower = foldSameLength(folded);
  for (const { type, pattern } of TYPE_PATTERNS) {
    if ((type !== 'article-newspaper' || !rest.locators.volume) && pattern.test(lower)) return type;
  }
  if (rest.inBook) return 'chapter';
  if (rest.container && (rest.locators.volume || rest.locators.issue || rest.locators.page)) return 'article-journal';
  if (url && !rest.publisher) return 'webpage';
  if (rest.publisher || (found && !found.quoted)) return 'book';
  return rest.container ? 'article' : url ? 'webpage' : 'document';
}
