import type { Block } from '../model/document';
import type { RecognisedHeading } from './headings';

/** A block with what its first words say it is. */
export interface MarkedBlock {
  readonly block: Block;
  readonly text: string;
  readonly index: number;
  readonly label: RecognisedHeading | null;
  /** The whole block is a heading, marked by the format or by its looks. */
  readonly heading: boolean;
  /** The format itself marks a paragraph that begins here. */
  readonly opensBlock: boolean;
  /** Runs of it were put into another order: its line ends are not those of the print. */
  readonly reordered: boolean;
}
