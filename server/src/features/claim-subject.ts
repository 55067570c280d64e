import type { Claim } from '../../../corpus-index/src/claims/claim';
import { evidencePlace, shortQuote } from '../diagnostics/evidence';
import { message } from '../messages';
import type { SubjectProvider } from './feature';
import { escapeMarkdown, quoteMarkdown } from './markdown';

const QUOTES_SHOWN = 4;

/** Evidence for the sentence under the cursor. `claimsOf` gives the claims that the last check of the draft found. */
export function claimSubject(claimsOf: (draftText: string) => readonly Claim[]): SubjectProvider {
  const at = (text: string, offset: number): Claim | null => {
    const here = claimsOf(text).filter(({ evidence, focus }) => evidence.length && offset >= focus.start && offset <= focus.end);
    return here[0] ?? null;
  };
  return {
    async hover(draft, offset, { papers }) {
      const claim = at(draft.text, offset);
      // What is contradicted or disputed is a finding, which the editor shows by itself; support has no other voice.
      if (claim?.verdict !== 'supported') return null;
      const { language } = claim;
      const quotes = claim.evidence.slice(0, QUOTES_SHOWN).map((one) => {
        return `${escapeMarkdown(evidencePlace(one, papers, language))}\n\n${quoteMarkdown(shortQuote(one.quote, 400))}`;
      });
      return { range: claim.focus, markdown: [`**${message(language, 'claim.supported')}**`, ...quotes].join('\n\n') };
    },
    async definition(draft, offset) {
      const claim = at(draft.text, offset);
      return (claim?.evidence ?? []).map(({ folder, location }) => ({ kind: 'passage' as const, folder, location }));
    },
  };
}
