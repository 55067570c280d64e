import {
  type CancellationToken,
  CodeActionKind,
  CompletionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_CONFIG } from '../config';
import { addDecision, DECISIONS_FILE, type Decision } from '../diagnostics/decisions';
import { FINDING_CODES, LIST_WORK } from '../diagnostics/finding';
import { OPEN_PASSAGE } from '../diagnostics/open-passage';
import { paperLabel } from '../diagnostics/paper-label';
import { ADD_ENTRY } from '../features/citation-subject';
import type { Target } from '../features/feature';
import { DECIDE } from '../features/fixes';
import { type Language, message } from '../messages';
import { BIBLIOGRAPHY_LANGUAGES, createService } from '../service';
import { createEntryAdder } from './add-entry';
import { type ClientAbilities, clientAbilities } from './client-abilities';
import { loadConfig, type WorkspaceSettings } from './configuration';
import { offerCodeLenses } from './code-lens';
import { toCodeAction, toCompletionItem, toHover, toOffsets, toRange, toResolvedItem } from './convert';
import type { Edge } from './edge';
import { referencesElsewhere } from './find-references';
import { createPublisher } from './publisher';
import { createReferences } from './reference-list';
import { WRITE_REFERENCE_LIST } from './commands';
import { offerRename } from './rename';
import { type ListedPaper, PAPERS_METHOD } from './papers';
import { createProgress } from './progress';
import { STATUS_METHOD, TRUSTED_METHOD } from './status';
import { subjects } from './subjects';
import { createSuggestionMemory } from './suggestion-memory';
import { createWatchers } from './watchers';

/** Scheme of read-only documents that show what Dabir read in a paper. */
export const TEXT_SCHEME = 'dabir-text';
const REINDEX = 'dabir.reindex';

/** After the last keystroke in a bibliography, before its works count, in milliseconds. */
const OVERLAY_PAUSE = 400;
const TRIGGERS = ['@', '{', '(', ',', ';', '،', '؛', ' '];

