import { toLatinDigits } from '../../../corpus-index/src/text/digits';

/** Pages behind a citation, in either language: "p. 24", "pp.~24--26", «ص. ۲۴», «صص ۲۴-۲۶». Chapters and sections are no pages. */
const PAGES =
  /^[\s~,،]{0,4}(?:pp?\.?|صص|ص)?[\s~.]{0,3}([0-9۰-۹٠-٩]{1,6}(?:\s?[-–—]{1,3}\s?[0-9۰-۹٠-٩]{1,6})?)(?![0-9۰-۹٠-٩\p{L}/:.]*[0-9\p{L}])/u;

/** Pages that a note begins with ("24", "24-26", Latin digits), or null where it names none. */
export function pagesOf(note: string): string | null {
  const found = PAGES.exec(note.slice(0, 60))?.[1];
  return found === undefined ? null : toLatinDigits(found).replace(/\s?[-–—]+\s?/, '-');
}
