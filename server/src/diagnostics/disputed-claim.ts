import type { Claim } from '../../../corpus-index/src/claims/claim';
import { message } from '../messages';
import { accordingToFix } from './according-to';
import { type Papers, evidenceList, relatedPassages } from './evidence';
import type { Finding, Fix, Severity } from './finding';
import { openPassageFix } from './open-passage';

/** The papers disagree with each other about what the sentence says. */
export function disputedClaim(claim: Claim, papers: Papers, severity: Severity): Finding {
  const { language } = claim;
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
  const opposing = claim.evidence.filter(({ stance }) => stance === 'contradicts');
  const ordered = [...supporting.slice(0, 2), ...opposing, ...supporting.slice(2)];
  const fixes: Fix[] = [];
  const [agreeing] = supporting;
  const paper = agreeing && papers.get(agreeing.paper);
  if (agreeing && paper) fixes.push(accordingToFix(claim, paper, agreeing.location.page));
  for (const one of [agreeing, opposing[0]]) {
    const open = one && openPassageFix(one, papers, language);
    if (open && !fixes.some(({ title }) => title === open.title)) fixes.push(open);
  }
  return {
    range: claim.focus,
    code: 'disputed-claim',
    severity,
    message: message(language, 'claim.disputed', { sources: evidenceList(ordered, papers, language, 4) }),
    related: relatedPassages(ordered),
    fixes,
    content: claim.text,
  };
}
