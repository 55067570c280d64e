import { AMOUNTS } from '../../language/acts';
import type { SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';
import type { Frame, SignedWord } from './frame';
import { toStatement } from './to-statement';

const SIGN: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['rise', 1],
  ['fall', -1],
  ['stable-level', 0],
]);
const OF_AMOUNTS: ReadonlyMap<string, -1 | 1> = new Map([
  ['expand', 1],
  ['improve', 1],
  ['strengthen', 1],
  ['weaken', -1],
]);

/** Change told in words: "exports fell after 2018". Several changes in a clause are left alone. */
export function readDirection(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  const amount = frame.words.some((word) => AMOUNTS.has(word.id));
  const signOf = (id: string): -1 | 0 | 1 | undefined => SIGN.get(id) ?? (amount ? OF_AMOUNTS.get(id) : undefined);
  const changes = frame.words.filter((word) => signOf(word.id) !== undefined);
  const [change] = changes;
  if (!change || changes.some((word) => word.id !== change.id)) return null;
  const sign = signOf(change.id) ?? 0;
  const measured = frame.words.filter((word) => word !== change && word.kind !== 'label');
  const head = headOf(measured, change);
  if (!head) return null;
  return toStatement({
    kind: 'direction',
    frame,
    analysis,
    time: frame.times[0] ?? frame.carriedTime,
    head: head.id,
    direction: sign,
    affirmed: change.sign > 0,
    slot: { start: analysis.tokens[change.from]?.start ?? 0, end: analysis.tokens[change.to - 1]?.end ?? 0 },
    confidence: 0.8,
  });
}

/** What changed: the first content word that is no name and stands before the change, else the first one at all. */
function headOf(words: readonly SignedWord[], change: SignedWord): SignedWord | null {
  const nouns = words.filter((word) => word.kind !== 'entity');
  return nouns.find((word) => AMOUNTS.has(word.id)) ?? nouns.find((word) => word.from < change.from) ?? nouns[0] ?? null;
}
