import { foldForScan } from './authors';
import type { FoundCitation, KnownWorks } from './found-citation';
import { NOTHING_KNOWN } from './found-citation';
import { findFragments } from './fragments';
import { parseNarrative } from './narrative';
import { parseGroup } from './parenthetical';

/** A parenthesis longer than this holds prose, not citations. */
const MAXIMAL_GROUP = 400;
const DIGIT_OR_SAME = /\d{4}|همان|پیشین|ibid|idem|cit\.|n\. ?d|بی.?تا/i;
/** Parentheses that extraction mirrored: ").Barzegar, 2009: 125(". */
const MIRRORED = /\)[\s.]{0,3}([^()[\]]{5,160}?)[\s.]{0,3}\(/g;

/**
 * Author–year citations of a text in both languages, in order: parenthetical and narrative, several in one parenthesis,
 * same-work words, and the forms that damaged extraction leaves. Works on a paragraph of a paper or of a draft alike; offsets
 * are into the given text. Linear in its length. Years that stand alone in parentheses are none.
 */
export function findCitations(text: string, known: KnownWorks = NOTHING_KNOWN): readonly FoundCitation[] {
  const folded = foldForScan(text);
  const found: FoundCitation[] = [];
  for (const { open, close } of groupsOf(folded)) {
    const content = folded.slice(open + 1, close);
    if (!DIGIT_OR_SAME.test(content)) continue;
    const narrative = parseNarrative(folded, open, close, known);
    if (narrative) {
      found.push(printed(text, narrative));
      continue;
    }
    const group = parseGroup(content);
    const single = group.length === 1;
    for (const citation of group) {
      const range = single ? { start: open, end: close + 1 } : { start: citation.start + open + 1, end: citation.end + open + 1 };
      found.push(printed(text, { ...citation, ...range }));
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  add(found, mirrored(folded, text));
  add(
    found,
    findFragments(folded, known, coverageOf(found)).map((fragment) => printed(text, fragment)),
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Adds those that touch none found before and none of each other. */
function add(found: FoundCitation[], more: readonly FoundCitation[]): void {
  const covered = coverageOf(found);
  let end = -1;
  for (const citation of [...more].sort((a, b) => a.start - b.start)) {
    if (citation.start < end || covered(citation.start, citation.end)) continue;
    end = citation.end;
    found.push(citation);
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Tells whether a range touches one of the citations (in order of their beginnings), by binary search. */
function coverageOf(citations: readonly FoundCitation[]): (start: number, end: number) => boolean {
  const starts = citations.map((citation) => citation.start);
  // Citations of one parenthesis lie side by side: the furthest end so far tells whether an earlier one reaches into a range.
  const ends: number[] = [];
  for (const citation of citations) ends.push(Math.max(ends.at(-1) ?? 0, citation.end));
  return (start, end) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}

/** Outermost brackets with their partners, innermost first where they hold a year themselves. */
function groupsOf(folded: string): readonly { open: number; close: number }[] {
  const groups: { open: number; close: number }[] = [];
  const stack: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x28 || unit === 0x5b) {
      if (stack.length < 4) stack.push(at);
    } else if (unit === 0x29 || unit === 0x5d) {
      const open = stack.pop();
      if (open === undefined || at - open > MAXIMAL_GROUP) continue;
      groups.push({ open, close: at });
    }
  }
  // A parenthesis around another is read as one citation only where the inner one is part of a title.
  return groups;
}

function mirrored(folded: string, text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  MIRRORED.lastIndex = 0;
  for (let match = MIRRORED.exec(folded); match; match = MIRRORED.exec(folded)) {
    // The closing mark may open the next pair: look again from it.
    MIRRORED.lastIndex = match.index + match[0].length - 1;
    const content = match[1] ?? '';
    if (!/\d{4}/.test(content)) continue;
    const at = match.index + match[0].indexOf(content);
    for (const citation of parseGroup(content)) {
      if (citation.form !== 'parenthetical' || citation.confidence !== 'sure') continue;
      found.push(printed(text, { ...citation, start: at + citation.start, end: at + citation.end }));
    }
  }
  return found;
}

/** Authors in the letters of the text: the scan folds them. */
function printed(text: string, citation: FoundCitation): FoundCitation {
  const folded = foldForScan(text.slice(Math.max(0, citation.start - 2), citation.end + 2));
  const from = Math.max(0, citation.start - 2);
  const original = (name: string): string => {
    const at = folded.indexOf(name);
    return at < 0 ? name : text.slice(from + at, from + at + name.length);
  };
  return { ...citation, authors: citation.authors.map(original), title: citation.title === null ? null : original(citation.title) };
}
