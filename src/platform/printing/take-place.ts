/** Lets so many at a time through, in the order in which they came; who would stand too far back is turned away at once. */
export function openPlaces(atOnce: number, waiting: number) {
  let busy = 0;
  const queue: (() => void)[] = [];
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  };
  return async function takePlace<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy < atOnce) busy += 1;
    else if (queue.length >= waiting) return undefined;
    else await new Promise<void>((ready) => queue.push(ready));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
