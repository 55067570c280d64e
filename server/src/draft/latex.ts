import { ADDRESSES, BlankableText, blankAll } from './blank';

/** Commands whose arguments are no prose. */
const SILENT_COMMANDS =
  /^(?:[a-zA-Z]*cite[a-zA-Z]*|[a-zA-Z]*ref|label|input|include|includegraphics|bibliography|bibliographystyle|addbibresource|printbibliography|usepackage|documentclass|settextfont|setlatintextfont|newcommand|renewcommand|url|hypersetup|vspace|hspace|begin|end|nocite|def|setlength)\*?$/;
const SILENT_ENVIRONMENTS = new Set([
  'verbatim',
  'lstlisting',
  'minted',
  'equation',
  'equation*',
  'align',
  'align*',
  'math',
  'displaymath',
  'comment',
  'tikzpicture',
  'filecontents',
  'filecontents*',
]);
const LONGEST_ARGUMENT = 20_000;

/** Blanks what is not prose in LaTeX: preamble, comments, maths, verbatim text, command names and the arguments that are not read. */
export function latexProse(source: string): string {
  const text = new BlankableText(source);
  const body = source.indexOf('\\begin{document}');
  let at = 0;
  if (body >= 0) {
    text.blank(0, body);
    at = body;
  }
  while (at < source.length) {
    const unit = source[at];
    if (unit === '%') at = blankTo(text, at, lineEnd(source, at));
    else if (unit === '$') at = blankTo(text, at, mathEnd(source, at));
    else if (unit === '\\') at = command(text, at);
    else {
      if (unit === '{' || unit === '}' || unit === '~' || unit === '&') text.blank(at, at + 1);
      at++;
    }
  }
  const visible = new BlankableText(text.toString());
  blankAll(visible, ADDRESSES);
  return visible.toString();
}

function blankTo(text: BlankableText, from: number, to: number): number {
  text.blank(from, to);
  return to;
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

function mathEnd(source: string, at: number): number {
  const mark = source.startsWith('$$', at) ? '$$' : '$';
  const end = source.indexOf(mark, at + mark.length);
  return end < 0 || end - at > LONGEST_ARGUMENT ? at + mark.length : end + mark.length;
}

/** Blanks the command that begins at `at`, with its arguments where they are silent; answers where reading goes on. */
function command(text: BlankableText, at: number): number {
  const { source } = text;
  const next = source[at + 1] ?? '';
  if (next === '[' || next === '(') {
    const end = source.indexOf(next === '[' ? '\\]' : '\\)', at + 2);
    return blankTo(text, at, end < 0 || end - at > LONGEST_ARGUMENT ? at + 2 : end + 2);
  }
  const pattern = /[a-zA-Z]+\*?/y;
  pattern.lastIndex = at + 1;
  const name = pattern.exec(source)?.[0];
  if (!name) {
    // An escaped sign (\%, \_) keeps the sign.
    text.blank(at, at + 1);
    return at + 2;
  }
  let end = at + 1 + name.length;
  if (name === 'begin') {
    const environment = /\{([^{}\n]{1,60})\}/y;
    environment.lastIndex = end;
    const found = environment.exec(source)?.[1];
    if (found && SILENT_ENVIRONMENTS.has(found)) {
      const close = source.indexOf(`\\end{${found}}`, end);
      return blankTo(text, at, close < 0 ? lineEnd(source, at) : close + found.length + 6);
    }
  }
  if (SILENT_COMMANDS.test(name)) end = argumentsEnd(source, end);
  return blankTo(text, at, end);
}

/** End of the run of […] and {…} arguments that begins at `at` (spaces and one line break may stand between). */
export function argumentsEnd(source: string, at: number): number {
  let end = at;
  for (;;) {
    let start = end;
    while (start - end < 100 && /[ \t\n]/.test(source[start] ?? '')) start++;
    const open = source[start];
    if (open !== '[' && open !== '{') return end;
    const close = closing(source, start, open === '[' ? ']' : '}');
    if (close < 0) return end;
    end = close + 1;
  }
}

function closing(source: string, start: number, close: string): number {
  const open = source[start];
  let depth = 0;
  const limit = Math.min(source.length, start + LONGEST_ARGUMENT);
  for (let at = start; at < limit; at++) {
    const unit = source[at];
    if (unit === '\\') at++;
    else if (unit === open) depth++;
    else if (unit === close && --depth === 0) return at;
  }
  return -1;
}
