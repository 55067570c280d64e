import type { BlockKind } from '../../model/document';
import type { Line } from '../line';

export interface FlowCell {
  readonly line: Line;
  readonly header: boolean;
}

/** A block before it is written into the document: what it is and its text with origins. */
export interface FlowItem {
  readonly kind: BlockKind;
  readonly line: Line;
  readonly level?: number;
  readonly label?: string;
  /** Rows of a table; `line` is then its caption or empty. */
  readonly rows?: readonly (readonly FlowCell[])[];
  /** Index of the page that it begins on. */
  readonly page: number;
}
