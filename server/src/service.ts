import type { Claim } from '../../corpus-index/src/claims/claim';
import type { TextRange } from '../../corpus-index/src/model/location';
import type { CorpusReader } from '../../corpus-index/src/store/store';
import type { Config } from './config';
import type { BibliographyCheck } from './diagnostics/check-bibliography';
import { createDraftChecker, type DraftCheck, type DraftChecker, papersById } from './diagnostics/check-draft';
import { WHOLE_DRAFT_CHECKS } from './diagnostics/checks';
import type { Papers } from './diagnostics/evidence';
import type { ReferenceFormatter } from './bibliography/reference-formatter';
import type { Finding, Fix } from './diagnostics/finding';
import { citeSupporting } from './diagnostics/supported-claim';
import { type Draft, draftFormat, parseDraft } from './draft/draft';
import { claimSubject } from './features/claim-subject';
import { complete } from './features/completion';
import { definition } from './features/definition';
import type { Asked, CorpusSymbol, FeatureContext, HoverPart, OutlineItem, SubjectProvider, Suggestion, Target } from './features/feature';
import { type FixSettings, fixesOf } from './features/fixes';
import { hover } from './features/hover';
import { bibliographiesOfDraft } from './library/draft-bibliographies';
import type { Library } from './library/library';
import type { Language } from './messages';

/** What a service is made of. Each function is asked whenever it matters, so that a new index or setting counts at once. */
export interface ServiceParts {
  /** The index as it is now; null before there is one. */
  readonly reader: () => CorpusReader | null;
  readonly library: () => Library | null;
  /** The library once it is complete: while papers are still being read, a work may seem unknown that is not. */
  readonly completeLibrary: () => Library | null;
  readonly config: () => Config;
  /** Language of the user interface. */
  readonly language: () => Language;
  /** Finds what is wrong in a bibliography; other requests are answered meanwhile. Rejects with the signal's reason when aborted. */
  readonly checkBibliography: (check: BibliographyCheck, signal: AbortSignal) => Promise<readonly Finding[]>;
  /** Lets other requests through during a long check. */
  readonly pause: () => Promise<void>;
  /** Subjects beside the claims, in the order in which they are asked. */
  readonly subjects: readonly SubjectProvider[];
  /** How hovers write a reference; none: as a line of its parts. */
  readonly formatReference?: ReferenceFormatter;
}

