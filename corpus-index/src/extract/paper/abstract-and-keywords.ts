import type { FrontLine } from './front-lines';
import { lineKind } from './line-kinds';

const LIST_SEPARATOR = /\s*[،,;؛•·|]\s*|\s+[–—-]\s+/u;
const MOST_KEYWORDS = 25;
/** An abstract without label is at least so long. */
const LEAST_UNLABELLED = 200;

/** Text of the abstract in a language; null where there is none. Notes of authors that stand in it are left out. */
export function readAbstract(lines: readonly FrontLine[], language: 'fa' | 'en'): string | null {
  const page = lines.filter((line) => line.kind !== 'front-matter');
  const label = page.findIndex((line) => line.label?.role === 'abstract' && line.label.language === language);
  const keywords = page.findIndex((line, index) => line.label?.role === 'keywords' && line.label.language === language && index > label);
  if (label >= 0) {
    const end = endOfAbstract(page, label, keywords, language);
    const first = page[label]!;
    const text = joined([
      first.text.slice(first.label?.end ?? 0),
      ...page
        .slice(label + 1, end)
        .filter(isAbstractText)
        .map((line) => line.text),
    ]);
    return text.length > 20 ? text : null;
  }
  if (keywords < 0) return null;
  // An extended abstract under headings of its own («Introduction … Conclusion») ends with the keywords.
  let start = keywords;
  while (start > 0 && page[start - 1]?.language === language && page[start - 1]?.label?.role !== 'keywords') start--;
  const prose = page
    .slice(start, keywords)
    .filter(
      (line) =>
        isAbstractText(line) &&
        line.kind !== 'heading' &&
        line.label === null &&
        !['affiliation', 'journal', 'date'].includes(lineKind(line)),
    );
  const text = joined(prose.map((line) => line.text));
  return text.length >= LEAST_UNLABELLED ? text : null;
}

function endOfAbstract(page: readonly FrontLine[], label: number, keywords: number, language: 'fa' | 'en'): number {
  if (keywords > label) {
    const other = page.findIndex((line, index) => index > label && index < keywords && line.label?.role === 'abstract');
    return other > 0 ? other : keywords;
  }
  let end = label + 1;
  while (end < page.length) {
    const line = page[end]!;
    if (line.label && line.label.role !== 'method') break;
    if (line.kind === 'heading' && end > label + 1) break;
    if (line.language !== null && line.language !== language) break;
    end++;
  }
  return end;
}

function isAbstractText(line: FrontLine): boolean {
  return line.kind !== 'footnote' && !/@|^e-?mail/i.test(line.text) && !/^[*†‡]/.test(line.text);
}

/** Keywords of a language in the order of print. */
export function readKeywords(lines: readonly FrontLine[], language: 'fa' | 'en'): readonly string[] {
  const page = lines.filter((line) => line.kind !== 'front-matter');
  const label = page.findIndex((line) => line.label?.role === 'keywords' && line.label.language === language);
  if (label < 0) return [];
  const parts = [page[label]!.text.slice(page[label]!.label?.end ?? 0)];
  for (let index = label + 1; index < page.length && index < label + 4; index++) {
    const line = page[index]!;
    const soFar = joined(parts);
    if (soFar && (/[.۔]\s*$/.test(soFar) || /^[.]/.test(soFar))) break;
    if (
      line.label ||
      line.kind === 'heading' ||
      line.language !== language ||
      line.text.length > 220 ||
      line.kind === 'footnote' ||
      /@/.test(line.text)
    )
      break;
    // A new line only continues the list: an open end, or a list of its own.
    if (soFar && !/[،,;؛]\s*$/.test(soFar) && !LIST_SEPARATOR.test(line.text) && line.text.split(/\s+/).length > 5) break;
    parts.push(line.text);
  }
  return splitKeywords(joined(parts));
}

export function splitKeywords(text: string): readonly string[] {
  return text
    .split(LIST_SEPARATOR)
    .map((keyword) => keyword.replace(/^[\s.:*_]+|[\s.:*_]+$/g, ''))
    .filter((keyword) => keyword.length > 1 && /\p{L}/u.test(keyword))
    .slice(0, MOST_KEYWORDS);
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/-\s+(?=\p{Ll})/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
