export interface Digits {
  readonly value: number;
  /** Half of the last printed place. */
  readonly precision: number;
  /** Reading with the parts about the decimal mark exchanged, where extraction may have reversed it (2.73 for 73/2). */
  readonly reversed: number | null;
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
const DOTTED_THOUSANDS = /^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * Value of a number as printed, in folded form (Latin digits; «٫» as ".", «٬» as ","). A comma before three digits groups thousands, else it
 * is a decimal mark, as is the slash of Persian print. Null for dates, ratios and the like.
 */
export function readDigits(folded: string): Digits | null {
  if (folded.length > 24) return null;
  if (/^\d+$/.test(folded)) return { value: Number(folded), precision: 0.5, reversed: null };
  if (THOUSANDS.test(folded) && !folded.startsWith('0'))
    return { value: Number(folded.replaceAll(',', '')), precision: 0.5, reversed: null };
  if (DOTTED_THOUSANDS.test(folded)) return { value: Number(folded.replaceAll('.', '')), precision: 0.5, reversed: null };
  const grouped = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(folded);
  if (grouped) return decimal(grouped[1]!.replaceAll(',', ''), grouped[2]!, false);
  const parts = /^(\d+)[.,/](\d+)$/.exec(folded);
  if (parts === null || parts[2]!.length > 6) return null;
  return decimal(parts[1]!, parts[2]!, true);
}

function decimal(whole: string, fraction: string, reversible: boolean): Digits {
  const value = Number(`${whole}.${fraction}`);
  const reversed = reversible ? Number(`${fraction}.${whole}`) : null;
  return { value, precision: 0.5 * 10 ** -fraction.length, reversed: reversed === value ? null : reversed };
}
