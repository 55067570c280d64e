import type { Claim } from '../../../corpus-index/src/claims/claim';
import { checkParagraph } from '../../../corpus-index/src/claims/check';
import type { PaperRecord } from '../../../corpus-index/src/model/records';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { Config } from '../config';
import type { Draft, DraftParagraph } from '../draft/draft';
import { contradictedClaim } from './contradicted-claim';
import { withoutDecided } from './decisions';
import { disputedClaim } from './disputed-claim';
import type { Papers } from './evidence';
import type { Finding } from './finding';
import { severityOf } from './severity';
import { withoutSuppressed } from './suppress';

export interface DraftCheck {
  /** Every checkable sentence with its verdict, in order. */
  readonly claims: readonly Claim[];
  /** What the editor underlines, in order; silenced ones are left out. */
  readonly findings: readonly Finding[];
}

/** Checks drafts again and again: paragraphs whose words and index are as before are not read anew. */
export interface DraftChecker {
  /**
   * @param draft the draft as it is now
   * @param signal aborts between paragraphs: the promise then rejects with the signal's reason
   */
  check(draft: Draft, config: Config, signal?: AbortSignal): Promise<DraftCheck>;
}

/** What checking needs from outside. */
export interface CheckResources<Library> {
  readonly reader: CorpusReader;
  /** Asked at each check: it may come later than the index and change with its bibliographies. */
  readonly library: () => Library | null;
  /** Checks of the whole draft (citations, terms); each gives findings with offsets into it. */
  readonly checks: readonly WholeDraftCheck<Library>[];
  /** Called between paragraphs that had to be read; a server lets other requests through here. */
  readonly pause?: () => Promise<void>;
}

export type WholeDraftCheck<Library> = (
  draft: Draft,
  reader: CorpusReader,
  library: Library | null,
  config: Config,
  signal?: AbortSignal,
) => Promise<readonly Finding[]>;

/** Claims of a paragraph, with offsets from the paragraph's start. */
type ParagraphClaims = readonly Claim[];

function shifted(claim: Claim, by: number): Claim {
  return {
    ...claim,
    range: { start: claim.range.start + by, end: claim.range.end + by },
    focus: { start: claim.focus.start + by, end: claim.focus.end + by },
  };
}

export async function papersById(reader: CorpusReader): Promise<Papers> {
  const papers = new Map<string, PaperRecord>();
  for (const { record } of await reader.papers()) papers.set(record.id, record);
  return papers;
}

/** Two readings of one sentence may come to the same finding: a writer sees it once. */
function withoutRepetition(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, range, message }) => {
    const key = `${code} ${range.start} ${range.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Findings of claims, one file a code. */
function claimFindings(claims: readonly Claim[], papers: Papers, config: Config): readonly Finding[] {
  const findings: Finding[] = [];
  for (const claim of claims) {
    const code = claim.verdict === 'contradicted' ? 'contradicted-claim' : claim.verdict === 'disputed' ? 'disputed-claim' : null;
    const severity = code && severityOf(code, config);
    if (!severity || severity === 'off') continue;
    findings.push(code === 'contradicted-claim' ? contradictedClaim(claim, papers, severity) : disputedClaim(claim, papers, severity));
  }
  return withoutRepetition(findings);
}

/** A checker for one draft. It remembers the claims of the paragraphs that the last check saw, and nothing older. */
export function createDraftChecker<Library>(resources: CheckResources<Library>): DraftChecker {
  const { reader, library, checks, pause } = resources;
  let remembered = new Map<string, ParagraphClaims>();
  let revision = -1;
  let papers: Papers = new Map();

  async function claimsOf(paragraph: DraftParagraph, fresh: Map<string, ParagraphClaims>, signal?: AbortSignal): Promise<readonly Claim[]> {
    let claims = remembered.get(paragraph.text) ?? fresh.get(paragraph.text);
    if (!claims) {
      await pause?.();
      signal?.throwIfAborted();
      claims = await checkParagraph({ start: 0, text: paragraph.text }, reader, signal);
      signal?.throwIfAborted();
      // Kept at once: a check that is cancelled later leaves what it has read to the next one.
      remembered.set(paragraph.text, claims);
    }
    fresh.set(paragraph.text, claims);
    return claims.map((claim) => shifted(claim, paragraph.start));
  }

  return {
    async check(draft, config, signal) {
      const now = await reader.revision();
      if (now !== revision) {
        remembered = new Map();
        papers = await papersById(reader);
        revision = now;
      }
      const fresh = new Map<string, ParagraphClaims>();
      const claims: Claim[] = [];
      for (const paragraph of draft.paragraphs) {
        if (paragraph.text.trim() !== '') claims.push(...(await claimsOf(paragraph, fresh, signal)));
      }
      remembered = fresh;
      const findings = [...claimFindings(claims, papers, config)];
      for (const check of checks) {
        signal?.throwIfAborted();
        findings.push(...(await check(draft, reader, library(), config, signal)));
      }
      const heard = withoutDecided(withoutSuppressed(findings, draft), config.decisions, draft.text);
      return { claims, findings: [...heard].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end) };
    },
  };
}
