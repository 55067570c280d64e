import type { TextRange } from '../../../corpus-index/src/model/location';
import { languageOf } from '../../../corpus-index/src/text/language';
import type { Draft } from '../draft/draft';

/** Letters around a place that tell the language of its sentence. */
const AROUND = 200;

/** Language of the prose around a place of a draft: a message about it is in that language. */
export function sentenceLanguage(draft: Draft, { start, end }: TextRange): 'fa' | 'en' {
  return languageOf(draft.prose.slice(Math.max(0, start - AROUND), end + AROUND));
}
