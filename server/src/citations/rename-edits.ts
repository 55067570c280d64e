import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Bibliography } from '../../../corpus-index/src/readers/bibliography';
import type { Draft } from '../draft/draft';
import { keyRanges } from './rename-key';

/** Edits of one file that write `newText` at each range. */
export interface FileEdits {
  /** Absolute path or URI, as the caller named the file. */
  readonly file: string;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
}

/**
 * Renames a citation key in drafts and bibliographies together: every citation of it, its entry, and entries that take fields from
 * it (crossref, xdata). Files without the key are left out.
 */
export function renameKey(
  oldKey: string,
  newKey: string,
  drafts: readonly { readonly file: string; readonly draft: Draft }[],
  bibliographies: readonly Bibliography[],
): readonly FileEdits[] {
  const inDrafts = drafts.map(({ file, draft }) => ({ file, ranges: keyRanges(draft, oldKey) }));
  const inBibliographies = bibliographies.map((bibliography) => ({
    file: bibliography.file,
    ranges: bibliographyRanges(bibliography, oldKey),
  }));
  return [...inDrafts, ...inBibliographies]
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ file, ranges }) => ({ file, edits: ranges.map((range) => ({ range, newText: newKey })) }));
}

/** Fields of an entry that name other entries. Source: biblatex manual, section 2.4.1. */
const REFERRING_FIELDS = ['crossref', 'xref', 'xdata', 'related'];

function bibliographyRanges({ entries }: Bibliography, key: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const entry of entries) {
    if (entry.key === key) ranges.push(entry.keyRange);
    for (const name of REFERRING_FIELDS) {
      const field = entry.fields.get(name);
      if (!field) continue;
      // The range covers the value with its braces; the raw value stands somewhere inside.
      const margin = Math.max(0, Math.floor((field.end - field.start - field.raw.length) / 2));
      for (const part of field.raw.matchAll(/[^,\s]+/g)) {
        if (part[0] !== key) continue;
        const start = field.start + margin + part.index;
        ranges.push({ start, end: start + key.length });
      }
    }
  }
  return ranges;
}
