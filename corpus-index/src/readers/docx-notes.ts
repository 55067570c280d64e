import { Parser } from 'htmlparser2';

/**
 * Texts of word/footnotes.xml or word/endnotes.xml by id. Separators, which Word keeps in the same file, are left out; the
 * paragraphs of a note are joined by line ends.
 */
export function readNotes(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  let inText = false;
  let deleted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:footnote' || name === 'w:endnote') {
          id = attributes['w:type'] && attributes['w:type'] !== 'normal' ? null : (attributes['w:id'] ?? null);
          text = '';
        } else if (name === 'w:t' || name === 'm:t') inText = true;
        else if (name === 'w:tab') text += ' ';
        else if (name === 'w:br') text += '\n';
        else if (name === 'w:noBreakHyphen') text += '-';
        else if (name === 'w:del' || name === 'w:moveFrom') deleted++;
      },
      ontext(piece) {
        if (inText && deleted === 0) text += piece;
      },
      onclosetag(name) {
        if (name === 'w:t' || name === 'm:t') inText = false;
        else if (name === 'w:p') text += '\n';
        else if (name === 'w:del' || name === 'w:moveFrom') deleted--;
        else if ((name === 'w:footnote' || name === 'w:endnote') && id !== null) {
          notes.set(id, text.trim());
          id = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return notes;
}
