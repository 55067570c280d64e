import { CLASSIFIERS } from '../../language/definition-cues';
import type { Definition, PaperRecord, TermRecord } from '../../model/records';
import { tokenize } from '../../text/tokens';
import type { ExtractionContext } from '../context';
import { PhraseIndex } from './align-languages';
import type { TermDefinition } from './collect-definitions';
import type { MinedEquivalents } from './equivalents';
import { isLooseRendering, renders } from './field-dictionary';
import type { Sentence } from './sentences';
import { termKey } from './term-span';
import type { TermVocabulary } from './vocabulary';

const MOST_DEFINITIONS = 12;
/** Below this a passage only uses the term in a telling place; few of them are kept. */
const TELLING = 0.45;
const MOST_WEAK = 5;
const MOST_TERMS = 400;
/** A phrase that is neither defined nor glossed is listed as a term from this strength on. */
const LISTED = 0.45;

interface Form {
  readonly key: string;
  readonly language: 'fa' | 'en';
  readonly spellings: Map<string, number>;
  readonly definitions: Definition[];
  glossed: boolean;
}

/** Records of one paper's terms: forms of one key are one, and forms that the paper pairs across the languages are one. */
export function recordsOf(
  context: ExtractionContext,
  paper: PaperRecord,
  vocabulary: TermVocabulary,
  definitions: readonly TermDefinition[],
  mined: MinedEquivalents,
  sentences: readonly Sentence[],
): TermRecord[] {
  const forms = new Map<string, Form>();
  const form = (text: string, language: 'fa' | 'en'): Form => {
    const key = `${language}:${termKey(text)}`;
    let known = forms.get(key);
    if (!known) {
      known = { key, language, spellings: new Map(), definitions: [], glossed: false };
      forms.set(key, known);
    }
    const spelling = language === 'en' ? lowerUnlessName(text) : text;
    known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
    return known;
  };
  for (const { form: text, language, definition } of definitions) form(text, language).definitions.push(definition);
  const pairs: [Form, Form][] = [];
  for (const { fa, en } of mined.terms) {
    const pair: [Form, Form] = [form(fa, 'fa'), form(en, 'en')];
    for (const one of pair) one.glossed = true;
    pairs.push(pair);
  }
  for (const language of ['fa', 'en'] as const) {
    for (const keyword of paper.keywords[language])
      if (vocabulary.evidence(keyword)?.keyword && vocabulary.strength(keyword) >= LISTED) form(keyword, language);
  }
  for (const { form: text, language } of vocabulary.established()) form(text, language);
  pairs.push(...withClassifier(forms));
  pairs.push(...aligned(paper, forms, form, sentences));
  return grouped(context.paperId, [...forms.values()], pairs).slice(0, MOST_TERMS);
}

const SORTS = {
  fa: CLASSIFIERS.sort.fa.map(termKey),
  en: CLASSIFIERS.sort.en.flatMap((sort) => [termKey(sort), termKey(sort.replace(' of', ''))]),
};

/** «سیاست دنباله‌روی» and «دنباله‌روی», "theory of hegemony" and "hegemony": one concept where the paper has both. */
function withClassifier(forms: ReadonlyMap<string, Form>): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  for (const one of forms.values()) {
    const key = one.key.slice(3);
    for (const sort of SORTS[one.language]) {
      const rest = key.startsWith(sort)
        ? key.slice(sort.length)
        : one.language === 'en' && key.endsWith(sort)
          ? key.slice(0, -sort.length)
          : '';
      const bare = rest.length >= 4 ? forms.get(`${one.language}:${rest}`) : undefined;
      if (bare) pairs.push([bare, one]);
    }
  }
  return pairs;
}

