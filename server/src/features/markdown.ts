/** Text of a paper or of a draft as Markdown that shows exactly this text: no links, pictures, HTML or commands can come of it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~$&]/g, (character) =>
    character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}

/** A quotation on lines of its own. */
export function quoteMarkdown(text: string): string {
  return `> ${escapeMarkdown(text.replace(/\s+/g, ' ').trim())}`;
}
