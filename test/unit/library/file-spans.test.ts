import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { type ReadEntry, readEntry } from '../../../server/src/library/bibliography-entries';
import { byteHash } from '../../../server/src/library/byte-hash';
import { type ByteSource, changedPart, changedText } from '../../../server/src/library/file-blocks';
import { changeOf, type FileSpans, FileSpansBuilder, wholeText } from '../../../server/src/library/file-spans';
import type { TextPart } from '../../../server/src/library/text-part';

const PATH = '/w/a.bib';

/** A file as a library has it. */
interface Known {
  readonly entries: readonly ReadEntry[];
  readonly spans: FileSpans;
}

function readAnew(text: string, block?: number): Known {
  const { entries, problems } = readBibliography(PATH, text);
  const spans = new FileSpansBuilder();
  for (const entry of entries) spans.add(entry);
  return { entries: entries.map(readEntry), spans: spans.build(text, problems, block) };
}

/** The file after its text changed; null where it has to be read anew. `part`: what changed of it, else its whole text is looked at. */
function patched({ entries, spans }: Known, text: string, part: TextPart = wholeText(spans, text)): Known | null {
  const change = changeOf(PATH, spans, part, (at) => entries[at]?.key ?? null);
  if (!change) return null;
  const kept = (from: number, to?: number) => entries.slice(from, to);
  const all = [...kept(0, change.first), ...change.entries, ...kept(change.next)];
  const placed = all.map((entry, at) => ({ ...entry, start: change.spans.starts[at] ?? -1, end: change.spans.ends[at] ?? -1 }));
  return { entries: placed, spans: change.spans };
}

const bibliography = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `@article{key${at},\n  author = {Okafor, C. and رضایی, م.},\n  title = {Rivers ${at}},\n  year = {19${10 + at}}\n}\n\n`,
  ).join('');
/** With what other programs write into such files: remarks, several entries in one line, definitions, references. */
const MIXED = [
  'Made by hand\n',
  bibliography(3),
  '% @book{off, title = {Switched off}}\n@book{c:1, title = "100% of {it}", year = 1999} @book{d, title={D}}\n',
  bibliography(5).replaceAll('key', 'more'),
  '@string{pub = "Haupt"}\n@book{e, title = {E}, publisher = pub # " Bern"}\n',
  '@incollection{f, crossref = {more1}, title = {F}}\n',
  '@comment{jabref-meta: grouping;}\n',
].join('');
const piece = fc.oneof(
  fc.constantFrom(
    '',
    '}',
    '{',
    '@',
    ',',
    '\n',
    '@book{new, title = {A}}\n',
    '% ',
    '"',
    '  year = {2001},\n',
    '@comment{',
    'pub',
    ' # ',
    '=',
  ),
  fc.string({ maxLength: 8 }),
);
const edit = fc.record({ at: fc.nat(), deleted: fc.oneof(fc.nat(3), fc.nat(160)), typed: piece });
const edited = (text: string, { at, deleted, typed }: { at: number; deleted: number; typed: string }) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + typed + text.slice(place + deleted);
};

