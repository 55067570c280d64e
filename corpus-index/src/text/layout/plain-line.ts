import type { Line } from '../line';

/** A line of a page without marked structure. */
export interface PlainLine {
  readonly line: Line;
  /** Index of the page. */
  readonly page: number;
  /** Empty lines before it. */
  readonly emptyBefore: number;
  readonly pageStart: boolean;
}
