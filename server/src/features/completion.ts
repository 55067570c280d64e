import type { Draft } from '../draft/draft';
import { type Asked, type FeatureContext, SUGGESTION_LIMIT, type SubjectProvider, type Suggestion } from './feature';

/** Suggestions of the first subject that the place belongs to. */
export async function complete(
  providers: readonly SubjectProvider[],
  draft: Draft,
  offset: number,
  context: FeatureContext,
  asked: Asked,
): Promise<readonly Suggestion[]> {
  for (const provider of providers) {
    const suggestions = await provider.complete?.(draft, offset, context, asked);
    context.signal.throwIfAborted();
    if (suggestions) return suggestions.slice(0, SUGGESTION_LIMIT);
  }
  return [];
}
