import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { TermRecord } from '../../../corpus-index/src/model/records';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { lemma } from '../../../corpus-index/src/text/lemma';
import type { Language } from '../messages';

/** A concept of the corpus: its forms in both languages and what the papers say it is. */
export interface Concept extends TermRecord {
  /** Corpus folder of each paper that defines it. */
  readonly folders: ReadonlyMap<string, string>;
}

/** The corpus' concepts, found by any of their forms. */
export interface TermIndex {
  readonly concepts: readonly Concept[];
  /** Concept that has the form with this key (termKey), and the language of the form. */
  byKey(key: string): { readonly concept: Concept; readonly language: Language; readonly form: string } | null;
  /** Concept one of whose English forms has this lemma: weaker than byKey. */
  byLemma(key: string): { readonly concept: Concept; readonly language: Language; readonly form: string } | null;
  /** False where no form begins with these letters, so that longer stretches need not be looked at. */
  mayBegin(key: string): boolean;
}

const PREFIX = 4;

interface Entry {
  readonly concept: Concept;
  readonly language: Language;
  readonly form: string;
}

/** Concepts that say something: a definition, or a form in both languages. */
export function createTermIndex(records: readonly TermRecord[], folders: ReadonlyMap<string, string>): TermIndex {
  const concepts: Concept[] = [];
  const entries = new Map<string, Entry>();
  const lemmas = new Map<string, Entry>();
  const prefixes = new Set<string>();
  for (const record of records) {
    if (!record.definitions.length && !(record.fa.length && record.en.length)) continue;
    const concept: Concept = { ...record, folders };
    concepts.push(concept);
    for (const language of ['fa', 'en'] as const) {
      for (const form of record[language]) {
        const key = termKey(form);
        if (key.length < 3) continue;
        const entry: Entry = { concept, language, form };
        // The concept with more definitions owns a form that two concepts have.
        const known = entries.get(key);
        if (!known || known.concept.definitions.length < concept.definitions.length) entries.set(key, entry);
        prefixes.add(key.slice(0, PREFIX));
        if (language === 'en' && !form.includes(' ')) {
          const base = lemma(form.toLowerCase(), 'en');
          if (base !== key && !lemmas.has(base)) {
            lemmas.set(base, entry);
            prefixes.add(base.slice(0, PREFIX));
          }
        }
      }
    }
  }
  return {
    concepts,
    byKey: (key) => entries.get(key) ?? null,
    byLemma: (key) => lemmas.get(key) ?? null,
    mayBegin: (key) => key.length < PREFIX || prefixes.has(key.slice(0, PREFIX)),
  };
}

const cache = new WeakMap<CorpusReader, { revision: number; index: Promise<TermIndex> }>();

/** The index of what the reader holds now; built anew only when the corpus changed. */
export async function termIndex(reader: CorpusReader): Promise<TermIndex> {
  const revision = await reader.revision();
  const known = cache.get(reader);
  if (known?.revision === revision) return known.index;
  const index = build(reader);
  cache.set(reader, { revision, index });
  return index;
}

async function build(reader: CorpusReader): Promise<TermIndex> {
  const records: TermRecord[] = [];
  const folders = new Map<string, string>();
  for await (const { folder, record } of reader.terms()) {
    records.push(record);
    for (const { paper } of record.definitions) folders.set(paper, folder);
  }
  return createTermIndex(mergeTerms(records), folders);
}
