export type Spread = { readonly p50: number; readonly p95: number };

/** Milliseconds of each turn; the first turns, in which caches fill and code is compiled, do not count. */
export async function timeEach(
  turns: number,
  work: (turn: number) => Promise<unknown>,
  warm = Math.min(20, Math.ceil(turns / 5)),
): Promise<Spread> {
  const [spread] = await timeSideBySide(turns, [work], warm);
  if (!spread) throw new Error('nothing was measured');
  return spread;
}

/** Takes turns between the works, so that whatever else the machine does weighs on all of them alike. */
export async function timeSideBySide(
  turns: number,
  works: readonly ((turn: number) => Promise<unknown>)[],
  warm = Math.min(20, Math.ceil(turns / 5)),
): Promise<Spread[]> {
  const times = works.map((): number[] => []);
  for (let turn = -warm; turn < turns; turn++)
    for (const [nr, work] of works.entries()) {
      const took = await timeOnce(() => work(Math.max(turn, 0)));
      if (turn >= 0) times[nr]?.push(took);
    }
  return times.map(spreadOf);
}

export async function timeOnce(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Nearest rank: a value that was really measured. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
