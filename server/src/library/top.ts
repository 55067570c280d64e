/**
 * The `limit` best of many numbers, best first, without sorting all: a heap whose root is the worst that is kept.
 * @param better true where the first argument ranks before the second; a total order
 */
export function top(items: ArrayLike<number>, limit: number, better: (a: number, b: number) => boolean): number[] {
  const heap: number[] = [];
  if (limit <= 0) return heap;
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      let worst = at;
      if (left < heap.length && better(heap[worst] as number, heap[left] as number)) worst = left;
      if (right < heap.length && better(heap[worst] as number, heap[right] as number)) worst = right;
      if (worst === at) return;
      const moved = heap[at] as number;
      heap[at] = heap[worst] as number;
      heap[worst] = moved;
      at = worst;
    }
  };
  for (let next = 0; next < items.length; next++) {
    const item = items[next] as number;
    if (heap.length < limit) {
      heap.push(item);
      if (heap.length === limit) for (let at = (limit >> 1) - 1; at >= 0; at--) sink(at);
    } else if (better(item, heap[0] as number)) {
      heap[0] = item;
      sink(0);
    }
  }
  return heap.sort((a, b) => (better(a, b) ? -1 : 1));
}
