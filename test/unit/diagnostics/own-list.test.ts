import assert from 'node:assert/strict';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { DEFAULT_CONFIG } from '../../../server/src/config';
import { citationMismatches } from '../../../server/src/diagnostics/citation-mismatch';
import { uncitedListEntries } from '../../../server/src/diagnostics/uncited-entry';
import { unlistedCitations } from '../../../server/src/diagnostics/unlisted-citation';
import { unresolvedCitations } from '../../../server/src/diagnostics/unresolved-citation';
import { type DraftFormat, parseDraft } from '../../../server/src/draft/draft';
import { Library, type LibraryEntry } from '../../../server/src/library/library';

const entry = (key: string, item: CslItem): LibraryEntry => ({
  item,
  source: { kind: 'bibliography', file: '/w/a.bib', folder: null, key, paper: null, location: null },
});
const year = (value: number) => ({ 'date-parts': [[value]] });
const library = Library.of([
  entry('tanaka2004', { author: [{ family: 'Tanaka', given: 'Yuki' }], issued: year(2004), title: 'Ports and order', language: 'en' }),
  entry('brandt2011', { author: [{ family: 'Brandt', given: 'Lena' }], issued: year(2011), title: 'Blocs at sea', language: 'en' }),
  entry('rostami1396', { author: [{ family: 'رستمی', given: 'نیما' }], issued: year(1396), title: 'بندر و سیاست', language: 'fa' }),
  entry('shams1399', { author: [{ family: 'شمس', given: 'آرزو' }], issued: year(1399), title: 'گمرک نمونه', language: 'fa' }),
]);
const reader = new MemoryStore();

async function findings(text: string, format: DraftFormat = 'markdown', works = library): Promise<readonly string[]> {
  const draft = parseDraft(text, format);
  const found = [];
  for (const check of [unresolvedCitations, citationMismatches, unlistedCitations, uncitedListEntries])
    found.push(...(await check(draft, reader, works, DEFAULT_CONFIG)));
  return found.map(({ code, range }) => `${code} ${text.slice(range.start, range.end).replace(/\s+/g, ' ')}`);
}

const EN_LIST = 'Brandt, L. (2011). *Blocs at sea*. Bonn: Example Press.\n\nTanaka, Y. (2004). *Ports and order*. Kobe: Example Press.';
const FA_LIST = 'رستمی، نیما (۱۳۹۶). «بندر و سیاست». فصلنامهٔ نمونه، ۳(۱)، ۱۱-۲۹.\n\nشمس، آرزو (۱۳۹۹). گمرک نمونه. تهران: نشر نمونه.';

