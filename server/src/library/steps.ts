/** Long work that stops now and then, so that whoever runs it can let something else happen in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Items of a list by the beginning of their names, each group sorted, in order: a sort that can stop between the groups. */
export function* sortedInSteps(texts: Iterable<string>): Steps<string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const beginning = text.slice(0, 2);
    const group = groups.get(beginning);
    if (group) group.push(text);
    else groups.set(beginning, [text]);
  }
  yield;
  const sorted: string[] = [];
  for (const beginning of [...groups.keys()].sort()) {
    const group = (groups.get(beginning) ?? []).sort();
    for (const text of group) sorted.push(text);
    if (group.length > 200) yield;
  }
  return sorted;
}
