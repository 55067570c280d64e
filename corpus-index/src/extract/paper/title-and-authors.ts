import { splitNames } from './author-names';
import type { FrontLine } from './front-lines';
import { beforeAffiliation, JOURNAL, type LineKind, lineKind, looksLikeAuthors } from './line-kinds';

export interface TitlePage {
  readonly title: string | null;
  /** Authors as printed, given name first. */
  readonly authors: readonly string[];
}

/** Lines that a title may go on for. */
const MOST_TITLE_LINES = 4;

/**
 * Title and authors of one language: among the lines of that language before its abstract (or before any running text), the
 * first ones that are neither journal, date, affiliation nor names; names follow or stand beside their affiliations.
 */
export function readTitlePage(lines: readonly FrontLine[], language: 'fa' | 'en'): TitlePage {
  const region = titleRegion(lines, language);
  const kinds = region.map((line) => lineKind(line));
  const titleStart = findTitle(region, kinds);
  if (titleStart < 0) return { title: null, authors: [] };
  let titleEnd = titleStart + 1;
  while (titleEnd < region.length && titleEnd - titleStart < MOST_TITLE_LINES && continuesTitle(region, kinds, titleStart, titleEnd))
    titleEnd++;
  const title = region
    .slice(titleStart, titleEnd)
    .map((line) => line.text)
    .join(' ');
  return { title: cleanTitle(title), authors: findAuthors(region, kinds, titleStart, titleEnd) };
}

/** Lines of the language around its title: from behind the last running text or keywords to its abstract. */
function titleRegion(lines: readonly FrontLine[], language: 'fa' | 'en'): readonly FrontLine[] {
  const page = lines.filter((line) => line.kind !== 'front-matter' && line.kind !== 'footnote' && line.kind !== 'table');
  const abstract = page.findIndex((line) => line.label?.role === 'abstract' && line.label.language === language);
  const keywords = page.findIndex((line) => line.label?.role === 'keywords' && line.label.language === language);
  const firstLabel = page.findIndex((line) => line.label?.language === language && line.label.role !== 'keywords');
  const untilLabel = firstLabel >= 0 ? firstLabel : keywords;
  const end = abstract >= 0 ? abstract : untilLabel < 0 ? page.length : untilLabel;
  let start = end;
  while (start > 0) {
    const line = page[start - 1]!;
    if (line.label?.role === 'keywords' || line.label?.role === 'abstract' || line.label?.role === 'conclusion') break;
    if (lineKind(line) === 'text') break;
    start--;
  }
  return page.slice(start, end).filter((line) => line.language === language || (line.language === null && line.text.length > 3));
}

function findTitle(region: readonly FrontLine[], kinds: readonly LineKind[]): number {
  const candidates = region.map((_line, index) => index).filter((index) => kinds[index] === 'open' && !isJournalName(region, kinds, index));
  const heading = candidates.find((index) => region[index]?.kind === 'heading');
  if (heading !== undefined) return heading;
  return (
    candidates.find((index) => !looksLikeAuthors(region[index]?.text ?? '') && (region[index]?.text.split(/\s+/).length ?? 0) >= 3) ??
    candidates[0] ??
    -1
  );
}

/** The name of the journal stands alone right before the line with its numbers. */
export function isJournalName(region: readonly FrontLine[], kinds: readonly LineKind[], index: number): boolean {
  const next = kinds[index + 1];
  const another = kinds.some((kind, at) => at > index && kind === 'open');
  return next === 'journal' && another && (JOURNAL.test(region[index]?.text ?? '') || index === 0);
}

function continuesTitle(region: readonly FrontLine[], kinds: readonly LineKind[], start: number, index: number): boolean {
  const line = region[index]!;
  const first = region[start]!;
  if (kinds[index] !== 'open') return false;
  if (first.kind === 'heading') return line.kind === 'heading' && index === start + 1 + (index - start - 1) && !looksLikeAuthors(line.text);
  if (/^[([]?\d{4}/.test(line.text) || /[:؛،-]$/.test(region[index - 1]?.text ?? '')) return true;
  return !looksLikeAuthors(line.text);
}

function findAuthors(region: readonly FrontLine[], kinds: readonly LineKind[], titleStart: number, titleEnd: number): readonly string[] {
  const authors: string[] = [];
  const take = (index: number): void => {
    const line = region[index]!;
    if (kinds[index] === 'open' && looksLikeAuthors(line.text)) authors.push(...splitNames(beforeAffiliation(line.text)));
    else if (kinds[index] === 'affiliation') {
      // A name and its affiliation on one line.
      const head = beforeAffiliation(line.text);
      if (head.length > 4 && looksLikeAuthors(head)) authors.push(...splitNames(head));
    }
  };
  for (let index = titleEnd; index < region.length; index++) take(index);
  if (authors.length === 0) for (let index = 0; index < titleStart; index++) take(index);
  return [...new Set(authors)];
}

function cleanTitle(title: string): string | null {
  const clean = title
    .replace(/<\/?sup>/gi, '')
    .replace(/[*†‡#]+/g, ' ')
    .replace(/[¹²³⁰-⁹]+\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean || null;
}
