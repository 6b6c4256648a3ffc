import type {
  Bericht,
  Heenbericht,
  Jw301,
  Jw305,
  Jw307,
  Jw315,
  Jw317,
  Jw319,
  Jw323,
} from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Draws } from '../play/draws.ts';

type Break<B> = readonly [regel: string, change: (bericht: B) => B];

/** One more in the last place never passes the elfproef as well. */
function spoilBsn(Bsn: string): string {
  return Bsn.slice(0, 8) + String((Number(Bsn.slice(8)) + 1) % 10);
}

type MetClient = Jw301 | Jw305 | Jw307 | Jw315 | Jw317;

function withBsn<B extends MetClient>(bericht: B): B {
  return { ...bericht, Client: { ...bericht.Client, Bsn: spoilBsn(bericht.Client.Bsn) } };
}

/** The first of a list with something else in it. */
function withFirst<T>(list: readonly T[], changes: Partial<T>): T[] {
  return list.map((one, nr) => (nr === 0 ? { ...one, ...changes } : one));
}

const changeClient = <B extends MetClient>(bericht: B, changes: Partial<B['Client']>): B => ({
  ...bericht,
  Client: { ...bericht.Client, ...changes },
});

const changeStart = (bericht: Jw305, changes: Partial<Start>) =>
  changeClient(bericht, {
    StartProducten: { StartProduct: withFirst(bericht.Client.StartProducten.StartProduct, changes) },
  });
const changeStop = (bericht: Jw307, changes: Partial<Stop>) =>
  changeClient(bericht, {
    StopProducten: { StopProduct: withFirst(bericht.Client.StopProducten.StopProduct, changes) },
  });
const changeAsked = (bericht: Jw315, changes: Partial<Asked>) =>
  changeClient(bericht, {
    AangevraagdeProducten: {
      AangevraagdProduct: withFirst(bericht.Client.AangevraagdeProducten.AangevraagdProduct, changes),
    },
  });
const changeDeclaratie = (bericht: Jw323, changes: Partial<Jw323['Declaratie']>): Jw323 => ({
  ...bericht,
  Declaratie: { ...bericht.Declaratie, ...changes },
});

type Start = Jw305['Client']['StartProducten']['StartProduct'][number];
type Stop = Jw307['Client']['StopProducten']['StopProduct'][number];
type Asked = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];

/** Each breaks one rule of level 2, and that one only. */
const breaks: {
  readonly [S in Heenbericht['soort']]?: readonly Break<Extract<Heenbericht, { soort: S }>>[];
} = {
  JW301: [
    ['CS002', withBsn],
    ['CS050', (one) => changeClient(one, { Naam: { ...one.Client.Naam, NaamGebruik: '3' } })],
    ['CD007', (one) => changeClient(one, { Communicatie: { Vorm: '1' } })],
  ],
  JW305: [
    ['CS002', withBsn],
    ['CS058', (one) => changeStart(one, { StatusAanlevering: '2' })],
    ['TR134', (one) => changeStart(one, { Begindatum: addDays(dateOf(one), 1) })],
  ],
  JW307: [
    ['CS002', withBsn],
    ['CS058', (one) => changeStop(one, { StatusAanlevering: '9' })],
    ['TR018', (one) => changeStop(one, { Einddatum: addDays(firstStop(one).Begindatum, -1) })],
    ['TR134', (one) => changeStop(one, { Einddatum: addDays(dateOf(one), 1) })],
  ],
  JW315: [
    ['CS002', withBsn],
    ['CD043', (one) => changeAsked(one, { BeschikkingNummer: 1 })],
    ['CD067', (one) => changeAsked(one, { Verwijzer: { Type: '02' } })],
  ],
  JW317: [
    ['CS002', withBsn],
    ['TR353', onlyUnchanged],
    ['TR352', onlyNew],
  ],
  JW319: [
    ['CD085', (one) => changeAnswer(one, { VerzoekAntwoord: '1' })],
    [
      'TR409',
      (one) =>
        changeAnswer(one, {
          VerzoekAntwoord: '1',
          RedenAfwijzingVerzoek: '7',
          Woonplaatsbeginsel: { Gemeente: '0363' },
        }),
    ],
  ],
  JW323: [
    ['CS002', withOtherClient],
    ['TR358', withOtherTotal],
    ['CS340', withShortPeriod],
  ],
};

const dateOf = ({ Header }: Bericht) => Header.BerichtIdentificatie.Dagtekening;

function firstStop({ Client }: Jw307): Stop {
  const [stop] = Client.StopProducten.StopProduct;
  if (stop === undefined) throw new Error('a JW307 has a StopProduct');
  return stop;
}

function changeAnswer(bericht: Jw319, Antwoord: Omit<Jw319['Antwoord'], 'ReferentieAanbieder'>): Jw319 {
  const { ReferentieAanbieder } = bericht.Antwoord;
  return { ...bericht, Antwoord: { ReferentieAanbieder, ...Antwoord } };
}

function onlyUnchanged(bericht: Jw317): Jw317 {
  const { ReferentieAanbieder, RedenVerzoek } = bericht.Client.Verzoek;
  const OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] };
  return changeClient(bericht, { Verzoek: { ReferentieAanbieder, RedenVerzoek, OngewijzigdeProducten } });
}

function onlyNew(bericht: Jw317): Jw317 {
  const { ReferentieAanbieder, RedenVerzoek } = bericht.Client.Verzoek;
  const nieuw = { Product: { Categorie: '45' as const }, GewensteIngangsdatum: addDays(dateOf(bericht), 30) };
  const NieuweProducten = { NieuwProduct: [nieuw] };
  return changeClient(bericht, { Verzoek: { ReferentieAanbieder, RedenVerzoek, NieuweProducten } });
}

function withOtherClient(bericht: Jw323): Jw323 {
  const clients = bericht.Declaratie.Clienten.Client;
  const Bsn = spoilBsn(clients[0]?.Bsn ?? '');
  return changeDeclaratie(bericht, { Clienten: { Client: withFirst(clients, { Bsn }) } });
}

function withOtherTotal(bericht: Jw323): Jw323 {
  const { TotaalBedrag, DebetCredit } = bericht.Declaratie.TotaalIngediendBedrag;
  return changeDeclaratie(bericht, {
    TotaalIngediendBedrag: { TotaalBedrag: TotaalBedrag + 1, DebetCredit },
  });
}

function withShortPeriod(bericht: Jw323): Jw323 {
  const { Begindatum, Einddatum } = bericht.Declaratie.DeclaratiePeriode;
  return changeDeclaratie(bericht, {
    DeclaratiePeriode: { Begindatum, Einddatum: addDays(Einddatum, -1) },
  });
}

/**
 * Breaks one rule of level 2.
 * @returns the bericht and the rule; undefined for a bericht of which no rule can be broken alone: a retour, a JW325.
 */
export function breakRule(
  bericht: Bericht,
  draws: Draws,
): { readonly bericht: Heenbericht; readonly regel: string } | undefined {
  // The key of the table is the kind, so what stands there takes this kind.
  const choice = (breaks as Readonly<Record<string, readonly Break<Bericht>[] | undefined>>)[bericht.soort];
  if (choice === undefined) return undefined;
  const [regel, change] = draws.pick('rule', choice);
  return { bericht: change(bericht) as Heenbericht, regel };
}
