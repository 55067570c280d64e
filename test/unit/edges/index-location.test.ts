import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder, indexLocation } from '../../../corpus-index/src/edges/index-location';
import { markUsed } from '../../../corpus-index/src/edges/prune-cache';

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

describe('indexes that nobody uses any more', () => {
  it('are taken away after two months; others and foreign folders stay', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'dabir-cache-'));
    const day = 24 * 60 * 60 * 1000;
    const now = Date.now();
    const made = { old: `papers-${'a'.repeat(16)}`, used: `papers-${'b'.repeat(16)}`, mine: `papers-${'c'.repeat(16)}`, foreign: 'photos' };
    for (const name of Object.values(made)) mkdirSync(join(cache, name));
    for (const name of [made.old, made.foreign]) utimesSync(join(cache, name), new Date(now - 70 * day), new Date(now - 70 * day));
    utimesSync(join(cache, made.used), new Date(now - 50 * day), new Date(now - 50 * day));
    utimesSync(join(cache, made.mine), new Date(now - 70 * day), new Date(now - 70 * day));
    await markUsed(join(cache, made.mine, 'index.sqlite'), now);
    assert.deepEqual(readdirSync(cache).toSorted(), [made.used, made.mine, made.foreign].toSorted());
    await markUsed(join(cache, made.used, 'index.sqlite'), now + 40 * day);
    assert.ok(readdirSync(cache).includes(made.mine), 'it was used 40 days ago');
    rmSync(cache, { recursive: true });
  });
});
