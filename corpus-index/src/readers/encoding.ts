import type { ProblemCode } from '../model/problem';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

/** Text of a file with its encoding, or the reason why it is none. A byte order mark is not part of the text. */
export type DecodedText =
  | {
      readonly text: string;
      readonly encoding: EncodingName /** Offset of the first byte that could not be read, shown as U+FFFD. */;
      readonly damage: number | null;
    }
  | { readonly failure: ProblemCode; readonly details: Readonly<Record<string, string>> };

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 65_536;

/**
 * Decodes a text file: by its byte order mark, else UTF-8 where it is valid, else UTF-16 or windows-1256 or windows-1252 by what
 * its bytes look like. Binary content is refused ('not-text'), as are UTF-32 ('unsupported-encoding') and files without any text
 * ('empty-file').
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { failure: 'empty-file', details: {} };
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = wideEncoding(bytes);
  if (wide) return checked(new TextDecoder(wide).decode(bytes), wide);
  if (looksBinary(bytes)) return { failure: 'not-text', details: {} };
  const strict = strictUtf8(bytes);
  if (strict !== null) return checked(strict, 'utf-8');
  const { valid, invalid } = countUtf8(bytes);
  if (valid > 20 * invalid) return checked(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  const encoding = singleByteEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return checked(encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/gu, latinSign) : text, encoding);
}

/** Signs of windows-1252 at 80–9F. Some releases of Node decode the encoding as ISO 8859-1, which has control characters there. */
const LATIN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latinSign(control: string): string {
  return LATIN_SIGNS[control.charCodeAt(0) - 0x80] ?? control;
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return checked(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { failure: 'unsupported-encoding', details: { encoding: 'UTF-32' } };
  if (a === 0xff && b === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes), 'utf-16le');
  if (a === 0xfe && b === 0xff) return checked(new TextDecoder('utf-16be').decode(bytes), 'utf-16be');
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Refuses text that is empty or made of control characters. */
function checked(text: string, encoding: EncodingName): DecodedText {
  if (!/\S/u.test(text)) return { failure: 'empty-file', details: {} };
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  let damaged = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isControl(code)) controls++;
    else if (code === 0xfffd) damaged++;
  }
  if (controls > sample.length * 0.02 || damaged > sample.length * 0.05) return { failure: 'not-text', details: {} };
  const damage = text.indexOf('\ufffd');
  return { text, encoding, damage: damage < 0 ? null : damage };
}

/** Control characters that no text holds; tab, line ends, form feed, escape and end-of-file (DOS) do occur. */
function isControl(code: number): boolean {
  return (
    (code < 32 && !(code >= 9 && code <= 13) && code !== 26 && code !== 27) ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xfffe ||
    code === 0xffff
  );
}

/** NUL bytes, or more control bytes than any text has. Called after UTF-16 is ruled out. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  let nulls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) nulls++;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 27) controls++;
  }
  return nulls > end * 0.001 || controls > end * 0.02;
}

/**
 * UTF-16 without a mark: in Persian and English text nearly every high byte is one of a few (00 Latin, 06 Arabic, 20 punctuation,
 * FB–FE presentation forms), and low bytes vary.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let evenHigh = 0;
  let oddHigh = 0;
  let evenPlain = 0;
  let oddPlain = 0;
  for (let at = 0; at < end; at += 2) {
    const even = bytes[at] ?? 0;
    const odd = bytes[at + 1] ?? 0;
    if (isHighByte(even)) evenHigh++;
    if (isHighByte(odd)) oddHigh++;
    if (even === 0 || even === 6) evenPlain++;
    if (odd === 0 || odd === 6) oddPlain++;
  }
  const units = end / 2;
  if (oddHigh > units * 0.95 && oddPlain > units * 0.7 && evenPlain < units * 0.3) return 'utf-16le';
  if (evenHigh > units * 0.95 && evenPlain > units * 0.7 && oddPlain < units * 0.3) return 'utf-16be';
  return null;
}

function isHighByte(byte: number): boolean {
  return byte === 0 || byte === 6 || byte === 0x20 || byte >= 0xfb;
}

/** Multi-byte sequences of UTF-8 that are whole, and bytes that fit into none. */
function countUtf8(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let whole = follow > 0;
    for (let next = 1; next <= follow; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) whole = false;
    if (whole) {
      valid++;
      at += follow;
    } else invalid++;
  }
  return { valid, invalid };
}

/** Persian in windows-1256 is runs of high bytes; Latin text in windows-1252 has single ones between ASCII letters. */
function singleByteEncoding(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  const end = Math.min(bytes.length, SAMPLE * 4);
  let letters = 0;
  let inRuns = 0;
  let previous = false;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const arabic = (byte >= 0xc0 && byte !== 0xd7) || byte === 0x81 || byte === 0x8d || byte === 0x8e || byte === 0x90 || byte === 0x98;
    if (arabic) {
      letters++;
      if (previous) inRuns++;
    }
    previous = arabic;
  }
  return letters > 0 && inRuns > letters * 0.4 ? 'windows-1256' : 'windows-1252';
}
