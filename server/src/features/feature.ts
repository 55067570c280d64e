import type { Location, TextRange } from '../../../corpus-index/src/model/location';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { ReferenceFormatter } from '../bibliography/reference-formatter';
import type { Config } from '../config';
import type { Papers } from '../diagnostics/evidence';
import type { Fix } from '../diagnostics/finding';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Language } from '../messages';

/** What every feature is given beside the draft and the place in it. All of it is what is known now. */
export interface FeatureContext {
  /** Address of the draft; '' for a question about no draft. */
  readonly uri: string;
  readonly reader: CorpusReader;
  /** Null until the bibliographies have been read. */
  readonly library: Library | null;
  readonly papers: Papers;
  readonly config: Config;
  /** Language for what belongs to no sentence. */
  readonly language: Language;
  readonly formatReference: ReferenceFormatter;
  /** Aborted when the editor no longer wants the answer. */
  readonly signal: AbortSignal;
}

/** A place outside the draft: a passage of a paper, or a file of the workspace (absolute path). */
export type Target =
  | { readonly kind: 'passage'; readonly folder: string; readonly location: Location }
  | { readonly kind: 'file'; readonly path: string; readonly range: TextRange };

/** Markdown is never trusted: no commands, no HTML. */
export interface HoverPart {
  readonly range: TextRange;
  readonly markdown: string;
}

export interface Suggestion {
  readonly kind: 'citation' | 'term';
  readonly label: string;
  /** Shown beside the label, dimmed. */
  readonly detail?: string;
  /** Shown at the right end of the line: where it is from. */
  readonly source?: string;
  /** What is shown beside the list of the one that is looked at, as Markdown; made only then. */
  readonly documentation?: () => string;
  /** Short, and beginning with what was typed: editors compare only its first 128 characters. */
  readonly filterText?: string;
  readonly range: TextRange;
  readonly newText: string;
  /** True where newText has tab stops. */
  readonly snippet?: boolean;
  /** Edits elsewhere in the draft that belong to it. */
  readonly furtherEdits?: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly command?: { readonly title: string; readonly name: string; readonly arguments: readonly unknown[] };
}

/** Most suggestions that one answer holds; there may be more, so the list is always incomplete. */
export const SUGGESTION_LIMIT = 100;

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly range: TextRange;
}

/** Something that the papers speak of, with the passage that it is found by. */
export interface CorpusSymbol {
  readonly name: string;
  readonly detail: string;
  readonly target: Target;
}

/** Why suggestions are wanted: 'typed' where a letter brought them up by itself, so that only what is surely meant may appear. */
export type Asked = 'typed' | 'invoked';

/** One provider a feature and subject; a feature asks its providers in their order. */
export interface SubjectProvider {
  hover?(draft: Draft, offset: number, context: FeatureContext): Promise<HoverPart | null>;
  /** Null: the place is none of this subject's business. */
  complete?(draft: Draft, offset: number, context: FeatureContext, asked: Asked): Promise<readonly Suggestion[] | null>;
  definition?(draft: Draft, offset: number, context: FeatureContext): Promise<readonly Target[]>;
  /** Places of the draft that mean the same as the one at the offset. */
  references?(draft: Draft, offset: number, context: FeatureContext): Promise<readonly TextRange[]>;
  outline?(draft: Draft, context: FeatureContext): Promise<readonly OutlineItem[]>;
  /** What all papers know, for a search by words. */
  symbols?(query: string, context: FeatureContext): Promise<readonly CorpusSymbol[]>;
  /** Fixes that answer no finding. */
  offers?(draft: Draft, range: TextRange, context: FeatureContext): Promise<readonly Fix[]>;
  links?(draft: Draft, context: FeatureContext): Promise<readonly { readonly range: TextRange; readonly url: string }[]>;
}
