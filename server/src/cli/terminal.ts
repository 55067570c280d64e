import type { Problem } from '../../../corpus-index/src/model/problem';
import { type Language, problemMessage } from '../messages';

/** Where results and everything else go, and how a person is spoken to. Passed in, so that commands know no globals. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Messages, progress. */
  err(text: string): void;
  readonly language: Language;
  /** True where colours are wanted on standard output. */
  readonly colour: boolean;
  /** True where standard error is a terminal, so that a progress bar can be drawn. */
  readonly interactive: boolean;
  readonly columns: number;
}

/** Languages are named by --language, else by the system's variables; English where neither says. */
export function terminalLanguage(option: string | undefined, variables: Readonly<Record<string, string | undefined>>): Language {
  const named = option ?? variables['LC_ALL'] ?? variables['LC_MESSAGES'] ?? variables['LANG'] ?? '';
  return named.toLowerCase().startsWith('fa') ? 'fa' : 'en';
}

export function processTerminal(language: Language): Terminal {
  const noColour = Boolean(process.env['NO_COLOR']);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    language,
    colour: process.stdout.isTTY === true && !noColour && process.env['TERM'] !== 'dumb',
    interactive: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
  };
}

export function reportProblem(terminal: Terminal, problem: Problem): void {
  terminal.err(`${problemMessage(terminal.language, problem)}\n`);
}

/** Exit statuses of INTERFACE.md. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
