/** Words and signs of a language that every style uses. */
export interface LanguageWords {
  readonly locale: 'en-US' | 'fa-IR';
  /** Between names, between the parts of a sorted name, and between small parts: ", " or «، ». */
  readonly comma: string;
  readonly in: string;
  /** What stands before and behind an edition ("2nd ed.", «چاپ سوم»). */
  readonly edition: readonly [before: string, after: string];
  readonly editionForm: 'ordinal' | 'long-ordinal';
  readonly thesis: string;
}

/** What sets one reference style apart from another. The rest of the CSL is the same for all. */
export interface StyleTraits {
  /** All names family first and joined so, or the first only. */
  readonly sortedNames: 'all' | 'first';
  readonly and: 'text' | 'symbol';
  /** Given names as initials. */
  readonly initials: boolean;
  /** From so many authors on only the first ones are named (and the last, where `last`). */
  readonly most: { readonly authors: number; readonly shown: number; readonly last: boolean };
  /** Between the authors and the year, around the year, and between the year and what follows. */
  readonly year: { readonly before: string; readonly open: string; readonly close: string; readonly after: string };
  /** Between large parts. */
  readonly stop: string;
  /** Between the journal and its volume. */
  readonly volumeComma: string;
  /** Titles of articles and chapters stand in the quotation marks of the language. */
  readonly quoted: boolean;
  readonly volume: string;
  readonly volumeItalic: boolean;
  readonly issue: readonly [before: string, after: string];
  /** Before the pages of an article, and around those of a chapter. */
  readonly pages: string;
  readonly bookPages: readonly [before: string, after: string];
  /** Between a book's title and the pages of a chapter in it. */
  readonly chapterPages: string;
  /** Place before the publisher ("New York: Norton"). */
  readonly place: boolean;
  /** The editor of a book stands before its title ("In L. Brandt (Ed.), Blocs") or behind it, after these words. */
  readonly editorsBehind: string | null;
  /** Around "ed." behind editors' names; capital or not. */
  readonly editorLabel: { readonly before: string; readonly after: string; readonly capital: boolean };
  readonly translator: readonly [before: string, after: string];
  /** Around the edition, with what stands between it and the title. */
  readonly editionIn: readonly [before: string, after: string];
  /** The same for the kind of thesis with its university. */
  readonly thesisIn: readonly [before: string, after: string];
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const attribute = (name: string, value: string) => (value ? ` ${name}="${escapeXml(value)}"` : '');
const around = ([before, after]: readonly [string, string]) => attribute('prefix', before) + attribute('suffix', after);

/**
 * A CSL 1.0 style for author–date reference lists with these traits, in one language. Sources: CSL 1.0.2 specification; the style's own
 * manual per trait.
 */
export function cslStyle(id: string, title: string, traits: StyleTraits, words: LanguageWords): string {
  const { comma } = words;
  const given = traits.initials ? ' initialize-with=". "' : '';
  const lastComma = words.locale === 'fa-IR' ? 'never' : 'always';
  const sorted = `<name and="${traits.and}"${attribute('delimiter', comma)} name-as-sort-order="${traits.sortedNames}"${attribute('sort-separator', comma)}${given} delimiter-precedes-last="${lastComma}"/>`;
  const running = `<name and="${traits.and}"${attribute('delimiter', comma)}${given}/>`;
  const { most, editorLabel } = traits;
  const etAl = ` et-al-min="${most.authors}" et-al-use-first="${most.shown}"${most.last ? ' et-al-use-last="true"' : ''}`;
  const label = (after: string) =>
    `<label form="short"${editorLabel.capital ? ' text-case="capitalize-first"' : ''}${attribute('prefix', editorLabel.before)}${attribute('suffix', after)}/>`;
  const people = (variable: string, [before, after]: readonly [string, string], behind = '') =>
    `<names variable="${variable}"${attribute('prefix', before)}${attribute('suffix', after)}>${running}${behind}</names>`;
  const container = '<text variable="container-title" font-style="italic"/>';
  const book =
    traits.editorsBehind === null
      ? `<group delimiter="${escapeXml(comma)}">${people('editor', ['', ''], label(editorLabel.after))}${container}</group>`
      : `<group delimiter="${escapeXml(comma)}">${container}${people('editor', [traits.editorsBehind, ''])}</group>`;
  const edition = `<choose><if variable="edition"><group${around(traits.editionIn)}><number variable="edition" form="${words.editionForm}"${around(words.edition)}/></group></if></choose>`;
  const thesis = `<choose><if type="thesis"><group delimiter="${escapeXml(comma)}"${around(traits.thesisIn)}><text value="${escapeXml(words.thesis)}"/><text macro="publisher"/></group></if></choose>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${words.locale}">
<info><title>${escapeXml(title)}</title><id>${id}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author">${sorted}<substitute><names variable="editor">${sorted}${label(editorLabel.after)}</names><names variable="translator"/><text macro="title"/></substitute></names></macro>
<macro name="year"><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></macro>
<macro name="title"><choose><if type="article-journal article-magazine article-newspaper chapter paper-conference webpage" match="any"><text variable="title"${traits.quoted ? ' quotes="true"' : ''}/></if><else><text variable="title" font-style="italic"/></else></choose></macro>
<macro name="publisher">${traits.place ? '<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>' : '<text variable="publisher"/>'}</macro>
<macro name="journal"><group><group delimiter="${escapeXml(traits.volumeComma)}">${container}<group><text variable="volume"${attribute('prefix', traits.volume)}${traits.volumeItalic ? ' font-style="italic"' : ''}/><text variable="issue"${around(traits.issue)}/></group></group><text variable="page"${attribute('prefix', traits.pages)}/></group></macro>
<macro name="chapter"><group delimiter="${escapeXml(traits.chapterPages)}"><group delimiter=" "><text value="${escapeXml(words.in)}"/>${book}</group><text variable="page"${around(traits.bookPages)}/></group></macro>
<macro name="source"><choose><if type="article-journal article-magazine article-newspaper" match="any"><text macro="journal"/></if><else-if type="chapter paper-conference" match="any"><group delimiter="${escapeXml(traits.stop)}"><text macro="chapter"/><text macro="publisher"/></group></else-if><else-if type="thesis" match="none"><group delimiter="${escapeXml(traits.stop)}">${people('translator', traits.translator)}<text variable="container-title" font-style="italic"/><text macro="publisher"/></group></else-if></choose></macro>
<macro name="access"><choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose></macro>
<citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter="${escapeXml(comma)}"><text macro="author"/><text macro="year"/></group></layout></citation>
<bibliography hanging-indent="true"${etAl}><sort><key macro="author"/><key macro="year"/><key variable="title"/></sort><layout suffix="."><group delimiter="${escapeXml(traits.year.after)}"><group delimiter="${escapeXml(traits.year.before)}"><text macro="author"/><text macro="year"${attribute('prefix', traits.year.open)}${attribute('suffix', traits.year.close)}/></group><group delimiter="${escapeXml(traits.stop)}"><group><text macro="title"/>${edition}${thesis}</group><text macro="source"/><text macro="access"/></group></group></layout></bibliography>
</style>`;
}
