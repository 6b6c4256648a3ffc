import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Buuruitzondering } from '../schema/buur.ts';
import type { Herkomst } from '../schema/dossier.ts';

type Agreed = Pick<Buuruitzondering, 'gemeente' | 'buurgemeente' | 'antwoord'>;

/** Whether a colleague agreed that this pair of gemeenten is no reason to wait. */
export function findAkkoord<One extends Agreed>(
  uitzonderingen: readonly One[],
  { gemeente, gemeenteSchool }: Pick<Herkomst, 'gemeente' | 'gemeenteSchool'>,
): One | undefined {
  return uitzonderingen.find(
    (one) => one.antwoord === 'akkoord' && one.gemeente === gemeenteSchool && one.buurgemeente === gemeente,
  );
}

/**
 * Help at a school for a pupil from elsewhere waits until both gemeenten agreed about such pupils (subsidieregeling, 000:145),
 * or until a colleague agreed to an exception.
 */
export function checkBuur(
  herkomst: Herkomst,
  uitzonderingen: readonly Agreed[],
): Refusal<'school/geen-buurafspraak'> | undefined {
  if (herkomst.isElders !== true || herkomst.hasBuurafspraak === true) return undefined;
  if (findAkkoord(uitzonderingen, herkomst)) return undefined;
  return refuse('school/geen-buurafspraak', {
    gemeente: herkomst.gemeenteSchool,
    buurgemeente: herkomst.gemeente,
  });
}

/** For a pilot it must be known where the pupil comes from: who is not known to be from here is not known to be from elsewhere. */
export function checkHerkomst({ isElders }: Herkomst): Refusal<'school/herkomst-onbekend'> | undefined {
  return isElders === null ? refuse('school/herkomst-onbekend') : undefined;
}

type Asked = { readonly account: string; readonly collega: string; readonly isColleague: boolean };

/** An exception is asked where something waits, once, of someone else who works here. */
export function checkUitzondering(
  herkomst: Herkomst,
  uitzonderingen: readonly Agreed[],
  { account, collega, isColleague }: Asked,
):
  | Refusal<
      | 'school/uitzondering-niet-nodig'
      | 'school/uitzondering-al-gevraagd'
      | 'school/niet-zelf'
      | 'school/collega-onbekend'
    >
  | undefined {
  if (!checkBuur(herkomst, uitzonderingen)) return refuse('school/uitzondering-niet-nodig');
  const isOpen = uitzonderingen.some(
    ({ antwoord, gemeente, buurgemeente }) =>
      antwoord === null && gemeente === herkomst.gemeenteSchool && buurgemeente === herkomst.gemeente,
  );
  if (isOpen) return refuse('school/uitzondering-al-gevraagd');
  if (collega === account) return refuse('school/niet-zelf');
  return isColleague ? undefined : refuse('school/collega-onbekend');
}
