import { bidn, type Foutcode, type Foutcodelijst, ggk2020, portaal } from './foutcodelijsten.ts';

/**
 * The lists by their version. Which of the first two GGk uses today was not found; whoever receives an Fo01 keeps the
 * list with the code.
 */
export const foutcodelijsten = {
  'ggk-2.1-patch-04-rev-3': ggk2020,
  'bidn-nieuwer': bidn,
  'vecozo-portaal': portaal,
} as const satisfies Record<string, Foutcodelijst>;

export type Foutcodelijstversie = keyof typeof foutcodelijsten;

/** What a code means in that version of the list; undefined when that list has no such code. */
export function findFoutcode(lijst: Foutcodelijstversie, code: string): Foutcode | undefined {
  return foutcodelijsten[lijst].codes.find((known) => known.code === code);
}
