import type { Jw317 } from '#berichten/index.ts';
import type { OngewijzigdeRegel, WijzigRegel } from '../verzoek/regel.ts';
import { type CompleteProduct, namedProduct, sizeOf } from './asked-product.ts';
import { headerOf, type Letterhead } from './header.ts';

type Verzoek = Jw317['Client']['Verzoek'];

export type Vow = Letterhead & {
  readonly bsn: string;
  readonly referentie: string;
  readonly reden: Verzoek['RedenVerzoek'];
  /** Every toewijzing that is valid, as it should be or as it stays (OP306, TR349). */
  readonly regels: readonly (WijzigRegel | OngewijzigdeRegel)[];
  readonly nieuw: readonly CompleteProduct[];
};

/** A verzoek om wijziging as JW317, filled as IV092 says. Level 2 and 3 judge it afterwards. */
export function vowBericht(vow: Vow): Jw317 {
  const same = vow.regels.flatMap((regel) =>
    regel.soort === 'ongewijzigd' ? [{ ToewijzingNummer: regel.toewijzingnummer }] : [],
  );
  const other = vow.regels.flatMap((regel) => (regel.soort === 'wijzig' ? [changeFrom(regel)] : []));
  const fresh = vow.nieuw.map((product) => ({
    ...namedProduct(product),
    GewensteIngangsdatum: product.ingangsdatum,
    ...(product.einddatum !== null && { Einddatum: product.einddatum }),
  }));
  return {
    soort: 'JW317',
    Header: headerOf('486', vow),
    Client: {
      Bsn: vow.bsn,
      Verzoek: {
        ReferentieAanbieder: vow.referentie,
        RedenVerzoek: vow.reden,
        ...(same.length > 0 && { OngewijzigdeProducten: { OngewijzigdProduct: same } }),
        ...(other.length > 0 && { TeWijzigenProducten: { TeWijzigenProduct: other } }),
        ...(fresh.length > 0 && { NieuweProducten: { NieuwProduct: fresh } }),
      },
    },
  };
}

function changeFrom(
  regel: WijzigRegel,
): NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number] {
  return {
    ToewijzingNummer: regel.toewijzingnummer,
    GewensteIngangsdatum: regel.ingangsdatum,
    ...(regel.einddatum !== null && { Einddatum: regel.einddatum }),
    ...sizeOf(regel),
  };
}
