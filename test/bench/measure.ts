/** One line of the bench. Every process of it prints its lines as JSON; scripts/bench.mjs makes the table. */
export interface Measure {
  readonly suite: string;
  readonly name: string;
  /** What it was measured on, as a person reads it. */
  readonly input: string;
  /** Size of the input in the unit that the suite grows by; null where it does not grow. */
  readonly size: number | null;
  readonly unit: 'ms' | 'MB/s' | 'MB' | '/s';
  readonly p50: number;
  readonly p95: number;
  /** How many times it was measured. */
  readonly times: number;
  /** Against what in the same run, e.g. "×0.2 of MiniSearch"; absolute figures depend on the machine. */
  readonly versus: string | null;
}

export function report(measure: Measure): void {
  process.stdout.write(`${JSON.stringify(measure)}\n`);
}

/** Says why a part was left out; the table shows it. */
export function skip(suite: string, reason: string): void {
  process.stdout.write(`${JSON.stringify({ suite, skipped: reason })}\n`);
}

/** Value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds of each of `times` runs, after `warm` that do not count. */
export async function timed(times: number, run: (at: number) => unknown, warm = 1): Promise<readonly number[]> {
  for (let at = 0; at < warm; at++) await run(at);
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    await run(warm + at);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Processor milliseconds of this process, all its threads: what other programs do at the same time hardly changes them. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Throughput in MB/s. */
export const megabytesPerSecond = (bytes: number, ms: number): number => bytes / 2 ** 20 / (ms / 1_000);

/** p50 and p95 of milliseconds. */
export function spread(values: readonly number[]): { p50: number; p95: number; times: number } {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), times: values.length };
}

/** "×3.1 for ×4 input": how cost follows the size of the input. */
export function growth(cost: number, baseCost: number, size: number, baseSize: number): string {
  return `×${(cost / baseCost).toFixed(1)} for ×${(size / baseSize).toFixed(0)} input`;
}

/** Memory of this process after a collection, MB (run with --expose-gc). */
export function usedMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
