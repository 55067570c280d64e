import { Argument, Command, Option } from 'commander';
import { EXPORTS, type ExportKind } from './export-kinds';
import { EXIT, type ExitStatus, processTerminal, type Terminal, terminalLanguage } from './terminal';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const corpusOption = () =>
  new Option('-c, --corpus <path>', 'folder of papers (searched deeply) or one file; may be repeated')
    .argParser(collect)
    .default([] as readonly string[], "the workspace's setting, else ./papers");
const indexOption = () => new Option('--index <file|postgres://…>', "index file or database; default: a file in the user's cache");

function program(): Command {
  const dabir = new Command('dabir')
    .description('Definitions, citations and contradicted claims from your own folder of papers, in Persian and English')
    .option('--language <fa|en>', 'language of messages; default: that of the system')
    .showHelpAfterError()
    .exitOverride();
  dabir
    .command('index')
    .description('build or update the index')
    .addOption(corpusOption())
    .addOption(indexOption())
    .action(async (options) => end(await (await import('./commands/index-command')).indexCommand(terminal(), options)));
  dabir
    .command('check')
    .description('check drafts against the papers')
    .argument('<file...>')
    .addOption(corpusOption())
    .addOption(indexOption())
    .addOption(new Option('--format <format>').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(new Option('--fail-on <what>').choices(['contradicted', 'disputed', 'any', 'never']).default('contradicted'))
    .action(async (files, options) => end(await (await import('./commands/check-command')).checkCommand(terminal(), files, options)));
  dabir
    .command('export')
    .description('write what the index holds')
    .addArgument(new Argument('<what>').choices(EXPORTS))
    .addOption(corpusOption())
    .addOption(indexOption())
    .addOption(new Option('--format <format>').choices(['jsonl', 'csl-json', 'bibtex']).default('jsonl'))
    .action(async (what: ExportKind, options) =>
      end(await (await import('./commands/export-command')).exportCommand(terminal(), what, options)),
    );
  dabir
    .command('text')
    .description('one source file as Dabir reads it')
    .argument('<file>')
    .option('--repairs', 'what was repaired, one repair a line')
    .action(async (file, options) => end(await (await import('./commands/text-command')).textCommand(terminal(), file, options)));
  dabir
    .command('search')
    .description('best passages')
    .argument('<query>')
    .addOption(corpusOption())
    .addOption(indexOption())
    .option('--limit <n>', 'how many', '10')
    .action(async (query, options) => end(await (await import('./commands/search-command')).searchCommand(terminal(), query, options)));
  return dabir;

  function terminal(): Terminal {
    return processTerminal(terminalLanguage(dabir.opts()['language'], process.env));
  }
}

function end(status: ExitStatus): void {
  process.exitCode = status;
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof Error && 'exitCode' in error) process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.failed;
    else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = EXIT.failed;
    }
  });
