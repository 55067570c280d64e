import type { CslItem, CslName } from '../../model/records';
import { foldKey } from '../../text/fold';

/** Authors (families) and year of a work as the paper's text cites it. */
export interface CitedWork {
  readonly authors: readonly string[];
  readonly year: number;
}

const key = (name: string): string => foldKey(name).replace(/[^\p{L}]+/gu, '');

/**
 * Names of a torn entry as the text cites them: which of its names are families, and in what order the authors stand, is lost
 * where a line was put together again; a citation of that year whose authors are all among the names tells. Other entries, and
 * those that no citation fits, are returned as they are.
 */
export function authorsAsCited<Item extends CslItem>(item: Item, cited: readonly CitedWork[]): Item {
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const names = item.author ?? [];
  if (year === undefined || names.length < 2 || names.some((name) => name.literal !== undefined)) return item;
  const parts = names.flatMap(({ family, given }) => [family, given]).filter((part): part is string => part !== undefined && part !== '');
  const work = cited.find(({ authors, year: own }) => own === year && authors.length === names.length && holdsAll(parts, authors));
  if (work === undefined) return item;
  const read = work.authors.map((family) => names.find((name) => name.family !== undefined && key(name.family) === key(family)));
  if (read.every((name): name is CslName => name !== undefined)) return { ...item, author: read };
  const families = new Set(work.authors.map(key));
  const given = parts.filter((part) => !families.has(key(part)));
  if (given.length !== work.authors.length) return item;
  const printed = (family: string): string => parts.find((part) => key(part) === key(family)) ?? family;
  return { ...item, author: work.authors.map((family, index) => ({ family: printed(family), given: given[index] ?? '' })) };
}

function holdsAll(parts: readonly string[], authors: readonly string[]): boolean {
  const keys = new Set(parts.map(key));
  return new Set(authors.map(key)).size === authors.length && authors.every((author) => keys.has(key(author)));
}
