// Compiles the Persian word lists (@cspell/dict-fa-ir, dictionary-fa; both Apache-2.0) into dist/lexicon.bin: three
// minimal automata that the repair of text and the lemmatiser look words up in. Read by corpus-index/src/text/lexicon.ts.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules');
const TRIE = join(modules, '@cspell/dict-fa-ir/fa-IR.trie.gz');
const STEMS = join(modules, 'dictionary-fa/index.dic');
const HEADER = 24;
const ZWNJ = '\u200c';
/** Letters of folded words, in the order of their codes (from 1). The half-space is one of them: the second automaton spells with it. */
const ALPHABET = 'ءآائبتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی' + ZWNJ;
const CODES = new Map([...ALPHABET].map((letter, index) => [letter, index + 1]));

/** The folding of corpus-index/src/text/fold.ts as far as these lists need it; half-spaces stay where `keep` says so. */
function folded(word, keep) {
  const text = word
    .normalize('NFKC')
    .replace(/[أإٱ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '');
  return keep ? text : text.replaceAll(ZWNJ, '');
}

const spellable = (word) => word.length > 0 && word.length <= 40 && [...word].every((letter) => CODES.has(letter));

/**
 * Words of a cspell trie file, version 3: letters go down, `$` ends a word and goes up, `<` and digits 2–9 go further up,
 * `#…;` is a node met before (its number in base 32; leaves and references have none), `\` quotes. Words that begin with `~`
 * are the list's own folded forms (آ as ا), which are no words here.
 */
export function* readTrie(text) {
  const data = text.slice(text.indexOf('__DATA__') + '__DATA__'.length);
  const root = { end: false, children: new Map() };
  const nodes = [root];
  const stack = [{ node: root, letter: '' }];
  let goingUp = false;
  for (let at = 0; at < data.length; at++) {
    let letter = data[at];
    if (letter === '\n' || letter === '\r') continue;
    if (goingUp && (letter === '<' || (letter >= '2' && letter <= '9'))) {
      for (let steps = letter === '<' ? 1 : Number(letter) - 1; steps > 0; steps--) stack.pop();
      continue;
    }
    goingUp = false;
    const top = stack.at(-1);
    if (letter === '$') {
      top.node.end = true;
      if (top.node.children.size === 0 && nodes.at(-1) === top.node) nodes.pop();
      stack.pop();
      goingUp = true;
    } else if (letter === '#') {
      const stop = data.indexOf(';', at);
      const target = nodes[Number.parseInt(data.slice(at + 1, stop), 32)];
      if (!target) throw new Error('cspell trie: reference to a node that is not there');
      if (nodes.at(-1) === top.node) nodes.pop();
      stack.at(-2).node.children.set(top.letter, target);
      at = stop;
      goingUp = true;
    } else {
      if (letter === '\\') letter = data[++at];
      const node = { end: false, children: new Map() };
      top.node.children.set(letter, node);
      nodes.push(node);
      stack.push({ node, letter });
    }
  }
  yield* wordsBelow(root, '');
}

function* wordsBelow(node, prefix) {
  if (node.end) yield prefix;
  for (const [letter, child] of node.children) yield* wordsBelow(child, prefix + letter);
}

/** Minimal automaton of a sorted list of words, after Daciuk et al., Computational Linguistics 26(1), 2000. */
class Automaton {
  #register = new Map();
  #path = [{ edges: [], final: false }];
  #last = [];
  #ids = 1;

  add(codes) {
    let shared = 0;
    while (shared < codes.length && shared < this.#last.length && codes[shared] === this.#last[shared]) shared++;
    this.#minimise(shared);
    for (const code of codes.slice(shared)) {
      const node = { edges: [], final: false };
      this.#path.at(-1).edges.push([code, node]);
      this.#path.push(node);
    }
    this.#path.at(-1).final = true;
    this.#last = codes;
  }

  #minimise(down) {
    while (this.#path.length - 1 > down) {
      const node = this.#path.pop();
      const key = (node.final ? '!' : '') + node.edges.map(([code, target]) => `${code}:${target.id}`).join(',');
      const same = this.#register.get(key);
      if (same) this.#path.at(-1).edges.at(-1)[1] = same;
      else {
        node.id = this.#ids++;
        this.#register.set(key, node);
      }
    }
  }

  /** One 32-bit word an edge: letter (6 bits), last edge of its node, end of a word, index of the target's first edge (24 bits). Edge 0 is none. */
  pack() {
    this.#minimise(0);
    const root = this.#path[0];
    const packed = [0];
    const places = new Map();
    const queue = [root];
    const place = (node) => {
      if (node.edges.length === 0) return 0;
      if (!places.has(node)) {
        places.set(node, packed.length);
        for (let index = 0; index < node.edges.length; index++) packed.push(0);
        queue.push(node);
      }
      return places.get(node);
    };
    places.set(root, 1);
    for (let index = 0; index < root.edges.length; index++) packed.push(0);
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      const base = places.get(node);
      for (const [index, [code, target]] of node.edges.entries()) {
        const last = index + 1 === node.edges.length ? 64 : 0;
        packed[base + index] = (place(target) * 256 + (target.final ? 128 : 0) + last + code) >>> 0;
      }
    }
    return Uint32Array.from(packed);
  }
}

