import { z } from 'zod';

/** A number of the region against which a fact is held, and whether it is an assumption. */
export type Grens = { readonly waarde: number; readonly isAanname: boolean };

/** Null where the region names no number: then there is no signal of that kind. */
export type Grenzen = {
  /** A new toewijzing within so many months after the last of its kind ended. */
  readonly herindicatie: Grens | null;
  /** So many toewijzingen of one kind, one after another. */
  readonly herindicatieKeer: Grens | null;
  readonly helpers: Grens | null;
  readonly verhuizingen: Grens | null;
  /** Over how many months moves are counted. */
  readonly verhuizingenMaanden: Grens | null;
  /** A child younger than so many years. */
  readonly jong: Grens | null;
  /** A child of so many years or older. */
  readonly kindstem: Grens | null;
  /** Months without contact in a waakvlam. */
  readonly waakvlam: Grens | null;
  /** Whether the term for an answer to a consult is assumed. */
  readonly isConsultAanname: boolean;
};

/** What a signal reads of a norm of the regio; the rest of its fields are left alone. */
const Norm = z.object({
  code: z.string(),
  waarde: z.number().positive().nullable(),
  eenheid: z.string(),
  zekerheid: z.string().optional(),
  geldigVan: z.iso.date().nullish(),
  geldigTot: z.iso.date().nullish(),
});
type Norm = z.infer<typeof Norm>;

/** The numbers as the regio keeps them among its norms; one in another measure than the rule reads is no number. */
export function grenzenOf(gegevens: readonly unknown[], today: string): Grenzen {
  const norms = gegevens.flatMap((one) => {
    const { data } = Norm.safeParse(one);
    return data && holdsOn(data, today) ? [data] : [];
  });
  const of = (code: string, eenheid: string) => grensOf(norms, code, eenheid);
  return {
    herindicatie: of('signaal-herindicatie', 'maand'),
    herindicatieKeer: of('signaal-herindicatie-aantal', 'aantal'),
    helpers: of('signaal-helpers', 'aantal'),
    verhuizingen: of('signaal-verhuizingen', 'aantal'),
    verhuizingenMaanden: of('signaal-verhuizingen-periode', 'maand'),
    jong: of('signaal-jong', 'jaar'),
    kindstem: of('signaal-kindstem', 'jaar'),
    waakvlam: of('signaal-waakvlam', 'maand'),
    isConsultAanname: of('consult-antwoord', 'werkdag') === null,
  };
}

function holdsOn({ geldigVan, geldigTot }: Norm, today: string): boolean {
  return (geldigVan ?? today) <= today && (!geldigTot || geldigTot > today);
}

function grensOf(norms: readonly Norm[], code: string, eenheid: string): Grens | null {
  const found = norms.find((norm) => norm.code === code && norm.eenheid === eenheid);
  return found && found.waarde !== null
    ? { waarde: found.waarde, isAanname: found.zekerheid === 'aanname' }
    : null;
}
