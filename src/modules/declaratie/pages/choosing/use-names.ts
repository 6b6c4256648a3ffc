import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { Names } from './read-names.ts';

type NameOf = {
  /** A gemeente outside the region has a code and no name here. */
  gemeente(code: string): string;
  aanbieder(id: string | null): string;
};

/** How the parties of a declaratie are called. */
export function useNames({ gemeenten, aanbieders }: Names): NameOf {
  const t = useWords({ nl, en });
  return {
    gemeente: (code) => gemeenten.find((one) => one.code === code)?.naam ?? t.unnamedGemeente(code),
    aanbieder: (id) => aanbieders.find((one) => one.code === id)?.naam ?? t.unknown,
  };
}
