import type { CslItem } from '../../../corpus-index/src/model/records';
import { toLatinDigits } from '../../../corpus-index/src/text/digits';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { citedName, isPersian, workYear } from '../library/work';
import { cslLocale } from './locales';
import { fromCslHtml, type ReferenceMarkup } from './markup';
import { STYLES, type StyleName, styleFor } from './styles';

/** The part of citeproc-js that is used; an edge loads it when a list is wanted for the first time. */
export interface CiteprocModule {
  readonly Engine: new (
    system: { retrieveLocale(language: string): string; retrieveItem(id: string): CslItem & { id: string } },
    style: string,
    language: string,
    forceLanguage: boolean,
  ) => CiteprocEngine;
}

interface CiteprocEngine {
  setOutputFormat(format: 'html' | 'text'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
}

/** A style of the user's own: the text of a .csl file. It formats entries of both scripts, each with its locale. */
export type ReferenceStyle = StyleName | { readonly csl: string };

export interface FormattedReference {
  readonly item: CslItem;
  /** In the markup of the draft (titles in italics). */
  readonly text: string;
}

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/**
 * Formats works as a reference list: Persian works in Persian, others in English, each sorted by its alphabet; Persian works come
 * first where the style wants it.
 * @param citeproc the CSL processor, unmodified
 * @returns one entry a work, in the order of the list
 */
export function formatReferences(
  items: readonly CslItem[],
  style: ReferenceStyle,
  markup: ReferenceMarkup,
  citeproc: CiteprocModule,
): readonly FormattedReference[] {
  const persian = formatGroup(items.filter(isPersian), 'fa', style, markup, citeproc);
  const latin = formatGroup(
    items.filter((item) => !isPersian(item)),
    'en',
    style,
    markup,
    citeproc,
  );
  const persianFirst = typeof style === 'string' ? STYLES[style].persianFirst : false;
  return persianFirst ? [...persian, ...latin] : [...latin, ...persian];
}

function formatGroup(
  items: readonly CslItem[],
  language: 'fa' | 'en',
  style: ReferenceStyle,
  markup: ReferenceMarkup,
  citeproc: CiteprocModule,
): readonly FormattedReference[] {
  if (!items.length) return [];
  const byId = new Map(items.map((item, at) => [`w${at}`, { ...prepared(item, style), id: `w${at}` }]));
  const csl = typeof style === 'string' ? styleFor(style, language) : style.csl;
  const locale = language === 'fa' ? 'fa-IR' : 'en-US';
  const engine = new citeproc.Engine(
    { retrieveLocale: (wanted) => cslLocale(wanted.startsWith('fa') ? 'fa-IR' : 'en-US'), retrieveItem: (id) => byId.get(id) ?? { id } },
    csl,
    locale,
    true,
  );
  engine.setOutputFormat('html');
  engine.updateItems([...byId.keys()]);
  const made = engine.makeBibliography();
  if (!made) return [];
  const [{ entry_ids: ids }, entries] = made;
  const formatted = entries.map((entry, at) => {
    const item = byId.get(ids[at]?.[0] ?? '') ?? {};
    return { item, text: language === 'fa' ? persianDigits(fromCslHtml(entry, markup)) : fromCslHtml(entry, markup) };
  });
  if (language === 'en') return formatted;
  // citeproc sorts by code unit; Persian has its own order of letters.
  const collator = new Intl.Collator('fa');
  const author = (item: CslItem) => foldKey(citedName(item.author?.[0] ?? item.editor?.[0] ?? {}) || item.title || '');
  return formatted.sort((a, b) => collator.compare(author(a.item), author(b.item)) || (workYear(a.item) ?? 0) - (workYear(b.item) ?? 0));
}

/** The item as a processor takes it: numbers in Latin digits; in APA a body that publishes itself is named once (9.29). */
function prepared(item: CslItem, style: ReferenceStyle): CslItem & { readonly type: string } {
  const { publisher, edition, ...rest } = item;
  const [author] = item.author ?? [];
  const itself = style === 'apa' && publisher !== undefined && author?.literal === publisher;
  return {
    ...rest,
    type: item.type ?? 'book',
    ...(edition === undefined ? {} : { edition: toLatinDigits(edition) }),
    ...(publisher === undefined || itself ? {} : { publisher }),
  };
}

/** Persian digits everywhere but in addresses and DOIs. */
function persianDigits(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 ? part : part.replace(/[0-9]/g, (digit) => PERSIAN_DIGITS[Number(digit)] ?? digit)))
    .join('');
}
