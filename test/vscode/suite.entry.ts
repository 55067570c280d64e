import { corpusTests } from './corpus';
import { closeAll } from './editor';
import { examplesTests } from './examples';
import { runAll } from './runner';

/** Entry that VS Code's test host calls; DABIR_TEST_WORKSPACE says which workspace it opened. */
export async function run(): Promise<void> {
  if (process.env['DABIR_TEST_WORKSPACE'] === 'corpus') corpusTests();
  else examplesTests();
  await runAll(closeAll);
}
