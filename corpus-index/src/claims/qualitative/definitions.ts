import type { SentenceAnalysis, Token } from '../analysis';
import type { Statement } from '../statement';
import type { Frame } from './frame';
import { phrasesByFirstWord } from './phrase-table';
import { toStatement } from './to-statement';

const CUES: readonly (readonly string[])[] = [
  ['defined', 'as'],
  ['define'],
  ['defines'],
  ['means'],
  ['refers', 'to'],
  ['understood', 'as'],
  ['meaning'],
  ['denotes'],
  ['عبارت', 'است', 'از'],
  ['یعنی'],
  ['به', 'معنای'],
  ['به', 'معنی'],
  ['تعریف'],
  ['گفته', 'میشود'],
  ['اطلاق'],
  ['معنا', 'میشود'],
];

const CUE_AT = phrasesByFirstWord(CUES);

function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CUE_AT(tokens, at) !== null) return true;
  return false;
}

/** What a term is said to be: all that the sentence says after its cue is weighed. */
export function readDefinition(frame: Frame, analysis: SentenceAnalysis): Statement | null {
  if (!hasCue(analysis.tokens, frame.clause.from, frame.clause.to) || frame.words.length < 3) return null;
  const subject = frame.words[0];
  if (!subject) return null;
  const weighed: Frame = {
    ...frame,
    words: frame.words.map((word) => (word === subject || word === frame.words[1] ? word : { ...word, focal: true })),
  };
  return toStatement({ kind: 'definition', frame: weighed, analysis, head: subject.id, confidence: 0.75 });
}
