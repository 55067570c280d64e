import type { Claim } from '../../../corpus-index/src/claims/claim';
import { message } from '../messages';
import { type Papers, evidenceList, evidencePlace, relatedPassages } from './evidence';
import type { Finding, Fix, Severity } from './finding';
import { openPassageFix } from './open-passage';

/** The papers give another value and none gives this one. */
export function contradictedClaim(claim: Claim, papers: Papers, severity: Severity): Finding {
  const { language } = claim;
  const against = claim.evidence.filter(({ stance }) => stance === 'contradicts');
  const [first] = against;
  const fixes: Fix[] = [];
  if (claim.correction !== null && first) {
    fixes.push({
      title: message(language, 'fix.write', { value: claim.correction.trim(), paper: evidencePlace(first, papers, language) }),
      kind: 'correct',
      edits: [{ range: claim.focus, newText: claim.correction }],
      preferred: true,
    });
  }
  if (first) fixes.push(openPassageFix(first, papers, language));
  return {
    range: claim.focus,
    code: 'contradicted-claim',
    severity,
    message: message(language, 'claim.contradicted', { sources: evidenceList(against, papers, language) }),
    related: relatedPassages(against),
    fixes,
    content: claim.text,
  };
}
