import type { PageBuilder } from './page-builder';

/** Prefixes of the vocabularies that journals use in meta tags: Google Scholar's, Dublin Core, PRISM, Open Graph, BE Press. */
const PREFIX = /^(?:citation_|dcterms\.|dc\.|prism\.|og:|article:|bepress_citation_|eprints\.)/u;

/** Names in those vocabularies that differ from ours. */
const FIELDS: Readonly<Record<string, string>> = {
  creator: 'author',
  authors: 'author',
  journal_title: 'journal',
  publicationname: 'journal',
  publication_date: 'date',
  online_date: 'date',
  issued: 'date',
  created: 'date',
  publicationdate: 'date',
  keyword: 'keywords',
  subject: 'keywords',
  number: 'issue',
  startingpage: 'firstpage',
  endingpage: 'lastpage',
};

/** Fields of a meta tag that tell something about a paper; others (viewport, robots) are not read. */
const KNOWN = new Set(
  'title author journal volume issue firstpage lastpage doi date year keywords abstract description language publisher issn isbn'.split(
    ' ',
  ),
);

/** Field that a meta tag's name stands for, or null where it tells nothing about a paper. */
export function metaField(name: string): string | null {
  const plain = name.toLowerCase().replace(PREFIX, '');
  const field = FIELDS[plain] ?? plain;
  return KNOWN.has(field) ? field : null;
}

/** Writes the value of an attribute of the tag that lies at [tagStart, tagEnd) as a metadata block. */
export function writeMetadata(builder: PageBuilder, stored: string, field: string, value: string, tagStart: number, tagEnd: number): void {
  const text = value.replace(/\s+/gu, ' ').trim();
  if (!text) return;
  builder.endLine();
  const start = builder.length;
  const tag = stored.slice(tagStart, tagEnd);
  const inTag = tag.lastIndexOf(text);
  if (inTag >= 0) builder.copy(tagStart + inTag, tagStart + inTag + text.length);
  else builder.decoded(text, tagStart, tagEnd);
  builder.block({ kind: 'metadata', start, end: builder.length, field });
  builder.endLine();
}
