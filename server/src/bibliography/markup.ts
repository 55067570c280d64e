import type { DraftFormat } from '../draft/draft';
import { escapeMarkdown } from '../features/markdown';

/** How a formatted reference is written in a kind of text. */
export interface ReferenceMarkup {
  readonly italics: readonly [open: string, close: string];
  /** Words of a work so that they show as they are: a title may hold signs that the format gives a meaning. */
  escape(text: string): string;
  /** A web address. */
  address(url: string): string;
}

const backslashed = (signs: RegExp) => (text: string) => text.replace(signs, '\\$&');
const asItIs = (text: string) => text;

const LATEX_WORDS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const latex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX_WORDS[sign] ?? `\\${sign}`);

/** Markup of reference lists in drafts. */
export const MARKUP: Readonly<Record<DraftFormat, ReferenceMarkup>> = {
  markdown: { italics: ['*', '*'], escape: backslashed(/[\\`*_[\]<>$^~@]/g), address: asItIs },
  latex: { italics: ['\\emph{', '}'], escape: latex, address: latex },
  typst: { italics: ['_', '_'], escape: backslashed(/[\\`*_#<>@$[\]~]/g), address: asItIs },
  text: { italics: ['', ''], escape: asItIs, address: asItIs },
};

/** Markup of hovers, where nothing of a work may become a link, a picture or HTML but a plain web address. */
export const HOVER_MARKUP: ReferenceMarkup = {
  italics: ['*', '*'],
  escape: escapeMarkdown,
  address: (url) => (/^https?:\/\/[\w.:/?=&%#+,;@-]+$/.test(url) ? url : escapeMarkdown(url)),
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#160;': ' ',
};

/** The html that a CSL processor gives, in another markup: italics kept, every other tag dropped, doubled stops mended. */
export function fromCslHtml(html: string, markup: ReferenceMarkup): string {
  const [open, close] = markup.italics;
  return (
    html
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(<\/?[a-z][^<>]{0,200}>|https?:\/\/[^\s<>]{1,2000})/)
      .map((part) => {
        if (part === '<i>') return open;
        if (part === '</i>') return close;
        if (/^<\/?[a-z]/.test(part)) return '';
        const plain = part.replace(/&(?:#\d{2,3}|[a-z]{2,4});/g, (entity) => ENTITIES[entity] ?? entity);
        return /^https?:\/\//.test(plain) ? markup.address(plain) : markup.escape(plain);
      })
      .join('')
      // A title's own mark is enough, also within italics and behind the escape of a hover.
      .replace(/([.؟?!])([*_}]?)\\?\.(?=\s|$)/g, '$1$2')
      .trim()
      // An address ends without a stop, else the stop is copied with it.
      .replace(/(https?:\/\/\S+?)\\?\.$/, '$1')
  );
}
