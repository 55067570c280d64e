import type { PassageRecord } from '../../../../corpus-index/src/model/records';
import type { Papers } from '../../diagnostics/evidence';
import { paperLabel } from '../../diagnostics/paper-label';
import { type Language, message } from '../../messages';

/** "Hamidi & Mozdkhah (2025), p. 12", in the language of the passage. */
export function evidencePage({ paper, text, location }: PassageRecord, papers: Papers): string {
  const language: Language = /\p{Script=Arabic}/u.test(text) ? 'fa' : 'en';
  const record = papers.get(paper);
  const label = record ? paperLabel(record, language) : paper;
  return location.page === null ? label : message(language, 'claim.page', { paper: label, page: location.page });
}
