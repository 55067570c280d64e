import type { Definition, TermRecord } from '../model/records';
import { establishedEquivalent, establishedSpelling } from './terms/glossary';
import { withEzafe } from './terms/ezafe';
import { contentStems, isLooseRendering, partnersOf, renders } from './terms/field-dictionary';
import { joinedKey } from './terms/phrases';
import { termKey } from './terms/term-span';

/** Definitions of one concept over all papers. */
const MOST_DEFINITIONS = 60;
/** A Persian and an English term that no paper prints side by side are one only where each word has its partner. */
const FULLY = 0.99;

interface Node {
  readonly language: 'fa' | 'en';
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly definitions: Definition[];
  /** Papers (records) that pair this form with one of the other language. */
  readonly partners: Map<Node, number>;
}

/**
 * One record a concept, from the records of many papers. Forms are one where they fold to one key; a form joins the form of the
 * other language that most papers pair it with. A form that different papers pair with different terms joins only the one
 * pair that is the first choice of either side, so that a single loose gloss does not make two concepts one. Order and ids
 * depend only on the forms. Near linear in the number of records.
 */
export function mergeTerms(records: readonly TermRecord[]): readonly TermRecord[] {
  const nodes = new Map<string, Node>();
  const same = new Map<Node, Node[]>();
  for (const record of records) {
    const fa = record.fa.map((form, rank) => nodeOf(nodes, form, 'fa', rank));
    const en = record.en.map((form, rank) => nodeOf(nodes, form, 'en', rank));
    (fa[0] ?? en[0])?.definitions.push(...record.definitions);
    fa.forEach((left, i) => {
      en.forEach((right, j) => {
        const weight = i === 0 && j === 0 ? 2 : 1;
        left.partners.set(right, (left.partners.get(right) ?? 0) + weight);
        right.partners.set(left, (right.partners.get(left) ?? 0) + weight);
      });
    });
    // Forms of one language in one record are one term of that paper («سیاست دنباله‌روی», «دنباله‌روی»).
    for (const forms of [fa, en])
      for (const other of forms.slice(1)) if (forms[0] && forms[0] !== other) same.set(forms[0], [...(same.get(forms[0]) ?? []), other]);
  }
  pairLoneForms([...nodes.values()]);
  pairEstablished(nodes);
  const groups = new Groups([...nodes.values()]);
  for (const node of nodes.values()) {
    const favourite = firstChoice(node);
    if (favourite && (firstChoice(favourite) === node || node.partners.size === 1)) groups.join(node, favourite);
  }
  for (const [node, others] of same) for (const other of others) if (agree(node, other)) groups.join(node, other);
  return groups.all().map(recordOf).sort(byForm);
}

function nodeOf(nodes: Map<string, Node>, form: string, language: 'fa' | 'en', rank: number): Node {
  const key = `${language}:${termKey(form)}`;
  let node = nodes.get(key);
  if (!node) {
    node = { language, key, spellings: new Map(), definitions: [], partners: new Map() };
    nodes.set(key, node);
  }
  node.spellings.set(form, (node.spellings.get(form) ?? 0) + (rank === 0 ? 2 : 1));
  return node;
}

/** Pairs Persian and English forms of different papers that have no partner yet and render each other word by word. */
function pairLoneForms(nodes: readonly Node[]): void {
  const english = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.language !== 'en') continue;
    // A form is found by its set of words, so that common words cost nothing.
    const key = stemKey(contentStems(spelling(node), 'en'));
    const known = english.get(key);
    if (known) known.push(node);
    else english.set(key, [node]);
  }
  for (const node of nodes) {
    if (node.language !== 'fa' || node.partners.size) continue;
    const stems = contentStems(spelling(node), 'fa');
    if (!stems.length || stems.length > MOST_WORDS) continue;
    const candidates = renderings(stems).flatMap((words) => english.get(stemKey(words)) ?? []);
    const best = candidates.find((other) => !isLooseRendering(spelling(other)) && renders(spelling(node), spelling(other)) >= FULLY);
    if (!best) continue;
    node.partners.set(best, 1);
    best.partners.set(node, (best.partners.get(node) ?? 0) + 1);
  }
}

