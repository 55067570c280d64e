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
}
