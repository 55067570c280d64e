import { analyseSentence } from '../claims/analyse';
import { analyseTokens } from '../claims/analyse-tokens';
import { findEntities } from '../claims/entities';
import { EMPTY_CONTEXT, type ReadingContext } from '../claims/analysis';
import { conceptsIn, occupied } from '../claims/read-frame';
import { contextAfter, statementsOf } from '../claims/read-statements';
import { keysOf } from '../claims/keys';
import { passagesOf, type ReadSentence } from '../claims/order-free/passages';
import { readTable } from '../claims/read-table';
import type { TextRange } from '../model/location';
import type { PaperRecord, StatementRecord } from '../model/records';
import { logicalTables } from '../structure/tables';
import { foldKey } from '../text/fold';
import { splitSentences } from '../text/sentences';
import type { ExtractionContext } from './context';

/** More statements than this are not a paper's: a generated or hostile file. */
const MOST_STATEMENTS = 20_000;

/** Statements of the running text and of the tables. */
export function extractStatements(context: ExtractionContext, paper: PaperRecord): readonly StatementRecord[] {
  const { document, structure } = context;
  const reversedMarks = reversedMarksOf(document.text);
  const base: ReadingContext = {
    ...EMPTY_CONTEXT,
    side: 'paper',
    reversedMarks,
    concepts: [...new Set([...titleConcepts(paper), ...authorNames(paper), ...mainParties(context)])],
  };
  const records: StatementRecord[] = [];
  for (const range of bodyRanges(context)) {
    const heading =
      structure.sections.findLast((section) => section.range.start <= range.start && range.start < section.range.end)?.heading ?? '';
    let reading: ReadingContext = heading === '' ? base : { ...base, concepts: [...base.concepts, ...conceptsOf(heading)] };
    const text = document.text.slice(range.start, range.end);
    const read: ReadSentence[] = [];
    for (const sentence of splitSentences(text)) {
      const quote = text.slice(sentence.start, sentence.end);
      const analysis = analyseSentence(quote, reading);
      const statements = statementsOf(analysis);
      reading = contextAfter(analysis);
      read.push({ range: sentence, analysis });
      if (statements.length === 0) continue;
      const location = context.locate({ start: range.start + sentence.start, end: range.start + sentence.end });
      for (const statement of statements) records.push({ paper: context.paperId, quote, location, statement, keys: keysOf(statement) });
      if (records.length > MOST_STATEMENTS) return records;
    }
    for (const { range: passage, statement } of passagesOf(read))
      records.push({
        paper: context.paperId,
        quote: text.slice(passage.start, passage.end),
        location: context.locate({ start: range.start + passage.start, end: range.start + passage.end }),
        statement,
        keys: keysOf(statement),
      });
  }
  for (const table of logicalTables(document)) {
    for (const { statement, row } of readTable(table, document.text)) {
      records.push({
        paper: context.paperId,
        quote: document.text.slice(row.start, row.end),
        location: context.locate(row),
        statement,
        keys: keysOf(statement),
      });
      if (records.length > MOST_STATEMENTS) return records;
    }
  }
  return records;
}

/** Running text and abstracts, in order. */
function bodyRanges(context: ExtractionContext): readonly TextRange[] {
  return context.structure.body;
}

function conceptsOf(text: string): string[] {
  const analysis = analyseSentence(text, EMPTY_CONTEXT);
  const parties = analysis.entities.filter((entity) => entity.kind !== 'name').map((entity) => entity.id);
  return [...parties, ...conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, occupied(analysis))];
}

/** Marks with which a document writes figures that can only be reversed: nobody prints «640/0» for 640. */
function reversedMarksOf(text: string): string {
  return ['/', '.', ',']
    .filter(
      (mark) =>
        new RegExp(`(?<![\\d۰-۹./,])[1-9۱-۹][\\d۰-۹]{1,3}\\${mark}[0۰](?![\\d۰-۹./,])`).test(text) &&
        !new RegExp(`(?<![\\d۰-۹./,])[0۰]\\${mark}[\\d۰-۹]`).test(text),
    )
    .join('');
}

/** Countries and organisations that a paper names again and again are what it is about, also where a sentence leaves them out. */
function mainParties(context: ExtractionContext): string[] {
  const counts = new Map<string, number>();
  for (const range of context.structure.body.slice(0, 400)) {
    const tokens = analyseTokens(context.document.text.slice(range.start, Math.min(range.end, range.start + 4000)), 'fa');
    for (const { id, kind } of findEntities(tokens, 'fa', EMPTY_CONTEXT)) if (kind !== 'name') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([id]) => id);
}

/** Family names of the authors: a draft that credits a paper's count or date to them speaks of this paper. */
function authorNames(paper: PaperRecord): string[] {
  return paper.authors.flatMap(({ fa, en }) =>
    [fa, en].flatMap((name) => (name === null || name.family === '' ? [] : [foldKey(name.family)])),
  );
}

function titleConcepts(paper: PaperRecord): string[] {
  return [...new Set([paper.title.fa, paper.title.en].flatMap((title) => (title === null ? [] : conceptsOf(title))))];
}
