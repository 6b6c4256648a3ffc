import { compareDates, daysInMonth, yearsBefore } from '../../schema/datum.ts';
import type { Waarde } from '../../schema/definition.ts';
import { Keys } from '../../sleutels/keys.ts';
import { cdt } from '../basisschema.ts';
import { Client, Declaratie, Prestatie } from '../berichten/jw323.ts';
import { Prestatie as PrestatieAntwoord } from '../berichten/jw325.ts';
import type { MetKop } from '../kop.ts';
import { type Meld, regelBij, regelOver } from '../rule.ts';

/** CS325: nothing is neither owed nor given back; the standard calls it debet. */
function testZero(bedrag: number, debetCredit: string, meld: Meld): void {
  if (bedrag === 0 && debetCredit !== 'D') meld('/DebetCredit', 'Een bedrag van nul is altijd debet (D).');
}

function testSince2021(begin: string, meld: Meld): void {
  if (compareDates(begin, '2021-01-01') < 0)
    meld('', 'De periode begint voor 2021; die kan niet met dit bericht.');
}

/** The date of the declaratie stands before its prestaties, so it is known when they come by. */
function dateOf(bericht: MetKop & { readonly Declaratie?: { readonly DeclaratieDagtekening?: string } }) {
  return bericht.Declaratie?.DeclaratieDagtekening;
}

/** Rules on single prestaties, as they are declared and as they come back. */
export const prestatieRegels = [
  regelBij('CD060', [Prestatie, PrestatieAntwoord], ({ IngediendBedrag, ProductReferentie }, meld) => {
    const isCredit = IngediendBedrag.DebetCredit === 'C';
    if (isCredit !== (ProductReferentie.VorigReferentieNummer !== undefined)) {
      meld(
        '/ProductReferentie/VorigReferentieNummer',
        'Precies een creditregel (C) noemt het nummer van de regel die zij terugdraait.',
      );
    }
  }),
  regelBij('CD087', [Prestatie], ({ Eenheid, ProductTarief }, meld) => {
    if ((Eenheid !== '83') !== (ProductTarief !== undefined))
      meld('/ProductTarief', 'Een tarief hoort bij elke eenheid, behalve bij euro’s (83).');
  }),
  regelBij('CS339', [Prestatie], ({ Eenheid, GeleverdVolume, IngediendBedrag }, meld) => {
    if (Eenheid === '83' && IngediendBedrag.Bedrag !== GeleverdVolume)
      meld('/IngediendBedrag', 'Bij de eenheid euro’s (83) zijn volume en bedrag gelijk, beide in centen.');
  }),
  regelBij('CS325', [cdt.BedragMetDC], ({ Bedrag, DebetCredit }, meld) =>
    testZero(Bedrag, DebetCredit, meld),
  ),
  regelBij('CS325', [cdt.TotaalBedragMetDC], ({ TotaalBedrag, DebetCredit }, meld) =>
    testZero(TotaalBedrag, DebetCredit, meld),
  ),
  regelBij('CS100', [Prestatie], ({ ProductPeriode }, meld) =>
    testSince2021(ProductPeriode.Begindatum, (pad, tekst) => meld(`/ProductPeriode${pad}`, tekst)),
  ),
  regelBij('CS100', [Declaratie], ({ DeclaratiePeriode }, meld) =>
    testSince2021(DeclaratiePeriode.Begindatum, (pad, tekst) => meld(`/DeclaratiePeriode${pad}`, tekst)),
  ),
  regelBij('CS337', [Prestatie], ({ ProductPeriode: { Begindatum, Einddatum } }, meld) => {
    if (Begindatum.slice(0, -3) !== Einddatum.slice(0, -3))
      meld('/ProductPeriode', 'Begin en einde moeten in dezelfde kalendermaand liggen.');
  }),
  regelBij('CS340', [Declaratie], ({ DeclaratiePeriode: { Begindatum, Einddatum } }, meld) => {
    const month = Begindatum.slice(0, -3);
    const last = daysInMonth(Number(month.slice(0, -3)), Number(month.slice(-2)));
    if (!Begindatum.endsWith('-01') || Einddatum !== `${month}-${last}`)
      meld('/DeclaratiePeriode', 'De declaratieperiode is precies één hele kalendermaand.');
  }),
  regelBij('TR335', [Prestatie], ({ ProductPeriode }, meld, bericht) => {
    const date = dateOf(bericht);
    if (date !== undefined && compareDates(ProductPeriode.Einddatum, yearsBefore(date, 5)) < 0)
      meld('/ProductPeriode', 'De hulp ligt meer dan zestig maanden voor de declaratie.');
  }),
];

