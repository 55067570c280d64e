import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Claim } from '../../../../corpus-index/src/claims/claim';
import { checkDraft } from '../../diagnostics/checks';
import type { Finding } from '../../diagnostics/finding';
import { draftFormat, parseDraft } from '../../draft/draft';
import { Lines } from '../lines';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, reportProblem, type Terminal } from '../terminal';

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** dabir check: what drafts say against what the papers say. */
export async function checkCommand(
  terminal: Terminal,
  files: readonly string[],
  options: CorpusOptions & { readonly format: string; readonly failOn: string },
): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const checked: CheckedFile[] = [];
  let failed = false;
  for (const file of files) {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      reportProblem(terminal, {
        code: 'unreadable-file',
        file,
        range: null,
        details: { reason: error instanceof Error ? error.message : String(error) },
      });
      failed = true;
      continue;
    }
    const draft = parseDraft(text, draftFormat(extname(file)));
    const { claims, findings } = await checkDraft(draft, session.indexer.store, null, session.config);
    checked.push({ file, text, lines: new Lines(text), claims, findings });
  }
  terminal.out(`${JSON.stringify(checked.map(fileJson))}\n`);
  await session.indexer.close();
  return failed ? EXIT.failed : EXIT.fine;
}

function fileJson({ file, lines, claims, findings }: CheckedFile): unknown {
  return {
    file,
    claims: claims.map(({ range, text, verdict, kind, expected, confidence, evidence }) => ({
      range: lines.range(range),
      text,
      verdict,
      kind,
      expected,
      confidence,
      evidence: evidence.map(({ paper, stance, quote, location, value }) => ({ paper, stance, quote, location, value })),
    })),
    findings: findings.map(({ range, code, severity, message, fixes }) => ({
      range: lines.range(range),
      code,
      severity,
      message,
      fixes: fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({ range: lines.range(edit.range), newText: edit.newText })),
      })),
    })),
  };
}
