import { foldKey } from '../../text/fold';

let known: ReadonlySet<string> | null = null;

/** Folded names, without spaces, of the countries' names in Persian and English, from the platform's CLDR data: names of states are no terms. */
export function countryNames(): ReadonlySet<string> {
  if (known) return known;
  const keys = new Set<string>();
  for (const language of ['fa', 'en']) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (let first = 65; first <= 90; first++) {
        for (let second = 65; second <= 90; second++) {
          const name = names.of(String.fromCharCode(first, second));
          if (name) keys.add(foldKey(name).replace(/[ '-]/g, ''));
        }
      }
    }
  }
  known = keys;
  return keys;
}
