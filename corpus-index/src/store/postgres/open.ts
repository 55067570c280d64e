import type { CorpusStore } from '../store';
import { IndexOpenError } from '../store';

export async function openPostgresStore(address: string): Promise<{ store: CorpusStore; location: string; brokenIndex: null }> {
  throw new IndexOpenError('unreachable-index', 'not yet', address);
}
