import type { Location } from '../../../corpus-index/src/model/location';
import type { CslItem, CslName } from '../../../corpus-index/src/model/records';
import { foldKey } from '../../../corpus-index/src/text/fold';

/** Where a work is known from. */
export interface WorkSource {
  /** 'bibliography': an entry of a .bib, .ris or CSL file; 'reference': an entry of an indexed paper's list; 'paper': an indexed paper itself. */
  readonly kind: 'bibliography' | 'reference' | 'paper';
  /** File that the entry stands in: absolute for bibliographies, relative to `folder` for papers. */
  readonly file: string;
  readonly folder: string | null;
  /** Citation key in that file, for bibliographies. */
  readonly key: string | null;
  /** Id of the paper whose list or record it is. */
  readonly paper: string | null;
  readonly location: Location | null;
  /** Files that hold the work itself (attachmentPath). */
  readonly attached?: readonly string[];
}

/** One work as the writer sees it, however many sources know it. */
export interface Work {
  readonly item: CslItem;
  /** Key of the bibliography that knows it, or null where it would have to be added. */
  readonly key: string | null;
  readonly sources: readonly WorkSource[];
}

/** Year of publication as printed (Jalali or Gregorian), or null. */
export function workYear(item: CslItem): number | null {
  return item.issued?.['date-parts']?.[0]?.[0] ?? null;
}

/** What a citation calls an author: the family name, else the institution. */
export function citedName(name: CslName): string {
  return name.family ?? name.literal ?? name.given ?? '';
}

export function isPersian(item: CslItem): boolean {
  return item.language ? item.language.startsWith('fa') : /[\u0600-\u06ff]/.test(citedName(item.author?.[0] ?? {}) || item.title || '');
}

/** An absolute path as attached files are compared: a paper may lie there as PDF and as text. */
export function attachmentPath(path: string): string {
  return path.replace(/\\/g, '/').replace(/\.[^./]{1,8}$/, '');
}

/** Equal values mean the same work: its DOI; its folded title with the year; a file that holds it. */
export function workIdentities(item: CslItem, sources: readonly WorkSource[]): readonly string[] {
  const identities: string[] = [];
  if (item.DOI) identities.push(`doi ${item.DOI.toLowerCase()}`);
  const title = foldKey(item.title ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
  if (title.length >= 12) identities.push(`title ${title} ${workYear(item) ?? ''}`);
  for (const { attached } of sources) for (const file of attached ?? []) identities.push(`file ${file}`);
  return identities;
}
