import assert from 'node:assert/strict';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { sameWork, workKeys } from '../../../corpus-index/src/names/same-work';

const latin: CslItem = {
  author: [{ family: 'Karimian', given: 'J.' }],
  issued: { 'date-parts': [[2022]] },
  title: 'Ports of the North',
  volume: '10',
  page: '5-19',
};
const persian: CslItem = {
  author: [{ family: 'کریمیان', given: 'جهان' }],
  issued: { 'date-parts': [[1401]] },
  title: 'بندرهای شمال',
  volume: '10',
  page: '5-19',
};

describe('works cited in two scripts', () => {
  it('joins a transliterated entry and the Persian one', () => {
    assert.ok(sameWork(latin, persian));
    const keys = new Set(workKeys(latin));
    assert.ok(workKeys(persian).some((key) => keys.has(key)));
  });

  it('keeps apart what differs in year, author, pages or DOI', () => {
    assert.ok(!sameWork(latin, { ...persian, issued: { 'date-parts': [[1398]] } }));
    assert.ok(!sameWork(latin, { ...persian, author: [{ family: 'مرادی' }] }));
    assert.ok(!sameWork(latin, { ...persian, page: '80-99' }));
    assert.ok(!sameWork({ ...latin, DOI: '10.99999/a' }, { ...latin, DOI: '10.99999/b' }));
  });

  it('joins by DOI, and by title with small differences', () => {
    assert.ok(sameWork({ DOI: '10.99999/A' }, { DOI: '10.99999/a' }));
    assert.ok(sameWork(latin, { ...latin, title: 'Ports of the north: a study' }));
    assert.ok(!sameWork(latin, { ...latin, title: 'Canals and Their Keepers in the South' }));
  });
});
