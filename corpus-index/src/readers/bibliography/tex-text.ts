import { parse } from '@retorquere/bibtex-parser';
import { accented, TEX_ACCENTS, TEX_SYMBOLS } from '../tex-characters';

/** Signs that mean something to TeX; text without any is plain. */
const SPECIAL = /[\\{}$~]|--|``|''/u;
const PLAIN_RUN = /[^\\{}$~`'-]+/y;
/** Commands that only set type: their argument is the text. */
const TYPE_COMMANDS =
  /^(?:emph|text(?:it|bf|sc|rm|sf|tt|sl|up|md|normal|quotedbl)?|mkbib\w{1,12}|it|bf|sc|em|rm|sf|tt|sl|uppercase|lowercase|MakeUppercase|MakeLowercase|enquote|lr|rl|foreignlanguage|bibstring|noopsort|url|path|mbox|hbox|relax|protect|natexlab|textup|ensuremath|penalty0)$/u;

/**
 * Text of a BibTeX value: commands, accents and ligatures decoded, braces taken away, white space single. The common commands are
 * decoded here (fast enough for libraries of 70,000 entries); a value with others goes to @retorquere/bibtex-parser.
 */
export function texText(value: string): string {
  if (!SPECIAL.test(value)) return singleSpaced(value);
  return singleSpaced(decodeCommon(value) ?? decodeByLibrary(value));
}

function singleSpaced(text: string): string {
  return isEven(text) ? text : text.replace(/\s+/gu, ' ').trim();
}

/** True where all white space is single spaces between words, as it mostly is. */
function isEven(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 && (code !== 32 || before === 32)) return false;
    before = code;
  }
  return before !== 32 || text.length === 0;
}

/** Null where the value has a command that is not known here. */
function decodeCommon(value: string): string | null {
  let out = '';
  for (let at = 0; at < value.length; ) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(value)?.[0];
    if (run) {
      out += run;
      at += run.length;
      continue;
    }
    const letter = value[at] ?? '';
    if (letter === '{' || letter === '}') at++;
    else if (letter === '$') {
      if (/\$[^$]{0,200}[\\^_]/u.test(value.slice(at, at + 210))) return null;
      at++;
    } else if (letter === '~') {
      out += '\u00a0';
      at++;
    } else if (value.startsWith('---', at)) {
      out += '—';
      at += 3;
    } else if (value.startsWith('--', at)) {
      out += '–';
      at += 2;
    } else if (value.startsWith('``', at) || value.startsWith("''", at)) {
      out += letter === '`' ? '“' : '”';
      at += 2;
    } else if (letter === '\\') {
      const command = decodeCommand(value, at);
      if (!command) return null;
      out += command.text;
      at = command.end;
    } else {
      out += letter;
      at++;
    }
  }
  return out;
}

const COMMAND = /\\([a-zA-Z]+|[\s\S])\s*/y;

function decodeCommand(value: string, at: number): { readonly text: string; readonly end: number } | null {
  COMMAND.lastIndex = at;
  const match = COMMAND.exec(value);
  if (!match) return { text: '', end: at + 1 };
  const name = match[1] ?? '';
  const isWord = /^[a-zA-Z]/u.test(name);
  const end = isWord ? at + match[0].length : at + 1 + name.length;
  if (TEX_ACCENTS.has(name)) {
    const target = /^(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/u.exec(value.slice(end, end + 12));
    const letter = target?.[1] ?? target?.[2];
    if (target && letter) return { text: accented(name, letter.startsWith('\\') ? letter.slice(1) : letter), end: end + target[0].length };
    if (isWord) return null;
  }
  const symbol = TEX_SYMBOLS.get(name);
  if (symbol !== undefined) return { text: symbol, end: value.startsWith('{}', end) ? end + 2 : end };
  if (TYPE_COMMANDS.test(name)) return { text: '', end };
  return isWord ? null : { text: name === '-' || name === '/' ? '' : name, end };
}

function decodeByLibrary(value: string): string {
  const { entries } = parse(`@misc{x, note = {${value}}}`, {
    english: false,
    caseProtection: false,
    unsupported: 'ignore',
    removeOuterBraces: [],
  });
  const note = entries[0]?.fields['note'];
  return typeof note === 'string'
    ? note
        .replace(/<\/?[a-zA-Z][^<>]{0,100}>/gu, '')
        .replace(/ı(?=\p{M})/gu, 'i')
        .normalize('NFC')
    : value.replace(/[\\{}$]/gu, '');
}
