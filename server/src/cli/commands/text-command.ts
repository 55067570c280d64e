import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadResources } from '../../../../corpus-index/src/edges/load-resources';
import { readPaper } from '../../../../corpus-index/src/read-paper';
import { EXIT, type ExitStatus, reportProblem, type Terminal } from '../terminal';

/** dabir text: a source file as Dabir reads it. */
export async function textCommand(terminal: Terminal, file: string, options: { readonly repairs?: boolean }): Promise<ExitStatus> {
  const resources = loadResources(__dirname);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    reportProblem(terminal, {
      code: 'unreadable-file',
      file,
      range: null,
      details: { reason: error instanceof Error ? error.message : String(error) },
    });
    return EXIT.failed;
  }
  const { document, problems } = await readPaper(basename(file), bytes, resources.reader, await resources.lexicon());
  for (const problem of problems) reportProblem(terminal, { ...problem, file });
  if (options.repairs) {
    for (const { kind, start, end, before } of document.repairs)
      terminal.out(`${start}\t${kind}\t${before}\t${document.text.slice(start, end)}\n`);
  } else terminal.out(document.text.endsWith('\n') ? document.text : `${document.text}\n`);
  return document.text.trim() ? EXIT.fine : EXIT.failed;
}
