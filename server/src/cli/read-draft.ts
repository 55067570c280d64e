import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { reasonOf } from '../../../corpus-index/src/edges/walk';
import type { Problem, ProblemCode } from '../../../corpus-index/src/model/problem';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import { DEFAULT_LIMITS, megabytes } from '../../../corpus-index/src/readers/limits';
import { type Draft, draftFormat, parseDraft } from '../draft/draft';

/** A draft from disk, or the reason why there is none. */
export type ReadDraft = { readonly draft: Draft } | { readonly problem: Problem };

export async function readDraft(file: string): Promise<ReadDraft> {
  const failed = (code: ProblemCode, details: Readonly<Record<string, string>> = {}): ReadDraft => ({
    problem: { code, file, range: null, details },
  });
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > DEFAULT_LIMITS.textBytes) return failed('too-large', { size: megabytes(size), limit: megabytes(DEFAULT_LIMITS.textBytes) });
    bytes = await readFile(file);
  } catch (error) {
    return failed('unreadable-file', { reason: reasonOf(error) });
  }
  const decoded = decodeText(bytes);
  // An empty draft says nothing that could be wrong.
  if ('failure' in decoded)
    return decoded.failure === 'empty-file' ? { draft: parseDraft('', 'text') } : failed(decoded.failure, decoded.details);
  return { draft: parseDraft(decoded.text, draftFormat(extname(file))) };
}
