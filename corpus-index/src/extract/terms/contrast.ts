import { CONTRASTS } from '../../language/definition-cues';
import type { Token } from '../../text/tokens';
import { type PhraseMatch, PhraseSet } from './phrases';

/** Some mention of a term: tokens from `at` to before `end`. */
export interface Spot {
  readonly at: number;
  readonly end: number;
}

const CUES = {
  fa: {
    between: new PhraseSet(CONTRASTS.between.fa),
    before: new PhraseSet(CONTRASTS.before.fa),
    after: new PhraseSet(CONTRASTS.after.fa),
  },
  en: {
    between: new PhraseSet(CONTRASTS.between.en),
    before: new PhraseSet(CONTRASTS.before.en),
    after: new PhraseSet(CONTRASTS.after.en),
  },
};
/** Tokens between the two sides, and between a side and the phrase. */
const SPAN = 8;
const NEAR = 4;
/** "X is …, unlike Y": the subject of the sentence may stand far before what it is set against. */
const SUBJECT_WITHIN = 3;
const FAR = 40;
const MOST_BETWEEN = 6;
const MOST_CUES = 12;

/** Whether the sentence sets anything against anything. */
export function hasContrast(tokens: readonly Token[]): boolean {
  return (['fa', 'en'] as const).some((language) =>
    (['between', 'before', 'after'] as const).some((place) => CUES[language][place].find(tokens) !== null),
  );
}

/** Tokens of a passage without what it says of the other side of a contrast: up to «برخلاف Y …», or what follows «برخلاف Y،» at its beginning. */
export function ownSide(tokens: readonly Token[]): readonly Token[] {
  for (const language of ['fa', 'en'] as const) {
    const cue = CUES[language].before.find(tokens);
    if (!cue) continue;
    if (cue.at > SUBJECT_WITHIN) return tokens.slice(0, cue.at);
    const comma = tokens.findIndex(({ text }, at) => at > cue.at && (text === '،' || text === ','));
    return comma > 0 ? tokens.slice(comma + 1) : tokens;
  }
  return tokens;
}

/** Pairs of spots that the sentence sets against each other («برخلاف X، Y …», "X rather than Y", «X از Y جدا است»), by index into `spots`. */
export function setApart(tokens: readonly Token[], spots: readonly Spot[]): readonly (readonly [number, number])[] {
  if (spots.length < 2) return [];
  const pairs: [number, number][] = [];
  const cues = (['fa', 'en'] as const).map((language) => ({
    between: all(CUES[language].between, tokens),
    before: all(CUES[language].before, tokens),
    after: all(CUES[language].after, tokens),
  }));
  if (cues.every(({ between, before, after }) => !between.length && !before.length && !after.length)) return pairs;
  for (let i = 0; i + 1 < spots.length; i++) {
    // Only neighbours in the sentence: what stands between two others is set apart from them, not they from each other.
    const first = spots[i]!;
    const isSubject = i === 0 && first.at <= SUBJECT_WITHIN;
    for (let j = i + 1; j < Math.min(spots.length, i + (isSubject ? MOST_BETWEEN : 3)); j++) {
      const second = spots[j]!;
      if (second.at - first.end > (isSubject ? FAR : SPAN)) break;
      if (second.at - first.end > SPAN || j > i + 2) {
        if (
          cues.some(({ before }) =>
            before.some((cue) => cue.at > first.end && cue.at + cue.length <= second.at && second.at - cue.at - cue.length <= 1),
          )
        )
          pairs.push([i, j]);
        continue;
      }
      const apart = cues.some(
        ({ between, before, after }) =>
          between.some((cue) => cue.at >= first.end && cue.at + cue.length <= second.at) ||
          before.some((cue) => cue.at + cue.length <= first.at && first.at - cue.at - cue.length <= NEAR) ||
          after.some((cue) => cue.at >= second.end && cue.at - second.end <= NEAR),
      );
      if (apart) pairs.push([i, j]);
    }
  }
  return pairs;
}

function all(cues: PhraseSet, tokens: readonly Token[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  let from = 0;
  while (found.length < MOST_CUES) {
    const match = cues.find(tokens, from);
    if (!match) break;
    found.push(match);
    from = match.at + match.length;
  }
  return found;
}
