import { foldKey } from '../../../corpus-index/src/text/fold';
import { FINDING_CODES, type Finding, type FindingCode } from './finding';

/** A writer's word on one finding. Found again by its content, so it survives every edit elsewhere in the draft. */
export interface Decision {
  readonly code: FindingCode;
  /** The sentence or the marked words, as the draft had them when the decision was made. */
  readonly content: string;
  /** Why it is no problem; '' where the writer gave no reason. */
  readonly reason: string;
}

/** Path of the file that decisions are kept in, relative to the workspace folder. */
export const DECISIONS_FILE = '.dabir/decisions.json';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const key = (code: string, content: string): string => `${code}\n${foldKey(content)}`;

/**
 * Reads the file of decisions.
 * @param json text of the file
 * @returns the decisions; entries that are not decisions are left out
 * @throws SyntaxError where the text is no JSON
 */
export function parseDecisions(json: string): readonly Decision[] {
  const value: unknown = JSON.parse(json);
  const entries = isObject(value) && Array.isArray(value['decisions']) ? value['decisions'] : [];
  return entries.flatMap((entry: unknown): Decision[] => {
    if (!isObject(entry)) return [];
    const code = FINDING_CODES.find((known) => known === entry['code']);
    const content = entry['content'];
    const reason = entry['reason'];
    return code && typeof content === 'string' ? [{ code, content, reason: typeof reason === 'string' ? reason : '' }] : [];
  });
}

/** Text of the file: sorted and one decision a line, so that two writers' files merge line by line in git. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const lines = [...decisions]
    .sort((a, b) => (key(a.code, a.content) < key(b.code, b.content) ? -1 : 1))
    .map(({ code, content, reason }) => `    ${JSON.stringify({ code, content, reason })}`);
  return `{\n  "version": 1,\n  "decisions": [\n${lines.join(',\n')}${lines.length ? '\n' : ''}  ]\n}\n`;
}

/** The decisions with one more; one about the same content is replaced. */
export function addDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const added = key(decision.code, decision.content);
  return [...decisions.filter(({ code, content }) => key(code, content) !== added), decision];
}

/** What a decision about this finding is remembered by. */
export function contentOf(finding: Finding, draftText: string): string {
  return (finding.content ?? draftText.slice(finding.range.start, finding.range.end)).replace(/\s+/g, ' ').trim();
}

/** Leaves out the findings that the writer has decided about. Whitespace, letter forms and half-spaces of the draft do not matter. */
export function withoutDecided(findings: readonly Finding[], decisions: readonly Decision[], draftText: string): readonly Finding[] {
  if (!decisions.length) return findings;
  const decided = new Set(decisions.map(({ code, content }) => key(code, content)));
  return findings.filter((finding) => !decided.has(key(finding.code, contentOf(finding, draftText))));
}
