// Prints a text (first line a title, then one paragraph a line) to PDF with Chromium, LibreOffice or XeLaTeX, for the test of the PDF reader.
// The programs are Debian's; nothing is downloaded. Profiles lie in a temporary folder, which is removed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const escape = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const lines = (text) => text.split('\n').filter((line) => line.trim());

/** HTML page of a text. `columns`: number of columns; `justify` as journals set their text. */
export function page(text, { font, columns = 1, direction = 'rtl', header = '', size = '13pt' }) {
  const [title, ...paragraphs] = lines(text);
  return `<!doctype html><html dir="${direction}"><meta charset="utf-8"><style>@page{size:A4;margin:25mm 22mm}
body{font:${size}/1.8 "${font}";text-align:justify;margin:0}h1{font-size:1.3em;text-align:center}.t{columns:${columns};column-gap:9mm}p{margin:0 0 .4em;text-indent:1em}
header{font-size:.8em;text-align:center}</style>${header ? `<header>${escape(header)}</header>` : ''}<h1>${escape(title)}</h1><div class="t">${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('\n')}</div></html>`;
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quiet = { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 };

export function printChromium(html, pdf) {
  inFolder((folder) => {
    const source = join(folder, 'page.html');
    writeFileSync(source, html);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--no-pdf-header-footer'];
    execFileSync('chromium', [...flags, `--user-data-dir=${folder}/profile`, `--print-to-pdf=${pdf}`, `file://${source}`], quiet);
  });
}

/** Through Writer, as most authors make their PDFs: the page is opened as HTML or given as docx. */
export function printLibreOffice(source, ending, pdf) {
  inFolder((folder) => {
    writeFileSync(join(folder, `page.${ending}`), source);
    const filter = ending === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    execFileSync('libreoffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...filter, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, `page.${ending}`)], quiet);
    renameSync(join(folder, 'page.pdf'), pdf);
  });
}

export function printXeLatex(text, font, pdf) {
  inFolder((folder) => {
    const [title, ...paragraphs] = lines(text);
    // Latin words go into \\lr, as xepersian wants it; a citation is one run.
    const tex = (line) => line.replace(/[A-Za-z][A-Za-z0-9 .,:&-]*[A-Za-z0-9]/gu, '\\lr{$&}').replace(/[&%$#_]/gu, '\\$&');
    const body = paragraphs.map(tex).join('\n\n');
    writeFileSync(join(folder, 'page.tex'), `\\documentclass[12pt]{article}\\usepackage[margin=25mm]{geometry}\\usepackage{xepersian}\\settextfont{${font}}\\setlatintextfont{DejaVu Serif}\n\\begin{document}\\begin{center}${tex(title)}\\end{center}\n${body}\n\\end{document}`);
    execFileSync('xelatex', ['-interaction=batchmode', 'page.tex'], { ...quiet, cwd: folder });
    writeFileSync(pdf, readFileSync(join(folder, 'page.pdf')));
  });
}
