import { parse } from 'yaml';
import type { Draft } from '../draft/draft';

/** A `bibliography` field of YAML: one file or a list. Anything else is no name of a file. */
function filesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return Array.isArray(value) ? value.flatMap(filesOf) : [];
}

/** Bibliographies that a YAML text names (front matter, _quarto.yml, _metadata.yml). Broken YAML names none. */
export function bibliographiesOfYaml(yaml: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = parse(yaml, { maxAliasCount: 100 });
  } catch {
    return [];
  }
  if (typeof parsed !== 'object' || parsed === null) return [];
  const fields = new Map<string, unknown>(Object.entries(parsed));
  return filesOf(fields.get('bibliography'));
}

/**
 * Bibliographies that a draft itself names, as written there (relative to its folder): the front matter of Markdown and Quarto,
 * \bibliography and \addbibresource of LaTeX (also over several lines), bibliography(…) of Typst.
 */
export function bibliographiesOfDraft(draft: Draft): readonly string[] {
  switch (draft.format) {
    case 'markdown': {
      const front = /^---[ \t]*\r?\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(draft.text);
      return front ? bibliographiesOfYaml(front[1] ?? '') : [];
    }
    case 'latex': {
      const files: string[] = [];
      for (const match of draft.text.matchAll(
        /\\(bibliography|addbibresource)\s{0,20}(?:\[[^[\]]{0,200}\])?\s{0,20}\{([^{}]{1,2000})\}/g,
      )) {
        for (const name of (match[2] ?? '').split(',')) {
          const file = name.trim();
          if (file) files.push(match[1] === 'bibliography' && !/\.\w{2,5}$/.test(file) ? `${file}.bib` : file);
        }
      }
      return files;
    }
    case 'typst':
      return [...draft.text.matchAll(/#bibliography\(\s{0,20}(?:"([^"\n]{1,300})"|\(([^()]{1,1000})\))/g)].flatMap((match) =>
        match[1] ? [match[1]] : [...(match[2] ?? '').matchAll(/"([^"\n]{1,300})"/g)].map((name) => name[1] ?? ''),
      );
    case 'text':
      return [];
  }
}
