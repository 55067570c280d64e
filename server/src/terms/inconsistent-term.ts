import { isGeneric, termKey } from '../../../corpus-index/src/extract/terms/term-span';
import { foldKey } from '../../../corpus-index/src/text/fold';
import type { Decision } from '../diagnostics/decisions';
import type { Finding, Fix, Severity } from '../diagnostics/finding';
import type { Draft } from '../draft/draft';
import { DECIDE } from '../features/fixes';
import { fillTemplate, type Language } from '../messages/message';
import { TERM_MESSAGES } from '../messages/terms';
import { type TermUse, termsIn } from './find-term';
import { choiceOf, chosenKeys } from './term-choice';
import type { Concept, TermIndex } from './term-index';

/** A form shorter than this (folded) is too common a word to be held to. */
const SHORTEST_FORM = 6;
const MOST_FINDINGS = 100;

/**
 * One concept under several names in one draft and language. The form that the writer has chosen, else the most frequent, else
 * the index's first, stands; every other is a finding with a fix for one, for all, and for ever. Only forms that the index has
 * as full names of one concept count: inflections, and a form that is part of the other («سیاست دنباله‌روی»), do not.
 */
export function inconsistentTerms(draft: Draft, index: TermIndex, decisions: readonly Decision[], severity: Severity): Finding[] {
  const chosen = chosenKeys(decisions);
  const findings: Finding[] = [];
  for (const uses of usesByConcept(draft, index)) {
    const forms = rivalForms(uses);
    if (forms.length < 2) continue;
    const preferred = preferredForm(forms, uses, chosen);
    const others = uses.filter(({ form }) => form !== preferred && forms.includes(form));
    const language = uses[0]!.language;
    const all = editsTo(draft, uses, forms, preferred);
    for (const use of others) {
      findings.push({
        range: use.range,
        code: 'inconsistent-term',
        severity,
        message: fill('term.inconsistent', language, {
          forms: forms.map((form) => (language === 'fa' ? `«${form}»` : `“${form}”`)).join(language === 'fa' ? '، ' : ', '),
        }),
        related: [],
        fixes: [
          ...fixes(edit(draft, use, preferred), all, preferred, language),
          // The rarer word may be the one that the writer wants.
          always(editsTo(draft, uses, forms, use.form), use.form, language),
        ],
        content: `${use.form} → ${preferred}`,
      });
      if (findings.length >= MOST_FINDINGS) return findings;
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start);
}

type Edit = Fix['edits'][number];

function fixes(one: Edit, all: readonly Edit[], form: string, language: Language): Fix[] {
  const list: Fix[] = [{ title: fill('term.replaceOne', language, { form }), kind: 'rename', edits: [one], preferred: true }];
  if (all.length > 1) list.push({ title: fill('term.replaceAll', language, { form }), kind: 'rename', edits: all });
  list.push(always(all, form, language));
  return list;
}

/** Writes one form everywhere, and remembers it for the workspace. */
function always(edits: readonly Edit[], form: string, language: Language): Fix {
  return {
    title: fill('term.alwaysUse', language, { form }),
    kind: 'rename',
    edits,
    command: { name: DECIDE, arguments: [{ decision: choiceOf(form) }] },
  };
}

function editsTo(draft: Draft, uses: readonly TermUse[], forms: readonly string[], form: string): Edit[] {
  return uses.filter((use) => use.form !== form && forms.includes(use.form)).map((use) => edit(draft, use, form));
}

function usesByConcept(draft: Draft, index: TermIndex): TermUse[][] {
  const groups = new Map<string, TermUse[]>();
  for (const paragraph of draft.paragraphs) {
    for (const use of termsIn(paragraph, index)) {
      const key = `${use.language}:${use.concept.id}`;
      const group = groups.get(key);
      if (group) group.push(use);
      else groups.set(key, [use]);
    }
  }
  return [...groups.values()];
}

/** Forms of one concept that are names of their own: long enough, no common noun, none part of another, and glossed by the other language. */
function rivalForms(uses: readonly TermUse[]): string[] {
  const concept: Concept = uses[0]!.concept;
  const language = uses[0]!.language;
  if (!concept[language === 'fa' ? 'en' : 'fa'].length) return [];
  const forms = [...new Set(uses.map(({ form }) => form))].filter(
    (form) => termKey(form).length >= SHORTEST_FORM && !isGeneric(form, language),
  );
  return forms.filter((form) => !forms.some((other) => other !== form && (contains(other, form) || contains(form, other))));
}

/**
 * Whether one name is part of the other: words of it («سیاست دنباله‌روی»), or what it is derived from (hedge, hedging). A prefix makes
 * another name ("counterbalancing").
 */
function contains(long: string, short: string): boolean {
  return termKey(long).startsWith(termKey(short)) || ` ${foldKey(long)} `.includes(` ${foldKey(short)} `);
}

function preferredForm(forms: readonly string[], uses: readonly TermUse[], chosen: ReadonlyMap<string, number>): string {
  const chosenAt = (form: string) => chosen.get(termKey(form)) ?? -1;
  const [wanted] = [...forms].sort((a, b) => chosenAt(b) - chosenAt(a));
  if (wanted !== undefined && chosenAt(wanted) >= 0) return wanted;
  const count = (form: string) => uses.filter((use) => use.form === form).length;
  const order = uses[0]!.concept[uses[0]!.language];
  return [...forms].sort((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0]!;
}

/** Replaces a use, keeping the plural and possessive endings that the written form has beyond its own, and the capital of an English one. */
function edit(draft: Draft, use: TermUse, preferred: string): Edit {
  const written = draft.text.slice(use.range.start, use.range.end);
  const capital = use.language === 'en' && /^\p{Lu}/u.test(written);
  const base = capital ? preferred[0]!.toUpperCase() + preferred.slice(1) : preferred;
  return {
    range: use.range,
    newText: use.language === 'fa' ? base + persianEnding(written, use.form) : withEnding(base, written, use.form),
  };
}

const PERSIAN_ENDING = /\u200c?(?:هایی|های|ها)$/u;

function persianEnding(written: string, form: string): string {
  const ending = PERSIAN_ENDING.exec(written)?.[0] ?? '';
  return ending && !form.endsWith(ending) ? `\u200c${ending.replace('\u200c', '')}` : '';
}

const POSSESSIVE = /['’]s?$/u;
const PLURAL = /[^s]s$/;

function withEnding(base: string, written: string, form: string): string {
  const possessive = POSSESSIVE.exec(written)?.[0] ?? '';
  const bare = written.slice(0, written.length - possessive.length);
  const plural = PLURAL.test(bare) && !PLURAL.test(form) && !PLURAL.test(base) ? pluralOf(base) : base;
  return plural + possessive;
}

function pluralOf(english: string): string {
  if (/[^aeiou]y$/.test(english)) return `${english.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(english) ? `${english}es` : `${english}s`;
}

function fill(key: keyof typeof TERM_MESSAGES, language: Language, values: Readonly<Record<string, string>>): string {
  return fillTemplate(language, TERM_MESSAGES[key][language], values);
}
