import { NOUNS_LIKE_VERBS } from '../../language/verbs-fa';
import type { ClauseAnalysis, SentenceAnalysis, Token } from '../analysis';
import { remember } from '../../text/remember';
import { persianVerbForm } from './lemma';
import { englishFiniteVerbs } from './predicate-en';
import type { ContentWord } from './words';

const JOINS_EN = new Set(['and', 'or', 'that', 'which', 'who']);
const JOINS_FA = new Set(['و', '،', ',', 'یا']);
const LEAST = 2;
/** After these the verb of the clause is still to come («می‌تواند … قرار گیرد»). */
const MODALS = /^ن?(?:می)?(?:توان|خواه|خواست|بایست|باید|شاید)/;

/**
 * Cuts clauses further, so that each has one predicate: before a coordinated verb ("signed in 1999 and came into force in 2000"), before a
 * relative clause, and in Persian after every finite verb that a conjunction follows.
 */
export function subclauses(analysis: SentenceAnalysis, words: readonly ContentWord[]): readonly ClauseAnalysis[] {
  const { tokens } = analysis;
  const whole: ClauseAnalysis = {
    start: 0,
    end: analysis.text.length,
    from: 0,
    to: tokens.length,
    negated: false,
    modality: analysis.modality,
  };
  const clauses = mergeClauses(
    analysis.clauses.length ? analysis.clauses : [whole],
    tokens,
    new Set(analysis.times.flatMap((time) => [time.from, time.from + 1])),
  );
  return clauses.flatMap((clause) => {
    const cuts = analysis.language === 'fa' ? persianCuts(clause, tokens) : englishCuts(clause, tokens, words);
    return cut(clause, cuts, tokens);
  });
}

/** «نه X که Y» / «نه X بلکه Y»: what is set aside and what is put in its place are one clause, where no verb stands between them; "before 2020" opens none. */
function mergeClauses(clauses: readonly ClauseAnalysis[], tokens: readonly Token[], times: ReadonlySet<number>): readonly ClauseAnalysis[] {
  const merged: ClauseAnalysis[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    const first = tokens[clause.from]?.folded ?? '';
    const unfinished = (): boolean => last !== undefined && !anyEnds(tokens, last.from, last.to);
    const open = (): boolean => last !== undefined && hasWord(tokens, last.from, last.to, 'نه') && unfinished();
    const dated = ['before', 'after', 'since'].includes(first) && times.has(clause.from + 1);
    // «…، نه در برابر قدرت»: what is set aside after the verb.
    const aside = (): boolean => hasWord(tokens, clause.from, clause.to, 'نه') && !anyEnds(tokens, clause.from, clause.to);
    // «قطعنامه‌ای که در … تصویب شد»: a relative clause without its noun would lose its topic.
    const relative = (): boolean => first === 'که' && unfinished();
    if (last && (dated || relative() || aside() || ((first === 'که' || first === 'بلکه') && open())))
      merged[merged.length - 1] = { ...last, to: clause.to, end: clause.end };
    else merged.push(clause);
  }
  return merged;
}

function cut(clause: ClauseAnalysis, cuts: readonly number[], tokens: readonly Token[]): readonly ClauseAnalysis[] {
  if (!cuts.length) return [clause];
  const edges = [clause.from, ...cuts, clause.to];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? clause.to;
    return { ...clause, from, to, start: tokens[from]?.start ?? clause.start, end: tokens[to - 1]?.end ?? clause.end };
  });
}

/** A verb that ends a clause: a finite form, or a participle whose auxiliary is left out («امضا شده و»). */
function ends(token: Token | undefined): boolean {
  return token?.kind === 'word' && endsClause(token.folded);
}

const endsClause = remember((folded: string): boolean => {
  if (NOUNS_LIKE_VERBS.has(folded)) return false;
  const form = persianVerbForm(folded);
  return form !== null && form.infinitive !== folded && `ن${form.infinitive}` !== folded;
});

function anyEnds(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ends(tokens[at])) return true;
  return false;
}

function hasWord(tokens: readonly Token[], from: number, to: number, folded: string): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.folded === folded) return true;
  return false;
}

function persianCuts(clause: ClauseAnalysis, tokens: readonly Token[]): readonly number[] {
  const cuts: number[] = [];
  let start = clause.from;
  for (let at = clause.from + 1; at < clause.to - LEAST; at++) {
    if (at - start < LEAST || !ends(tokens[at - 1])) continue;
    // After the verb of a relative clause the main clause goes on.
    const resumes = (): boolean =>
      tokens[at]?.kind === 'word' &&
      !ends(tokens[at]) &&
      !MODALS.test(tokens[at - 1]?.folded ?? '') &&
      hasWord(tokens, start, at - 1, 'که');
    if (!(JOINS_FA.has(tokens[at]?.text ?? '') || resumes()) || !anyEnds(tokens, at + 1, clause.to)) continue;
    cuts.push(at);
    start = at;
  }
  return cuts;
}

function englishCuts(clause: ClauseAnalysis, tokens: readonly Token[], words: readonly ContentWord[]): readonly number[] {
  const joins: number[] = [];
  for (let at = clause.from + LEAST; at < clause.to - 1; at++) if (JOINS_EN.has(tokens[at]?.folded ?? '')) joins.push(at);
  if (!joins.length) return joins;
  const finite = englishFiniteVerbs(clause, tokens, words);
  const cuts: number[] = [];
  let start = clause.from;
  for (const at of joins) {
    // "argues that the dam …" is left whole: what follows is what is said.
    if (at - start < LEAST || !finite(at + 1)) continue;
    if (tokens[at]?.folded === 'and' && !hasVerb(start, at, finite)) continue;
    cuts.push(at);
    start = at;
  }
  return cuts;
}

function hasVerb(from: number, to: number, finite: (index: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (finite(at)) return true;
  return false;
}
