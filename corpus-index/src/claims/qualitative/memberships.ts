import type { SentenceAnalysis, Token } from '../analysis';
import type { Statement } from '../statement';
import type { Frame, SignedWord } from './frame';
import { toStatement } from './to-statement';

const INCLUDING = new Set([
  'include',
  'includes',
  'included',
  'including',
  'شامل',
  'ازجمله',
  'مانند',
  'نظیر',
  'همچون',
  'مثل',
  'some',
  'برخی',
  'such',
  'بعضی',
]);

const BELONGING: ReadonlySet<string> = new Set(['member', 'consist']);

/** Who belongs to what. A sentence that lists the members is complete unless it says "including" or «از جمله». */
export function readMembership(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  const word = frame.words.find(
    (other) => BELONGING.has(other.id) || (other.id === 'side' && other === frame.main) || isMadeOf(other, frame, analysis.tokens),
  );
  if (!word) return null;
  // "the Arctic Council": a body that no table knows may be named by its region.
  const body =
    frame.mentions.find((entity) => entity.kind === 'organisation' || entity.kind === 'agreement') ??
    frame.mentions.find((entity) => entity.kind === 'region' || entity.kind === 'place');
  const listed = frame.mentions.filter((entity) => entity.kind === 'country' && !entity.adjective && !entity.resolved && entity !== body);
  if (listed.length === 0) return null;
  const { tokens } = analysis;
  // "The members that claim …" are some of them.
  const some = word.id === 'member' && restricted(tokens, word.to);
  const made = word.id === 'consist' || word.id === 'found';
  const list = (made ? listed.length >= 2 : listed.length >= 3 && isPlural(tokens[word.from])) && word.sign > 0 && !some;
  const open = tokens
    .slice(frame.clause.from, frame.clause.to)
    .some((token, at, all) => INCLUDING.has(token.folded) || (token.folded === 'از' && all[at + 1]?.folded === 'جمله'));
  return toStatement({
    kind: 'membership',
    frame,
    analysis,
    head: 'member',
    time: frame.times[0] ?? null,
    roles: { actor: listed.map((entity) => entity.id), ...(body ? { counterpart: [body.id] } : {}) },
    affirmed: word.sign > 0,
    exclusive: list && !open,
    confidence: 0.8,
  });
}

/** «از X، Y و Z تشکیل شده است»: the founding word with its parts after «از». */
function isMadeOf(word: SignedWord, frame: Frame, tokens: readonly Token[]): boolean {
  if (word.id !== 'found' || frame.language !== 'fa' || word.from !== frame.main?.from || tokens[word.from]?.folded !== 'تشکیل')
    return false;
  return frame.mentions.some((entity) => entity.kind === 'country' && tokens[entity.from - 1]?.folded === 'از');
}

/** A relative clause follows close by. */
function restricted(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some((token) => ['that', 'which', 'who', 'که', 'with', 'opposed'].includes(token.folded));
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.plural || /^اعضا/.test(token.folded));
}
