/** Words of Persian as the repair and the lemmatiser need them. Built at build time by scripts/build-lexicon, loaded lazily by edges. */
export interface Lexicon {
  /** True where the folded word (text/fold.foldKey, no half-space) is a Persian word form. */
  has(foldedWord: string): boolean;
  /** Preferred spelling with half-spaces of a folded word ("دادههای" → "داده‌های"), or null where it has none. */
  spelling(foldedWord: string): string | null;
}

/** A lexicon that knows nothing: every repair that needs words stays silent. */
export const EMPTY_LEXICON: Lexicon = { has: () => false, spelling: () => null };
