import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Location,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { DabirStatus } from '../../server/src/protocol/status';

/** Folder of the repository: tests run from out/test/protocol. */
export const ROOT = resolve(__dirname, '..', '..', '..');

/** Marks the cursor in a draft of a test. */
const CURSOR = '‸';

/** A draft with one cursor mark, as text and offset. */
export function cursorIn(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0 || marked.indexOf(CURSOR, offset + 1) >= 0) throw new Error(`the draft must hold one ${CURSOR}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + CURSOR.length), offset };
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetAt(text: string, { line, character }: Position): number {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
}

export function textIn(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** The text after edits that do not overlap, as an editor applies them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .map((edit) => ({ ...edit, from: offsetAt(text, edit.range.start), to: offsetAt(text, edit.range.end) }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, newText }) => now.slice(0, from) + newText + now.slice(to), text);
}

/** Polls until the answer is there; fails with what it was waiting for. */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`timed out waiting for ${typeof what === 'string' ? what : what()}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

export interface StartOptions {
  /** Files of the workspace by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folder whose files the workspace begins with. */
  readonly copy?: string;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  /** `dabir` section that the client answers with; undefined: the client cannot be asked. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly capabilities?: Readonly<Record<string, unknown>>;
  readonly command?: readonly string[];
}

/** The built server over stdio, with a client that keeps what it is sent. */
export class TestServer {
  readonly statuses: DabirStatus[] = [];
  readonly diagnostics = new Map<string, { version: number | undefined; items: readonly Diagnostic[] }>();
  readonly progress: unknown[] = [];
  readonly shown: { uri: string; selection?: Range }[] = [];
  readonly messages: string[] = [];
  readonly errors: string[] = [];
  readonly applied: { readonly edit: WorkspaceEdit }[] = [];
  /** Button that the writer presses in every question; null: none. */
  answer: string | null = null;
  initialized: InitializeResult = { capabilities: {} };
  configuration: Readonly<Record<string, unknown>> | undefined;
  #versions = new Map<string, { version: number; text: string }>();

  private constructor(
    readonly folder: string,
    readonly connection: ProtocolConnection,
    readonly child: ChildProcess,
  ) {}

  static async start(options: StartOptions = {}): Promise<TestServer> {
    const folder = mkdtempSync(join(tmpdir(), 'dabir-protocol-'));
    if (options.copy) cpSync(options.copy, folder, { recursive: true });
    for (const [file, text] of Object.entries(options.files ?? {})) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const [command = process.execPath, ...parameters] = options.command ?? [process.execPath, join(ROOT, 'dist/server.js'), '--stdio'];
    const child = spawn(command, parameters, {
      cwd: folder,
      env: { ...process.env, DABIR_CACHE: join(folder, '.cache') },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (!child.stdout || !child.stdin) throw new Error('the server has no pipes');
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const server = new TestServer(folder, connection, child);
    server.configuration = options.configuration;
    child.stderr?.on('data', (data) => server.errors.push(String(data)));
    server.#listen();
    connection.listen();
    server.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      locale: options.locale ?? 'en',
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
      initializationOptions: options.initializationOptions ?? {},
      capabilities: options.capabilities ?? {
        workspace: {
          configuration: options.configuration !== undefined,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceFolders: true,
          textDocumentContent: { dynamicRegistration: true },
          applyEdit: true,
        },
        window: { workDoneProgress: true, showDocument: { support: true } },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true } },
          publishDiagnostics: { relatedInformation: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    return server;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification('dabir/status', (status: DabirStatus) => void this.statuses.push(status));
    connection.onNotification('textDocument/publishDiagnostics', (sent: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
      this.diagnostics.set(sent.uri, { version: sent.version, items: sent.diagnostics });
    });
    connection.onNotification('$/progress', (value: unknown) => void this.progress.push(value));
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => void this.messages.push(message));
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.configuration ?? null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.messages.push(message);
      return this.answer === null ? null : { title: this.answer };
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('window/showDocument', (parameters: { uri: string; selection?: Range }) => {
      this.shown.push(parameters);
      return { success: true };
    });
    connection.onRequest('workspace/applyEdit', (parameters: { readonly edit: WorkspaceEdit }) => {
      this.applied.push(parameters);
      return { applied: true };
    });
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  /** Waits until the papers are indexed. */
  async ready(papers?: number): Promise<DabirStatus> {
    return until(
      () =>
        `the index${papers === undefined ? '' : ` of ${papers} papers`} (last: ${JSON.stringify(this.statuses.at(-1))}; ${this.errors.join('')})`,
      () => this.statuses.findLast(({ state, papers: n }) => state === 'ready' && (papers === undefined || n === papers)),
      60_000,
    );
  }

  async open(file: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = this.uri(file);
    this.#versions.set(uri, { version: 1, text });
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Replaces a part of an open document, as typing does. */
  async edit(uri: string, start: number, end: number, newText: string): Promise<void> {
    const known = this.#versions.get(uri);
    if (!known) throw new Error(`${uri} is not open`);
    const range = { start: positionAt(known.text, start), end: positionAt(known.text, end) };
    const version = known.version + 1;
    this.#versions.set(uri, { version, text: known.text.slice(0, start) + newText + known.text.slice(end) });
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: newText }],
    });
  }

  textOf(uri: string): string {
    return this.#versions.get(uri)?.text ?? '';
  }

  async hover(uri: string, offset: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: positionAt(this.textOf(uri), offset) });
  }

  async complete(uri: string, offset: number): Promise<readonly CompletionItem[]> {
    const list: { items: CompletionItem[] } = await this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: positionAt(this.textOf(uri), offset),
    });
    return list.items;
  }

  async resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.connection.sendRequest('completionItem/resolve', item);
  }

  async definition(uri: string, offset: number): Promise<readonly Location[]> {
    return this.connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: positionAt(this.textOf(uri), offset),
    });
  }

  async actions(uri: string, range: Range): Promise<readonly CodeAction[]> {
    const diagnostics = (this.diagnostics.get(uri)?.items ?? []).filter((one) => one.range.start.line === range.start.line);
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } });
  }

  /** Diagnostics of the version that is open now. */
  async findings(uri: string): Promise<readonly Diagnostic[]> {
    const version = this.#versions.get(uri)?.version;
    return until('diagnostics', () => {
      const sent = this.diagnostics.get(uri);
      return sent?.version === version && sent?.items;
    });
  }

  /** Diagnostics, once there are some that pass. */
  async findingsWith(uri: string, passes: (items: readonly Diagnostic[]) => boolean, what: string): Promise<readonly Diagnostic[]> {
    return until(
      () => `${what} (now: ${JSON.stringify(this.diagnostics.get(uri)?.items.map(({ code, message }) => [code, message]))})`,
      () => {
        const sent = this.diagnostics.get(uri);
        return sent && sent.version === this.#versions.get(uri)?.version && passes(sent.items) && sent.items;
      },
    );
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
