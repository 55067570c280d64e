import { foldKey } from '../../../corpus-index/src/text/fold';

export interface WordAccuracy {
  /** Share of the clean words that stand, in order, in the text that is judged: letters, digits and half-spaces all right. */
  readonly exact: number;
  /** The same where a half-space counts as a space. */
  readonly spaced: number;
  /** The same in matching form. */
  readonly folded: number;
}

/** Words of the clean text found in order (longest common subsequence), as a share. */
export function wordAccuracy(clean: string, judged: string): WordAccuracy {
  const plain = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}\u200c]+/u).filter((word) => word !== '');
  const spaced = (text: string): string[] => plain(text.replaceAll('\u200c', ' '));
  return {
    exact: share(plain(clean), plain(judged)),
    spaced: share(spaced(clean), spaced(judged)),
    folded: share(plain(clean).map(foldKey), plain(judged).map(foldKey)),
  };
}

function share(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 1;
  let previous = new Uint32Array(found.length + 1);
  for (const word of wanted) {
    const current = new Uint32Array(found.length + 1);
    for (let column = 1; column <= found.length; column++) {
      current[column] = found[column - 1] === word ? previous[column - 1]! + 1 : Math.max(previous[column]!, current[column - 1]!);
    }
    previous = current;
  }
  return previous[found.length]! / wanted.length;
}
