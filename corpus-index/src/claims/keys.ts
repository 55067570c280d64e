import { VOCABULARY } from '../language/vocabulary';
import { GENERIC } from '../language/measures';
import { bagKeys } from './order-free/bag-keys';
import { remember } from '../text/remember';
import { skeleton } from './skeleton';
import type { Roles, Statement } from './statement';

const MOST_CONCEPT_KEYS = 18;

/** All entity ids of a statement's roles. */
export function partiesOf(roles: Roles): string[] {
  return [...new Set([...(roles.actor ?? []), ...(roles.counterpart ?? []), ...(roles.symmetric ?? []), ...(roles.scope ?? [])])];
}

/** Key of a concept: vocabulary words by id, other words by their script-free skeleton, so that names meet across scripts. */
export const conceptKey = remember((concept: string): string => {
  if (VOCABULARY.concepts.has(concept) || concept.startsWith('#')) return `c:${concept}`;
  const bones = concept.startsWith('~') ? concept.slice(1) : skeleton(concept);
  return bones.length >= 2 ? `s:${bones}` : `c:${concept}`;
});

/** Concept of a code of claims/qualitative: -denied, !weighed, w:unknown. */
function conceptOfCode(code: string): string {
  let from = code.startsWith('-') ? 1 : 0;
  if (code.startsWith('!', from)) from++;
  if (code.startsWith('w:', from)) from += 2;
  return from === 0 ? code : code.slice(from);
}

function statesOf(roles: Roles): string {
  return partiesOf(roles)
    .filter((id) => !id.startsWith('~'))
    .sort()
    .join('+');
}

/** Keys under which a statement is found: its concepts, its entities, and head with parties and year, which are the rarest. */
export function keysOf(statement: Statement): string[] {
  if (statement.bag !== undefined) return bagKeys(statement.bag);
  const { measure, roles, predicate, time } = statement;
  const parties = partiesOf(roles);
  const keys = new Set<string>();
  const head = measure.head;
  if (head !== '') {
    keys.add(`h:${head}|${statesOf(roles)}`);
    for (const one of [time, ...(statement.parts ?? []).map((part) => part.time)])
      if (one !== null) keys.add(`y:${head}|${one.from.slice(0, -6)}`);
    for (const part of statement.parts ?? []) keys.add(`h:${head}|${statesOf(part.roles)}`);
  }
  const other = statement.compared;
  if (other !== undefined)
    keys.add(
      `h:${other.measure.head}|${partiesOf(other.roles)
        .filter((id) => !id.startsWith('~'))
        .sort()
        .join('+')}`,
    );
  let concepts = 0;
  for (const code of [head, ...measure.modifiers, ...predicate]) {
    const concept = conceptOfCode(code);
    if (concept === '' || GENERIC.has(concept)) continue;
    keys.add(conceptKey(concept));
    if (++concepts >= MOST_CONCEPT_KEYS) break;
  }
  for (const id of parties) keys.add(id.startsWith('~') ? `s:${id.slice(1)}` : `e:${id}`);
  if (statement.authority !== null) keys.add(`a:${statement.authority}`);
  const kind = isOfFigures(statement) ? 'n' : 'w';
  return [...keys].map((key) => kind + key);
}

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'count', 'rank']);

/** Figures, and changes that rest on figures, are looked up apart from what words say: neither answers the other. */
function isOfFigures(statement: Statement): boolean {
  return FIGURES.has(statement.kind) || statement.unit === 'change';
}
