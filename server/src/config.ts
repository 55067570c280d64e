import type { Decision } from './diagnostics/decisions';
import { FINDING_CODES, type FindingCode, type Severity } from './diagnostics/finding';

/** Settings of the user, as plain data; edges read them from VS Code, the command line or a settings file. */
export interface Config {
  readonly corpusFolders: readonly string[];
  /** Language of the user interface. 'auto': of the editor, and of the draft where a message belongs to a sentence. */
  readonly uiLanguage: 'auto' | 'fa' | 'en';
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** How a citation is inserted in plain prose. */
  readonly citationStyle: 'key' | 'author-year' | 'auto';
  /** Style of reference lists and hovers: a name that Dabir knows (bibliography/styles), or the path of a .csl file. */
  readonly referenceStyle: string;
  /** Path of one .bib for all projects, or null. */
  readonly defaultBibliography: string | null;
  /** Index file or postgres:// address; null: a file in the user's cache folder, keyed by the corpus path. */
  readonly indexLocation: string | null;
  /** What the writer has said about single findings (.dabir/decisions.json of the workspace). */
  readonly decisions: readonly Decision[];
}

export const DEFAULT_CONFIG: Config = {
  corpusFolders: [],
  uiLanguage: 'auto',
  severity: {},
  citationStyle: 'auto',
  referenceStyle: 'apa',
  defaultBibliography: null,
  indexLocation: null,
  decisions: [],
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSeverity = (value: unknown): value is Severity | 'off' =>
  value === 'error' || value === 'warning' || value === 'information' || value === 'hint' || value === 'off';

/** The value at a dotted path, whether the settings are nested (`{corpus: {folders}}`) or flat (`{"corpus.folders"}`). */
function setting(settings: Fields, path: string): unknown {
  if (path in settings) return settings[path];
  let value: unknown = settings;
  for (const name of path.split('.')) {
    if (!isObject(value)) return undefined;
    value = value[name];
  }
  return value;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/**
 * The `dabir` section of an editor's settings as a Config. Values of a wrong type count as not set, so that one slip in a
 * settings file leaves the others working. Paths stay as written; the edge makes them absolute.
 */
export function parseConfig(section: unknown): Config {
  const settings = isObject(section) ? section : {};
  const folders = setting(settings, 'corpus.folders');
  const language = setting(settings, 'language');
  const style = setting(settings, 'citations.style');
  const severity: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const code of FINDING_CODES) {
    const level = setting(settings, `severity.${code}`);
    if (isSeverity(level)) severity[code] = level;
  }
  return {
    corpusFolders: (Array.isArray(folders) ? folders : [folders]).map(text).filter((folder) => folder !== null),
    uiLanguage: language === 'fa' || language === 'en' ? language : 'auto',
    severity,
    citationStyle: style === 'key' || style === 'author-year' ? style : 'auto',
    referenceStyle: text(setting(settings, 'citations.referenceStyle')) ?? DEFAULT_CONFIG.referenceStyle,
    defaultBibliography: text(setting(settings, 'citations.defaultBibliography')),
    indexLocation: text(setting(settings, 'index.location')),
    decisions: [],
  };
}
