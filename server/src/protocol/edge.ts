import type { Location } from 'vscode-languageserver';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { CiteprocModule } from '../bibliography/format-references';
import type { Config } from '../config';
import type { BibliographyCheck } from '../diagnostics/check-bibliography';
import type { Decision } from '../diagnostics/decisions';
import type { Finding } from '../diagnostics/finding';
import type { Target } from '../features/feature';
import type { Library } from '../library/library';
import type { Language } from '../messages';
import type { DabirStatus } from './status';

/** The workspace as a client opens it. */
export interface WorkspaceOptions {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** False: only folders inside the workspace are read, and nothing outside is opened. */
  readonly trusted: boolean;
}

/** The corpus behind the features: it opens the index, reads new and changed papers in worker threads, and tells how far it is. */
export interface CorpusSession {
  reader(): CorpusReader | null;
  library(): Library | null;
  /** True once every paper has been read, also while changed ones are read again. */
  isComplete(): boolean;
  /** True for a file that is one of the indexed papers: it is a source, and no draft. */
  isPaper(path: string): boolean;
  status(): DabirStatus;
  /** Opens the index of these folders and reads what changed. Called again whenever the settings changed. */
  open(config: Config, workspace: WorkspaceOptions, language: Language): Promise<void>;
  /** Reads again what changed on disk; `all`: reads everything anew. */
  refresh(all: boolean): Promise<void>;
  /** Bibliographies that the library was made from, absolute paths. */
  bibliographies(): readonly string[];
  /** Text of a bibliography that is open in the editor and counts instead of the file's; null: the file counts again. */
  overlay(path: string, text: string | null): Promise<void>;
  /** Says which bibliographies the open drafts name, absolute paths. */
  name(bibliographies: readonly string[]): Promise<void>;
  /** Place of a target as the editor can open it; null where it is gone or lies outside the corpus. `textDocuments`: papers without lines are shown through dabir-text documents. */
  locate(target: Target, textDocuments: boolean): Promise<Location | null>;
  /** Display text of a paper for a dabir-text address. */
  textOf(uri: string): Promise<string | null>;
  close(): Promise<void>;
}

/** What the protocol side needs of the machine that it runs on. */
export interface Edge {
  /** Makes the session; the callbacks tell that its state, or its answers, changed. */
  createSession(events: { status(): void; changed(): void; error(error: unknown): void }): CorpusSession;
  /** Absolute path of a file address; null for other schemes. */
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
  /** True where a path is a folder or lies in it. */
  isInside(folder: string, path: string): boolean;
  /** Absolute path of a file that a document names, relative to its own folder; null for documents without a path. */
  besides(uri: string, file: string): string | null;
  /** Absolute path of a file that lies in a folder. */
  join(folder: string, file: string): string;
  /** Settings of a workspace folder without VS Code: .vscode/settings.json; null where it has none. */
  readSettings(folder: string): Promise<unknown>;
  /** True where the folder exists. */
  folderExists(path: string): Promise<boolean>;
  /** Drafts of the folders and the files named, as they lie on disk; `ending` with its dot. */
  readTexts(
    folders: readonly string[],
    others: readonly string[],
  ): Promise<readonly { readonly path: string; readonly ending: string; readonly text: string }[]>;
  /** The CSL processor, loaded when it is first wanted. Throws where it is missing. */
  citeproc(): CiteprocModule;
  readDecisions(folder: string): Promise<readonly Decision[]>;
  writeDecisions(folder: string, decisions: readonly Decision[]): Promise<void>;
  /** Absolute path of a path of the settings: ~ and ${workspaceFolder} are understood. */
  resolvePath(path: string, folder: string | null): string;
  /** Address of the documentation page of a code. */
  documentation(code: string): string | null;
  /** Finds what is wrong in a bibliography; a long one is checked beside everything else. Rejects with the signal's reason when aborted. */
  checkBibliography(check: BibliographyCheck, signal: AbortSignal): Promise<readonly Finding[]>;
  /** Runs something later; the answer cancels it. */
  later(milliseconds: number, run: () => void): () => void;
  /** Lets other requests through. */
  pause(): Promise<void>;
}
