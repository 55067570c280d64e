import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from '../service';
import type { ClientAbilities } from './client-abilities';
import { toDiagnostic } from './convert';
import type { CorpusSession, Edge } from './edge';

/** Pause after the last keystroke before a draft is checked, in milliseconds. */
const DEBOUNCE = 250;
/** A citation that is just being typed is not called unresolved for so long after the last keystroke in it, in milliseconds. */
const STILL_TYPING = 3000;
/** UTF-16 units that are compared at once where texts are alike. */
const PART = 4096;

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Service;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly client: () => ClientAbilities;
  readonly log: (error: unknown) => void;
}

/** Checks open drafts and sends their diagnostics. */
export interface Publisher {
  /** Checks soon; a newer call for the same document replaces an older one that still waits or runs. */
  later(uri: string): void;
  /** Checks every open draft soon. */
  all(): void;
  clear(uri: string): void;
  /** The diagnostic that the finding at this place of the last check became. */
  diagnostic(uri: string, finding: number): Diagnostic | null;
}

export function createPublisher({ connection, documents, service, session, edge, client, log }: Parts): Publisher {
  const waiting = new Map<string, () => void>();
  const running = new Map<string, AbortController>();
  const sent = new Map<string, readonly Diagnostic[]>();
  const typing = new Map<string, { readonly text: string; readonly offset: number | null }>();
  const holding = new Map<string, () => void>();

  /** Remembers where a document changed last. */
  function note(uri: string): void {
    const text = documents.get(uri)?.getText();
    const before = typing.get(uri);
    if (text === undefined || before?.text === text) return;
    typing.set(uri, { text, offset: before === undefined ? null : endOfChange(before.text, text) });
  }

  async function check(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (!document) return;
    const path = edge.pathOf(uri);
    if (path !== null && session.isPaper(path)) return clear(uri);
    const controller = new AbortController();
    running.set(uri, controller);
    const { version, languageId } = document;
    try {
      const { findings } = await service.check({ uri, languageId, version, text: document.getText() }, controller.signal);
      const diagnostics: Diagnostic[] = [];
      for (const finding of findings) {
        const places = client().relatedInformation ? finding.related : [];
        const related = await Promise.all(places.map((place) => session.locate({ kind: 'passage', ...place }, client().textDocuments)));
        diagnostics.push(toDiagnostic(document, finding, related, edge.documentation(finding.code), client()));
      }
      if (controller.signal.aborted || documents.get(uri)?.version !== version) return;
      sent.set(uri, diagnostics);
      const offset = typing.get(uri)?.offset ?? null;
      const isTyped = findings.map(
        ({ code, range }) =>
          (code === 'unresolved-citation' || code === 'unlisted-citation') &&
          offset !== null &&
          range.start <= offset &&
          offset <= range.end,
      );
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics.filter((_, at) => !isTyped[at]) });
      if (!isTyped.includes(true)) return;
      const release = edge.later(STILL_TYPING, () => {
        if (documents.get(uri)?.version === version) void connection.sendDiagnostics({ uri, version, diagnostics }).catch(log);
      });
      holding.get(uri)?.();
      holding.set(uri, release);
    } catch (error) {
      if (!controller.signal.aborted) log(error);
    } finally {
      if (running.get(uri) === controller) running.delete(uri);
    }
  }

  function later(uri: string): void {
    note(uri);
    holding.get(uri)?.();
    waiting.get(uri)?.();
    running.get(uri)?.abort();
    waiting.set(
      uri,
      edge.later(DEBOUNCE, () => {
        waiting.delete(uri);
        void check(uri);
      }),
    );
  }

  function clear(uri: string): void {
    waiting.get(uri)?.();
    waiting.delete(uri);
    running.get(uri)?.abort();
    sent.delete(uri);
    typing.delete(uri);
    holding.get(uri)?.();
    holding.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] }).catch(log);
  }

  return {
    later,
    all: () => documents.keys().forEach(later),
    clear,
    diagnostic: (uri, finding) => sent.get(uri)?.[finding] ?? null,
  };
}

/** Offset in the new text where the part that differs from the old one ends. */
function endOfChange(before: string, now: string): number {
  const shortest = Math.min(before.length, now.length);
  let start = 0;
  // Parts of texts are compared as fast as memory is read; letter by letter, a keystroke in a long bibliography would be felt.
  while (start + PART <= shortest && before.slice(start, start + PART) === now.slice(start, start + PART)) start += PART;
  while (start < shortest && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let end = 0;
  const isSame = (from: number, to: number) =>
    before.slice(before.length - to, before.length - from) === now.slice(now.length - to, now.length - from);
  while (end + PART <= shortest - start && isSame(end, end + PART)) end += PART;
  while (end < shortest - start && before.charCodeAt(before.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) end++;
  return now.length - end;
}
