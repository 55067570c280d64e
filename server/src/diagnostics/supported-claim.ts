import type { Claim } from '../../../corpus-index/src/claims/claim';
import { message } from '../messages';
import { citationPlace, plainCitation } from './according-to';
import { evidencePlace, type Papers } from './evidence';
import type { Fix } from './finding';

/** A sentence that papers support is no finding; what it offers is to cite them. One fix a paper, at most three. */
export function citeSupporting(claim: Claim, papers: Papers): readonly Fix[] {
  if (claim.verdict !== 'supported') return [];
  const seen = new Set<string>();
  return claim.evidence
    .filter(({ stance, paper }) => stance === 'supports' && !seen.has(paper) && seen.add(paper))
    .slice(0, 3)
    .flatMap((evidence): Fix[] => {
      const paper = papers.get(evidence.paper);
      if (!paper) return [];
      const at = citationPlace(claim);
      return [
        {
          title: message(claim.language, 'fix.cite', { paper: evidencePlace(evidence, papers, claim.language) }),
          kind: 'cite',
          edits: [{ range: { start: at, end: at }, newText: ` ${plainCitation(paper, evidence.location.page, claim.language)}` }],
        },
      ];
    });
}