describe('a draft’s own list of references', () => {
  for (const [what, format, text, expected] of [
    [
      'markdown, English',
      'markdown',
      `Ports matter (Tanaka, 2004: 3).\n\n## References\n\n${EN_LIST}\n`,
      ['uncited-entry Brandt, L. (2011). *Blocs at sea*. Bonn: Example Press.'],
    ],
    [
      'markdown, Persian, by key',
      'markdown',
      `بندرها مهم‌اند [@rostami1396] و (Tanaka, 2004).\n\n## منابع\n\n${FA_LIST}\n`,
      ['unlisted-citation (Tanaka, 2004)', 'uncited-entry شمس، آرزو (۱۳۹۹). گمرک نمونه. تهران: نشر نمونه.'],
    ],
    [
      'LaTeX, a section',
      'latex',
      `\\begin{document}\nPorts matter (Brandt, 2011; رستمی، ۱۳۹۶).\n\\section*{Bibliography}\n\n${EN_LIST.replace(/\*([^*]+)\*/g, '\\emph{$1}')}\n\\end{document}\n`,
      ['unlisted-citation رستمی، ۱۳۹۶', 'uncited-entry Tanaka, Y. (2004). \\emph{Ports and order}. Kobe: Example Press.'],
    ],
    [
      'LaTeX, thebibliography',
      'latex',
      '\\begin{document}\nPorts \\cite{t04,brandt2011} and \\citep{nobody1999}.\n\\begin{thebibliography}{9}\n\\bibitem{t04} Tanaka, Y. (2004). Ports and order. Kobe.\n\\bibitem[Shams(1399)]{sh} Shams, A. (2020). Customs. Tehran.\n\\end{thebibliography}\n\\end{document}\n',
      [
        'unresolved-citation nobody1999',
        'unlisted-citation brandt2011',
        'uncited-entry \\bibitem[Shams(1399)]{sh} Shams, A. (2020). Customs. Tehran.',
      ],
    ],
    [
      'Typst',
      'typst',
      `Ports matter (Tanaka, 2004) and @rostami1396.\n\n= References\n\n${EN_LIST.replace(/\*/g, '_')}\n`,
      ['unlisted-citation rostami1396', 'uncited-entry Brandt, L. (2011). _Blocs at sea_. Bonn: Example Press.'],
    ],
    [
      'plain text, Persian',
      'text',
      `به گفتهٔ شمس (۱۳۹۹) بندرها مهم‌اند (Brandt, 2011: 4).\n\nکتاب‌نامه\n\n${FA_LIST}\n`,
      ['unlisted-citation (Brandt, 2011: 4)', 'uncited-entry رستمی، نیما (۱۳۹۶). «بندر و سیاست». فصلنامهٔ نمونه، ۳(۱)، ۱۱-۲۹.'],
    ],
  ] as const) {
    it(`says what is missing and what is too much: ${what}`, async () => {
      assert.deepEqual(await findings(text, format), expected);
    });
  }

  for (const [what, text] of [
    [
      'across scripts and calendars',
      `So (تاناکا، ۲۰۰۴) and (Rostami, 2017) and (Shams, 2020) and Brandt (2011).\n\n# منابع\n\n${FA_LIST}\n\n## English\n\n${EN_LIST}\n`,
    ],
    [
      'et al. and «و همکاران»',
      'So (Costa et al., 2009: 4) and (کاظمی و همکاران، ۱۳۹۵: ۷).\n\n## References\n\nCosta, M., Silva, R., & Nunes, P. (2009). Rivers as borders. *Example Review*, 2(1), 1-20.\n\nکاظمی، رها، سلیمی، ندا و تهرانی، بابک (۱۳۹۵). «رود و مرز». فصلنامهٔ نمونه، ۲(۱)، ۱-۲۰.\n',
    ],
    [
      'year letters',
      'So (Costa, 2009a, 2009b) and (کاظمی، ۱۳۹۵الف).\n\n## References\n\nCosta, M. (2009a). Rivers as borders. *Example Review*, 2(1), 1-20.\n\nCosta, M. (2009b). Lakes as borders. *Example Review*, 2(2), 1-20.\n\nکاظمی، رها (۱۳۹۵الف). «رود و مرز». فصلنامهٔ نمونه، ۲(۱)، ۱-۲۰.\n',
    ],
    [
      'bodies and their short names',
      'So (GSO, 2015) and (Gulf Statistics Office, 2015) and (وزارت راه، ۱۳۹۸).\n\n## References\n\nGulf Statistics Office (GSO). (2015). *Ports in figures*. Doha: GSO.\n\nوزارت راه و شهرسازی (۱۳۹۸). سالنامهٔ آماری بندرها. تهران: وزارت راه.\n',
    ],
    [
      'ibid. and «همان»',
      'So (Costa, 2009: 4). Again (ibid.: 7). چنین است (کاظمی، ۱۳۹۵: ۳) و (همان: ۹).\n\n## منابع\n\nکاظمی، رها (۱۳۹۵). «رود و مرز». فصلنامهٔ نمونه، ۲(۱)، ۱-۲۰.\n\nCosta, M. (2009). Rivers as borders. *Example Review*, 2(1), 1-20.\n',
    ],
    [
      'a work cited through another',
      'So (Arlen, 1951, as cited in Costa, 2009: 4).\n\n## References\n\nCosta, M. (2009). Rivers as borders. *Example Review*, 2(1), 1-20.\n',
    ],
    [
      'no date, and a work without an author',
      'So (Gulf Bank, n.d.) and («بندر در یک نگاه»، ۱۳۹۷) and (صندوق نمونه، بی‌تا).\n\n## References\n\nGulf Bank. (n.d.). *Our ports*. https://bank.example.org\n\n«بندر در یک نگاه» (۱۳۹۷). روزنامهٔ نمونه، ۳ خرداد.\n\nصندوق نمونه (بی‌تا). گزارش سالانه. تهران: صندوق نمونه.\n',
    ],
    ['citations in notes only', `Ports matter.[^1]\n\n[^1]: Silva, Rivers, 4.\n\n## References\n\n${EN_LIST}\n`],
    ['a list that a tool will write', 'Ports matter [@tanaka2004].\n\n## References\n\n::: {#refs}\n:::\n'],
    [
      'a section about sources',
      'Ports matter (Tanaka, 2004).\n\n## Sources\n\nWe read customs records of four harbours from 1990 to 2005.\n\nThey are kept in the archives of the port office.\n',
    ],
    ['bullets and numbers', `So (Tanaka, 2004) and (Brandt, 2011).\n\n## 6. References\n\n- ${EN_LIST.replace('\n\n', '\n- ')}\n`],
    [
      'a bold heading and a list in parts',
      `So (Tanaka, 2004; Brandt, 2011; شمس، ۱۳۹۹؛ رستمی، ۱۳۹۶).\n\n**فهرست منابع**\n\n**الف) منابع فارسی**\n\n${FA_LIST}\n\n**ب) منابع انگلیسی**\n\n${EN_LIST}\n`,
    ],
    [
      'a list before an appendix',
      `So (Tanaka, 2004; Brandt, 2011).\n\n## References\n\n${EN_LIST}\n\n## Appendix\n\nIn Tema (2004) the port grew.\n`,
    ],
    ['a work that only the list has', 'So (Nowhere, 2003: 4).\n\n## References\n\nNowhere, A. (2003). *On maps*. Oslo: Example Press.\n'],
    [
      'notes on entries',
      'So (Costa, 2009).\n\n## References\n\nCosta, M. (2009). Rivers as borders. *Example Review*, 2(1), 1-20.\n\nThis article (2009) is the first on the subject: it asks how rivers divide.\n',
    ],
  ] as const) {
    it(`is silent: ${what}`, async () => {
      assert.deepEqual(await findings(text), []);
      assert.deepEqual(await findings(text, 'markdown', Library.of([])), [], 'without a library');
    });
  }

  it('tells of a slip once, at the citation', async () => {
    const text = `So (Tanaka, 2005: 3) and (Brand, 2011).\n\n## References\n\n${EN_LIST}\n`;
    assert.deepEqual(
      (await findings(text)).filter((found) => found.startsWith('uncited')),
      [],
    );
    assert.match((await findings(text)).join('\n'), /citation-mismatch \(Tanaka, 2005: 3\)/);
  });

  it('alone tells what is not listed where no library is known', async () => {
    assert.deepEqual(
      await findings(`So (Silva, 1999: 4) and (Tanaka, 2004; Brandt, 2011).\n\n## References\n\n${EN_LIST}\n`, 'markdown', Library.of([])),
      ['unlisted-citation (Silva, 1999: 4)'],
    );
  });

  it('takes an entry out with its line and nothing else', async () => {
    const text = `So (Tanaka, 2004).\n\n## References\n\n- ${EN_LIST.replace('\n\n', '\n- ')}\n`;
    const [finding] = await uncitedListEntries(parseDraft(text, 'markdown'), reader, library, DEFAULT_CONFIG);
    const [edit] = finding?.fixes[0]?.edits ?? [];
    assert.ok(edit);
    assert.equal(
      text.slice(0, edit.range.start) + text.slice(edit.range.end),
      'So (Tanaka, 2004).\n\n## References\n\n- Tanaka, Y. (2004). *Ports and order*. Kobe: Example Press.\n',
    );
  });
});
