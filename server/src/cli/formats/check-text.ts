import { createColors } from 'picocolors';
import type { Claim, ClaimEvidence } from '../../../../corpus-index/src/claims/claim';
import type { TextRange } from '../../../../corpus-index/src/model/location';
import { evidenceLine, type Papers, shortQuote } from '../../diagnostics/evidence';
import type { Finding } from '../../diagnostics/finding';
import { type Language, message } from '../../messages';
import type { CheckedFile } from '../checked-file';

type Colours = ReturnType<typeof createColors>;

/** Most passages that are shown for one claim and stance; more would bury the finding. */
const MOST_EVIDENCE = 3;

/**
 * Findings as a person likes to read them: place, sentence, verdict, what the papers say with their quotes, and the fix. Words are
 * in the language of the sentence. A Persian line holds no Latin frame (bullets, brackets, paths), so that terminals that set
 * right-to-left text show it as it is meant to be read.
 */
export function checkText(files: readonly CheckedFile[], papers: Papers, language: Language, colour: boolean): string {
  const colours = createColors(colour);
  const blocks = files.flatMap((file) => file.findings.map((finding) => findingText(file, finding, papers, colours)));
  // Two readings of one clause may say the same.
  return [...new Set(blocks), `${summary(files, language)}\n`].join('\n');
}

function findingText(file: CheckedFile, finding: Finding, papers: Papers, colours: Colours): string {
  const { line, character } = file.lines.position(finding.range.start);
  const severity =
    finding.severity === 'error' || finding.severity === 'warning' ? colours.red(finding.code) : colours.yellow(finding.code);
  const head = `${colours.bold(`${file.file}:${line + 1}:${character + 1}`)}: ${severity}`;
  const claim = claimOf(file, finding);
  const sentence = sentenceText(file.draft.text, claim?.range ?? lineRange(file.draft.text, finding.range), finding.range, colours);
  const fixes = finding.fixes.filter(({ edits }) => edits.length).slice(0, 2);
  const language = claim?.language ?? languageOf(sentence);
  return [
    head,
    `  ${sentence}`,
    ...(claim ? claimText(claim, papers, colours) : [`  ${finding.message}`]),
    ...fixes.map(({ title }) => `  ${colours.green(message(language, 'check.fix', { fix: title }))}`),
    '',
  ].join('\n');
}

function claimText(claim: Claim, papers: Papers, colours: Colours): readonly string[] {
  const { language } = claim;
  const verdict = message(language, claim.verdict === 'contradicted' ? 'check.verdict.contradicted' : 'check.verdict.disputed');
  const part = (stance: ClaimEvidence['stance']) =>
    claim.evidence
      .filter((evidence) => evidence.stance === stance)
      .slice(0, MOST_EVIDENCE)
      .flatMap((evidence) => [
        `  ${message(language, stance === 'supports' ? 'check.for' : 'check.against', { source: evidenceLine(evidence, papers, language) })}`,
        `    ${colours.dim(message(language, 'check.quote', { quote: shortQuote(evidence.quote, 240) }))}`,
      ]);
  return [`  ${colours.bold(verdict)}`, ...part('contradicts'), ...part('supports')];
}

/** The claim that a finding speaks of. */
function claimOf({ claims }: CheckedFile, { range, code }: Finding): Claim | null {
  const verdict = code === 'contradicted-claim' ? 'contradicted' : code === 'disputed-claim' ? 'disputed' : null;
  return claims.find((claim) => claim.verdict === verdict && claim.focus.start === range.start && claim.focus.end === range.end) ?? null;
}

/** The sentence on one line; the marked part is underlined where there are colours. */
function sentenceText(text: string, sentence: TextRange, marked: TextRange, colours: Colours): string {
  const clean = (from: number, to: number) => text.slice(from, Math.max(from, to)).replace(/\s+/g, ' ');
  const start = Math.max(sentence.start, marked.start);
  const end = Math.min(sentence.end, marked.end);
  return `${clean(sentence.start, start)}${colours.underline(clean(start, end))}${clean(end, sentence.end)}`.trim();
}

/** The line that a finding without a sentence stands in, cut where it is very long. */
function lineRange(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200);
  const next = text.indexOf('\n', end);
  return { start: from, end: Math.min(next < 0 ? text.length : next, end + 200) };
}

const languageOf = (text: string): Language => (/\p{Script=Arabic}/u.test(text) ? 'fa' : 'en');

function summary(files: readonly CheckedFile[], language: Language): string {
  const claims = files.flatMap((file) => [
    ...new Map(file.claims.map((claim) => [`${claim.verdict} ${claim.focus.start} ${claim.focus.end}`, claim])).values(),
  ]);
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  const other = files
    .flatMap((file) => file.findings)
    .filter(({ code }) => code !== 'contradicted-claim' && code !== 'disputed-claim').length;
  return message(language, 'check.summary', {
    files: files.length,
    contradicted: count('contradicted'),
    disputed: count('disputed'),
    supported: count('supported'),
    unknown: count('unknown'),
    other,
  });
}
