// Pictures of what a writer sees: findings, hover, completion and the list of problems, in a Persian and in an English draft of
// examples/. `node scripts/screenshots.mjs [FOLDER]` writes them to FOLDER (default out/screenshots).
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, startServer } from './vscode-host/host.mjs';
import { findHost } from './vscode-host/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const out = resolve(process.argv[2] ?? join(root, 'out/screenshots'));
const SETTINGS = {
  'editor.fontFamily': "'Noto Sans Mono','Noto Sans Arabic','DejaVu Sans Mono',monospace",
  'editor.fontSize': 16,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lineHeight': 1.7,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
};

/** Underlines of the editor. */
const FINDING = '.squiggly-warning, .squiggly-info';

/** What is pictured in each draft: a finding of each kind, a term, and what is typed to be completed. */
const SCENES = [
  {
    name: 'en',
    file: 'draft.en.md',
    settings: {},
    term: 'Soft power',
    citation: 'keller2014',
    wrong: '2.9 billion',
    completion: ['Soft power attracts [@', 'moreau'],
  },
  {
    name: 'fa',
    file: 'draft.fa.md',
    settings: { 'dabir.language': 'fa' },
    term: 'قدرت نرم',
    citation: 'rastegar1400',
    wrong: '۷۲۰',
    completion: ['همگرایی منطقه‌ای (', 'رستگ'],
  },
];

/** Rests the mouse on an element and waits for the hover. */
async function hoverOn(page, locator) {
  const box = await locator.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.locator('.monaco-hover:visible .hover-contents').first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(600);
}

/** Middle of some words of the editor, as the screen shows them. */
async function placeOf(page, words) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 1);
        range.setEnd(node, at + wanted.length - 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  }, words);
}

async function scene(host, folder, { name, file, settings, term, citation, wrong, completion }) {
  const server = await startServer(host, {
    settings: { ...SETTINGS, ...settings },
    environment: { DABIR_CACHE: join(folder, '../dabir-pictures-cache') },
  });
  try {
    const { page, close } = await openWorkbench(host, { port: server.port, folder, extension: root, open: [join(folder, file)] });
    const picture = (what) => page.screenshot({ path: join(out, `${name}-${what}.png`) });
    const editor = page.locator(`.monaco-editor[data-uri$="${basename(file)}"]`).first();
    await editor.waitFor({ timeout: 60_000 });
    await page.locator(FINDING).first().waitFor({ timeout: 60_000 });
    // Room for the text.
    await page.keyboard.press('Control+b');
    await page.waitForTimeout(2500);
    await picture('draft');
    await hoverOn(page, page.locator(FINDING).last());
    await picture('finding');
    await page.keyboard.press('Escape');
    for (const [words, what] of [
      [term, 'hover'],
      [citation, 'citation'],
    ]) {
      const place = await placeOf(page, words);
      if (!place) throw new Error(`“${words}” is not on the screen`);
      await page.mouse.move(place.x, place.y + 80);
      await page.mouse.move(place.x, place.y, { steps: 6 });
      await page.locator('.monaco-hover:visible .hover-contents').first().waitFor({ timeout: 15_000 });
      await page.waitForTimeout(600);
      await picture(what);
      await page.keyboard.press('Escape');
    }
    await page.mouse.move(1200, 780);
    // Quick fixes of a wrong figure.
    const figure = await placeOf(page, wrong);
    if (!figure) throw new Error(`“${wrong}” is not on the screen`);
    await page.mouse.click(figure.x, figure.y);
    await page.mouse.move(1200, 780);
    await page.waitForTimeout(1000);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(500);
    await picture('fixes');
    await page.keyboard.press('Escape');
    // The problems below the draft.
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(800);
    await picture('problems');
    await page.keyboard.press('Control+Shift+M');
    // Completion on a new line at the end, typed as a writer types.
    await editor.click({ position: { x: 200, y: 20 } });
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    const [before, typed] = completion;
    await page.keyboard.insertText(before);
    await page.keyboard.type(typed, { delay: 60 });
    await page.waitForTimeout(1500);
    const row = page.locator('.suggest-widget.visible .monaco-list-row').first();
    if (!(await row.isVisible())) {
      console.error(`${name}: no suggestions came up by typing; asked for them`);
      await page.keyboard.press('Control+Space');
      await row.waitFor({ timeout: 15_000 });
    }
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(1000);
    await picture('completion');
    await close();
  } finally {
    await server.stop();
  }
}

const found = findHost();
if (found.missing) {
  console.error(`No pictures: ${found.missing}`);
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const only = process.env.SCENE;
for (const one of SCENES) {
  if (only && one.name !== only) continue;
  const folder = mkdtempSync(join(tmpdir(), 'dabir-pictures-'));
  cpSync(join(root, 'examples'), folder, { recursive: true });
  await scene(found.host, folder, one);
  rmSync(folder, { recursive: true, force: true });
  console.log(`${one.name}: pictures in ${out}`);
}
process.exit(0);
