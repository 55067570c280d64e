/** What sets one reference style in one language apart from another. The rest of the CSL is the same for all. */
export interface StyleTraits {
  readonly id: string;
  readonly title: string;
  readonly locale: 'en-US' | 'fa-IR';
  /** Between the parts of a name in sorted order ("Walt, Stephen"). */
  readonly nameComma: string;
  /** Between names. */
  readonly namesComma: string;
  readonly and: 'text' | 'symbol';
  /** All names family first, or the first only. */
  readonly sortedNames: 'all' | 'first';
  /** Given names as initials. */
  readonly initials: boolean;
  /** What stands around the year, and after it. */
  readonly year: { readonly before: string; readonly after: string };
  /** After the year and after each large part. */
  readonly stop: string;
  /** Between small parts. */
  readonly comma: string;
  /** Titles of articles and chapters stand in the quotation marks of the language. */
  readonly quoted: boolean;
  /** Volume, issue and pages of an article. */
  readonly volume: { readonly label: string; readonly italic: boolean };
  readonly issue: { readonly before: string; readonly after: string };
  readonly pages: { readonly before: string; readonly bookBefore: string; readonly after: string };
  /** Place before the publisher ("New York: Norton"). */
  readonly place: boolean;
  readonly in: string;
  /** The editor of a book stands before its title ("In L. Brandt (Ed.), Blocs") or behind it ("In Blocs, edited by …"). */
  readonly editorFirst: boolean;
  /** Between a book's title and the pages of a chapter in it. */
  readonly chapterPages: string;
  readonly editor: { readonly before: string; readonly after: string };
  readonly translator: { readonly before: string; readonly after: string };
  readonly edition: { readonly before: string; readonly after: string };
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const attribute = (name: string, value: string) => (value ? ` ${name}="${escapeXml(value)}"` : '');

/** A CSL 1.0 style for author–date reference lists with these traits. Sources: CSL 1.0.2 specification; the style's own manual per trait. */
export function cslStyle(traits: StyleTraits): string {
  const name = `<name and="${traits.and}"${attribute('delimiter', traits.namesComma)}${traits.sortedNames === 'all' ? ' name-as-sort-order="all"' : ' name-as-sort-order="first"'}${attribute('sort-separator', traits.nameComma)}${traits.initials ? ' initialize-with=". "' : ''} delimiter-precedes-last="${traits.locale === 'fa-IR' ? 'never' : 'always'}"/>`;
  const people = (variable: string, around: { before: string; after: string }) =>
    `<names variable="${variable}"${attribute('prefix', around.before)}${attribute('suffix', around.after)}><name and="${traits.and}"${attribute('delimiter', traits.namesComma)}${traits.initials ? ' initialize-with=". "' : ''}/></names>`;
  const editor = people('editor', traits.editor);
  const container = '<text variable="container-title" font-style="italic"/>';
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${traits.locale}">
<info><title>${escapeXml(traits.title)}</title><id>${traits.id}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author">${name}<substitute><names variable="editor"/><names variable="translator"/><text variable="title"/></substitute></names></macro>
<macro name="year"><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></macro>
<macro name="title"><choose><if type="article-journal article-magazine article-newspaper chapter paper-conference webpage" match="any"><text variable="title"${traits.quoted ? ' quotes="true"' : ''}/></if><else><text variable="title" font-style="italic"/></else></choose></macro>
<macro name="publisher">${traits.place ? '<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>' : '<text variable="publisher"/>'}</macro>
<macro name="edition"><choose><if variable="edition"><text variable="edition"${attribute('prefix', traits.edition.before)}${attribute('suffix', traits.edition.after)}/></if></choose></macro>
<macro name="journal"><group delimiter="${escapeXml(traits.comma)}"><text variable="container-title" font-style="italic"/><group><text variable="volume"${attribute('prefix', traits.volume.label)}${traits.volume.italic ? ' font-style="italic"' : ''}/><text variable="issue"${attribute('prefix', traits.issue.before)}${attribute('suffix', traits.issue.after)}/></group><text variable="page"${attribute('prefix', traits.pages.before)}/></group></macro>
<macro name="chapter"><group delimiter="${escapeXml(traits.chapterPages)}"><group delimiter=" ">${traits.in ? `<text value="${escapeXml(traits.in)}"/>` : ''}${traits.editorFirst ? `${editor}${container}` : `<group delimiter="${escapeXml(traits.namesComma)}">${container}${editor}</group>`}</group><text variable="page"${attribute('prefix', traits.pages.bookBefore)}${attribute('suffix', traits.pages.after)}/></group></macro>
<macro name="source"><choose><if type="article-journal article-magazine article-newspaper" match="any"><text macro="journal"/></if><else-if type="chapter paper-conference" match="any"><group delimiter="${escapeXml(traits.stop)}"><text macro="chapter"/><text macro="publisher"/></group></else-if><else><group delimiter="${escapeXml(traits.stop)}"><group delimiter="${escapeXml(traits.comma)}">${people('translator', traits.translator)}<text macro="edition"/></group><text variable="container-title" font-style="italic"/><text macro="publisher"/></group></else></choose></macro>
<macro name="access"><choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose></macro>
<citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter="${escapeXml(traits.comma)}"><text macro="author"/><text macro="year"/></group></layout></citation>
<bibliography hanging-indent="true"><sort><key macro="author"/><key macro="year"/><key variable="title"/></sort><layout suffix="."><group delimiter=" "><group delimiter="${traits.year.before ? ' ' : traits.stop}"><text macro="author"/><text macro="year"${attribute('prefix', traits.year.before)}${attribute('suffix', traits.year.after)}/></group><group delimiter="${escapeXml(traits.stop)}"><text macro="title"/><text macro="source"/><text macro="access"/></group></group></layout></bibliography>
</style>`;
}
