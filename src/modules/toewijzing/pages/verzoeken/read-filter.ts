import { z } from 'zod';
import { VerzoekSoort, VerzoekStatus } from '../../schema/verzoek.ts';

const choices = {
  soort: VerzoekSoort,
  status: VerzoekStatus,
  gemeente: z.string().regex(/^[0-9]{4}$/),
  aanbiederId: z.uuid(),
  signaal: z.enum(['te-laat', 'bericht-wacht']),
};

export type Filter = { readonly [Name in keyof typeof choices]?: z.output<(typeof choices)[Name]> };

/** What the address asks; what is no choice is as if it was not asked. */
export function readFilter(query: URLSearchParams): Filter {
  const chosen = Object.entries(choices).flatMap(([name, choice]) => {
    const read = choice.safeParse(query.get(name));
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(chosen);
}
