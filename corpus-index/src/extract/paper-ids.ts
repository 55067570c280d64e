/** A file of a corpus: folder absolute, path relative to it with forward slashes. */
export interface CorpusFile {
  readonly folder: string;
  readonly file: string;
}

/** Name of a file without folders and ending: the id of its paper wherever no other file has it. */
export function nameOf(file: string): string {
  return withoutEnding(file.split('/').at(-1) ?? file);
}

const withoutEnding = (file: string): string => file.replace(/\.[^./]+$/, '');
const lastFolder = (folder: string): string => folder.split(/[/\\]/).findLast((part) => part !== '') ?? folder;

/** What a paper can be called, from the shortest: each longer one tells apart what the one before does not. */
const CALLED: readonly ((file: CorpusFile) => string)[] = [
  ({ file }) => nameOf(file),
  ({ file }) => withoutEnding(file),
  ({ file }) => file,
  ({ folder, file }) => `${lastFolder(folder)}/${file}`,
  ({ folder, file }) => `${folder}/${file}`,
];

/**
 * Ids of the papers of all corpora of a run, in the order of the files, which are different ones. A unique name is the id; where several
 * files have one name, each takes its path in the corpus (a file at the top keeps its name), where that is not enough with its
 * ending and its folder. Depends on the set of files alone, not on their order or on earlier runs. Near linear.
 */
export function paperIds(files: readonly CorpusFile[]): readonly string[] {
  const levels = files.map(() => 0);
  const called = (at: number): string => CALLED[levels[at]!]!(files[at]!);
  const ids = files.map((_, at) => called(at));
  for (let level = 1; level < CALLED.length; level++) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (counts.size === ids.length) break;
    ids.forEach((id, at) => {
      if ((counts.get(id) ?? 0) < 2) return;
      levels[at] = Math.min(level, levels[at]! + 1);
      ids[at] = called(at);
    });
  }
  return ids;
}
