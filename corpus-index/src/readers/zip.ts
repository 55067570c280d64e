import { Inflate } from 'fflate';

/** A part of an archive as its directory names it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly packedSize: number;
  readonly encrypted: boolean;
}

/** Packed bytes that are unpacked at a time: deflate turns one byte into 1,032 at most, so a bomb is noticed after 17 MB. */
const STEP = 16_384;
const MOST_PARTS = 20_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The parts of a zip archive by name, read from its directory; null where there is none. Zip64 is not read. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end < 0) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_PARTS);
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let part = 0; part < count; part++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (header + 30 <= bytes.length && view.getUint32(header, true) === LOCAL_HEADER) {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const flags = view.getUint16(at + 8, true);
      const packedSize = Math.min(view.getUint32(at + 20, true), Math.max(0, bytes.length - start));
      parts.set(name, { name, method: view.getUint16(at + 10, true), start, packedSize, encrypted: (flags & 1) !== 0 });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return -1;
}

/** Unpacks one part. 'too-large' where it would grow beyond `limit` bytes, 'broken' where it cannot be unpacked. */
export function unzipPart(bytes: Uint8Array, part: ZipPart, limit: number): Uint8Array | 'too-large' | 'broken' {
  const packed = bytes.subarray(part.start, part.start + part.packedSize);
  if (part.encrypted) return 'broken';
  if (part.method === 0) return packed.length > limit ? 'too-large' : packed;
  if (part.method !== 8) return 'broken';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return 'broken';
  }
  if (size > limit) return 'too-large';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
