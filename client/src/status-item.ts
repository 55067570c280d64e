import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { localDigits, message } from '../../server/src/messages';
import { isolated } from '../../server/src/protocol/directions';
import type { DabirStatus } from '../../server/src/protocol/status';
import { uiLanguage } from './language';

/** Problems named in the tooltip; all of them are one command away. */
const PROBLEMS_SHOWN = 5;

/** The item in the status bar: indexing n of m, then how many papers can be asked, and whether something went wrong. */
export class StatusItem implements Disposable {
  readonly #item = window.createStatusBarItem('dabir.status', StatusBarAlignment.Right, 90);
  #status: DabirStatus | null = null;

  constructor() {
    this.#item.name = 'Dabir';
  }

  get status(): DabirStatus | null {
    return this.#status;
  }

  /** What the item shows, icons included. */
  get text(): string {
    return this.#item.text;
  }

  show(status: DabirStatus): void {
    this.#status = status;
    this.refresh();
  }

  refresh(): void {
    const status = this.#status;
    if (!status) return;
    const language = uiLanguage();
    const { state, papers, done, total, problems, folders } = status;
    const count = isolated(message(language, 'status.papers', { n: papers }));
    const troubled = problems.length > 0;
    switch (state) {
      case 'none':
        this.#item.text = `$(book) ${isolated(message(language, 'client.noCorpus'))}`;
        break;
      case 'failed':
        this.#item.text = `$(error) ${message(language, 'client.failed')}`;
        break;
      case 'indexing':
        this.#item.text = `$(sync~spin) ${isolated(total ? message(language, 'client.indexing', { done, total }) : message(language, 'status.indexing'))}`;
        break;
      case 'ready':
        this.#item.text = `$(book) ${count}${troubled ? ` $(warning) ${localDigits(language, problems.length)}` : ''}`;
        break;
    }
    this.#item.command = state === 'none' ? 'dabir.chooseFolder' : 'dabir.showProblems';
    this.#item.backgroundColor = state === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    const tooltip = new MarkdownString();
    tooltip.appendText(`Dabir: ${state === 'none' || state === 'failed' ? (status.message ?? '') : count}\n`);
    if (folders.length) tooltip.appendText(`${message(language, 'client.folders', { folders: folders.join(', ') })}\n`);
    if (troubled) tooltip.appendText(`${message(language, 'status.problems', { n: problems.length })}\n`);
    for (const problem of problems.slice(0, PROBLEMS_SHOWN)) tooltip.appendText(`${problem.message}\n`);
    this.#item.tooltip = tooltip;
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
