import type { Draft } from '../draft/draft';
import type { FeatureContext, SubjectProvider, Target } from './feature';

/** Where the first subject that knows the place leads to. */
export async function definition(
  providers: readonly SubjectProvider[],
  draft: Draft,
  offset: number,
  context: FeatureContext,
): Promise<readonly Target[]> {
  for (const provider of providers) {
    const targets = await provider.definition?.(draft, offset, context);
    context.signal.throwIfAborted();
    if (targets?.length) return targets;
  }
  return [];
}
