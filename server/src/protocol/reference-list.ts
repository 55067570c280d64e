import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../../corpus-index/src/text/language';
import type { ReferenceStyle } from '../bibliography/format-references';
import { addToList } from '../bibliography/list-place';
import { type ReferenceFormatter, createReferenceFormatter } from '../bibliography/reference-formatter';
import { type ReferenceListEdit, writeReferenceList } from '../bibliography/reference-list';
import { isStyleName } from '../bibliography/styles';
import type { Config } from '../config';
import { draftFormat, parseDraft } from '../draft/draft';
import { type Language, localDigits, message } from '../messages';
import { citedWork } from './cited-work';
import type { ClientAbilities } from './client-abilities';
import { toEdit } from './convert';
import type { CorpusSession, Edge } from './edge';

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly client: () => ClientAbilities;
  readonly config: () => Config;
  readonly language: () => Language;
  readonly log: (error: unknown) => void;
}

export interface References {
  /** Writes the list of the draft at an address; what stands in the way is told to the writer. */
  write(uri: unknown): Promise<void>;
  /** Adds a work ({uri, item, key}) to the list that the draft carries. */
  add(argument: unknown): Promise<void>;
  /** The formatter of the style that is set; null until the style has been read. */
  formatter(): ReferenceFormatter | null;
}

export function createReferences({ connection, documents, session, edge, client, config, language, log }: Parts): References {
  let made: { readonly name: string; readonly formatter: ReferenceFormatter | null } | null = null;

  /** The style that is set; null where its file cannot be read. A workspace that is not trusted names no file outside it. */
  async function styleOf(name: string): Promise<ReferenceStyle | null> {
    if (isStyleName(name)) return name;
    const { trusted, folders } = client();
    if (!trusted && !folders.some((folder) => edge.isInside(folder, name))) return null;
    const [file] = await edge.readTexts([], [name]);
    return file ? { csl: file.text } : null;
  }

  const warn = (words: string) => connection.window.showWarningMessage(words);

  return {
    async write(uri) {
      const document = typeof uri === 'string' ? documents.get(uri) : undefined;
      const library = session.library();
      if (!document || !library) return;
      const { referenceStyle } = config();
      const style = await styleOf(referenceStyle);
      if (!style) return warn(message(language(), 'references.noStyle', { file: referenceStyle }));
      const { version } = document;
      const draft = parseDraft(document.getText(), draftFormat(document.languageId));
      let list: ReferenceListEdit;
      try {
        list = writeReferenceList(draft, library, style, languageOf(draft.prose), edge.citeproc());
      } catch (error) {
        log(error);
        const reason = error instanceof Error ? error.message : String(error);
        return warn(message(language(), 'references.failed', { reason }));
      }
      if (!list.count) return connection.window.showInformationMessage(message(language(), 'references.none'));
      if (documents.get(document.uri)?.version !== version) return;
      const n = localDigits(language(), list.count);
      await connection.workspace.applyEdit({
        label: message(language(), 'references.label', { n }),
        edit: { changes: { [document.uri]: [toEdit(document, list)] } },
      });
      if (list.unknown.length) warn(message(language(), 'references.unknown', { keys: list.unknown.slice(0, 10).join(', ') }));
    },
    async add(argument) {
      const cited = citedWork(argument);
      const document = cited && documents.get(cited.uri);
      const style = await styleOf(config().referenceStyle);
      if (!document || !style)
        return style ? undefined : warn(message(language(), 'references.noStyle', { file: config().referenceStyle }));
      const draft = parseDraft(document.getText(), draftFormat(document.languageId));
      const added = addToList(draft, cited.item, cited.key, style, edge.citeproc());
      if (!added) return;
      const edit = toEdit(document, { range: { start: added.at, end: added.at }, newText: added.newText });
      await connection.workspace.applyEdit({
        label: message(language(), 'citation.addToList'),
        edit: { changes: { [document.uri]: [edit] } },
      });
    },
    formatter() {
      const name = config().referenceStyle;
      if (made?.name === name) return made.formatter;
      made = { name, formatter: isStyleName(name) ? createReferenceFormatter(edge.citeproc, name, log) : null };
      if (!made.formatter)
        styleOf(name)
          .then((style) => {
            if (style && made?.name === name) made = { name, formatter: createReferenceFormatter(edge.citeproc, style, log) };
          })
          .catch(log);
      return made.formatter;
    },
  };
}