describe('a bibliography that is edited', () => {
  const text = bibliography(12);

  it('is read again only where it changed', () => {
    const { spans } = readAnew(text);
    const change = changeOf(PATH, spans, wholeText(spans, text.replace('Rivers 5', 'Harbours and rivers')), () => null);
    assert.ok(change);
    assert.equal(change.first, 5);
    assert.equal(change.next, 6);
    assert.deepEqual(
      change.entries.map(({ item }) => item.title),
      ['Harbours and rivers'],
    );
  });

  for (const [name, start] of [
    ['of entries alone', text],
    ['of entries and other things', MIXED],
  ] as const) {
    it(`${name} gives what reading it anew gives, edit after edit`, () => {
      let alone = 0;
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let now = start;
          let known = readAnew(start);
          for (const one of edits) {
            now = edited(now, one);
            const next = patched(known, now);
            const anew = readAnew(now);
            if (next) {
              alone++;
              assert.deepEqual(next.entries, anew.entries);
              for (const field of ['starts', 'ends', 'hashes'] as const) assert.deepEqual(next.spans[field], anew.spans[field], field);
              assert.equal(next.spans.tailHash, anew.spans.tailHash);
            }
            known = next ?? anew;
          }
        }),
        { numRuns: 800 },
      );
      assert.ok(alone > 100, `only ${alone} of the edits were read alone`);
    });
  }

  it('is read as a whole where entries depend on each other', () => {
    assert.equal(patched(readAnew(text), text.replace('year = {1915}', 'crossref = {key2}')), null);
    assert.equal(
      patched(readAnew(MIXED), MIXED.replace('Rivers 1},\n  year = {1911}\n}\n\n@article{more2', 'Sea}}\n@article{more2')),
      null,
    );
    assert.equal(patched(readAnew(text), text.replace('{Rivers 5}', 'rivers')), null);
  });

  it('is read in parts also where a program keeps its settings at its end', () => {
    const now = `${text}@comment{jabref-meta: grouping;}\n`;
    assert.ok(patched(readAnew(now), now.replace('Rivers 5', 'Seas')));
  });

  for (const [name, start, block] of [
    ['entries alone', text, 100],
    ['entries and other things', MIXED, 100],
    ['entries and other things in blocks of one entry', MIXED, 1],
  ] as const) {
    it(`gives from the bytes of the changed part what reading it anew gives: ${name}`, async () => {
      let alone = 0;
      let parts = 0;
      let texts = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
          let now = start;
          let known = readAnew(start, block);
          for (const one of edits) {
            const before = now;
            now = edited(before, one);
            const part = await changedPart(known.spans, sourceOf(now));
            const anew = readAnew(now, block);
            const next = part && patched(known, now, part);
            const ofText = patched(known, now, changedText(known.spans, before, now));
            if (ofText) {
              assert.deepEqual(ofText.entries, anew.entries);
              for (const field of ['starts', 'ends', 'hashes', 'length', 'tailHash'] as const)
                assert.deepEqual(ofText.spans[field], anew.spans[field], field);
              assertBlocks(ofText.spans, now);
            }
            // What is read alone from the bytes is so from the text (in letters of several bytes the lines around may end elsewhere).
            if (next) texts += ofText ? 1 : 0;
            if (part && part.end - part.start < now.length) parts++;
            if (next) {
              alone++;
              assert.deepEqual(next.entries, anew.entries);
              for (const field of ['starts', 'ends', 'hashes', 'length', 'tailHash'] as const)
                assert.deepEqual(next.spans[field], anew.spans[field], field);
              assertBlocks(next.spans, now);
            }
            known = next ?? anew;
          }
        }),
        { numRuns: 800 },
      );
      assert.ok(texts > alone * 0.9, `${texts} of ${alone} from texts`);
      assert.ok(alone > 100 && parts > 400, `${alone} of the edits were read alone, ${parts} parts were smaller than the file`);
    });
  }

  it('is one block where it has no entry, and that is read', async () => {
    const { spans } = readAnew('% nothing\n', 10);
    const part = await changedPart(spans, sourceOf('% nothing, still\n'));
    assert.equal(part?.slice(0, 16), '% nothing, still');
  });

  it('has no part where bytes are no UTF-8', async () => {
    const { spans } = readAnew(text, 100);
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('Rivers 5')] = 0xe9;
    assert.equal(await changedPart(spans, sourceOf(bytes)), null);
  });
});

/** Every part of a text's bytes in the same memory, as a file is read. */
function sourceOf(text: string | Buffer): ByteSource {
  const bytes = Buffer.from(text);
  const memory = Buffer.alloc(bytes.length);
  return {
    length: bytes.length,
    async read(from, to) {
      memory.fill(0);
      return memory.subarray(0, bytes.copy(memory, 0, from, to));
    },
  };
}

/** Blocks follow each other through the whole file, end with entries and have the hashes of their bytes. */
function assertBlocks({ blocks, ends }: FileSpans, text: string): void {
  const bytes = Buffer.from(text);
  const { hashes } = blocks;
  assert.equal(blocks.bytes.at(-1), bytes.length);
  assert.equal(blocks.entries.at(-1), ends.length);
  hashes.forEach((hash, at) => {
    const [from, to] = [blocks.bytes[at] ?? -1, blocks.bytes[at + 1] ?? -1];
    assert.equal(byteHash(bytes.subarray(from, to)), hash);
    const entry = blocks.entries[at] ?? -1;
    assert.equal(Buffer.byteLength(text.slice(0, entry ? ends[entry - 1] : 0)), from);
  });
}
