import { join } from 'node:path';
import { type ExtensionContext, window, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { WRITE_REFERENCE_LIST } from '../../server/src/protocol/commands';
import { type DabirStatus, STATUS_METHOD, TRUSTED_METHOD } from '../../server/src/protocol/status';
import { registerCommands } from './commands';
import { StatusItem } from './status-item';
import { suggestInParentheses } from './suggest-in-parentheses';

/** What activation gives to other extensions and to the tests. */
export interface DabirApi {
  /** State of the index as the server told it last; null before the first word. */
  status(): DabirStatus | null;
  /** Text of the status item. */
  statusText(): string;
}

/** Languages of drafts and bibliographies. */
const LANGUAGES = ['markdown', 'quarto', 'rmd', 'latex', 'tex', 'typst', 'plaintext', 'bibtex'];

const SELECTOR = LANGUAGES.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));

let client: LanguageClient | null = null;

export async function activate(context: ExtensionContext): Promise<DabirApi> {
  const module = join(context.extensionPath, 'dist', 'server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    initializationOptions: { trusted: workspace.isTrusted, canChangeSettings: true, directionMarks: true },
    // Hovers hold text of papers: never trusted, so no command link and no HTML of theirs can run.
    markdown: { isTrusted: false, supportHtml: false },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    progressOnInitialization: false,
    middleware: {
      // From the palette a command comes without the draft that it is about.
      executeCommand: (command, given, next) =>
        next(command, command === WRITE_REFERENCE_LIST && !given.length ? [window.activeTextEditor?.document.uri.toString()] : given),
    },
  };
  const started = new LanguageClient('dabir', 'Dabir', server, options);
  client = started;
  const status = new StatusItem();
  context.subscriptions.push(
    status,
    started,
    started.onNotification(STATUS_METHOD, (sent: DabirStatus) => status.show(sent)),
    workspace.onDidGrantWorkspaceTrust(() => started.sendNotification(TRUSTED_METHOD)),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('dabir.language') && status.refresh()),
    suggestInParentheses(SELECTOR),
    ...registerCommands(started, status, context.extension.id),
  );
  await started.start();
  return { status: () => status.status, statusText: () => status.text };
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}
