import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Edge } from './edge';

/** What the client can do and how it opened the workspace, once for the whole session. */
export interface ClientAbilities {
  readonly folders: readonly string[];
  /** False only where the client says so: an editor without workspace trust trusts what its user opens. */
  readonly trusted: boolean;
  readonly pullsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Watches folders outside the workspace (LSP 3.17). */
  readonly watchesOutside: boolean;
  readonly workspaceFolders: boolean;
  readonly markdownHover: boolean;
  readonly snippets: boolean;
  /** Applies edits that create files. */
  readonly createsFiles: boolean;
  readonly progress: boolean;
  readonly relatedInformation: boolean;
  /** Shows documents whose text comes from the server (LSP 3.18). */
  readonly textDocuments: boolean;
  readonly canChangeSettings: boolean;
  /** Lays text out from the left whatever its script, and understands Unicode's direction marks: VS Code. */
  readonly directionMarks: boolean;
  /** `dabir` settings that came with initialization or a push; undefined where none did. */
  readonly settings: unknown;
  /** Language of the editor's own interface, e.g. "fa-IR". */
  readonly locale: string;
  /** Workspace folder that a document belongs to, else the first one. */
  folderOf(uri: string): string | null;
  withFolders(added: readonly string[], removed: readonly string[]): ClientAbilities;
  withPushedSettings(settings: unknown): ClientAbilities;
  withTrust(): ClientAbilities;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The `dabir` section, whether the client sent the section itself or an object that holds it. */
function section(settings: unknown): unknown {
  if (!isObject(settings)) return undefined;
  return 'dabir' in settings ? settings['dabir'] : Object.keys(settings).length ? settings : undefined;
}

export function clientAbilities(params: InitializeParams, edge: Pick<Edge, 'pathOf'>): ClientAbilities {
  const { capabilities } = params;
  const options: unknown = params.initializationOptions;
  const given = isObject(options) ? options : {};
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const { trusted, canChangeSettings, directionMarks, ...rest } = given;
  return withFolderMethods(
    {
      folders: uris.map((uri) => edge.pathOf(uri)).filter((path) => path !== null),
      trusted: trusted !== false,
      pullsConfiguration: capabilities.workspace?.configuration === true,
      registersConfiguration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
      registersWatchers: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      watchesOutside: capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
      workspaceFolders: capabilities.workspace?.workspaceFolders === true,
      markdownHover: capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
      snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
      createsFiles: capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
      progress: capabilities.window?.workDoneProgress === true,
      relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation === true,
      textDocuments: capabilities.workspace?.textDocumentContent !== undefined,
      canChangeSettings: canChangeSettings === true,
      directionMarks: directionMarks === true,
      settings: section(rest),
      locale: params.locale ?? '',
    },
    edge,
  );
}

type Data = Omit<ClientAbilities, 'folderOf' | 'withFolders' | 'withPushedSettings' | 'withTrust'>;

function withFolderMethods(data: Data, edge: Pick<Edge, 'pathOf'>): ClientAbilities {
  return {
    ...data,
    folderOf(uri) {
      const path = edge.pathOf(uri) ?? '';
      const inside = data.folders.filter((folder) => path.startsWith(folder));
      return inside.sort((a, b) => b.length - a.length)[0] ?? data.folders[0] ?? null;
    },
    withFolders(added, removed) {
      const paths = (uris: readonly string[]) => uris.map((uri) => edge.pathOf(uri)).filter((path) => path !== null);
      const gone = new Set(paths(removed));
      return withFolderMethods({ ...data, folders: [...data.folders.filter((folder) => !gone.has(folder)), ...paths(added)] }, edge);
    },
    withTrust: () => withFolderMethods({ ...data, trusted: true }, edge),
    withPushedSettings(settings) {
      const pushed = section(settings);
      return pushed === undefined ? this : withFolderMethods({ ...data, settings: pushed }, edge);
    },
  };
}
