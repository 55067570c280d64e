import type { TextRange } from '../../../corpus-index/src/model/location';
import { languageOf } from '../../../corpus-index/src/text/language';
import type { Draft } from '../draft/draft';

/** Letters around a place that tell the language of its sentence. */
const AROUND = 200;

/** Language of the prose around a place of a draft, within its paragraph: a message about it is in that language. */
export function sentenceLanguage(draft: Draft, { start, end }: TextRange): 'fa' | 'en' {
  const { prose } = draft;
  const before = prose.slice(Math.max(0, start - AROUND), start);
  const after = prose.slice(end, end + AROUND);
  const next = after.indexOf('\n\n');
  return languageOf(before.slice(before.lastIndexOf('\n\n') + 1) + prose.slice(start, end) + (next < 0 ? after : after.slice(0, next)));
}
