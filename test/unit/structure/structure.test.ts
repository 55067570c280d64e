import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutEntries } from '../../../corpus-index/src/structure/reference-entries';
import { recogniseHeading } from '../../../corpus-index/src/structure/headings';
import { structureOf } from '../../../corpus-index/src/structure/structure';
import { contextOf, fixtureContext } from '../extract/read-fixture';

function pieces(text: string) {
  let at = 0;
  return text.split('\n').map((line) => {
    const piece = { start: at, end: at + line.length, text: line };
    at += line.length + 1;
    return piece;
  });
}

function entriesOf(text: string): string[] {
  return cutEntries(pieces(text)).map((range) => text.slice(range.start, range.end));
}

describe('structure of a paper', () => {
  it('finds front matter at both ends, in both languages', async () => {
    const { document, structure } = await fixtureContext('f1-transit.md');
    const front = structure.frontMatter.map((range) => document.text.slice(range.start, range.end));
    assert.equal(front.length, 2);
    assert.match(front[0] ?? '', /راهگذر میانی و جایگاه ترکیه/);
    assert.match(front[1] ?? '', /The Middle Corridor and Turkey/);
    assert.doesNotMatch(front.join(' '), /ترکیه از دهه گذشته/);
  });

  it('tells the roles of sections from headings of both languages', async () => {
    const persian = await fixtureContext('f1-transit.md');
    const roles = persian.structure.sections.map((section) => section.role);
    for (const role of ['abstract', 'introduction', 'theory', 'conclusion', 'references'] as const) assert.ok(roles.includes(role), role);
    const english = await fixtureContext('f2-alliances.txt');
    assert.ok(english.structure.sections.some((section) => section.role === 'conclusion' && /conclusion/i.test(section.heading)));
  });

  it('keeps references out of the body and abstracts in it', async () => {
    const { document, structure } = await fixtureContext('f3-water.txt');
    const body = structure.body.map((range) => document.text.slice(range.start, range.end)).join('\n');
    assert.match(body, /سد بزرگ رود نیل آبی/);
    assert.match(body, /رود نیل از یازده کشور/);
    assert.doesNotMatch(body, /پایان‌نامه دکتری، دانشگاه تهران/);
    assert.doesNotMatch(body, /arman@example/);
  });

  it('finds no list in a paper that has none', async () => {
    const { structure } = await contextOf('none.txt', 'مقدمه\n\nاین مقاله فهرست منابع ندارد و تنها یک بند دارد (والت، ۱۹۸۷: ۲۴).\n');
    assert.deepEqual(structure.referenceEntries, []);
  });

  it('does not take a section named "Sources of power" for the list', () => {
    assert.equal(recogniseHeading('Sources of power'), null);
    assert.equal(recogniseHeading('منابع قدرت'), null);
    assert.equal(recogniseHeading('منابع')?.role, 'references');
    assert.equal(recogniseHeading('نتیجه‌ گیری')?.role, 'conclusion');
    assert.equal(recogniseHeading('۳-۲. چارچوب نظری')?.role, 'theory');
    assert.equal(recogniseHeading('Keywords: power, order')?.role, 'keywords');
  });

  it('finds a list without a heading at the end of a text', async () => {
    const list = [
      'Adams, Ruth (2001), Straits, Boston: Hill Press.',
      'Brown, Tom (2004), "Ports", Sea Review, Vol. 2, No. 1, pp. 3-9.',
      'Clark, Ann (2010), Canals, London: Lane Books.',
      'Dunn, Eve (2012), Locks, Paris: Quai Press.',
    ];
    const { structure } = await contextOf(
      'tail.txt',
      `A paper about ports and canals.\n\n${'Ports are gates. '.repeat(40)}\n\n${list.join('\n\n')}\n`,
    );
    assert.equal(structure.referenceEntries.length, 4);
  });

  it('never throws and keeps its ranges inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('چکیده', 'Abstract', 'منابع', 'References', 'Walt, S. (1987), Title.', 'متن ', '\n\n', '(', ')', '۱۳۹۰', '- '),
          { maxLength: 60 },
        ),
        async (parts) => {
          const { document } = await contextOf('random.txt', parts.join('\n'));
          const structure = structureOf(document);
          for (const range of [...structure.body, ...structure.frontMatter, ...structure.referenceEntries]) {
            assert.ok(range.start >= 0 && range.end <= document.text.length && range.start < range.end);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('entries of a reference list', () => {
  it('joins entries that are broken over lines and pages', () => {
    const found = entriesOf(
      'Adams, Ruth and Tom Brown (2001), "A very long title of a paper that goes\non in the next line", Sea Review, Vol. 2,\nNo. 1, pp. 3-9.\nClark, Ann (2010), Canals, London: Lane Books.',
    );
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /pp\. 3-9\.$/);
  });

  it('cuts entries that run together', () => {
    const found = entriesOf(
      'Adams, Ruth (2001), Straits, Boston: Hill Press. Brown, Tom (2004), "Ports", Sea Review, Vol. 2, pp. 3-9. موحد، سارا (۱۳۹۵)، «بندرها»، فصلنامه دریا، سال ۲، شماره ۱. نادری، بهمن (۱۳۹۸)، کانال‌ها، تهران: نشر آب.',
    );
    assert.deepEqual(
      found.map((entry) => entry.slice(0, 4)),
      ['Adam', 'Brow', 'موحد', 'نادر'],
    );
  });

  it('does not cut at a place and publisher or at co-authors', () => {
    assert.equal(entriesOf('Adams, Ruth, Brown, Tom, and Clark, Ann (2001), Straits. Ithaca, NY: Hill Press.').length, 1);
    assert.equal(entriesOf('موحد، سارا، نادری، بهمن و کاشفی، رها (۱۳۹۵)، بندرها. تهران: نشر آب.').length, 1);
  });

  it('reads numbered and bulleted lists, leaving the marks out', () => {
    assert.deepEqual(entriesOf('[1] Adams, R. (2001). Straits. Hill Press.\n[2] Brown, T. (2004). Ports. Lane Books.'), [
      'Adams, R. (2001). Straits. Hill Press.',
      'Brown, T. (2004). Ports. Lane Books.',
    ]);
    assert.equal(entriesOf('۱. موحد، سارا (۱۳۹۵)، بندرها، تهران: نشر آب.\n۲. نادری، بهمن (۱۳۹۸)، کانال‌ها، تهران: نشر آب.').length, 2);
  });

  it('takes time linear in hostile input', () => {
    const began = process.hrtime.bigint();
    for (const text of ['('.repeat(60_000), 'A, B. '.repeat(20_000), '" '.repeat(40_000), '(1999) '.repeat(15_000), 'و '.repeat(40_000)])
      entriesOf(text);
    assert.ok(Number(process.hrtime.bigint() - began) / 1e6 < 4_000);
  });
});
