import { ADDRESSES, BlankableText, blankAll } from './blank';

/** Blanks what is not prose in Typst: comments, code, maths, function calls' arguments, labels and references. */
export function typstProse(source: string): string {
  const text = new BlankableText(source);
  blankAll(text, ADDRESSES);
  blankAll(text, /(?<!:)\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g);
  blankAll(text, /(`{1,3})(?!`)[^`]{1,5000}\1/g);
  blankAll(text, /\$[^$]{1,2000}\$/g);
  blankAll(text, /#(?:let|set|show|import|include)\b[^\n]*/g);
  blankAll(text, /#[\p{L}_][\p{L}\p{N}_.-]{0,60}(?:\((?:[^()]|\([^()]{0,300}\)){0,1000}\))?/gu);
  blankAll(text, /(?<![\p{L}\p{N}])@[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?|<[\p{L}\p{N}_:.-]{1,100}>/gu);
  blankAll(text, /^={1,6}(?=\s)|(?<!\p{L})[*_]|[*_](?!\p{L})/gmu);
  return text.toString();
}
