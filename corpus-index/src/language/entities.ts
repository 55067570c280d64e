import { foldKey } from '../text/fold';
import { COUNTRY_NAMES } from './entities/countries';
import { AGREEMENTS } from './entities/agreements';
import { CONFLICTS } from './entities/conflicts';
import { ORGANISATIONS } from './entities/organisations';
import { PLACES } from './entities/places';
import { REGIONS } from './entities/regions';

export type NamedKind = 'country' | 'region' | 'organisation' | 'agreement' | 'conflict' | 'place';

export interface EntityName {
  readonly id: string;
  readonly kind: NamedKind;
  /** Further folded words of the name. */
  readonly rest: readonly string[];
  /** Capital that stands for its government: weaker as a place. */
  readonly capital: boolean;
  readonly adjective: boolean;
}

/** CLDR names that are everyday Persian or English words («مالی» is "financial" too). */
const AMBIGUOUS = new Set(['مالی', 'جرزی', 'ریونیون', 'chad', 'jersey', 'guernsey', 'reunion', 'man']);
const FA_ADJECTIVE_ENDINGS = ['ی', 'یی', 'ایی'];

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** Names by their first folded word; longest names first. CLDR (through Intl) gives the countries, the tables the rest. */
function build(): ReadonlyMap<string, readonly EntityName[]> {
  const names = new Map<string, EntityName[]>();
  const add = (id: string, kind: NamedKind, name: string, adjective = false): void => {
    const capital = name.startsWith('@');
    const words = foldKey(name.replace(/^@/, '').replace(/[-–]/g, ' ')).split(' ').filter(Boolean);
    const [first, ...rest] = words;
    if (first === undefined) return;
    const list = names.get(first) ?? [];
    if (list.some((other) => other.rest.join(' ') === rest.join(' '))) return;
    list.push({ id, kind, rest, capital, adjective });
    names.set(first, list);
  };
  for (const row of COUNTRY_NAMES.trim().split('\n')) {
    const [id, fa, en] = row.split('|');
    if (id === undefined || fa === undefined || en === undefined) continue;
    for (const name of [...fa.split(','), ...en.split(',')]) if (name) add(id, 'country', name);
  }
  for (const row of [ORGANISATIONS, AGREEMENTS, CONFLICTS, PLACES, REGIONS].flatMap((table) => table.trim().split('\n'))) {
    const [id, kind, fa, en] = row.split('|');
    if (id === undefined || en === undefined || fa === undefined) continue;
    if (kind !== 'organisation' && kind !== 'agreement' && kind !== 'conflict' && kind !== 'region' && kind !== 'place') continue;
    for (const name of [...fa.split(','), ...en.split(',')]) if (name) add(id, kind, name);
  }
  const displays = ['fa', 'en'].map((locale) => ({ locale, of: new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }) }));
  for (const code of regionCodes()) {
    for (const { locale, of } of displays) {
      const name = of.of(code);
      // Codes of groups (EU, UN, EZ) are rows of the other table; "unknown region" is none.
      if (name === undefined || AMBIGUOUS.has(foldKey(name)) || ['EU', 'UN', 'EZ', 'QO', 'ZZ', 'XA', 'XB'].includes(code)) continue;
      add(code, 'country', name);
      if (locale === 'fa' && !name.includes(' '))
        for (const ending of FA_ADJECTIVE_ENDINGS) if (!AMBIGUOUS.has(name + ending)) add(code, 'country', name + ending, true);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return names;
}

export const ENTITY_NAMES: ReadonlyMap<string, readonly EntityName[]> = build();
