import { ownSide } from '../../../corpus-index/src/extract/terms/contrast';
import { areOpposed, LEXICON } from '../../../corpus-index/src/claims/qualitative/lexicon';
import { NEGATIONS } from './negations';
import { lemma } from '../../../corpus-index/src/text/lemma';
import { type Token, tokenize } from '../../../corpus-index/src/text/tokens';
import { shownDefinitions } from './term-hover';
import type { Concept } from './term-index';

/** A feature that a text gives to something: a concept of the oppositions table, affirmed or denied. */
export interface Feature {
  readonly id: string;
  readonly affirmed: boolean;
  /** Tokens that say it. */
  readonly from: number;
  readonly to: number;
}

/** How many tokens before a feature a negation still reaches it: «هیچ تعهد رسمی», "without a formal commitment". */
const REACH = 3;

/** Features in a text: words of the field that take a side in some opposition (written, temporary, binding …). */
export function featuresIn(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const found = phraseAt(tokens, at);
    if (!found || !isAttribute(found.id)) continue;
    const feature: Feature = { id: found.id, affirmed: !isDenied(tokens, at), from: at, to: at + found.length };
    features.push(feature);
    const implied = feature.affirmed ? IMPLIED[found.id] : undefined;
    if (implied !== undefined) features.push({ ...feature, id: implied });
    at += found.length - 1;
  }
  return features;
}

function phraseAt(tokens: readonly Token[], at: number): { readonly id: string; readonly length: number } | null {
  for (const form of basesOf(tokens[at]!)) {
    for (const entry of LEXICON.entries.get(form) ?? []) {
      if (entry.gaps.some(Boolean)) continue;
      if (entry.words.every((word, index) => index === 0 || basesOf(tokens[at + index]).includes(word)))
        return { id: entry.id, length: entry.words.length };
    }
  }
  return null;
}

function basesOf(token: Token | undefined): string[] {
  if (token?.kind !== 'word') return [];
  const language = token.script === 'fa' ? 'fa' : 'en';
  const bases = [token.folded, lemma(token.folded, language)];
  if (language === 'fa')
    for (const ending of ['ی', 'ای'])
      if (token.folded.endsWith(ending) && token.folded.length > ending.length + 3) bases.push(token.folded.slice(0, -ending.length));
  return bases;
}

/** Adjectives of manner and duration: what can tell two neighbouring concepts apart. */
const ATTRIBUTES: readonly string[] = [
  'formal',
  'informal',
  'binding',
  'nonbinding',
  'written',
  'unwritten',
  'oral',
  'temporary',
  'permanent',
  'short-term',
  'long-term',
  'offensive',
  'defensive',
  'conditional',
  'unconditional',
  'symmetrical',
  'asymmetrical',
  'direct',
  'indirect',
  'secret',
  'open-public',
  'voluntary',
  'compulsory',
  'bilateral',
  'multilateral',
  'unilateral',
  'loose',
  'firm',
  'strategic',
  'tactical',
  'targeted',
  'comprehensive',
  'material',
  'ideational',
];
/** What a feature says besides: an informal commitment binds nobody in law (Aust, Modern Treaty Law and Practice, ch. 3). */
const IMPLIED: Readonly<Record<string, string>> = { binding: 'formal' };
const ATTRIBUTE_SET: ReadonlySet<string> = new Set(ATTRIBUTES);

function isAttribute(id: string): boolean {
  return ATTRIBUTE_SET.has(id);
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - REACH); index < at; index++) if (NEGATIONS.has(tokens[index]!.folded)) return true;
  return false;
}

/** Whether what one text gives the other denies, or gives its opposite. */
export function conflicts(a: Feature, b: Feature): boolean {
  return a.id === b.id ? a.affirmed !== b.affirmed : a.affirmed && b.affirmed && areOpposed(a.id, b.id);
}

const memory = new WeakMap<Concept, readonly Feature[]>();

/** Features that the definitions of a concept give it; those on which its own definitions disagree are left out. */
export function featuresOf(concept: Concept): readonly Feature[] {
  const known = memory.get(concept);
  if (known) return known;
  const all = shownDefinitions(concept).flatMap(({ quote }) => featuresIn(ownSide(tokenize(quote))));
  const settled = all.filter((feature) => !all.some((other) => conflicts(feature, other)));
  const features = settled.filter(
    (feature, index) => settled.findIndex(({ id, affirmed }) => id === feature.id && affirmed === feature.affirmed) === index,
  );
  memory.set(concept, features);
  return features;
}
