import { join } from 'node:path';
import { createIndexer, type Indexer, type IndexerOptions } from '../../../corpus-index/src/edges/create-indexer';
import type { IndexProgress, IndexReport } from '../../../corpus-index/src/edges/indexer';
import { isDatabaseAddress } from '../../../corpus-index/src/edges/open-index';
import { updateInThread } from '../../../corpus-index/src/edges/update-in-thread';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { IndexOpenError } from '../../../corpus-index/src/store/store';
import type { Config } from '../config';
import type { Library } from '../library/library';
import { type Language, message, problemMessage } from '../messages';
import type { CorpusSession, WorkspaceOptions } from '../protocol/edge';
import type { DabirStatus, StatusProblem } from '../protocol/status';
import { BibliographyFiles, findBibliographies, projectBibliographies } from './bibliographies';
import { LiveLibrary } from './live-library';
import { Passages } from './passages';
import { isInside } from './paths';

export interface SessionEvents {
  status(): void;
  changed(): void;
  error(error: unknown): void;
}

const NOTHING: DabirStatus = { state: 'none', papers: 0, done: 0, total: 0, folders: [], problems: [], message: null };
/** Between two looks at an index while it grows, milliseconds: answers follow within this time. */
const REFRESH = 1000;

/** The corpus of one workspace. `bundles`: folder of the bundles and their data. */
export class LocalCorpusSession implements CorpusSession {
  readonly #bundles: string;
  readonly #events: SessionEvents;
  readonly #passages: Passages;
  /** Answers where there is no corpus or no index: bibliographies serve without one. */
  readonly #empty = new MemoryStore();
  #indexer: Indexer | null = null;
  #options: IndexerOptions = { corpora: [], index: null, bundles: '' };
  #opened = '';
  #library: Library | null = null;
  #complete = false;
  /** Absolute paths of the indexed papers. */
  #papers: ReadonlySet<string> = new Set();
  #status: DabirStatus = NOTHING;
  #language: Language = 'en';
  /** Bibliographies by where their names come from: the settings, the open drafts, the folders of papers. */
  #bibliographies: readonly string[] = [];
  #named: readonly string[] = [];
  #inCorpus: readonly string[] = [];
  #workspace: WorkspaceOptions = { folders: [], trusted: false };
  #all: readonly string[] = [];
  readonly #files = new BibliographyFiles();
  readonly #live: LiveLibrary;
  #outside: readonly StatusProblem[] = [];
  #running: Promise<void> = Promise.resolve();
  /** A run waits for the one before it; `anew` where it is to read everything. */
  #waiting = false;
  #anew = false;
  #cancel = new AbortController();

  constructor(bundles: string, scheme: string, events: SessionEvents) {
    this.#bundles = bundles;
    this.#events = events;
    this.#live = new LiveLibrary(this.#files, join(bundles, 'server.js'));
    this.#passages = new Passages(bundles, join(bundles, 'server.js'), scheme);
  }

  reader(): CorpusReader {
    return this.#indexer?.store ?? this.#empty;
  }

  library(): Library | null {
    return this.#library;
  }

  bibliographies(): readonly string[] {
    return this.#all;
  }

  isComplete(): boolean {
    return this.#complete;
  }

  isPaper(path: string): boolean {
    return this.#papers.has(path);
  }

  status(): DabirStatus {
    return this.#status;
  }

  locate: CorpusSession['locate'] = (target, textDocuments) => this.#passages.locate(target, textDocuments);
  textOf: CorpusSession['textOf'] = (uri) => this.#passages.textOf(uri);

