import type { TextRange } from '../../../corpus-index/src/model/location';
import { type Decision, contentOf } from '../diagnostics/decisions';
import { type Finding, type Fix, LIST_WORK } from '../diagnostics/finding';
import { sentenceLanguage } from '../diagnostics/sentence-language';
import { suppressComment } from '../diagnostics/suppress';
import type { Draft } from '../draft/draft';
import { message } from '../messages';

/** Command of the server that remembers a decision; its one argument is {uri, decision}. */
export const DECIDE = 'dabir.decide';
/** Command of a client that can change settings; its one argument is the code. */
export const IGNORE_CODE = 'dabir.ignoreCode';

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Place for a comment on the whole draft: after a front matter, else at the top. */
function topOf(draft: Draft): number {
  if (draft.format !== 'markdown' || !draft.text.startsWith('---')) return 0;
  const end = draft.text.indexOf('\n---', 3);
  if (end < 0) return 0;
  const next = draft.text.indexOf('\n', end + 1);
  return next < 0 ? 0 : next + 1;
}

export interface FixSettings {
  readonly uri: string;
  /** True where the client can change settings for the writer. */
  readonly canChangeSettings: boolean;
  /** True where there is a workspace folder to keep decisions in. */
  readonly canDecide: boolean;
}

/** The finding's own fixes, then the ways to silence it, from the narrowest to the widest. */
export function fixesOf(finding: Finding, draft: Draft, settings: FixSettings): readonly Fix[] {
  const { code, range } = finding;
  const language = sentenceLanguage(draft, range);
  const ways: Fix[] = [];
  if (settings.canDecide) {
    const decision: Decision = { code, content: contentOf(finding, draft.text), reason: '' };
    const claim = code === 'contradicted-claim' || code === 'disputed-claim';
    ways.push({
      title: message(language, claim ? 'fix.decide' : 'fix.decide.other'),
      kind: 'ignore',
      edits: [],
      command: { name: DECIDE, arguments: [{ uri: settings.uri, decision }] },
    });
  }
  const insert = (at: number, scope: 'next-line' | 'file', title: string): Fix => {
    const place: TextRange = { start: at, end: at };
    return {
      title,
      kind: 'ignore',
      edits: [{ range: place, newText: suppressComment(draft.format, scope, code, message(language, 'fix.reason')) }],
    };
  };
  ways.push(insert(lineStart(draft.text, range.start), 'next-line', message(language, 'fix.ignoreLine')));
  ways.push(insert(topOf(draft), 'file', message(language, 'fix.ignoreFile', { code })));
  if (settings.canChangeSettings) {
    ways.push({
      title: message(language, 'fix.ignoreCode', { code }),
      kind: 'ignore',
      edits: [],
      command: { name: IGNORE_CODE, arguments: [code] },
    });
  }
  return [...finding.fixes.flatMap((fix) => belongingTo(fix, settings)), ...ways];
}

/** A check knows no file: a command about its draft is tied to it here; a decision is left out where none can be kept. */
function belongingTo(fix: Fix, { uri, canDecide }: FixSettings): readonly Fix[] {
  const { command } = fix;
  if (!command || (command.name !== DECIDE && command.name !== LIST_WORK)) return [fix];
  if (command.name === DECIDE && !canDecide) return [];
  const tied = command.arguments.map((argument) => (typeof argument === 'object' && argument !== null ? { ...argument, uri } : argument));
  return [{ ...fix, command: { name: command.name, arguments: tied } }];
}
