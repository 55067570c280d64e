import type { SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';
import type { Frame, SignedWord } from './frame';
import { LEXICON } from './lexicon';
import { isName } from './match';
import { readSlots } from './slots';
import { toStatement } from './to-statement';

/** Marks a statement that stands for a sentence as a whole, in `Statement.measure.head`. */
export const WHOLE = 'sentence';

const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'stable-level']);
const CAPTION = new Set(['نمودار', 'جدول', 'شکل', 'نقشه', 'تصویر', 'figure', 'table', 'chart', 'map', 'fig']);
const NO_PARTS: readonly string[] = [];
const LEAST_WORDS = 3;
const MOST_WORDS = 32;

/** The word unweighed, with a side. Written out: a spread of every word is what reading would spend its time on. */
const plain = (word: SignedWord, sign: 1 | -1): SignedWord => ({
  from: word.from,
  to: word.to,
  id: word.id,
  kind: word.kind,
  entity: word.entity,
  sign,
  focal: false,
});

/**
 * A sentence as one statement, whatever its verbs: two sentences that say everything alike but for a date are about the same thing, also
 * where no table knows their acts. Comparison asks for every word of the draft.
 */
export function readWholeSentence(frames: readonly Frame[], analysis: SentenceAnalysis): Statement | null {
  const [first] = frames;
  const last = frames.at(-1);
  if (!first || !last || analysis.modality === 'question') return null;
  // «نمودار ۱: …»: a caption tells nothing that happened.
  if (CAPTION.has(analysis.tokens[0]?.folded ?? '') && analysis.tokens[1]?.kind === 'number') return null;
  const words = new Map<string, SignedWord>();
  for (const frame of frames) {
    if (words.size > MOST_WORDS) return null;
    for (const word of frame.words) {
      // Changes are told by their direction, not by their date.
      if (CHANGES.has(word.id)) return null;
      const other = words.get(word.id);
      if (!other) words.set(word.id, word.focal ? plain(word, word.sign) : word);
      else if (other.sign !== word.sign && word.focal) words.set(word.id, plain(other, -1));
    }
  }
  if (words.size < LEAST_WORDS || words.size > MOST_WORDS) return null;
  let telling = 0;
  // Phrases are asked for who and where only: names, and who is blamed.
  let withNames = words.has('blame');
  const names: string[] = [];
  for (const word of words.values()) {
    if (word.kind !== 'label' && !LEXICON.common.has(word.id)) telling++;
    if (word.kind === 'entity') names.push(word.id);
    withNames ||= word.kind === 'entity' || word.kind === 'unknown';
  }
  if (telling < LEAST_WORDS) return null;
  const times = analysis.times.filter((time) => !time.citation);
  // Where several voices speak, none of them says it all.
  const authority = frames.find((frame) => frame.authority.length)?.authority ?? [];
  if (
    frames.some((frame) => frame.authority.length > 0 && frame.authority !== authority && frame.authority.join(' ') !== authority.join(' '))
  )
    return null;
  const [time] = times;
  const whole: Frame = {
    ...first,
    clause: { ...first.clause, start: 0, end: analysis.text.length, from: 0, to: analysis.tokens.length },
    words: [...words.values()],
    main: null,
    actors: [],
    others: names,
    times,
    carriedTime: null,
    authority,
    modality: analysis.modality,
    withNumber: frames.some((frame) => frame.withNumber),
    // A name has to be in the sentence itself; other words may be those of the paragraph.
    inherited: first.inherited.filter((id) => !isName(id)),
    nearby: [],
    voices: [],
  };
  return toStatement({
    kind: time ? 'date' : 'polarity',
    frame: whole,
    analysis,
    head: WHOLE,
    time: time ?? null,
    also: times.slice(1, 5),
    slot: time ? { start: time.start, end: time.end } : null,
    parts: withNames ? readSlots(frames, analysis) : NO_PARTS,
    confidence: 0.8,
  });
}
