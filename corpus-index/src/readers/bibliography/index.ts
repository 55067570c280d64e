import { DEFAULT_LIMITS, megabytes } from '../limits';
import type { Bibliography } from './bibliography';
import { readBibtex } from './bibtex';
import { readCslJson } from './csl-json';
import { readCslYaml } from './csl-yaml';
import { readRis } from './ris';

export type { Bibliography, BibliographyEntry, BibliographyField } from './bibliography';

/** Endings (lower case, with dot) of bibliographies that Dabir reads. .json and .yaml files may be something else: then they have no entries. */
export const BIBLIOGRAPHY_ENDINGS: readonly string[] = ['.bib', '.ris', '.json', '.yaml', '.yml'];

/**
 * Reads a bibliography; `file` decides the format by its ending (.bib where it has none of the others). Never throws on content: what is
 * wrong stands in `problems` with its place ('broken-entry', 'duplicate-key', 'broken-yaml', 'too-large'), and everything else is read.
 */
export function readBibliography(file: string, text: string): Bibliography {
  if (text.length > DEFAULT_LIMITS.bytes)
    return {
      file,
      entries: [],
      problems: [
        { code: 'too-large', file, range: null, details: { size: megabytes(text.length), limit: megabytes(DEFAULT_LIMITS.bytes) } },
      ],
    };
  const ending = /\.[a-z]+$/u.exec(file.toLowerCase())?.[0];
  switch (ending) {
    case '.ris':
      return readRis(file, text);
    case '.json':
      return readCslJson(file, text);
    case '.yaml':
    case '.yml':
      return readCslYaml(file, text);
    default:
      return readBibtex(file, text);
  }
}
