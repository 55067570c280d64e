import type { ReferenceFormatter } from '../bibliography/reference-formatter';
import type { Draft } from '../draft/draft';
import { escapeMarkdown } from '../features/markdown';
import type { Library } from '../library/library';
import { isPersian, type Work } from '../library/work';
import { type Language, message } from '../messages';
import { citationAt } from './hover-citation';
import { printedCitations } from './printed-citations';
import { scanCitations } from './scan-citations';
import { workLine } from './complete-citation';

/** Letters of an abstract that a hover shows. */
const LONGEST_ABSTRACT = 600;
const MOST_WORKS = 3;
const MOST_PAPERS = 4;

export interface CitationHover {
  readonly range: { readonly start: number; readonly end: number };
  readonly markdown: string;
}

/** What is needed to say where a work is known from. */
export interface WorkContext {
  readonly draft: Draft;
  readonly library: Library;
  readonly language: Language;
  /** How a paper is called, by its id. */
  readonly paperLabel: (id: string) => string;
  readonly format: ReferenceFormatter;
}

/** What a hover shows of the citation at an offset. Covers the citation and no more; null where none is or where nothing is known of it. */
export function citationHover(offset: number, context: WorkContext): CitationHover | null {
  const citation = citationAt(context.draft, offset, context.library);
  if (!citation?.works.length) return null;
  const parts = citation.works.slice(0, MOST_WORKS).map((work) => workDetails(work, context));
  return { range: citation.range, markdown: parts.join('\n\n---\n\n') };
}

/** A work as Markdown: the reference, where it is known from, how often the draft and which papers cite it, the abstract. */
export function workDetails(work: Work, context: WorkContext): string {
  const lines = [context.format(work) ?? escapeMarkdown(referenceLine(work)), ''];
  for (const line of knownFrom(work, context)) lines.push(`- ${escapeMarkdown(line)}`);
  const { abstract } = work.item;
  if (abstract)
    lines.push('', `> ${escapeMarkdown(abstract.length > LONGEST_ABSTRACT ? `${abstract.slice(0, LONGEST_ABSTRACT)}…` : abstract)}`);
  return lines.join('\n');
}

/** Authors, year, title, container and pages in one line, with the signs of the work's language. */
export function referenceLine(work: Work): string {
  const { item } = work;
  const comma = isPersian(item) ? '، ' : ', ';
  return [workLine(work), item['container-title'] ?? item.publisher, item.volume, item.issue && `(${item.issue})`, item.page]
    .filter(Boolean)
    .join(comma);
}

function knownFrom(work: Work, { draft, library, language, paperLabel }: WorkContext): readonly string[] {
  const lines: string[] = [];
  const files = new Set(work.sources.filter(({ kind }) => kind === 'bibliography').map(({ file }) => file.split(/[\\/]/).at(-1) ?? file));
  for (const file of files) lines.push(message(language, 'citation.inBibliography', { file: work.key ? `${file} (${work.key})` : file }));
  for (const { kind, paper } of work.sources)
    if (kind === 'paper' && paper !== null) lines.push(message(language, 'citation.isPaper', { paper: paperLabel(paper) }));
  const citing = [...new Set(work.sources.flatMap(({ kind, paper }) => (kind === 'reference' && paper !== null ? [paper] : [])))];
  if (citing.length) {
    const named = citing
      .slice(0, MOST_PAPERS)
      .map(paperLabel)
      .join(language === 'fa' ? '؛ ' : '; ');
    lines.push(message(language, 'citation.inPaper', { paper: citing.length > MOST_PAPERS ? `${named} …` : named }));
  }
  const count =
    scanCitations(draft).reduce(
      (sum, citation) => sum + citation.items.filter(({ key }) => key !== null && library.byKey(key) === work).length,
      0,
    ) + printedCitations(draft, library).filter(({ works }) => works.includes(work)).length;
  if (count > 1) lines.push(message(language, 'citation.citedHere', { count }));
  return lines;
}