/** What no paper prints side by side, the field's glossary may know: «موازنه قوا» and «توازن قوا» meet in "balance of power". */
function pairEstablished(nodes: Map<string, Node>): void {
  for (const language of ['fa', 'en'] as const) {
    const other = language === 'fa' ? 'en' : 'fa';
    for (const node of [...nodes.values()]) {
      if (node.language !== language || node.partners.size) continue;
      const equivalent = establishedEquivalent(spelling(node), language);
      if (equivalent === '') continue;
      const partner = nodeOf(nodes, equivalent, other, 1);
      node.partners.set(partner, 1);
      partner.partners.set(node, (partner.partners.get(node) ?? 0) + 1);
    }
  }
}

const MOST_WORDS = 4;
const MOST_RENDERINGS = 64;

function stemKey(stems: readonly string[]): string {
  return [...stems].sort().join(' ');
}

/** English word sets that the dictionary gives for Persian stems, one word a stem; empty where one stem has none. */
function renderings(stems: readonly string[]): string[][] {
  let sets: string[][] = [[]];
  for (const stem of stems)
    sets = sets.flatMap((words) => partnersOf(stem, 'fa').map((word) => [...words, word])).slice(0, MOST_RENDERINGS);
  return sets;
}

function firstChoice(node: Node): Node | null {
  let best: Node | null = null;
  for (const [other, weight] of node.partners) {
    const known = best ? (node.partners.get(best) ?? 0) : 0;
    if (!best || weight > known || (weight === known && other.key < best.key)) best = other;
  }
  return best;
}

/** Two forms of one language that one paper takes for one term stay together unless other papers give them different partners. */
function agree(a: Node, b: Node): boolean {
  const first = firstChoice(a);
  const second = firstChoice(b);
  return !first || !second || first === second || a.partners.has(second) || b.partners.has(first);
}

class Groups {
  readonly #groupOf = new Map<Node, Node[]>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) this.#groupOf.set(node, [node]);
  }

  join(a: Node, b: Node): void {
    const left = this.#groupOf.get(a);
    const right = this.#groupOf.get(b);
    if (!left || !right || left === right) return;
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    for (const node of small) {
      large.push(node);
      this.#groupOf.set(node, large);
    }
  }

  all(): Node[][] {
    return [...new Set(this.#groupOf.values())];
  }
}

function recordOf(group: readonly Node[]): TermRecord {
  const fa = formsOf(group, 'fa').flatMap((form) => [...new Set([form, withEzafe(form)])]);
  const en = formsOf(group, 'en');
  const definitions = group
    .flatMap((node) => node.definitions)
    .sort((a, b) => b.confidence - a.confidence || (a.paper < b.paper ? -1 : a.paper > b.paper ? 1 : a.location.start - b.location.start))
    .slice(0, MOST_DEFINITIONS);
  const keys = group.map((node) => node.key).sort();
  return { id: keys[0] ?? '', fa, en, definitions };
}

function formsOf(group: readonly Node[], language: 'fa' | 'en'): string[] {
  return group
    .filter((node) => node.language === language && !isInflected(node, group))
    .sort((a, b) => total(b) - total(a) || (a.key < b.key ? -1 : 1))
    .map(spelling);
}

/** «ائتلافی» beside «ائتلاف». */
function isInflected(node: Node, group: readonly Node[]): boolean {
  return node.language === 'fa' && node.key.endsWith('ی') && group.some((other) => `${other.key}ی` === node.key);
}

function total(node: Node): number {
  return [...node.spellings.values()].reduce((sum, count) => sum + count, 0);
}

/** The most frequent spelling; of equals the one with half-spaces or small letters, then the shorter. The field's own half-spaces go before the paper's. */
function spelling(node: Node): string {
  const joined = (form: string) => (form.includes('\u200c') || (node.language === 'en' && form === form.toLowerCase()) ? 0 : 1);
  const ranked = [...node.spellings].sort(
    (a, b) => b[1] - a[1] || joined(a[0]) - joined(b[0]) || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  );
  const printed = ranked[0]?.[0] ?? '';
  const usual = node.language === 'fa' ? establishedSpelling(node.key.slice(3)) : null;
  return usual !== null && joinedKey(usual) === joinedKey(printed) ? usual : printed;
}

function byForm(a: TermRecord, b: TermRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
