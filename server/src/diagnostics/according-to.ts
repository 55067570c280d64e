import type { Claim } from '../../../corpus-index/src/claims/claim';
import type { PaperRecord } from '../../../corpus-index/src/model/records';
import { type Language, localDigits, message } from '../messages';
import type { Fix } from './finding';
import { authorsLabel, paperLabel } from './paper-label';

/** "(Hamidi & Mozdkhah, 2025: 12)", «(حمیدی و مزدخواه، ۱۴۰۳: ۱۲)»: a citation in plain prose; the page only where it is known. */
export function plainCitation(paper: PaperRecord, page: number | null, language: Language): string {
  const comma = language === 'fa' ? '، ' : ', ';
  const year = paper.year.value === null ? '' : `${comma}${localDigits(language, paper.year.value)}`;
  return `(${authorsLabel(paper, language)}${year}${page === null ? '' : `: ${localDigits(language, page)}`})`;
}

/** Where a citation of a sentence belongs: before its final punctuation. Offset into the draft. */
export function citationPlace(claim: Claim): number {
  const text = claim.text.trimEnd();
  const stop = /[.!?؟۔]+["”»’]?$/.exec(text);
  const before = stop ? text.slice(0, stop.index).trimEnd() : text;
  return claim.range.start + before.length;
}

/** Names the paper that a disputed sentence follows, at its start, with the citation at its end. */
export function accordingToFix(claim: Claim, paper: PaperRecord, page: number | null): Fix {
  const { language } = claim;
  const author = authorsLabel(paper, language);
  const start = claim.range.start + (claim.text.length - claim.text.trimStart().length);
  const first = claim.text.trimStart().slice(0, 1);
  const edits = [
    { range: { start, end: start }, newText: message(language, 'text.accordingTo.start', { author }) },
    { range: { start: citationPlace(claim), end: citationPlace(claim) }, newText: ` ${plainCitation(paper, page, language)}` },
  ];
  // Only a closed-class word may lose its capital; a name keeps it.
  if (language === 'en' && /^(?:The|In|A|An|By|Between|From|This|These|It|During)\b/.test(claim.text.trimStart())) {
    edits[0] = {
      range: { start, end: start + 1 },
      newText: message(language, 'text.accordingTo.start', { author }) + first.toLowerCase(),
    };
  }
  return { title: message(language, 'fix.accordingTo', { author: paperLabel(paper, language) }), kind: 'cite', edits };
}
