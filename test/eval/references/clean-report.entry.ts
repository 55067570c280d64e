// Figures of reading clean reference lists of our own, layout by layout: node out/test/eval/references/clean-report.entry.js
// [--misses] [--only=<part of a layout's name>] [--form=<form>]. Misses are shown of the tuned half alone.
import { CLEAN_LAYOUTS } from './clean-layouts';
import { measureLayout } from './clean-measure';
import { FIELDS } from './measure';

async function main(): Promise<void> {
  const show = process.argv.includes('--misses');
  const option = (name: string): string | undefined => process.argv.find((argument) => argument.startsWith(name))?.slice(name.length);
  console.log(`${'layout'.padEnd(26)}${'set'.padEnd(10)}${'n'.padStart(5)}${FIELDS.map((field) => field.padStart(11)).join('')}`);
  for (const layout of CLEAN_LAYOUTS) {
    if (!layout.name.includes(option('--only=') ?? '')) continue;
    for (const set of ['tuned', 'held out'] as const) {
      const counts = await measureLayout(layout, set, { form: option('--form='), show: show && set === 'tuned' });
      console.log(
        `${layout.name.padEnd(26)}${set.padEnd(10)}${String(counts.gold).padStart(5)}${FIELDS.map((field) => (counts[field] / counts.gold).toFixed(3).padStart(11)).join('')}`,
      );
    }
  }
}

void main();
