import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { cacheFolder, indexLocation } from '../../../corpus-index/src/edges/index-location';

describe('place of an index', () => {
  const at = (platform: NodeJS.Platform, variables: Readonly<Record<string, string>> = {}) => ({ platform, home: '/home/sara', variables });

  it("is in the user's caches, as each system has them", () => {
    assert.equal(cacheFolder(at('linux')), join('/home/sara', '.cache', 'dabir'));
    assert.equal(cacheFolder(at('linux', { XDG_CACHE_HOME: '/fast' })), join('/fast', 'dabir'));
    assert.equal(cacheFolder(at('darwin')), join('/home/sara', 'Library', 'Caches', 'dabir'));
    assert.equal(cacheFolder(at('win32', { LOCALAPPDATA: '/local' })), join('/local', 'dabir', 'Cache'));
    assert.equal(cacheFolder(at('win32')), join('/home/sara', 'AppData', 'Local', 'dabir', 'Cache'));
    assert.equal(cacheFolder(at('linux', { DABIR_CACHE: '/mine' })), resolve('/mine'));
  });

  it('is one for a set of corpora, whatever their order and spelling', () => {
    const place = (...corpora: readonly string[]) => indexLocation(corpora, at('linux'));
    assert.equal(place('/a/papers', '/b'), place('/b', '/a/papers'));
    assert.equal(place('/a/papers'), place('/a/./papers/', '/a/papers'));
    assert.notEqual(place('/a/papers'), place('/b/papers'));
    assert.notEqual(place('/a/papers'), place('/a/papers', '/b'));
    assert.match(place('/a/مقاله‌ها'), /مقاله_ها-[0-9a-f]{16}/);
  });
});
