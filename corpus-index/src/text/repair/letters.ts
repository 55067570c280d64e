import type { RepairKind } from '../../model/document';
import { type Edit, edit, type Line } from '../line';

/** Letters of Arabic keyboards for Persian ones; ة after Persian words is an ezafe (جامعة ما) and reads ۀ. */
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ڪ: 'ک', ې: 'ی', ۍ: 'ی', ہ: 'ه', ھ: 'ه', ە: 'ه', ة: 'ۀ' };
const ARABIC_LETTERS = /[يىكڪېۍہھەة]/g;
const KASHIDA = /(?<=\p{L})ـ+|ـ+(?=\p{L})/gu;
const PRESENTATION = /[\ufb50-\ufdfb\ufe70-\ufefc]/g;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g;
const CHANGES = /[يىكڪېۍہھەةـ\ufb50-\ufdfb\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/;

/** Presentation forms become letters, kashida and direction marks go, Arabic letters become Persian ones. */
export function repairLetters(line: Line): Line {
  if (!CHANGES.test(line.text)) return line;
  let repaired = replace(line, DIRECTION, () => '', null);
  repaired = replace(repaired, PRESENTATION, (form) => form.normalize('NFKC'), 'presentation-form');
  repaired = replace(repaired, KASHIDA, () => '', 'kashida');
  return replace(repaired, ARABIC_LETTERS, (letter) => ARABIC[letter]!, 'arabic-letter');
}

function replace(line: Line, pattern: RegExp, by: (found: string) => string, kind: RepairKind | null): Line {
  const edits: Edit[] = [];
  for (const match of line.text.matchAll(pattern))
    edits.push({ start: match.index, end: match.index + match[0].length, text: by(match[0]) });
  return edit(line, edits, kind, true);
}
