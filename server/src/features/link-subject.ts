import type { SubjectProvider } from './feature';

/** DOIs in running text, with or without `doi:`. Source: DOI Handbook, 2.2 (prefix 10. and four to nine digits). */
const DOI = /(?<![\w/.])(?:doi:\s?)?(10\.\d{4,9}\/[^\s"'<>{}|\\^`[\]]{1,200})/gi;

/** Punctuation of the sentence around a DOI, not of the DOI; a bracket belongs to it only where it was opened in it. */
function trimmed(doi: string): string {
  let end = doi.length;
  while (end > 0 && (/[.,;:!?،؛»”]/.test(doi[end - 1] ?? '') || (doi[end - 1] === ')' && !doi.slice(0, end).includes('(')))) end--;
  return doi.slice(0, end);
}

/** Links of a draft: DOIs lead to their resolver when the writer follows them; nothing is looked up before. */
export const linkSubject: SubjectProvider = {
  async links({ text }) {
    return [...text.matchAll(DOI)].map((match) => {
      const doi = trimmed(match[1] ?? '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      return { range: { start: match.index, end: start + doi.length }, url: `https://doi.org/${encodeURI(doi)}` };
    });
  },
};