/** Runs the language server on a connection. */
export function serve(connection: Connection, edge: Edge): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientAbilities = clientAbilities({ processId: null, rootUri: null, capabilities: {} }, edge);
  let settings: WorkspaceSettings = { config: DEFAULT_CONFIG, language: 'en' };
  const config = () => settings.config;
  const language = (): Language => settings.language;
  const log = (error: unknown) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));

  const session = edge.createSession({
    status: () => {
      void connection.sendNotification(STATUS_METHOD, session.status()).catch(log);
      progress.show(session.status());
    },
    changed: () => publisher.all(),
    error: log,
  });
  const progress = createProgress(connection, () => (client.progress ? language() : null), log);
  const references = createReferences({ connection, documents, session, edge, client: () => client, config, language, log });
  const service = createService({
    reader: () => session.reader(),
    library: () => session.library(),
    completeLibrary: () => (session.isComplete() ? session.library() : null),
    config,
    language,
    checkBibliography: edge.checkBibliography,
    pause: edge.pause,
    subjects: subjects(),
    formatReference: (work) => references.formatter()?.(work) ?? null,
  });
  const publisher = createPublisher({ connection, documents, service, session, edge, client: () => client, log });

  const suggested = createSuggestionMemory();
  const watchers = createWatchers(connection, edge, log);

  const draftOf = (document: TextDocument) => ({
    uri: document.uri,
    languageId: document.languageId,
    version: document.version,
    text: document.getText(),
  });

  /** Runs a feature: the editor's cancellation aborts it, and a cancelled question gets the empty answer. */
  async function cancellable<T>(token: CancellationToken, empty: T, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (token.isCancellationRequested) return empty;
    const controller = new AbortController();
    const listener = token.onCancellationRequested(() => controller.abort());
    try {
      return await run(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return empty;
      throw error;
    } finally {
      listener.dispose();
    }
  }

  /** The same for an open document; one that is not open gets the empty answer. */
  async function answer<T>(
    uri: string,
    token: CancellationToken,
    empty: T,
    run: (document: TextDocument, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const document = documents.get(uri);
    return document ? cancellable(token, empty, (signal) => run(document, signal)) : empty;
  }

  async function reload(): Promise<void> {
    settings = await loadConfig(connection, edge, client);
    watchers.watch(client, settings.config.corpusFolders);
    await session.open(settings.config, { folders: client.folders, trusted: client.trusted }, settings.language);
    publisher.all();
  }

  const reloadSafely = () => void reload().catch(log);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = clientAbilities(params, edge);
    return {
      serverInfo: { name: 'dabir' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true },
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        codeLensProvider: {},
        executeCommandProvider: { commands: [OPEN_PASSAGE, DECIDE, REINDEX, ADD_ENTRY, LIST_WORK, WRITE_REFERENCE_LIST] },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          textDocumentContent: { schemes: [TEXT_SCHEME] },
        },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dabir' }).catch(log);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        client = client.withFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        reloadSafely();
      });
    }
    reloadSafely();
  });

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    client = client.withPushedSettings(pushed);
    reloadSafely();
  });

  let cancelRefresh = () => {};
  connection.onDidChangeWatchedFiles(({ changes }) => {
    cancelRefresh();
    if (changes.some(({ uri }) => uri.endsWith(DECISIONS_FILE))) return reloadSafely();
    // Synchronising folders write many files at once: one reading for all of them.
    cancelRefresh = edge.later(500, () => void session.refresh(false).catch(log));
  });

  connection.onHover(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, null, async (document, signal) => {
      const part = await service.hover(draftOf(document), document.offsetAt(position), signal);
      return part && toHover(document, part, client);
    }),
  );

  connection.onCompletion(({ textDocument, position, context }, token) =>
    answer(textDocument.uri, token, { isIncomplete: true, items: [] }, async (document, signal) => {
      const asked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'typed' : 'invoked';
      const suggestions = await service.complete(draftOf(document), document.offsetAt(position), asked, signal);
      const list = suggested.keep(suggestions);
      return { isIncomplete: true, items: suggestions.map((one, at) => toCompletionItem(document, one, { list, at }, client)) };
    }),
  );

  connection.onCompletionResolve((item) => {
    const suggestion = suggested.find(item.data);
    return suggestion ? toResolvedItem(item, suggestion, client) : item;
  });

  connection.onDefinition(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, [], async (document, signal) => {
      const targets = await service.definition(draftOf(document), document.offsetAt(position), signal);
      const places = await Promise.all(targets.map((target) => session.locate(target, client.textDocuments)));
      return places.filter((place) => place !== null);
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(textDocument.uri, token, [], async (document, signal) => {
      const options = {
        uri: document.uri,
        canChangeSettings: client.canChangeSettings,
        canDecide: client.folders.length > 0,
      };
      const wanted = (kind: string) => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const fixes = await service.fixes(draftOf(document), toOffsets(document, range), options, signal);
      return fixes
        .map(({ fix, finding }) =>
          toCodeAction(document, fix, finding === null ? null : publisher.diagnostic(document.uri, finding), client),
        )
        .filter(({ kind }) => wanted(kind ?? ''));
    }),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer(textDocument.uri, token, [], async (document, signal) =>
      (await service.outline(draftOf(document), signal)).map(({ name, detail, range }) => ({
        name,
        detail,
        kind: SymbolKind.Key,
        range: toRange(document, range),
        selectionRange: toRange(document, range),
      })),
    ),
  );

  connection.onReferences(({ textDocument, position, context }, token) =>
    answer(textDocument.uri, token, [], async (document, signal) => {
      const offset = document.offsetAt(position);
      const places = await service.references(draftOf(document), offset, signal);
      const here = places.map((range) => ({ uri: document.uri, range: toRange(document, range) }));
      const parts = { documents, session, edge, folders: () => client.folders };
      return [...here, ...(await referencesElsewhere(parts, document, offset, context.includeDeclaration))];
    }),
  );

  /** Bibliographies that each open draft names. */
  const named = new Map<string, readonly string[]>();
  const addEntry = createEntryAdder({
    connection,
    documents,
    session,
    edge,
    named: (uri) => named.get(uri) ?? [],
    language,
    folders: () => client.folders,
    createsFiles: () => client.createsFiles,
  });
  offerRename({ connection, documents, session, edge, folders: () => client.folders, language });
  const isBibliography = ({ languageId }: TextDocument) => BIBLIOGRAPHY_LANGUAGES.has(languageId);
  offerCodeLenses({ connection, documents, session, edge, folders: () => client.folders, language, isBibliography });

  connection.onWorkspaceSymbol(({ query }, token) =>
    cancellable(token, [], async (signal) => {
      const symbols = await service.symbols(query, signal);
      const places = await Promise.all(symbols.map(({ target }) => session.locate(target, client.textDocuments)));
      return symbols.flatMap(({ name, detail }, at) => {
        const location = places[at];
        return location ? [{ name, containerName: detail, kind: SymbolKind.Key, location }] : [];
      });
    }),
  );

  connection.onDocumentLinks(({ textDocument }, token) =>
    answer(textDocument.uri, token, [], async (document, signal) =>
      (await service.links(draftOf(document), signal)).map(({ range, url }) => ({ range: toRange(document, range), target: url })),
    ),
  );

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [argument]: unknown[] = given ?? [];
    if (command === REINDEX) return session.refresh(true);
    if (command === OPEN_PASSAGE) return openPassage(argument);
    if (command === DECIDE) return decide(argument);
    // Of a suggestion, which the client names by its place in the list.
    if (command === ADD_ENTRY) return addEntry(suggested.find(argument)?.command?.arguments[0] ?? argument);
    if (command === LIST_WORK) return references.add(argument);
    if (command === WRITE_REFERENCE_LIST) return references.write(argument);
  });

  async function openPassage(argument: unknown): Promise<void> {
    const target = passageArgument(argument);
    if (!target) return;
    const place = await session.locate(target, client.textDocuments);
    if (!place) return connection.window.showWarningMessage(message(language(), 'open.refused', { file: target.location.file }));
    await connection.window.showDocument({ uri: place.uri, selection: place.range, takeFocus: true });
  }

  async function decide(argument: unknown): Promise<void> {
    const made = decisionArgument(argument);
    const folder = made && client.folderOf(made.uri);
    if (!made || !folder) return;
    try {
      await edge.writeDecisions(folder, addDecision(await edge.readDecisions(folder), made.decision));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      connection.window.showWarningMessage(message(language(), 'decision.failed', { reason }));
    }
    await reload();
  }

  connection.onNotification(TRUSTED_METHOD, () => {
    client = client.withTrust();
    reloadSafely();
  });

  connection.onRequest(PAPERS_METHOD, async (): Promise<readonly ListedPaper[]> => {
    const papers = (await session.reader()?.papers()) ?? [];
    return papers.map(({ folder, record }) => ({
      path: edge.join(folder, record.file),
      label: paperLabel(record, language()),
      title: record.title[language()] ?? record.title.en ?? record.title.fa ?? record.id,
    }));
  });

  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const text = await session.textOf(uri);
    return text === null ? null : { text };
  });

  function nameBibliographies(uri: string, files: readonly string[]): void {
    const paths = files.map((file) => edge.besides(uri, file)).filter((path) => path !== null);
    if (paths.join('\n') === (named.get(uri) ?? []).join('\n')) return;
    if (paths.length) named.set(uri, paths);
    else named.delete(uri);
    void session.name([...named.values()].flat()).catch(log);
  }

  /** An open bibliography counts as it stands in the editor. */
  let cancelOverlay = () => {};
  function overlay(document: TextDocument): void {
    const path = edge.pathOf(document.uri);
    if (path === null || !BIBLIOGRAPHY_LANGUAGES.has(document.languageId)) return;
    cancelOverlay();
    cancelOverlay = edge.later(OVERLAY_PAUSE, () => void session.overlay(path, document.getText()).catch(log));
  }

  documents.onDidChangeContent(({ document }) => {
    overlay(document);
    nameBibliographies(document.uri, service.bibliographies(draftOf(document)));
    publisher.later(document.uri);
  });
  documents.onDidClose(({ document }) => {
    const path = edge.pathOf(document.uri);
    if (path !== null && BIBLIOGRAPHY_LANGUAGES.has(document.languageId)) {
      cancelOverlay();
      void session.overlay(path, null).catch(log);
    }
    nameBibliographies(document.uri, []);
    service.close(document.uri);
    publisher.clear(document.uri);
  });
  connection.onShutdown(() => session.close());

  documents.listen(connection);
  connection.listen();
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Arguments come from the client, so they are read as unknown values. */
function passageArgument(value: unknown): Extract<Target, { kind: 'passage' }> | null {
  if (!isObject(value) || typeof value['folder'] !== 'string' || !isObject(value['location'])) return null;
  const { file, page, start, end } = value['location'];
  if (typeof file !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  return { kind: 'passage', folder: value['folder'], location: { file, page: typeof page === 'number' ? page : null, start, end } };
}

function decisionArgument(value: unknown): { uri: string; decision: Decision } | null {
  if (!isObject(value) || typeof value['uri'] !== 'string' || !isObject(value['decision'])) return null;
  const { content, reason } = value['decision'];
  const wanted = value['decision']['code'];
  const code = FINDING_CODES.find((known) => known === wanted);
  if (!code || typeof content !== 'string') return null;
  return { uri: value['uri'], decision: { code, content, reason: typeof reason === 'string' ? reason : '' } };
}
