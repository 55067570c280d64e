import { CONTINUING_ACTS } from '../../language/acts';
import type { SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';
import type { Frame } from './frame';
import { toStatement } from './to-statement';

const MAXIMAL_DATES = 2;

/** Dates of what happened: one statement for each time that the clause gives to its predicate. */
export function readDates(frame: Frame, analysis: SentenceAnalysis): readonly Statement[] {
  if (!frame.main || frame.main.kind === 'word' || CONTINUING_ACTS.has(frame.main.id)) return [];
  if (frame.words.length + frame.others.length + frame.inherited.length < 2) return [];
  return frame.times.slice(0, MAXIMAL_DATES).map((time) =>
    toStatement({
      kind: 'date',
      frame,
      analysis,
      time,
      slot: { start: time.start, end: time.end },
      confidence: frame.times.length > 1 ? 0.7 : 0.85,
    }),
  );
}

/** That something is so or is not so, where the clause has a predicate and says it of something. */
export function readPolarity(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  if (!frame.main) return null;
  if (frame.actors.length + frame.others.length === 0 && frame.words.length < 3) return null;
  const [time] = frame.times;
  return toStatement({ kind: 'polarity', frame, analysis, time: time ?? null, confidence: 0.8 });
}
