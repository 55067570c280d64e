/** Letters of the Arabic and of the Latin script, counted up to a bound: a paragraph's first 2,000 units tell. */
const SAMPLE = 2_000;

export interface ScriptCount {
  readonly persian: number;
  readonly latin: number;
}

/** How many letters of a text's first `limit` UTF-16 units are of the Arabic and of the Latin script. */
export function countScripts(text: string, limit = SAMPLE): ScriptCount {
  let persian = 0;
  let latin = 0;
  const end = Math.min(text.length, limit);
  for (let offset = 0; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if ((code >= 0x0620 && code <= 0x065f) || (code >= 0x066e && code <= 0x06d5) || (code >= 0xfb50 && code <= 0xfefc)) persian++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin++;
  }
  return { persian, latin };
}

/**
 * Language of a sentence or paragraph. A Persian letter weighs two Latin ones: Persian prose quotes Latin names and terms in
 * full, English prose rarely more than one Persian word.
 */
export function languageOf(text: string): 'fa' | 'en' {
  const { persian, latin } = countScripts(text);
  return persian * 2 >= latin && persian > 0 ? 'fa' : 'en';
}
