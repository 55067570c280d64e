import type { SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';
import type { Frame } from './frame';
import { toStatement } from './to-statement';

/** What somebody is said to hold. Everything in it may be weighed; comparison looks at its opposites and at what it sets aside. */
export function readAttribution(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  if (!frame.authority.length || frame.words.length < 2) return null;
  return toStatement({ kind: 'attribution', frame, analysis, time: frame.times[0] ?? null, confidence: 0.75 });
}
