import { UNITS } from '../language/units';
import { foldKey } from '../text/fold';
import type { Token } from './analysis';

export interface UnitFound {
  readonly unit: string;
  readonly factor: number;
  /** Index after its last token. */
  readonly to: number;
}

interface UnitName {
  readonly rest: readonly string[];
  readonly unit: string;
  readonly factor: number;
}

function build(): ReadonlyMap<string, readonly UnitName[]> {
  const names = new Map<string, UnitName[]>();
  for (const { unit, factor, words } of UNITS) {
    for (const word of words) {
      const [first, ...rest] = foldKey(word).split(' ');
      if (first === undefined) continue;
      const list = names.get(first) ?? [];
      list.push({ rest, unit, factor });
      names.set(first, list);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return names;
}

const NAMES = build();

/** The unit whose name begins at a token, longest name first; null where none does. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const names = NAMES.get(token.folded);
  if (names === undefined) return null;
  for (const name of names) {
    if (name.rest.every((word, n) => tokens[at + 1 + n]?.folded === word))
      return { unit: name.unit, factor: name.factor, to: at + 1 + name.rest.length };
  }
  return null;
}

export function isUnitAt(tokens: readonly Token[], at: number): boolean {
  return unitAt(tokens, at) !== null;
}
