import { ADDRESSES, BlankableText, blankAll } from './blank';

/** Blanks what is not prose in Markdown and Quarto: front matter, code, maths, comments, link targets, citation keys and marks. */
export function markdownProse(source: string): string {
  const text = new BlankableText(source);
  blankFencesAndFrontMatter(text);
  const visible = new BlankableText(text.toString());
  blankAll(visible, /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g);
  blankAll(visible, /\$\$[^$]{0,5000}\$\$|(?<![\\$\w])\$(?! )[^$\n]{1,300}(?<! )\$(?!\w)/g);
  blankAll(visible, /(`{1,3})(?!`)[^`\n]{1,1000}\1(?!`)/g);
  blankAll(visible, /(?<=\])\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)/g);
  blankAll(visible, /(?<=\])\{[^{}\n]{0,500}\}/g);
  blankAll(visible, ADDRESSES);
  blankAll(visible, /<\/?[a-zA-Z][^<>\n]{0,500}>/g);
  blankAll(visible, /-?@\{[^{}\s]{1,200}\}|(?<![\p{L}\p{N}])-?@[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200}[\p{L}\p{N}_])?/gu);
  blankAll(visible, /\[\^[^\]\s]{1,100}\]:?/g);
  blankAll(visible, /^ {0,3}#{1,6}(?=\s)/gm);
  blankAll(visible, /\*{1,3}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])|^[ \t]{0,20}>+/gmu);
  return visible.toString();
}

/** Line by line: a YAML block at the top, and fenced code with its fences. */
function blankFencesAndFrontMatter(text: BlankableText): void {
  const { source } = text;
  let at = 0;
  let fence: string | null = null;
  let inFrontMatter = false;
  while (at < source.length) {
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next + 1;
    const line = source.slice(at, end);
    const trimmed = line.trim();
    if (at === 0 && trimmed === '---' && /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.test(source)) {
      inFrontMatter = true;
      text.blank(at, end);
    } else if (inFrontMatter) {
      text.blank(at, end);
      if (trimmed === '---' || trimmed === '...') inFrontMatter = false;
    } else {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === null && mark) fence = mark;
      else if (fence !== null && mark && mark[0] === fence[0] && mark.length >= fence.length && trimmed === mark) {
        fence = null;
        text.blank(at, end);
      }
      if (fence !== null) text.blank(at, end);
    }
    at = end;
  }
}
