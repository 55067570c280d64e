import type { CheckedFile } from '../checked-file';

/** The JSON of INTERFACE.md: one object a file. */
export function checkJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(files.map(fileJson), null, 1)}\n`;
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
      // Fixes that only a running editor can make (open a passage) are not for files.
      fixes: fixes
        .filter(({ edits }) => edits.length)
        .map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ range: lines.range(edit.range), newText: edit.newText })) })),
    })),
  };
}
