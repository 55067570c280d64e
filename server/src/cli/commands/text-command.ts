import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadResources } from '../../../../corpus-index/src/edges/load-resources';
import { reasonOf } from '../../../../corpus-index/src/edges/walk';
import { readSource } from '../../../../corpus-index/src/readers/read-source';
import { toDocument } from '../../../../corpus-index/src/text/to-document';
import { EXIT, type ExitStatus, reportProblem, type Terminal } from '../terminal';

/** dabir text: a source file as Dabir reads it; with `repairs`, what was changed, one change a line: place, kind, before, after. */
export async function textCommand(terminal: Terminal, file: string, options: { readonly repairs?: boolean }): Promise<ExitStatus> {
  const resources = loadResources(__dirname);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    reportProblem(terminal, { code: 'unreadable-file', file, range: null, details: { reason: reasonOf(error) } });
    return EXIT.failed;
  }
  const source = await readSource(basename(file), bytes, resources.reader);
  for (const problem of source.problems) reportProblem(terminal, { ...problem, file });
  const document = toDocument(source, await resources.lexicon());
  if (!document.text.trim()) return EXIT.failed;
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  if (options.repairs) {
    for (const { kind, start, end, before } of document.repairs)
      await terminal.out(`${start}\t${kind}\t${oneLine(before)}\t${oneLine(document.text.slice(start, end))}\n`);
  } else await terminal.out(document.text.endsWith('\n') ? document.text : `${document.text}\n`);
  return EXIT.fine;
}
