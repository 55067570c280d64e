import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractCitations } from '../../../corpus-index/src/extract/citations';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import { partsOfNote, workOfNote } from '../../../corpus-index/src/extract/references/note-references';
import { contextOf } from './read-fixture';

const ENGLISH = `# The price of a pier

## Introduction

Islands have long let their harbours.[^1] Some of them gained by it.[^2] Views are divided.[^3] Leases grew shorter.[^4] Others disagree.[^5]

[^1]: Anna Vos, *Leases and Loyalty: Bases in the Pacific* (Oxford: Merlion University Press, 2011), 17.
[^2]: Stephen R. Okello, “Who Rents the Pier,” *Journal of Island Affairs* 6, no. 1 (2018): 15–42.
[^3]: Ibid., 20. See also Lena Brandt and Keiko Yamada, eds., *Harbours of the Powerless* (London: Delta Press, 2014), 33.
[^4]: Vos, *Leases and Loyalty*, 99.
[^5]: Okello, “Who Rents the Pier,” 31; this note is of no work at all.
`;
const PERSIAN = `بهای اسکله

مقدمه

جزیره‌ها همیشه بندرهای خود را اجاره داده‌اند.¹ برخی از آنها سود بردند.² نظرها یکسان نیست.³ اجاره‌ها کوتاه‌تر شد.⁴

¹ مهیار سرابی، بندرها و دولت‌های کوچک (تهران: نشر موج، ۱۳۹۴)، ص ۱۰۳.
² سمن کوهی، «اجاره پایگاه‌ها»، فصلنامه جزیره، سال ۴، شماره ۲ (۱۳۹۹)، ص ۴۵.
³ همان، ص ۵۰.
⁴ سرابی، پیشین، ص ۱۱۰.
`;

async function read(file: string, text: string) {
  const context = await contextOf(file, text);
  const references = extractReferences(context);
  return { references, citations: extractCitations(context, references) };
}

describe('references of notes', () => {
  it('takes the works that notes describe in full, once each, and what notes mean by short forms', async () => {
    const { references, citations } = await read('a.md', ENGLISH);
    assert.deepEqual(
      references.map(({ title, issued }) => [title, issued?.['date-parts']?.[0]?.[0]]),
      [
        ['Leases and Loyalty: Bases in the Pacific', 2011],
        ['Who Rents the Pier', 2018],
        ['Harbours of the Powerless', 2014],
      ],
    );
    assert.deepEqual(
      citations.map(({ reference, locator }) => `${reference} ${locator}`),
      ['r1 17', 'r2 15-42', 'r2 20', 'r3 33', 'r1 99', 'r2 31'],
    );
  });

  it('does so in Persian, with همان and پیشین', async () => {
    const { references, citations } = await read('a.txt', PERSIAN);
    assert.deepEqual(
      references.map(({ author, title }) => `${author?.[0]?.family}: ${title}`),
      ['سرابی: بندرها و دولت‌های کوچک', 'کوهی: اجاره پایگاه‌ها'],
    );
    assert.deepEqual(
      citations.map(({ reference, locator }) => `${reference} ${locator}`),
      ['r1 103', 'r2 45', 'r2 50', 'r1 110'],
    );
  });

  it('leaves notes alone where the paper has a list, and prose', async () => {
    const list = '\n## References\n\nVos, Anna. 2011. *Leases and Loyalty*. Oxford: Merlion University Press.\n';
    const { references } = await read('a.md', ENGLISH + list);
    assert.equal(references.length, 1);
    assert.equal(workOfNote('The treaty was signed in 1998, and (as is well known) it was never ratified by 2004.'), null);
    assert.equal(workOfNote('Interview with an official, Ankara, 2014.'), null);
  });

  it('cuts any note into parts that lie in it', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        for (const { start, end, text } of partsOfNote(note)) assert.equal(note.slice(start, end), text);
      }),
    );
  });
});
