import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CiteprocModule } from '../bibliography/format-references';

const isCiteproc = (value: unknown): value is CiteprocModule =>
  typeof value === 'object' && value !== null && 'Engine' in value && typeof value.Engine === 'function';

/**
 * The CSL processor, which lies unmodified beside the bundles. Throws where the file is missing or is another module.
 * @param bundles folder of the bundles
 */
export function loadCiteproc(bundles: string): CiteprocModule {
  const loaded: unknown = createRequire(join(bundles, 'server.js'))('./citeproc.js');
  if (!isCiteproc(loaded)) throw new Error('citeproc.js is not the CSL processor');
  return loaded;
}
