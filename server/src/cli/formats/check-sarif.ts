import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { TextRange } from '../../../../corpus-index/src/model/location';
import { FINDING_CODES, type Finding, type Severity } from '../../diagnostics/finding';
import type { CheckedFile } from '../checked-file';
import type { Lines } from '../lines';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS standard), as code-scanning services of continuous integration read it. Columns count UTF-16 units from 1. */
export function checkSarif(files: readonly CheckedFile[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dabir', version, rules: FINDING_CODES.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.findings.map((finding) => result(file, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function result({ file, lines }: CheckedFile, { range, code, severity, message, related, fixes }: Finding): unknown {
  const artifactLocation = { uri: uriOf(file) };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(lines, range) } }],
    relatedLocations: related.map(({ location, message: text }, id) => ({
      id,
      message: { text },
      // Places in papers are offsets: a page of a PDF has no lines.
      physicalLocation: {
        artifactLocation: { uri: uriOf(location.file) },
        region: { charOffset: location.start, charLength: location.end - location.start },
      },
    })),
    fixes: fixes
      .filter(({ edits }) => edits.length)
      .map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({ deletedRegion: region(lines, edit.range), insertedContent: { text: edit.newText } })),
          },
        ],
      })),
  };
}

function region(lines: Lines, range: TextRange): unknown {
  const { start, end } = lines.range(range);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/');
