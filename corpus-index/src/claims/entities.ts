import { ENTITY_NAMES, type EntityName } from '../language/entities';
import type { EntityMention, Language, ReadingContext, Token } from './analysis';
import { remember } from '../text/remember';
import { skeleton } from './skeleton';

/** Endings of Persian that an entity's last word may carry in a sentence («ایران‌ها» no, «روسیه‌ای»، «ایرانی‌ها» yes). */
const FA_ENDINGS = ['های', 'ها', 'یان', 'ای', 'ان', 'ی'];

/** True for the id of a country. */
export const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** Names that begin with a folded word, or null. */
const namesOf = remember((folded: string): readonly EntityName[] | null => {
  const direct = ENTITY_NAMES.get(folded);
  if (direct !== undefined) return direct;
  if (folded.charCodeAt(0) > 0x5ff) {
    for (const ending of FA_ENDINGS) {
      if (folded.length > ending.length + 2 && folded.endsWith(ending)) {
        const found = ENTITY_NAMES.get(folded.slice(0, -ending.length));
        if (found?.some((name) => name.rest.length === 0)) return found.filter((name) => name.rest.length === 0 && name.kind === 'country');
      }
    }
  }
  return null;
});

/** Index after the last token of the name, or -1. Hyphens between words are skipped. */
function matchEnd(tokens: readonly Token[], at: number, name: EntityName): number {
  let next = at + 1;
  for (const word of name.rest) {
    while (tokens[next]?.kind === 'mark' && /^[-‐‑–.]$/.test(tokens[next]!.text)) next++;
    const token = tokens[next];
    if (
      token === undefined ||
      (token.folded !== word && !(token.folded.startsWith(word) && token.folded.length - word.length <= 2 && word.length > 3))
    )
      return -1;
    next++;
  }
  return next;
}

const PAIR_FA = new Set(['کشور', 'طرف', 'دولت', 'همسایه', 'ملت']);
const PAIR_EN = new Set(['country', 'side', 'state', 'neighbour', 'nation', 'government', 'partner']);

/**
 * Countries, organisations, agreements, conflicts, places and other names of a sentence. «دو کشور», "both sides", "it" stand for
 * what the paragraph named last.
 */
export function findEntities(tokens: readonly Token[], language: Language, context: ReadingContext): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    const names = namesOf(token.folded);
    const persian = token.folded.charCodeAt(0) > 0x5ff;
    if (names !== null && (persian || token.kind === 'number' || /^\p{Lu}/u.test(token.text))) {
      let best: EntityName | undefined;
      let end = -1;
      for (const name of names) {
        end = matchEnd(tokens, at, name);
        if (end >= 0) {
          best = name;
          break;
        }
      }
      if (best !== undefined) {
        found.push({
          from: at,
          to: end,
          start: token.start,
          end: tokens[end - 1]!.end,
          id: best.id,
          kind: best.kind,
          adjective: best.adjective,
          resolved: false,
        });
        at = end - 1;
        continue;
      }
    }
    if (
      language === 'en' &&
      token.kind === 'word' &&
      token.capital &&
      token.text.length > 2 &&
      !token.functional &&
      !/^\p{Lu}+$/u.test(token.text)
    ) {
      const id = skeleton(token.folded);
      if (id.length >= 2)
        found.push({
          from: at,
          to: at + 1,
          start: token.start,
          end: token.end,
          id: `~${id}`,
          kind: 'name',
          adjective: false,
          resolved: false,
        });
    }
  }
  return [...found, ...resolvePairs(tokens, language, found, context)].sort((a, b) => a.from - b.from);
}

function countries(ids: readonly string[]): string[] {
  return ids.filter((id) => !id.startsWith('~') && /^[A-Z]{2}$/.test(id));
}

/** «دو کشور», «طرفین», "the two countries", "both sides": the last two countries named before. */
function resolvePairs(
  tokens: readonly Token[],
  language: Language,
  own: readonly EntityMention[],
  context: ReadingContext,
): EntityMention[] {
  const result: EntityMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    let end = -1;
    if (language === 'fa') {
      if (token.folded === 'طرفین') end = at + 1;
      else if (
        (token.folded === 'دو' || token.folded === 'دوکشور') &&
        next !== undefined &&
        (PAIR_FA.has(next.folded) || token.folded === 'دوکشور')
      )
        end = token.folded === 'دوکشور' ? at + 1 : at + 2;
    } else if ((token.folded === 'two' || token.folded === 'both') && next !== undefined && PAIR_EN.has(next.concept)) end = at + 2;
    if (end < 0) continue;
    const before = [...context.entities, ...own.filter((entity) => entity.from < at).map((entity) => entity.id)];
    const pair = [...new Set(countries(before).reverse())].slice(0, 2).reverse();
    for (const id of pair)
      result.push({
        from: at,
        to: end,
        start: token.start,
        end: tokens[end - 1]!.end,
        id,
        kind: 'country',
        adjective: false,
        resolved: true,
      });
  }
  return result;
}