  async open(config: Config, workspace: WorkspaceOptions, language: Language): Promise<void> {
    this.#language = language;
    const { folders, outside } = permittedFolders(config.corpusFolders, workspace, language);
    this.#outside = outside;
    this.#workspace = workspace;
    const bibliography = config.defaultBibliography && (workspace.trusted || isPermitted(config.defaultBibliography, workspace));
    this.#bibliographies = bibliography && config.defaultBibliography ? [config.defaultBibliography] : [];
    this.#passages.allow([...folders, ...workspace.folders, ...this.#bibliographies]);
    const index = workspace.trusted ? config.indexLocation : null;
    const wanted = JSON.stringify([folders, index, language]);
    if (wanted === this.#opened) return this.#reloadLibrary();
    this.#opened = wanted;
    await this.#shut();
    if (!folders.length && !(index && isDatabaseAddress(index))) {
      this.#set({ ...NOTHING, problems: outside, message: message(language, 'status.noCorpus') });
      return this.#reloadLibrary();
    }
    this.#set({ ...NOTHING, state: 'indexing', folders, problems: outside });
    try {
      this.#options = { corpora: folders, index, bundles: this.#bundles, ownThread: true };
      this.#indexer = await createIndexer(this.#options);
    } catch (error) {
      const code = error instanceof IndexOpenError ? (error.code === 'unreachable-index' ? 'broken-index' : error.code) : 'internal-error';
      const reason = error instanceof Error ? error.message : String(error);
      const file = error instanceof IndexOpenError ? error.index : '';
      const words = problemMessage(language, { code, file, range: null, details: { reason } });
      this.#set({
        ...NOTHING,
        state: 'failed',
        folders,
        problems: [{ code, path: file, message: words }],
        message: message(language, 'status.failed', { reason: words }),
      });
      return this.#reloadLibrary();
    }
    void this.refresh(false);
  }

  /** One run at a time; what changes during a run is read by the next one. */
  refresh(all: boolean): Promise<void> {
    this.#anew ||= all;
    if (this.#waiting) return this.#running;
    this.#waiting = true;
    this.#running = this.#running.then(async () => {
      const anew = this.#anew;
      this.#waiting = false;
      this.#anew = false;
      await this.#update(anew).catch((error) => this.#failed(error));
    });
    return this.#running;
  }

  async #update(anew: boolean): Promise<void> {
    const indexer = this.#indexer;
    // Without papers only bibliographies can have changed.
    if (!indexer) return this.#opened === '' ? undefined : this.#reloadLibrary();
    const { signal } = this.#cancel;
    const { folders } = this.#status;
    await this.#loadLibrary(indexer.store);
    let papers = await this.#countPapers(indexer.store);
    this.#set({ ...this.#status, state: 'indexing', papers, done: 0, total: 0 });
    if (papers) this.#events.changed();
    let looked = Date.now();
    const step = ({ done, total }: IndexProgress) => {
      if (Date.now() - looked < REFRESH && done < total) return;
      looked = Date.now();
      void indexer.store.papers().then((now) => {
        if (signal.aborted || this.#indexer !== indexer) return;
        papers = now.length;
        this.#set({ ...this.#status, papers, done, total });
      }, this.#events.error);
    };
    const thread = join(this.#bundles, 'index-thread.js');
    const report = await updateInThread(thread, this.#options, { signal, onProgress: step, anew });
    if (signal.aborted || this.#indexer !== indexer) return;
    this.#inCorpus = report?.bibliographies ?? this.#inCorpus;
    await this.#loadLibrary(indexer.store);
    papers = await this.#countPapers(indexer.store);
    const total = report?.total ?? papers;
    this.#complete = true;
    this.#set({
      state: 'ready',
      papers,
      done: total,
      total,
      folders,
      problems: [...this.#outside, ...this.#problems(report)],
      message: null,
    });
    this.#events.changed();
  }

  /** A run that failed as a whole leaves what was there before, and says so. */
  #failed(error: unknown): void {
    this.#events.error(error);
    const words = message(this.#language, 'status.failed', { reason: error instanceof Error ? error.message : String(error) });
    const problem: StatusProblem = { code: 'internal-error', path: '', message: words };
    this.#set({ ...this.#status, state: this.#status.papers ? 'ready' : 'failed', problems: [...this.#outside, problem], message: words });
  }

  async #countPapers(reader: CorpusReader): Promise<number> {
    const papers = await reader.papers();
    this.#papers = new Set(papers.map(({ folder, record }) => join(folder, record.file)));
    return papers.length;
  }

  /** Bibliographies that open drafts name, absolute paths. */
  async name(bibliographies: readonly string[]): Promise<void> {
    const permitted = bibliographies.filter((path) => this.#workspace.trusted || isPermitted(path, this.#workspace)).sort();
    if (permitted.join('\n') === this.#named.join('\n')) return;
    this.#named = permitted;
    await this.#reloadLibrary();
  }

  async overlay(path: string, text: string | null): Promise<void> {
    if (this.#files.overlay(path, text)) await this.#reloadLibrary();
  }

  /** After a change of bibliographies; during a run of the indexer its end does the same. */
  async #reloadLibrary(): Promise<void> {
    if (this.#status.state === 'indexing') return;
    await this.#loadLibrary(this.reader());
    this.#complete = true;
    this.#events.changed();
  }

  #problems(report: IndexReport | null): readonly StatusProblem[] {
    return (report?.problems ?? []).map((problem) => ({
      code: problem.code,
      path: join(problem.folder, problem.file),
      message: problemMessage(this.#language, problem),
    }));
  }

  async #loadLibrary(reader: CorpusReader): Promise<void> {
    const found = await Promise.all(this.#workspace.folders.map(findBibliographies));
    const projects = (await Promise.all(this.#workspace.folders.map(projectBibliographies))).flat();
    const ofProjects = projects.filter((path) => this.#workspace.trusted || isPermitted(path, this.#workspace));
    this.#all = [...new Set([...this.#bibliographies, ...this.#named, ...ofProjects, ...found.flat(), ...this.#inCorpus])];
    this.#library = await this.#live.load(reader, this.#all);
  }

  #set(status: DabirStatus): void {
    this.#status = status;
    this.#events.status();
  }

  async #shut(): Promise<void> {
    this.#cancel.abort();
    await this.#running;
    this.#cancel = new AbortController();
    await this.#indexer?.close();
    this.#indexer = null;
    this.#library = null;
    this.#complete = false;
  }

  async close(): Promise<void> {
    this.#opened = '';
    await this.#shut();
  }
}

const isPermitted = (path: string, workspace: WorkspaceOptions): boolean => workspace.folders.some((root) => isInside(root, path));

/** In a workspace that is not trusted only folders inside it are read; the others are told of. */
function permittedFolders(folders: readonly string[], workspace: WorkspaceOptions, language: Language) {
  const permitted = folders.filter((folder) => workspace.trusted || isPermitted(folder, workspace));
  const outside: StatusProblem[] = folders
    .filter((folder) => !permitted.includes(folder))
    .map((folder) => ({ code: 'outside-folder', path: folder, message: message(language, 'status.outside', { folder }) }));
  return { folders: permitted, outside };
}
