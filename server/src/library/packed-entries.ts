import type { Location } from '../../../corpus-index/src/model/location';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { NumberList, numberOfRange } from './arrays';
import type { EntryList, LibraryEntry } from './entry';
import type { WorkSource } from './work';

/** What the entries of one file have in common. */
interface SourceGroup extends Pick<WorkSource, 'kind' | 'file' | 'folder' | 'paper'> {
  /** File of the places; null where the entries have none. */
  readonly place: string | null;
}

/** What an entry has of its own, as JSON. */
interface Own {
  readonly item: CslItem;
  readonly key: string | null;
  readonly attached?: readonly string[];
}

/** Many entries in flat arrays: a thread hands them over without a copy, and a collector has nothing to look at. */
export interface PackedEntriesData {
  readonly groups: readonly SourceGroup[];
  readonly groupOf: Uint32Array;
  /** Places (UTF-16 offsets). They are shifted where text before them changes. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Page numbers from 1; 0 for none. */
  readonly pages: Uint32Array;
  /** Entries as JSON in UTF-8, in chunks: one that grew would be in memory twice. */
  readonly json: readonly Uint8Array[];
  /** First entry of each chunk. */
  readonly chunkFrom: Uint32Array;
  /** Where an entry ends in its chunk; it begins where the one before ends, or with the chunk. */
  readonly jsonEnd: Uint32Array;
}

const CHUNK = 1 << 20;
/** The first chunk: most libraries are small. */
const FIRST_CHUNK = 1 << 16;
/** Most bytes that a UTF-16 unit becomes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Packs entries one by one. */
export class PackedEntriesBuilder {
  readonly #groups: SourceGroup[] = [];
  readonly #groupOf = new NumberList();
  readonly #starts = new NumberList();
  readonly #ends = new NumberList();
  readonly #pages = new NumberList();
  readonly #json: Uint8Array[] = [];
  readonly #chunkFrom = new NumberList();
  readonly #jsonEnd = new NumberList();
  readonly #encoder = new TextEncoder();
  #chunk = new Uint8Array(0);
  #length = 0;

  get count(): number {
    return this.#groupOf.length;
  }

  add({ item, source }: LibraryEntry): void {
    const { kind, file, folder, paper, key, location, attached } = source;
    const group: SourceGroup = { kind, file, folder, paper, place: location?.file ?? null };
    const last = this.#groups.at(-1);
    if (!last || !sameGroup(last, group)) this.#groups.push(group);
    this.#groupOf.push(this.#groups.length - 1);
    this.#starts.push(location?.start ?? 0);
    this.#ends.push(location?.end ?? 0);
    this.#pages.push(location?.page ?? 0);
    const own: Own = attached?.length ? { item, key, attached } : { item, key };
    this.#write(JSON.stringify(own));
  }

  #write(text: string): void {
    const needed = text.length * BYTES_PER_UNIT;
    if (this.#length + needed > this.#chunk.length) {
      this.#closeChunk();
      this.#chunk = new Uint8Array(Math.max(needed, this.#json.length ? CHUNK : FIRST_CHUNK));
      this.#chunkFrom.push(this.#jsonEnd.length);
    }
    this.#length += this.#encoder.encodeInto(text, this.#chunk.subarray(this.#length)).written;
    this.#jsonEnd.push(this.#length);
  }

  #closeChunk(): void {
    if (this.#length) this.#json.push(this.#chunk.subarray(0, this.#length));
    this.#length = 0;
  }

  build(): PackedEntriesData {
    this.#closeChunk();
    return {
      groups: this.#groups,
      groupOf: this.#groupOf.toArray(),
      starts: this.#starts.toArray(),
      ends: this.#ends.toArray(),
      pages: this.#pages.toArray(),
      json: this.#json,
      chunkFrom: this.#chunkFrom.toArray(),
      jsonEnd: this.#jsonEnd.toArray(),
    };
  }
}

function sameGroup(a: SourceGroup, b: SourceGroup): boolean {
  return a.kind === b.kind && a.file === b.file && a.folder === b.folder && a.paper === b.paper && a.place === b.place;
}

/** Entries that are unpacked one by one when they are asked for; their places follow the arrays. */
export class PackedEntries implements EntryList {
  readonly data: PackedEntriesData;
  readonly #decoder = new TextDecoder();

  constructor(data: PackedEntriesData) {
    this.data = data;
  }

  get count(): number {
    return this.data.groupOf.length;
  }

  entry(at: number): LibraryEntry {
    const { groups, groupOf } = this.data;
    const group = groups[groupOf[at] ?? -1];
    if (!group) throw new RangeError(`no entry ${at}`);
    const own: unknown = JSON.parse(this.#decoder.decode(this.#json(at)));
    if (!isOwn(own)) throw new TypeError(`entry ${at} is broken`);
    const { kind, file, folder, paper, place } = group;
    const location = place === null ? null : this.#location(at, place);
    const { item, key, attached } = own;
    return { item, source: { kind, file, folder, key, paper, location, ...(attached ? { attached } : {}) } };
  }

  #json(at: number): Uint8Array | undefined {
    const { json, chunkFrom, jsonEnd } = this.data;
    const chunk = numberOfRange(chunkFrom, at);
    return json[chunk]?.subarray(at === chunkFrom[chunk] ? 0 : jsonEnd[at - 1], jsonEnd[at]);
  }

  #location(at: number, file: string): Location {
    const { starts, ends, pages } = this.data;
    return {
      file,
      page: pages[at] || null,
      get start() {
        return starts[at] ?? 0;
      },
      get end() {
        return ends[at] ?? 0;
      },
    };
  }
}

/** True for what PackedEntriesBuilder wrote: nobody else writes it, so its parts are not looked at again. */
function isOwn(value: unknown): value is Own {
  return typeof value === 'object' && value !== null && 'item' in value && 'key' in value;
}
