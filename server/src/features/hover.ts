import type { Draft } from '../draft/draft';
import type { FeatureContext, HoverPart, SubjectProvider } from './feature';

/** What all subjects know of a place, one below the other; the range is the smallest of theirs. */
export async function hover(
  providers: readonly SubjectProvider[],
  draft: Draft,
  offset: number,
  context: FeatureContext,
): Promise<HoverPart | null> {
  const parts: HoverPart[] = [];
  for (const provider of providers) {
    const part = await provider.hover?.(draft, offset, context);
    context.signal.throwIfAborted();
    if (part && part.markdown !== '') parts.push(part);
  }
  const [first, ...rest] = parts;
  if (!first) return null;
  const range = rest.reduce((best, { range }) => (range.end - range.start < best.end - best.start ? range : best), first.range);
  return { range, markdown: parts.map(({ markdown }) => markdown.trim()).join('\n\n---\n\n') };
}
