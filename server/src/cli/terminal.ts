import type { Problem } from '../../../corpus-index/src/model/problem';
import { type Language, type MessageKey, type MessageValues, message, problemMessage } from '../messages';

/** Where results and everything else go, and how a person is spoken to. Passed in, so that commands know no globals. */
export interface Terminal {
  /** Results, on standard output. Resolves when there is room for more. */
  out(text: string): Promise<void>;
  /** Messages, on standard error. */
  err(text: string): void;
  readonly language: Language;
  /** True where colours are wanted on standard output. */
  readonly colour: boolean;
  /** True where standard error is a terminal, so that a progress bar can be drawn. */
  readonly interactive: boolean;
  /** Aborted by Ctrl-C: what runs ends in order, so that the next run can go on. */
  readonly signal: AbortSignal;
}

/** Language of messages: the one that is named, else that of the system's variables; English where neither says. */
export function terminalLanguage(named: string | undefined, variables: Readonly<Record<string, string | undefined>>): Language {
  const language = named || variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || '';
  return language.toLowerCase().startsWith('fa') ? 'fa' : 'en';
}

export function processTerminal(language: Language): Terminal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  // A reader that has seen enough (`dabir export … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });
  return {
    out: (text) => (process.stdout.write(text) ? Promise.resolve() : new Promise((resolve) => process.stdout.once('drain', resolve))),
    err: (text) => void process.stderr.write(text),
    language,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    interactive: process.stderr.isTTY === true,
    signal: controller.signal,
  };
}

export function say(terminal: Terminal, key: MessageKey, values: MessageValues = {}): void {
  terminal.err(`${message(terminal.language, key, values)}\n`);
}

export function reportProblem(terminal: Terminal, problem: Problem): void {
  terminal.err(`${problemMessage(terminal.language, problem)}\n`);
}

/** Exit statuses of INTERFACE.md. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