type Hulp = Pick<Waarde<typeof Prestatie>, 'ProductCategorie' | 'ProductCode' | 'ProductPeriode'>;

/** The same toewijzing, product and period: TR416. */
function keyOf(nummer: number, { ProductCategorie, ProductCode, ProductPeriode }: Hulp): string {
  const { Begindatum, Einddatum } = ProductPeriode;
  return `${nummer} ${ProductCategorie} ${Begindatum} ${Einddatum} ${ProductCode}`;
}

/** Rules on all prestaties of one declaratie together. */
export const declaratieRegels = [
  regelOver('TR358', { over: Prestatie, binnen: Declaratie }, () => {
    let sum = 0;
    return {
      add({ IngediendBedrag: { Bedrag, DebetCredit } }) {
        sum += DebetCredit === 'D' ? Bedrag : -Bedrag;
      },
      end({ TotaalIngediendBedrag: { TotaalBedrag, DebetCredit } }, meld) {
        if (sum !== (DebetCredit === 'D' ? TotaalBedrag : -TotaalBedrag))
          meld('/TotaalIngediendBedrag', 'Het totaal is niet de som van de prestaties.');
      },
    };
  }),
  regelOver('TR315', { over: Prestatie, binnen: Declaratie }, () => {
    const seen = new Set<string>();
    return {
      add({ ProductReferentie: { VorigReferentieNummer: vorig } }, meld) {
        if (vorig === undefined) return;
        if (seen.has(vorig))
          meld('/ProductReferentie', 'Dezelfde prestatie wordt in dit bericht vaker teruggedraaid.');
        seen.add(vorig);
      },
    };
  }),
  regelOver('TR316', { over: Prestatie, binnen: Declaratie }, () => {
    const seen = new Keys();
    /** Places of credits whose prestatie has not come by, which it still may. */
    const waiting = new Map<string, string[]>();
    const tekst = 'Een prestatie kan niet in hetzelfde bericht worden ingediend en teruggedraaid.';
    return {
      add({ ProductReferentie: { ReferentieNummer, VorigReferentieNummer: vorig } }, meld, plek) {
        seen.take(ReferentieNummer, 1);
        for (const earlier of waiting.get(ReferentieNummer) ?? []) meld(earlier, tekst);
        waiting.delete(ReferentieNummer);
        if (vorig === undefined) return;
        const place = `${plek()}/ProductReferentie`;
        const others = waiting.get(vorig);
        if (seen.find(vorig) > 0) meld(place, tekst);
        else if (others === undefined) waiting.set(vorig, [place]);
        else others.push(place);
      },
    };
  }),
  regelOver('TR416', { over: Prestatie, binnen: Client }, () => {
    const first = new Map<number, Hulp>();
    const seen = new Keys();
    return {
      add(
        { ToewijzingNummer: nummer, ProductCategorie, ProductCode, ProductPeriode, IngediendBedrag },
        meld,
      ) {
        if (IngediendBedrag.DebetCredit === 'C') return;
        const hulp = { ProductCategorie, ProductCode, ProductPeriode };
        const earlier = first.get(nummer);
        if (earlier === undefined) first.set(nummer, hulp);
        // A toewijzing seldom has two periods in one declaratie, so only the second makes keys of them.
        else seen.take(keyOf(nummer, earlier), 1);
        if (earlier !== undefined && seen.take(keyOf(nummer, hulp), 1) > 0)
          meld('', 'Dezelfde hulp staat voor deze periode twee keer in het bericht.');
      },
    };
  }),
];
