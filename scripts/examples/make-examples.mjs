// Makes the example papers that are not plain text: the damaged txt, the docx and the PDF. Run once by a maintainer after a change
// of its sources (needs Chromium for the PDF); the results are committed, so users never need it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;
const papers = join(here, '../../examples/papers');

/** Lines as PDF extraction writes them: every second paragraph with its runs in reverse order, a blank line between all lines. */
async function damagedText() {
  const { outputFiles } = await build({
    entryPoints: [join(here, '../../test/eval/damage/damage.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { damage, wrap } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const paragraphs = readFileSync(join(here, 'water.clean.txt'), 'utf8').trim().split('\n');
  const lines = paragraphs.flatMap((paragraph, at) =>
    at > 6 && at % 2 ? damage(paragraph, 'run-order-at-yeh', at).split('\n') : wrap(paragraph),
  );
  writeFileSync(join(papers, 'kaviani-1400-water.txt'), `${lines.map((line) => line.trim()).join('\n\n')}\n`);
}

const run = (text, options = {}) => new TextRun({ text, rightToLeft: true, size: 26, ...options });
const paragraph = (text, options = {}) => new Paragraph({ bidirectional: true, children: [run(text)], ...options });
const heading = (text) => new Paragraph({ bidirectional: true, heading: HeadingLevel.HEADING_2, children: [run(text, { bold: true })] });

async function docx() {
  const rows = [
    ['سال', 'صادرات ترکیه به آذربایجان', 'واردات ترکیه از آذربایجان'],
    ['۲۰۱۹', '۱٫۶۵', '۱٫۹۴'],
    ['۲۰۲۰', '۲٫۳۰', '۲٫۴۰'],
  ];
  const document = new Document({
    title: 'تجارت و نفوذ در قفقاز جنوبی',
    creator: 'مهدی رستگار',
    keywords: 'قفقاز جنوبی، تجارت، موازنه‌سازی',
    sections: [
      {
        children: [
          new Paragraph({
            bidirectional: true,
            heading: HeadingLevel.TITLE,
            children: [run('تجارت و نفوذ در قفقاز جنوبی', { bold: true, size: 36 })],
          }),
          paragraph('مهدی رستگار'),
          paragraph('فصلنامهٔ نمونهٔ اوراسیا، دورهٔ ۱۱، شمارهٔ ۴، زمستان ۱۴۰۰، ص ۲۰۱–۲۲۴'),
          heading('چکیده'),
          paragraph(
            'این مقاله می‌پرسد که تجارت چگونه نفوذ ترکیه را در قفقاز جنوبی افزایش داد. فرضیه آن است که تجارت پیش از پیمان می‌آید. روش پژوهش تحلیل داده‌های گمرکی است.',
          ),
          paragraph('واژگان کلیدی: قفقاز جنوبی، تجارت، موازنه‌سازی، ترکیه، جمهوری آذربایجان'),
          heading('چارچوب نظری'),
          paragraph(
            'موازنه‌سازی (Balancing) به معنای گردآوردن توان در برابر دولت نیرومندتر است. دنباله‌روی (Bandwagoning) پیوستن به دولت نیرومندتر برای سود یا امنیت است (کلر، ۲۰۱۴: ۵۲).',
          ),
          heading('داده‌ها'),
          paragraph(
            'حجم تجارت ترکیه و آذربایجان در سال ۲۰۲۰ به ۴٫۷ میلیارد دلار رسید. سرمایه‌گذاری ترکیه در آذربایجان تا پایان همان سال ۱۲ میلیارد دلار بود. ترکیه در سال ۱۹۹۱ نخستین کشوری بود که استقلال آذربایجان را به رسمیت شناخت.',
          ),
          paragraph('جدول ۱: تجارت ترکیه و آذربایجان (میلیارد دلار)'),
          new Table({
            visuallyRightToLeft: true,
            rows: rows.map(
              (cells, at) =>
                new TableRow({ tableHeader: at === 0, children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
            ),
          }),
          heading('نتیجه‌گیری'),
          paragraph('در قفقاز جنوبی دنباله‌روی کمتر از موازنه‌سازی دیده شد.'),
          heading('منابع'),
          paragraph('رستگار، مهدی و بهاری، سارا (۱۳۹۷)، «قفقاز پس از خط لوله»، فصلنامهٔ نمونهٔ اوراسیا، دورهٔ ۸، شمارهٔ ۱، ص ۳۳–۵۸.'),
          paragraph('Keller, A. (2014). Dependence and Its Discontents. Example Press.'),
        ],
      },
    ],
  });
  writeFileSync(join(papers, 'rastegar-1400-trade.docx'), await Packer.toBuffer(document));
}

function pdf() {
  execFileSync(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--print-to-pdf=${join(papers, 'pourmand-1401-integration.pdf')}`,
      `file://${join(here, 'integration.html')}`,
    ],
    { stdio: 'ignore' },
  );
}

await damagedText();
await docx();
pdf();
