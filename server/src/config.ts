import type { FindingCode, Severity } from './diagnostics/finding';

/** Settings of the user, as plain data; edges read them from VS Code, the command line or a settings file. */
export interface Config {
  readonly corpusFolders: readonly string[];
  /** Language of the user interface. 'auto': of the editor, and of the draft where a message belongs to a sentence. */
  readonly uiLanguage: 'auto' | 'fa' | 'en';
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** How a citation is inserted in plain prose. */
  readonly citationStyle: 'key' | 'author-year' | 'auto';
  /** Path of one .bib for all projects, or null. */
  readonly defaultBibliography: string | null;
}

export const DEFAULT_CONFIG: Config = { corpusFolders: [], uiLanguage: 'auto', severity: {}, citationStyle: 'auto', defaultBibliography: null };
