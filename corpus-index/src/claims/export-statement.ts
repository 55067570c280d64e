import type { Location } from '../model/location';
import type { StatementRecord } from '../model/records';
import type { Roles, StatementKind } from './statement';

/** One line of `dabir export statements` (INTERFACE.md). */
export interface ExportedStatement {
  readonly paper: string;
  readonly quote: string;
  readonly location: Location;
  readonly kind: StatementKind;
  /** Head and modifiers in one phrase, head first. */
  readonly measure: string;
  readonly roles: Roles;
  readonly time: { readonly from: string; readonly to: string; readonly calendar: 'gregorian' | 'jalali' } | null;
  readonly value: { readonly min: number | null; readonly max: number | null; readonly approximate: boolean };
  readonly unit: string | null;
  readonly qualifiers: readonly string[];
}

/** The exported form of a statement: its frame without what only comparison needs. */
export function exportStatement(record: StatementRecord): ExportedStatement {
  const { statement } = record;
  return {
    paper: record.paper,
    quote: record.quote,
    location: record.location,
    kind: statement.kind,
    measure: [statement.measure.head, ...statement.measure.modifiers].filter(Boolean).join(' '),
    roles: statement.roles,
    time: statement.time === null ? null : { from: statement.time.from, to: statement.time.to, calendar: statement.time.calendar },
    value:
      statement.value === null
        ? { min: null, max: null, approximate: false }
        : { min: statement.value.min, max: statement.value.max, approximate: statement.value.approximate },
    unit: statement.unit,
    qualifiers: statement.qualifiers,
  };
}
