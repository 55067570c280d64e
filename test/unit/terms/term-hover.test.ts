import assert from 'node:assert/strict';
import { termHover } from '../../../server/src/terms/term-hover';
import { createTermIndex } from '../../../server/src/terms/term-index';
import { cursor, definition, INDEX, PAPERS, term } from './corpus';

function hover(marked: string, language: 'fa' | 'en') {
  const { draft, offset } = cursor(marked);
  return termHover(draft, offset, INDEX, PAPERS, language);
}

describe('Hover of a term', () => {
  it('shows each paper’s definition with authority, paper, title and page, in Persian', () => {
    const markdown = hover('بازدارن|دگی', 'fa')?.markdown ?? '';
    assert.match(markdown, /برابر: deterrence/);
    assert.match(markdown, /> بازدارندگی برخلاف وادارندگی/);
    assert.match(markdown, /پارسا.*۱۴۰۰.*، ص ۳: \*بازدارندگی و اعتبار\* — به نقل از مورگان/);
    assert.match(markdown, /Lind.*۲۰۱۵/);
  });
  it('and in English', () => {
    const markdown = hover('deter|rence', 'en')?.markdown ?? '';
    assert.match(markdown, /Equivalent: بازدارندگی/);
    assert.match(markdown, /Lind.*2015.*, p\. 3: \*Fronts and pacts\* — after Schelling/);
  });
  it('names the neighbour that the papers set it apart from', () => {
    assert.match(hover('بازدارن|دگی', 'fa')?.markdown ?? '', /جدا شده است: وادارندگی/);
    assert.doesNotMatch(hover('مصون‌|سازی', 'fa')?.markdown ?? '', /جدا شده است/);
  });
  it('leads to the passages', () => {
    assert.deepEqual(
      hover('deter|rence', 'en')?.passages.map(({ folder, location }) => [folder, location.file]),
      [
        ['/corpus', 'lind.md'],
        ['/corpus', 'parsa.md'],
      ],
    );
  });
  it('escapes what papers say', () => {
    assert.match(hover('deter|rence', 'en')?.markdown ?? '', /\\\*now\\\*/);
  });
  it('begins each line in the direction of its language', () => {
    for (const language of ['fa', 'en'] as const) {
      const lines = (hover('deter|rence', language)?.markdown ?? '').split('\n').filter((line) => line && !line.startsWith('>'));
      assert.ok(lines.length > 2 && lines.every((line) => line.startsWith(language === 'fa' ? '\u200f' : '\u200e')));
    }
  });
  it('shows a term without definitions by its equivalent', () => {
    assert.match(hover('the assurance ga|me', 'en')?.markdown ?? '', /بازی تضمین/);
  });
  it('shows every paper that has a definition, however many', () => {
    const papers = Array.from({ length: 12 }, (_, at) => `paper${at}`);
    const many = term(
      ['موازنه'],
      ['balancing'],
      papers.flatMap((id) => [
        definition(id, `Balancing in ${id} is a policy of joining the weaker side.`),
        definition(id, `More of ${id}.`),
      ]),
    );
    const index = createTermIndex([many], new Map(papers.map((id) => [id, '/corpus'])));
    const { draft, offset } = cursor('the balan|cing');
    const found = termHover(draft, offset, index, new Map(), 'en');
    for (const id of papers) assert.ok(found?.markdown.includes(`Balancing in ${id} `), id);
    assert.equal(found?.passages.length, 12);
    assert.match(found.markdown, /and 12 more definitions/);
  });
  it('is silent elsewhere', () => assert.equal(hover('he wal|ked', 'en'), null));
});
