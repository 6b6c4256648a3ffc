import type { Waarde } from '../../schema/definition.ts';
import { cdt } from '../basisschema.ts';
import { StartProduct } from '../berichten/jw305.ts';
import { StopProduct } from '../berichten/jw307.ts';
import { AangevraagdProduct } from '../berichten/jw315.ts';
import { Verzoek } from '../berichten/jw317.ts';
import { Declaratie, Prestatie } from '../berichten/jw323.ts';
import { type Book, senderOf } from '../book.ts';
import type { MetKop } from '../kop.ts';
import { type Meld, type Regel, regelBij } from '../rule.ts';

type MetClient = MetKop & { readonly Client?: { readonly Bsn?: string } };
type Levering = Waarde<typeof StartProduct> & Partial<Waarde<typeof StopProduct>>;

function keyOf(levering: Levering, bericht: MetClient): string {
  const { ToewijzingNummer, Product, Begindatum, RedenBeeindiging, Einddatum } = levering;
  return [
    'levering',
    senderOf(bericht),
    bericht.Client?.Bsn,
    ToewijzingNummer,
    Product?.Categorie,
    Product?.Code,
    Begindatum,
    RedenBeeindiging,
    Einddatum,
  ].join('|');
}

/** Rules of level 3 and 4 that hold messages of one set against each other, and against the day of judging. */
export function rulesTogether(book: Book): readonly Regel[] {
  const unique = (key: string, meld: Meld, pad: string, tekst: string) => {
    if (book.take(key)) meld(pad, tekst);
  };
  const delivered = (levering: Levering, meld: Meld, bericht: MetKop) => {
    const key = keyOf(levering, bericht);
    if (levering.StatusAanlevering === '3') book.drop(key);
    else unique(key, meld, '', 'Dit is al eerder gemeld en niet teruggenomen.');
  };
  return [
    regelBij(
      'TR135',
      [cdt.BerichtIdentificatie],
      ({ Dagtekening }, meld) => {
        if (Dagtekening > book.vandaag) meld('/Dagtekening', 'De dagtekening ligt in de toekomst.');
      },
      { niveau: 4, code: '8848' },
    ),
    regelBij('TR074', [StartProduct], delivered, { niveau: 3, code: '9074' }),
    regelBij('TR074', [StopProduct], delivered, { niveau: 3, code: '9074' }),
    regelBij(
      'TR347',
      [AangevraagdProduct, Verzoek],
      ({ ReferentieAanbieder }, meld, bericht) =>
        unique(
          `verzoek|${senderOf(bericht)}|${ReferentieAanbieder}`,
          meld,
          '/ReferentieAanbieder',
          'Deze aanbieder gebruikte deze referentie al voor een ander verzoek.',
        ),
      { niveau: 3, code: '9347' },
    ),
    regelBij(
      'TR333',
      [Declaratie],
      ({ DeclaratieNummer }, meld, bericht) =>
        unique(
          `declaratie|${senderOf(bericht)}|${DeclaratieNummer}`,
          meld,
          '/DeclaratieNummer',
          'Deze aanbieder gebruikte dit nummer al voor een andere declaratie.',
        ),
      { niveau: 3, code: '9333' },
    ),
    regelBij(
      'TR314',
      [Prestatie],
      ({ ProductReferentie: { ReferentieNummer } }, meld, bericht) =>
        unique(
          `prestatie|${senderOf(bericht)}|${ReferentieNummer}`,
          meld,
          '/ProductReferentie',
          'Deze aanbieder gebruikte dit referentienummer al voor een andere prestatie.',
        ),
      { niveau: 3, code: '8021' },
    ),
  ];
}
