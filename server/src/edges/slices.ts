import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../library/steps';

/** Longest stretch of work before something else may happen, milliseconds. */
const SLICE = 8;

/** Does long work in slices, so that no request waits for more than one of them. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await setImmediate();
    begun = performance.now();
  }
}
