/** What `dabir export` writes. */
export const EXPORTS = ['papers', 'references', 'citations', 'terms', 'statements', 'passages', 'disagreements'] as const;
export type ExportKind = (typeof EXPORTS)[number];
