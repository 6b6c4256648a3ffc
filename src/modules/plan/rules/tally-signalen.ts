import { type Facts, type Limits, signalenOf } from './signalen.ts';

/** Families by gemeente and by the signals that they have together; one without a signal counts too. */
export function tallySignalen() {
  const counts = new Map<string, { gemeente: string; soorten: string[]; gezinnen: number }>();
  return {
    add(gemeente: string, facts: Facts, limits: Limits): void {
      const found = new Set(signalenOf(facts, limits).map(({ soort }) => soort));
      found.delete('loopt-goed');
      const soorten = [...found].sort();
      const key = [gemeente, ...soorten].join(' ');
      const count = counts.get(key) ?? { gemeente, soorten, gezinnen: 0 };
      counts.set(key, { ...count, gezinnen: count.gezinnen + 1 });
    },
    rows: () => [...counts.values()],
  };
}
