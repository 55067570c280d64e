#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './commands/check-command';
import type { ExportOptions } from './commands/export-command';
import type { SearchOptions } from './commands/search-command';
import { EXPORTS, type ExportKind } from './export-kinds';
import type { CorpusOptions } from './session';
import { EXIT, type ExitStatus, processTerminal, type Terminal, terminalLanguage } from './terminal';
import { VERSION } from './version';

// Each command is loaded when it runs, so that --help and small commands start at once.

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
const corpus = () =>
  new Option(
    '-c, --corpus <path>',
    "folder of papers (searched deeply) or one file; may be repeated (default: the workspace's setting, else ./papers)",
  ).argParser(collect);
const index = () =>
  new Option('--index <location>', "index file or postgres:// address (default: a file in the user's cache, keyed by the corpus)");
const format = (choices: readonly string[]) => new Option('--format <format>', 'form of the results').choices(choices).default(choices[0]);

function atLeastOne(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1000) throw new InvalidArgumentError('a whole number from 1 to 1000');
  return number;
}

/** Runs the arguments; the answer is the exit status. */
async function run(): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.fine;
  const dabir = new Command('dabir')
    .description('Definitions, citations and contradicted claims from your own folder of papers, in Persian and English.')
    .version(VERSION)
    .addOption(new Option('--language <language>', 'language of messages (default: of the system)').choices(['fa', 'en']))
    .showHelpAfterError()
    .exitOverride();
  const terminal = (): Terminal => processTerminal(terminalLanguage(dabir.opts<{ language?: string }>().language, process.env));

  dabir
    .command('index')
    .description('build or update the index')
    .addOption(corpus())
    .addOption(index())
    .action(async (options: CorpusOptions) => {
      const { indexCommand } = await import('./commands/index-command');
      status = await indexCommand(terminal(), options);
    });

  dabir
    .command('check')
    .description('check drafts against the papers')
    .argument('<file...>', 'drafts: Markdown, Quarto, LaTeX, Typst or plain text')
    .addOption(corpus())
    .addOption(index())
    .addOption(format(['text', 'json', 'sarif']))
    .addOption(
      new Option('--fail-on <what>', 'findings that end in exit status 1')
        .choices(['contradicted', 'disputed', 'any', 'never'])
        .default('contradicted'),
    )
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check-command');
      status = await checkCommand(terminal(), files, options);
    });

  dabir
    .command('export')
    .description('write what the index holds')
    .addArgument(new Argument('<what>').choices(EXPORTS))
    .addOption(corpus())
    .addOption(index())
    .addOption(format(['jsonl', 'csl-json', 'bibtex']))
    .action(async (what: ExportKind, options: ExportOptions, command: Command) => {
      if (options.format !== 'jsonl' && what !== 'papers' && what !== 'references')
        command.error(`error: ${options.format} is for papers and references; ${what} can be had as jsonl`);
      const { exportCommand } = await import('./commands/export-command');
      status = await exportCommand(terminal(), what, options);
    });

  dabir
    .command('text')
    .description('one source file as Dabir reads it: repaired, normalised, in logical order')
    .argument('<file>')
    .option('--repairs', 'what was repaired instead: offset, kind, before, after')
    .action(async (file: string, options: { readonly repairs?: boolean }) => {
      const { textCommand } = await import('./commands/text-command');
      status = await textCommand(terminal(), file, options);
    });

  dabir
    .command('search')
    .description('best passages for a query')
    .argument('<query>')
    .addOption(corpus())
    .addOption(index())
    .addOption(format(['text', 'jsonl']))
    .addOption(new Option('--limit <number>', 'how many passages').argParser(atLeastOne).default(10))
    .action(async (query: string, options: SearchOptions) => {
      const { searchCommand } = await import('./commands/search-command');
      status = await searchCommand(terminal(), query, options);
    });

  dabir
    .command('lsp')
    .description('the language server, for any editor')
    .option('--stdio', 'speak on standard input and output (the only channel)')
    .action(async () => {
      const { lspCommand } = await import('./commands/lsp-command');
      lspCommand();
    });

  try {
    await dabir.parseAsync();
  } catch (error) {
    // Ctrl-C ends a run in order. Commander has said what is wrong with the arguments; --help and --version end here too.
    if (error instanceof Error && error.name === 'AbortError') return EXIT.failed;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.failed;
    throw error;
  }
  return status;
}

run().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`dabir: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.failed;
  },
);
