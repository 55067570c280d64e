import { papersById } from '../../diagnostics/check-draft';
import { checkDraft } from '../../diagnostics/checks';
import type { CheckedFile } from '../checked-file';
import { draftLibraries } from '../draft-libraries';
import { checkJson } from '../formats/check-json';
import { checkSarif } from '../formats/check-sarif';
import { checkText } from '../formats/check-text';
import { Lines } from '../lines';
import { readDraft } from '../read-draft';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, reportProblem, type Terminal } from '../terminal';
import { VERSION } from '../version';

export type FailOn = 'contradicted' | 'disputed' | 'any' | 'never';

export interface CheckOptions extends CorpusOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: FailOn;
}

/** dabir check: what drafts say against what the papers say. A draft that cannot be read is named, and the others are checked. */
export async function checkCommand(terminal: Terminal, files: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const { store } = session.indexer;
  try {
    const checked: CheckedFile[] = [];
    const libraries = draftLibraries(store, session.config, session.report?.bibliographies ?? [], process.cwd());
    for (const file of files) {
      const read = await readDraft(file);
      if ('problem' in read) {
        reportProblem(terminal, read.problem);
        continue;
      }
      const { claims, findings } = await checkDraft(
        read.draft,
        store,
        await libraries.of(file, read.draft),
        session.config,
        terminal.signal,
      );
      checked.push({ file, draft: read.draft, lines: new Lines(read.draft.text), claims, findings });
    }
    await terminal.out(await formatted(options.format));
    return session.incomplete || checked.length < files.length
      ? EXIT.failed
      : checked.some((file) => fails(file, options.failOn))
        ? EXIT.findings
        : EXIT.fine;

    async function formatted(format: CheckOptions['format']): Promise<string> {
      switch (format) {
        case 'json':
          return checkJson(checked);
        case 'sarif':
          return checkSarif(checked, VERSION);
        case 'text':
          return checkText(checked, await papersById(store), terminal.language, terminal.colour);
      }
    }
  } finally {
    await session.indexer.close();
  }
}

/** True where the file has a finding at or above what the run is to fail on. Silenced findings do not count. */
export function fails({ findings }: CheckedFile, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'any':
      return findings.length > 0;
    case 'disputed':
      return findings.some(({ code }) => code === 'contradicted-claim' || code === 'disputed-claim');
    case 'contradicted':
      return findings.some(({ code }) => code === 'contradicted-claim');
  }
}
