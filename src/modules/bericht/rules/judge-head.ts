import type { Bericht } from '#berichten/index.ts';
import type { Bevinding } from '../schema.ts';
import { finding } from './finding.ts';

/** How a bericht is known: by its kind, its sender and the number that this sender gave it. */
export const identityKey = (soort: string, afzender: string, identificatie: string) =>
  `${soort} ${afzender} ${identificatie}`;

export function identityOf({ soort, Header }: Pick<Bericht, 'soort' | 'Header'>) {
  const { Identificatie } = Header.BerichtIdentificatie;
  return { soort, afzender: Header.Afzender, identificatie: Identificatie };
}

/** TR056: a kenmerk is used once for each soort and sender. TR135: no bericht is dated later than it came. */
export function judgeHead(
  bericht: Pick<Bericht, 'soort' | 'Header'>,
  { identities, today }: { readonly identities: ReadonlySet<string>; readonly today: string },
): Bevinding | undefined {
  const { soort, afzender, identificatie } = identityOf(bericht);
  const pad = '/Bericht/Header/BerichtIdentificatie';
  if (identities.has(identityKey(soort, afzender, identificatie)))
    return finding(
      'TR056',
      '9056',
      pad,
      'Deze afzender gebruikte dit kenmerk al voor een ander bericht van deze soort.',
    );
  if (bericht.Header.BerichtIdentificatie.Dagtekening <= today) return undefined;
  return {
    ...finding('TR135', '8848', `${pad}/Dagtekening`, 'De dagtekening ligt in de toekomst.'),
    niveau: 4,
  };
}