/** A draft that is open in an editor. */
interface OpenDraft {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The features as plain data over UTF-16 offsets. Methods that get a signal reject with its reason when aborted. */
export interface Service {
  hover(document: OpenDraft, offset: number, signal: AbortSignal): Promise<HoverPart | null>;
  complete(document: OpenDraft, offset: number, asked: Asked, signal: AbortSignal): Promise<readonly Suggestion[]>;
  definition(document: OpenDraft, offset: number, signal: AbortSignal): Promise<readonly Target[]>;
  references(document: OpenDraft, offset: number, signal: AbortSignal): Promise<readonly TextRange[]>;
  outline(document: OpenDraft, signal: AbortSignal): Promise<readonly OutlineItem[]>;
  symbols(query: string, signal: AbortSignal): Promise<readonly CorpusSymbol[]>;
  links(document: OpenDraft, signal: AbortSignal): Promise<readonly { readonly range: TextRange; readonly url: string }[]>;
  /** Checks the draft; only paragraphs that changed since its last check are read again. */
  check(document: OpenDraft, signal: AbortSignal): Promise<DraftCheck>;
  /** Fixes for what the last check found in a range, each with the finding that it answers (null: an offer without a finding). */
  fixes(
    document: OpenDraft,
    range: TextRange,
    settings: FixSettings,
    signal: AbortSignal,
  ): Promise<readonly { readonly fix: Fix; readonly finding: number | null }[]>;
  /** Bibliographies that the draft names, as written there. */
  bibliographies(document: OpenDraft): readonly string[];
  close(uri: string): void;
}

interface Memory {
  version: number;
  draft: Draft;
  checker: DraftChecker | null;
  /** Index that the checker reads. */
  checkedFor: CorpusReader | null;
  last: { text: string; check: DraftCheck } | null;
}

/** Language ids of bibliographies, which are not read as drafts. */
export const BIBLIOGRAPHY_LANGUAGES: ReadonlySet<string> = new Set(['bibtex', 'biblatex', 'bib', 'ris']);
/** Longer ones have no paragraphs: finding them would hold up every keystroke, and there is no prose in them. */
const LONGEST_WITH_PARAGRAPHS = 256 * 1024;
const isLongBibliography = (languageId: string, text: string) =>
  BIBLIOGRAPHY_LANGUAGES.has(languageId) && text.length > LONGEST_WITH_PARAGRAPHS;
const NOTHING: DraftCheck = { claims: [], findings: [] };

export function createService(parts: ServiceParts): Service {
  const memories = new Map<string, Memory>();
  let papers: { revision: number; reader: CorpusReader; byId: Papers } | null = null;

  function memoryOf({ uri, languageId, version, text }: OpenDraft): Memory {
    const known = memories.get(uri);
    if (known && known.version === version && known.draft.text === text) return known;
    const format = draftFormat(languageId);
    const draft = isLongBibliography(languageId, text) ? { format, text, prose: text, paragraphs: [] } : parseDraft(text, format);
    const memory = known ?? { version, draft, checker: null, checkedFor: null, last: null };
    memory.version = version;
    memory.draft = draft;
    memories.set(uri, memory);
    return memory;
  }

  async function contextOf(uri: string, signal: AbortSignal): Promise<FeatureContext | null> {
    const reader = parts.reader();
    if (!reader) return null;
    const revision = await reader.revision();
    if (papers?.revision !== revision || papers.reader !== reader) papers = { revision, reader, byId: await papersById(reader) };
    signal.throwIfAborted();
    return {
      uri,
      reader,
      library: parts.library(),
      papers: papers.byId,
      config: parts.config(),
      language: parts.language(),
      signal,
      formatReference: parts.formatReference ?? (() => null),
    };
  }

  const claimsOf = (text: string): readonly Claim[] => {
    for (const { last } of memories.values()) if (last?.text === text) return last.check.claims;
    return [];
  };
  const subjects: readonly SubjectProvider[] = [...parts.subjects, claimSubject(claimsOf)];

  return {
    async hover(document, offset, signal) {
      const context = await contextOf(document.uri, signal);
      return context && hover(subjects, memoryOf(document).draft, offset, context);
    },
    async complete(document, offset, asked, signal) {
      const context = await contextOf(document.uri, signal);
      return context ? complete(subjects, memoryOf(document).draft, offset, context, asked) : [];
    },
    async definition(document, offset, signal) {
      const context = await contextOf(document.uri, signal);
      return context ? definition(subjects, memoryOf(document).draft, offset, context) : [];
    },
    async references(document, offset, signal) {
      const context = await contextOf(document.uri, signal);
      if (!context) return [];
      for (const subject of subjects) {
        const places = await subject.references?.(memoryOf(document).draft, offset, context);
        if (places?.length) return places;
      }
      return [];
    },
    async symbols(query, signal) {
      const context = await contextOf('', signal);
      if (!context) return [];
      const symbols: CorpusSymbol[] = [];
      for (const subject of subjects) symbols.push(...((await subject.symbols?.(query, context)) ?? []));
      return symbols;
    },
    async outline(document, signal) {
      const context = await contextOf(document.uri, signal);
      if (!context) return [];
      const items: OutlineItem[] = [];
      for (const subject of subjects) items.push(...((await subject.outline?.(memoryOf(document).draft, context)) ?? []));
      return items.sort((a, b) => a.range.start - b.range.start);
    },
    async links(document, signal) {
      const context = await contextOf(document.uri, signal);
      if (!context) return [];
      const links: { range: TextRange; url: string }[] = [];
      for (const subject of subjects) links.push(...((await subject.links?.(memoryOf(document).draft, context)) ?? []));
      return links;
    },
    async check(document, signal) {
      const { uri, languageId, text } = document;
      if (BIBLIOGRAPHY_LANGUAGES.has(languageId)) {
        const asked: BibliographyCheck = { file: uri, text, config: parts.config(), language: parts.language() };
        const check = { claims: [], findings: await parts.checkBibliography(asked, signal) };
        signal.throwIfAborted();
        memoryOf(document).last = { text, check };
        return check;
      }
      const memory = memoryOf(document);
      const reader = parts.reader();
      if (!reader) return NOTHING;
      if (!memory.checker || memory.checkedFor !== reader) {
        memory.checker = createDraftChecker({
          reader,
          library: parts.completeLibrary,
          checks: WHOLE_DRAFT_CHECKS,
          pause: parts.pause,
        });
        memory.checkedFor = reader;
      }
      const check = await memory.checker.check(memory.draft, parts.config(), signal);
      memory.last = { text, check };
      await contextOf(uri, signal);
      return check;
    },
    async fixes(document, range, settings, signal) {
      const memory = memoryOf(document);
      const { draft } = memory;
      const context = await contextOf(document.uri, signal);
      const { claims, findings } = memory.last?.text === document.text ? memory.last.check : NOTHING;
      const touches = (other: TextRange) => other.start <= range.end && other.end >= range.start;
      const answers = findings.flatMap((finding, at) =>
        touches(finding.range) ? fixesOf(finding, draft, settings).map((fix) => ({ fix, finding: at })) : [],
      );
      const offers = claims.filter((claim) => touches(claim.range)).flatMap((claim) => citeSupporting(claim, papers?.byId ?? new Map()));
      if (context) for (const subject of subjects) offers.push(...((await subject.offers?.(draft, range, context)) ?? []));
      return [...answers, ...offers.map((fix) => ({ fix, finding: null }))];
    },
    // A bibliography names none, and a long one is not read as a draft at every keystroke.
    bibliographies: (document) => (BIBLIOGRAPHY_LANGUAGES.has(document.languageId) ? [] : bibliographiesOfDraft(memoryOf(document).draft)),
    close(uri) {
      memories.delete(uri);
    },
  };
}
