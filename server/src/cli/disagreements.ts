import { checkParagraph } from '../../../corpus-index/src/claims/claim';
import type { Claim, ClaimEvidence } from '../../../corpus-index/src/claims/claim';
import type { Roles, TimeInterval } from '../../../corpus-index/src/claims/statement';
import type { CorpusReader } from '../../../corpus-index/src/store/store';

/** One question that the papers answer differently. */
export interface Disagreement {
  readonly measure: string;
  readonly roles: Roles;
  readonly time: Pick<TimeInterval, 'from' | 'to' | 'calendar'> | null;
  readonly unit: string | null;
  readonly positions: readonly { readonly value: string | null; readonly papers: readonly string[]; readonly quotes: readonly string[] }[];
}

/**
 * Where papers (or two places of one paper) disagree. Each sentence that a statement was read from is checked like a sentence of a
 * draft, by the same comparison; it always finds itself, so a verdict of 'disputed' means that another place contradicts it.
 * A disagreement is told once, however many of its sentences were checked.
 */
export async function* findDisagreements(reader: CorpusReader, signal?: AbortSignal): AsyncIterable<Disagreement> {
  const seen = new Set<string>();
  const told = new Set<string>();
  for await (const { record } of reader.statements()) {
    if (seen.has(record.quote)) continue;
    seen.add(record.quote);
    signal?.throwIfAborted();
    for (const claim of await checkParagraph({ start: 0, text: record.quote }, reader, signal)) {
      if (claim.verdict !== 'disputed') continue;
      const disagreement = toDisagreement(claim);
      if (disagreement.positions.length < 2) continue;
      const key = disagreement.positions
        .flatMap(({ quotes }) => quotes)
        .toSorted()
        .join('\n');
      if (told.has(key)) continue;
      told.add(key);
      yield disagreement;
    }
  }
}

function toDisagreement({ statement, evidence }: Claim): Disagreement {
  const { measure, roles, time, unit } = statement;
  const positions = new Map<string, { value: string | null; papers: Set<string>; quotes: Set<string> }>();
  for (const one of evidence) {
    const key = positionKey(one);
    const position = positions.get(key) ?? { value: one.value, papers: new Set<string>(), quotes: new Set<string>() };
    position.papers.add(one.paper);
    position.quotes.add(one.quote);
    positions.set(key, position);
  }
  return {
    measure: measure.display || measure.head,
    roles,
    time: time && { from: time.from, to: time.to, calendar: time.calendar },
    unit,
    positions: [...positions.values()].map(({ value, papers, quotes }) => ({ value, papers: [...papers], quotes: [...quotes] })),
  };
}

/** Passages that give the same value hold the same position; those without a value are told apart by their stance. */
function positionKey({ stance, value, statement }: ClaimEvidence): string {
  const { value: interval } = statement;
  return interval ? `${interval.min} ${interval.max}` : `${stance} ${value ?? ''}`;
}
