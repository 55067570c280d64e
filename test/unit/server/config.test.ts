import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG, parseConfig } from '../../../server/src/config';
import { plainJson } from '../../../server/src/edges/settings-file';
import { fillTemplate, isMessageKey, MESSAGES, message } from '../../../server/src/messages';

describe('settings', () => {
  it('may be nested or flat', () => {
    for (const section of [
      { corpus: { folders: ['a'] }, severity: { 'disputed-claim': 'off' }, citations: { style: 'key' } },
      { 'corpus.folders': ['a'], 'severity.disputed-claim': 'off', 'citations.style': 'key' },
    ]) {
      const config = parseConfig(section);
      assert.deepEqual(config.corpusFolders, ['a']);
      assert.equal(config.severity['disputed-claim'], 'off');
      assert.equal(config.citationStyle, 'key');
    }
  });

  it('of a wrong type count as not set', () => {
    assert.deepEqual(
      parseConfig({ corpus: { folders: [1, '', ' a '] }, language: 'de', severity: { 'disputed-claim': 'loud' }, index: 5 }),
      {
        ...DEFAULT_CONFIG,
        corpusFolders: ['a'],
      },
    );
    fc.assert(fc.property(fc.anything(), (value) => void parseConfig(value)));
  });

  it('may hold comments and trailing commas', () => {
    const text = '{ // a "comment"\n "a": "x // y /* z */", /* b */ "c": [1, 2, ], }';
    assert.deepEqual(JSON.parse(plainJson(text)), { a: 'x // y /* z */', c: [1, 2] });
  });

  it('of plain JSON stay as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.deepEqual(JSON.parse(plainJson(JSON.stringify(value))), JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});

describe('messages', () => {
  it('have the same placeholders in both languages', () => {
    const names = (text: string) => new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map((match) => match[1]));
    for (const [key, { fa, en }] of Object.entries(MESSAGES)) assert.deepEqual(names(fa), names(en), key);
  });

  it('write numbers in the digits of the language, and count', () => {
    assert.equal(message('fa', 'status.papers', { n: 5 }), '۵ مقاله');
    assert.equal(message('en', 'status.papers', { n: 1 }), '1 paper');
    assert.equal(message('en', 'status.papers', { n: 5 }), '5 papers');
  });

  it('show a value that is missing instead of hiding it', () => {
    assert.equal(fillTemplate('en', '{a} and {b}', { a: 'x' }), 'x and {b}');
    assert.equal(isMessageKey('toString'), false);
  });
});