function compile(words) {
  const automaton = new Automaton();
  const coded = [...words].map((word) => String.fromCharCode(...[...word].map((letter) => CODES.get(letter)))).sort();
  for (const word of coded) automaton.add([...word].map((letter) => letter.charCodeAt(0)));
  return automaton.pack();
}

function readLists() {
  const trie = gunzipSync(readFileSync(TRIE)).toString('utf8');
  const stems = readFileSync(STEMS, 'utf8').split('\n').slice(1);
  const known = new Set();
  const spelled = new Set();
  const joined = new Set();
  for (const word of readTrie(trie)) {
    if (word.startsWith('~')) continue;
    const key = folded(word, false);
    if (spellable(key)) known.add(key);
  }
  for (const entry of stems) {
    const word = entry.split('/')[0].trim();
    const key = folded(word, false);
    if (!spellable(key)) continue;
    known.add(key);
    if (word.includes(ZWNJ)) spelled.add(folded(word, true).replace(/\u200c{2,}/g, ZWNJ));
    else joined.add(key);
  }
  // A word that is also written without the half-space keeps both spellings: nothing to restore.
  for (const word of spelled) if (joined.has(word.replaceAll(ZWNJ, ''))) spelled.delete(word);
  return { known, spelled, joined };
}

/** Writes lexicon.bin into a folder, unless one is there that is newer than this script and the lists. */
export async function buildLexicon(distFolder) {
  const file = join(distFolder, 'lexicon.bin');
  const sources = [fileURLToPath(import.meta.url), TRIE, STEMS];
  if (existsSync(file) && sources.every((source) => statSync(source).mtimeMs < statSync(file).mtimeMs)) return;
  const { known, spelled, joined } = readLists();
  const tables = [compile(known), compile(spelled), compile(joined)];
  const alphabet = Uint16Array.from([...ALPHABET].map((letter) => letter.charCodeAt(0)));
  const padded = alphabet.length + (alphabet.length % 2);
  const bytes = new Uint8Array(HEADER + padded * 2 + tables.reduce((sum, table) => sum + table.byteLength, 0));
  const header = new DataView(bytes.buffer);
  // Magic "DLEX", version, size of the alphabet, edges of the words, the spellings, the stems; all little-endian.
  for (const [index, value] of [0x58454c44, 2, alphabet.length, ...tables.map((table) => table.length)].entries())
    header.setUint32(index * 4, value, true);
  let offset = HEADER;
  for (const code of alphabet) {
    header.setUint16(offset, code, true);
    offset += 2;
  }
  offset = HEADER + padded * 2;
  for (const table of tables) {
    for (const edge of table) {
      header.setUint32(offset, edge, true);
      offset += 4;
    }
  }
  mkdirSync(distFolder, { recursive: true });
  writeFileSync(file, bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildLexicon(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../dist'));