/** Terms without a gloss, paired with the phrase of the paper's other language that renders each of their words. */
function aligned(
  paper: PaperRecord,
  forms: ReadonlyMap<string, Form>,
  form: (text: string, language: 'fa' | 'en') => Form,
  sentences: readonly Sentence[],
): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  const texts = (language: 'fa' | 'en') => [
    ...[...paper.keywords[language], paper.title[language] ?? '', paper.abstract[language] ?? ''].map((text) => tokenize(text)),
    ...sentences.filter((sentence) => sentence.language === language).map(({ printed }) => printed),
  ];
  const open = [...forms.values()].filter((one) => !one.glossed);
  const openIn = (language: 'fa' | 'en') => open.filter((one) => one.language === language).map(preferred);
  const index = { fa: new PhraseIndex(texts('en'), 'en', openIn('fa')), en: new PhraseIndex(texts('fa'), 'fa', openIn('en')) };
  for (const one of open) {
    const spelling = preferred(one);
    const other = index[one.language].rendering(spelling, one.language);
    const english = one.language === 'en' ? spelling : (other ?? '');
    if (other && !isLooseRendering(english)) pairs.push([one, form(other, one.language === 'fa' ? 'en' : 'fa')]);
  }
  return pairs;
}

function grouped(paperId: string, forms: readonly Form[], pairs: readonly (readonly [Form, Form])[]): TermRecord[] {
  const groupOf = new Map<Form, Set<Form>>();
  for (const one of forms) groupOf.set(one, new Set([one]));
  for (const [a, b] of pairs) {
    const left = groupOf.get(a);
    const right = groupOf.get(b);
    if (!left || !right || left === right || !mayJoin(left, right)) continue;
    for (const one of right) {
      left.add(one);
      groupOf.set(one, left);
    }
  }
  const records: TermRecord[] = [];
  for (const group of new Set(groupOf.values())) {
    const list = [...group];
    const definitions = ranked(list.flatMap((one) => one.definitions));
    const fa = spellings(list, 'fa');
    const en = spellings(list, 'en');
    records.push({ id: `${paperId}#${list[0]?.key ?? ''}`, fa, en, definitions });
  }
  return records.sort((a, b) => (b.definitions[0]?.confidence ?? 0) - (a.definitions[0]?.confidence ?? 0));
}

/** Two groups that each have terms of one language are one concept only where a term of the one could render all of the other's. */
function mayJoin(left: ReadonlySet<Form>, right: ReadonlySet<Form>): boolean {
  const all = [...left, ...right];
  const persian = all.filter((one) => one.language === 'fa');
  const english = all.filter((one) => one.language === 'en');
  if (persian.length <= 1 || english.length <= 1 || !persian.length || !english.length) return true;
  return persian.every((fa) => english.every((en) => renders(preferred(fa), preferred(en)) > 0.6));
}

function ranked(definitions: readonly Definition[]): Definition[] {
  const byQuote = new Map<string, Definition>();
  for (const definition of definitions) {
    const known = byQuote.get(definition.quote);
    if (!known || known.confidence < definition.confidence) byQuote.set(definition.quote, definition);
  }
  let weak = 0;
  return [...byQuote.values()]
    .sort((a, b) => b.confidence - a.confidence || a.location.start - b.location.start)
    .filter((definition) => definition.confidence >= TELLING || ++weak <= MOST_WEAK)
    .slice(0, MOST_DEFINITIONS);
}

function spellings(forms: readonly Form[], language: 'fa' | 'en'): string[] {
  return forms
    .filter((one) => one.language === language)
    .sort((a, b) => b.definitions.length - a.definitions.length || total(b) - total(a))
    .map(preferred);
}

function total(form: Form): number {
  return [...form.spellings.values()].reduce((sum, count) => sum + count, 0);
}

/** The most frequent spelling of a form; of equals the shorter, which has no plural. */
function preferred(form: Form): string {
  return [...form.spellings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

/** "Aggregate Power" and "Soft power" are written small in running text; abbreviations and names within a term stay. */
function lowerUnlessName(text: string): string {
  return text.replace(/\p{Lu}[\p{Ll}-]+/gu, (word) =>
    /(?:ism|ity|tion|sion|cy|ship|ment|ness|ance|ence|ing|er|al|ive|ic)$/.test(word) || text.split(' ').length > 1
      ? word.toLowerCase()
      : word,
  );
}
