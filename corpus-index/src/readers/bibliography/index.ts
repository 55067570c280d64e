import { DEFAULT_LIMITS, megabytes } from '../limits';
import type { Problem } from '../../model/problem';
import type { Bibliography, BibliographyEntry } from './bibliography';
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
  const entries: BibliographyEntry[] = [];
  const problems = visitBibliography(file, text, (entry) => void entries.push(entry));
  return { file, entries, problems };
}

/** The same, entry by entry: a .bib is never in memory as a whole. Answers the problems. */
export function visitBibliography(file: string, text: string, visit: (entry: BibliographyEntry) => void): readonly Problem[] {
  if (text.length > DEFAULT_LIMITS.bytes) {
    const details = { size: megabytes(text.length), limit: megabytes(DEFAULT_LIMITS.bytes) };
    return [{ code: 'too-large', file, range: null, details }];
  }
  const ending = /\.[a-z]+$/u.exec(file.toLowerCase())?.[0];
  const read =
    ending === '.ris' ? readRis : ending === '.json' ? readCslJson : ending === '.yaml' || ending === '.yml' ? readCslYaml : null;
  if (!read) return readBibtex(file, text, visit);
  const { entries, problems } = read(file, text);
  for (const entry of entries) visit(entry);
  return problems;
}
