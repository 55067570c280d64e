import { INSTITUTION_WORDS } from '../../language/reference-words';
import type { CslName } from '../../model/records';

/** First words of institutions' names, which may hold «و» themselves. */
const INSTITUTION_HEADS = new Set([...INSTITUTION_WORDS.fa, ...INSTITUTION_WORDS.en].map((word) => word.toLowerCase()));

function isInstitution(text: string): boolean {
  return INSTITUTION_HEADS.has((text.trim().split(/\s/u, 1)[0] ?? '').toLowerCase());
}

/** Particles that belong to a family name. Source: the "von part" of BibTeX (words in small letters), with those of Arabic names. */
const PARTICLE = /^(?:[a-z][a-z']{0,5}|al|ibn|bin|abu)$/u;
const AND = /\s{1,40}and\s{1,40}/giu;
/** Without one of these there is nothing to split: most fields hold one or two names. */
const SOME_AND = /\sand\s/iu;
const SEMICOLON = /\s{0,40}[;؛]\s{0,40}/gu;
/** Most names of one field that are told apart. */
const MOST_NAMES = 2_000;

/**
 * Splits a field of names: at "and", at «و» where both sides are names and not an institution, at ؛ and ;. `raw` is the undecoded
 * value, in which braces protect an institution; `decode` makes a part readable.
 */
export function cslNames(raw: string, decode: (text: string) => string): CslName[] {
  if (!raw) return [];
  return splitNames(raw)
    .slice(0, MOST_NAMES)
    .map((part) => cslName(part.trim(), decode))
    .filter((name): name is CslName => name !== null);
}

function splitNames(raw: string): string[] {
  const parts = splitOutsideBraces(raw, AND).flatMap((part) => (/[;؛]/u.test(part) ? splitOutsideBraces(part, SEMICOLON) : part));
  return parts.flatMap((part) => {
    if (!part.includes(' و ')) return part;
    const halves = splitOutsideBraces(part, /\s{1,40}و\s{1,40}/gu);
    if (halves.length < 2 || halves.some((half) => isInstitution(half))) return [part];
    const commas = halves.filter((half) => /[,،]/u.test(half)).length;
    const words = halves.every((half) => half.trim().split(/\s+/u).length >= 2);
    return commas === halves.length || (commas === 0 && words) ? halves : [part];
  });
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  if (separator === AND && !SOME_AND.test(text)) return [text];
  if (!text.includes('{')) return text.split(separator);
  if (text.search(separator) < 0) return [text];
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of text.matchAll(separator)) {
    for (; scanned < match.index; scanned++) {
      if (text[scanned] === '{') depth++;
      else if (text[scanned] === '}') depth--;
    }
    if (depth > 0) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** One name: "Family, Given", "Family، Given", "von Family, Jr, Given", "Given Family"; braces or an institution's word make it literal. */
export function cslName(raw: string, decode: (text: string) => string): CslName | null {
  if (!raw || /^others$/iu.test(raw)) return null;
  const isProtected = raw.startsWith('{') && raw.endsWith('}') && !raw.slice(1, -1).includes('{');
  const text = decode(raw).trim();
  if (!text) return null;
  if (isProtected && /\s/u.test(text)) return { literal: text };
  const parts = text.split(/\s*[,،]\s*/u).filter(Boolean);
  if (parts.length > 1) {
    const given = parts.length > 2 ? `${parts.slice(2).join(' ')} ${parts[1]}`.trim() : parts[1];
    return given ? { family: parts[0] ?? '', given } : { family: parts[0] ?? '' };
  }
  if (isInstitution(text)) return { literal: text };
  const words = text.split(/\s+/u);
  if (words.length === 1) return { family: text };
  if (words.length > 5) return { literal: text };
  if (/[\u0620-\u06d3]/u.test(text)) return { given: words[0] ?? '', family: words.slice(1).join(' ') };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}
