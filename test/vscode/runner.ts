import { writeFileSync } from 'node:fs';

/** Result of one test, as scripts/test-editor.mjs reads it. */
interface TestResult {
  readonly title: string;
  readonly state: 'passed' | 'failed';
  readonly milliseconds?: number;
  readonly error?: string;
}

interface Test {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const tests: Test[] = [];
/** Indexing on a busy machine is part of the first test. */
const TIME_LIMIT = 120_000;

export function test(title: string, run: () => Promise<void>): void {
  tests.push({ title, run });
}

/**
 * Runs all tests in their order and writes what became of them to the file that DABIR_TEST_RESULTS names. A runner of our own,
 * because a test framework would have to be loaded into the extension host of every kind of VS Code.
 */
export async function runAll(tidy: () => Promise<void>): Promise<void> {
  const results: TestResult[] = [];
  const wanted = process.env['DABIR_TEST_GREP'];
  for (const { title, run } of tests) {
    if (wanted && !title.includes(wanted)) continue;
    const started = Date.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_done, failed) => {
      timer = setTimeout(() => failed(new Error(`took longer than ${TIME_LIMIT / 1000} s`)), TIME_LIMIT);
    });
    try {
      await Promise.race([run(), late]);
      results.push({ title, state: 'passed', milliseconds: Date.now() - started });
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      results.push({ title, state: 'failed', milliseconds: Date.now() - started, error: words });
    } finally {
      clearTimeout(timer);
    }
    // What a failed test left open must not disturb the next one.
    await tidy();
    console.log(`${results.at(-1)?.state} - ${title}`);
  }
  const file = process.env['DABIR_TEST_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify({ tests: results }));
  const failed = results.filter(({ state }) => state === 'failed').length;
  if (failed) throw new Error(`${failed} editor ${failed === 1 ? 'test' : 'tests'} failed`);
}
