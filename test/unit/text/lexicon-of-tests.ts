import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Lexicon, parseLexicon } from '../../../corpus-index/src/text/lexicon';

interface LexiconBuilder {
  buildLexicon(folder: string): Promise<void>;
}

let lexicon: Lexicon | null = null;

/** The lexicon as built; built into a folder of its own where dist/ has none. */
export async function lexiconOfTests(): Promise<Lexicon> {
  if (lexicon !== null) return lexicon;
  let file = join(process.cwd(), 'dist/lexicon.bin');
  if (!existsSync(file)) {
    const folder = mkdtempSync(join(tmpdir(), 'dabir-lexicon-'));
    const builder: LexiconBuilder = await import(pathToFileURL(join(process.cwd(), 'scripts/build-lexicon.mjs')).href);
    await builder.buildLexicon(folder);
    file = join(folder, 'lexicon.bin');
  }
  lexicon = parseLexicon(readFileSync(file));
  return lexicon;
}
