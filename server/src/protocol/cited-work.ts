import type { CslItem } from '../../../corpus-index/src/model/records';

/** A work that a draft cites, as commands of the server name it. */
export interface CitedWork {
  /** Address of the draft. */
  readonly uri: string;
  /** Citation key, or null where the work has none. */
  readonly key: string | null;
  readonly item: CslItem;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
/** CSL-JSON from the client: it went out as one, and every field of it is optional. */
const isItem = (value: unknown): value is CslItem => isObject(value) && !Array.isArray(value);

/** Arguments come from the client, so they are read as unknown values; null where they are no such work. */
export function citedWork(argument: unknown): CitedWork | null {
  if (!isObject(argument)) return null;
  const { uri, key, item } = argument;
  return typeof uri === 'string' && isItem(item) ? { uri, key: typeof key === 'string' ? key : null, item } : null;
}
