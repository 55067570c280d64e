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
      if (!claim || claim.verdict === 'unknown') return null;
      const { language } = claim;
      const quotes = claim.evidence.slice(0, QUOTES_SHOWN).map((one) => {
        const stance = message(language, one.stance === 'supports' ? 'claim.agrees' : 'claim.differs');
        return `${escapeMarkdown(evidencePlace(one, papers, language))} — ${stance}\n\n${quoteMarkdown(shortQuote(one.quote, 400))}`;
      });
      // A finding's own message is shown by the editor above this; only support has none.
      const heading = claim.verdict === 'supported' ? [`**${message(language, 'claim.supported')}**`] : [];
      return { range: claim.focus, markdown: [...heading, ...quotes].join('\n\n') };
    },
    async definition(draft, offset) {
      const claim = at(draft.text, offset);
      return (claim?.evidence ?? []).map(({ folder, location }) => ({ kind: 'passage' as const, folder, location }));
    },
  };
}
