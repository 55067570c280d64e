import { CONTINUING_ACTS } from '../../language/acts';
import type { SentenceAnalysis, TimeMention } from '../analysis';
import type { Statement } from '../statement';
import type { Frame, SignedWord } from './frame';
import { LEXICON, takesSide } from './lexicon';
import { toStatement } from './to-statement';

const MAXIMAL_DATES = 2;

/** Dates of what happened: one statement for each time that the clause gives to its predicate. */
export function readDates(frame: Frame, analysis: SentenceAnalysis): readonly Statement[] {
  if (!frame.main || !tells(frame.main) || frame.main.kind === 'word' || CONTINUING_ACTS.has(frame.main.id)) return [];
  if (frame.words.length + frame.others.length + frame.inherited.length < 2) return [];
  const times = joined(frame.times, analysis);
  return times.slice(0, MAXIMAL_DATES).map((time) =>
    toStatement({
      kind: 'date',
      frame,
      analysis,
      time,
      slot: { start: time.start, end: time.end },
      several: times.length > 1,
      confidence: times.length > 1 ? 0.7 : 0.85,
    }),
  );
}

const AND = new Set(['و', 'and', '،', ',', 'تا', 'to', '-', 'or', 'یا']);

/** "in 1999 and early 2000" is one time. */
function joined(times: readonly TimeMention[], analysis: SentenceAnalysis): readonly TimeMention[] {
  const result: TimeMention[] = [];
  for (const time of times) {
    const last = result.at(-1);
    const between = last ? analysis.tokens.slice(last.to, time.from) : [];
    if (
      last &&
      between.length <= 4 &&
      between.some((token) => AND.has(token.text)) &&
      between.every((token) => AND.has(token.text) || token.kind === 'word') &&
      last.interval.from <= time.interval.from
    ) {
      result[result.length - 1] = {
        ...last,
        to: time.to,
        end: time.end,
        interval: { ...last.interval, to: time.interval.to, precision: 'span' },
      };
    } else result.push(time);
  }
  return result;
}

/** A predicate that says something: no label, no word of every second sentence. */
const tells = (word: SignedWord): boolean => word.kind !== 'label' && !LEXICON.common.has(word.id);

/** That something is so or is not so, where the clause has a predicate and says it of something. */
export function readPolarity(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  if (!frame.main || !tells(frame.main)) return null;
  // Two words are enough where one of them takes a side or is denied: "is not binding", "are held in secret".
  const least = frame.main.sign < 0 || frame.words.some((word) => word.focal && takesSide(word.id)) ? 2 : 3;
  if (frame.actors.length + frame.others.length === 0 && frame.words.length < least) return null;
  const [time] = frame.times;
  return toStatement({ kind: 'polarity', frame, analysis, time: time ?? null, confidence: 0.8 });
}
