import { Parser } from 'htmlparser2';

/** What a paragraph style means for the structure of a text. */
export interface ParagraphStyle {
  /** Built-in name in lower case; Word stores these in English whatever language its menus speak. */
  readonly name: string;
  /** Heading level from 1, or null. */
  readonly level: number | null;
}

interface RawStyle {
  name: string;
  basedOn: string;
  outline: number | null;
}

/** Paragraph styles of word/styles.xml by id. A style without an outline level takes that of the style it is based on. */
export function readStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const raw = new Map<string, RawStyle>();
  let current: RawStyle | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          current = { name: '', basedOn: '', outline: null };
          raw.set(attributes['w:styleId'] ?? '', current);
        } else if (!current) return;
        else if (name === 'w:name') current.name = value.toLowerCase();
        else if (name === 'w:basedOn') current.basedOn = value;
        else if (name === 'w:outlineLvl') current.outline = Number.parseInt(value, 10);
      },
      onclosetag(name) {
        if (name === 'w:style') current = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const styles = new Map<string, ParagraphStyle>();
  for (const [id, style] of raw) styles.set(id, { name: style.name, level: levelOf(style, raw) });
  return styles;
}

function levelOf(style: RawStyle, all: ReadonlyMap<string, RawStyle>): number | null {
  let at: RawStyle | undefined = style;
  for (let step = 0; at && step < 10; step++) {
    const named = /^heading (\d)/u.exec(at.name)?.[1];
    if (named) return Number.parseInt(named, 10);
    if (at.outline !== null) return at.outline >= 0 && at.outline < 9 ? at.outline + 1 : null;
    at = all.get(at.basedOn);
  }
  return null;
}
