import { ACCESS_WORDS } from '../../language/reference-words';
import { foldSameLength } from '../../structure/same-length';
import { alternatives, WORD_START } from './word-pattern';

export interface EntryLinks {
  readonly doi: string | null;
  readonly url: string | null;
  /** The entry without its links, their introductions and access dates. */
  readonly text: string;
}

const DOI = /10\.\d{4,9}\/[^\s"<>«»،\]]{2,120}/i;
const LINK = new RegExp(
  `(?:[(\\[]?\\s{0,2}(?:${alternatives(ACCESS_WORDS.fa, ACCESS_WORDS.en)})\\s{0,2}:?\\s{0,2}(?:in|at|on|از)?\\s{0,2}:?\\s{0,2})?((?:https?:\\/\\/|www\\.)[^\\s<>"«»،\\]]{3,300})`,
  'giu',
);
const MARKDOWN_LINK = /\[([^\]\n]{1,300})\]\(((?:https?:\/\/|www\.|mailto:)[^\s]{1,300}?)\)(?=[\s,.;،)\]]|$)/gi;
const ANGLED = /<((?:https?:\/\/|www\.)[^\s<>]{1,300})>/gi;
const ACCESS = alternatives(ACCESS_WORDS.fa, ACCESS_WORDS.en);
/** (Accessed on 4/8/2022) · تاریخ دسترسی: ۱۴۰۲/۶/۱۲ · Accessed 3 May 2021. */
const ACCESS_DATE = new RegExp(
  `[(\\[]?\\s*${WORD_START}(?:${ACCESS})\\s{0,3}[:،,]?\\s{0,3}(?:on|in|at)?\\s{0,3}:?\\s{0,3}(?:\\d{1,4}(?:\\s?[/.-]\\s?\\d{1,4}){1,2}|\\d{1,2} \\p{L}{3,12},? \\d{4}|\\p{L}{3,12} \\d{1,2},? \\d{4})\\s{0,3}[)\\]]?`,
  'giu',
);
const ACCESS_LABEL = new RegExp(
  `[(\\[]?\\s*${WORD_START}(?:${alternatives(
    ACCESS_WORDS.fa.slice(0),
    ACCESS_WORDS.en.filter((word) => word.length > 3),
  )})\\s{0,3}(?:on|in|at|from)?\\s{0,3}:?(?=[\\s,.،)\\]]*$|[\\s]*[<,.])`,
  'giu',
);
const DOI_LABEL = /[([]?\s*\b(?:doi|dor)\b\s*[:.]?\s*[\d./a-z_-]{0,60}\s*\.?\s*[)\]]?/gi;

/** Takes DOI, link and access date out of an entry's display text. */
export function takeLinks(entry: string): EntryLinks {
  let text = entry
    .replace(/\\([_#*&%])/g, '$1')
    .replace(MARKDOWN_LINK, ' $2 ')
    .replace(ANGLED, ' $1 ');
  const doi = cleanDoi(DOI.exec(text)?.[0] ?? null);
  let url: string | null = null;
  text = text.replace(LINK, (_whole, link: string) => {
    const clean = trimLink(link);
    if (!/doi\.org\//i.test(clean)) url ??= clean;
    return ` ${link.slice(clean.length)} `;
  });
  if (doi) {
    const at = text.indexOf(doi);
    if (at >= 0) text = `${text.slice(0, at)} ${text.slice(at + doi.length)}`;
  }
  text = removeOnFolded(text, ACCESS_DATE);
  text = removeOnFolded(text, DOI_LABEL);
  text = removeOnFolded(text, ACCESS_LABEL);
  text = text
    .replace(/\(\s*[,.;:،]*\s*\)/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
  return { doi, url, text };
}

/** Replaces matches found on the folded text in the display text. */
function removeOnFolded(text: string, pattern: RegExp): string {
  let result = '';
  let last = 0;
  for (const match of foldSameLength(text).matchAll(pattern)) {
    result += `${text.slice(last, match.index)} `;
    last = match.index + match[0].length;
  }
  return result + text.slice(last);
}

function trimLink(link: string): string {
  let clean = link.replace(/[.,;:،؛]+$/, '');
  if (clean.endsWith(')') && !clean.includes('(')) clean = clean.replace(/\)[.,]*$/, '');
  return clean;
}

function cleanDoi(found: string | null): string | null {
  if (!found) return null;
  let doi = found.replace(/[.,;:،*]+$/, '');
  // Closing brackets belong to the sentence unless the DOI itself opened one (10.1016/S0140-6736(05)…).
  while (/[)}]$/.test(doi) && (doi.match(/\)/g)?.length ?? 0) > (doi.match(/\(/g)?.length ?? 0))
    doi = doi.slice(0, -1).replace(/[.,;:]+$/, '');
  return doi;
}
