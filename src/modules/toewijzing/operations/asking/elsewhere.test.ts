import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Jw315, Jw317 } from '#berichten/index.ts';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { aRetour } from '#berichten/testing/made-retour.ts';
import { aJw319 } from '#berichten/testing/made-verzoek.ts';
import { forgetAll, sent } from '../../testing.ts';
import { listToewijzingen } from '../list-toewijzingen.ts';
import { readVerzoek } from '../verzoek/read-verzoek.ts';
import { agb, clerk, seenBy, sentOf } from '../verzoek/testing.ts';
import { openVot } from './open-vot.ts';
import { openVow } from './open-vow.ts';
import { aBegin, anOrder, asker, forNewChild, openAskingBase } from './testing.ts';

const { base, receive } = await openAskingBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

/** A gemeente that does not work here. */
const gemeente = '0363';

const journal = async () =>
  (
    await sql<{ soort: string; richting: string; verzending: string | null; wacht: boolean }>`
      select soort, richting, verzending, uiterlijk is not null and beantwoord_op is null as wacht
      from bericht order by ontvangen_op, id`.execute(base.owner)
  ).rows;
const dossier = async (id: string) => await base.as(asker)(readVerzoek, { id } as never);

async function asked() {
  const outcome = await base.as(asker)(openVot, forNewChild({ gemeente }) as never);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const [bericht] = await sentOf(base, 'JW315');
  const [verzoek] = outcome.verzoeken;
  if (!(bericht && verzoek)) throw new Error('nothing was sent');
  return { bericht, verzoek };
}

const fromThere = <B extends ReturnType<typeof aJw301> | ReturnType<typeof aJw319>>(bericht: B): B =>
  sent({ ...bericht, Header: { ...bericht.Header, Afzender: gemeente, Ontvanger: agb } });
const onderzoek = (ReferentieAanbieder: string) => {
  const { RedenAfwijzingVerzoek: _reason, ...looking } = aJw319({
    ReferentieAanbieder,
    VerzoekAntwoord: '2',
  }).Antwoord;
  return fromThere({ ...aJw319(), Antwoord: looking });
};
/** The verzoek of which this bericht asks something, under the reference that was made here. */
const referenceOf = ({ Client }: Jw315) =>
  Client.AangevraagdeProducten.AangevraagdProduct[0]?.ReferentieAanbieder ?? '';

test('a question to a gemeente elsewhere goes out, its retour is awaited, and nobody here can answer it', async () => {
  const { bericht, verzoek } = await asked();
  expect(await journal()).toEqual([{ soort: 'JW315', richting: 'uit', verzending: 'wacht', wacht: true }]);
  expect(bericht).toMatchObject({
    Header: { Afzender: agb, Ontvanger: gemeente },
    Client: { Bsn: '123456782', Naam: { Geslachtsnaam: { Achternaam: 'Proef' }, Voornamen: 'Eva' } },
  });
  expect(verzoek).toMatchObject({ status: 'open', magBesluiten: false, gemeenteNaam: null });
  expect((await seenBy(base, clerk)).verzoeken).toEqual([]);
  expect(await receive(aRetour(bericht) as never)).toEqual(['verwerkt']);
  expect(await journal()).toMatchObject([{ soort: 'JW315', wacht: false }, { soort: 'JW316' }]);
});

test('an onderzoek and a refusal there come back by bericht, with the reason', async () => {
  const { bericht, verzoek } = await asked();
  await receive(aRetour(bericht) as never);
  expect(await receive(onderzoek(verzoek.referentie))).toEqual(['verwerkt']);
  expect(await dossier(verzoek.id)).toMatchObject({ status: 'in-onderzoek' });
  const refusal = aJw319({ ReferentieAanbieder: verzoek.referentie, RedenAfwijzingVerzoek: '3' });
  expect(await receive(fromThere(refusal))).toEqual(['verwerkt']);
  expect(await dossier(verzoek.id)).toMatchObject({
    status: 'afgewezen',
    uiterlijk: null,
    antwoorden: [{ soort: 'in-onderzoek' }, { soort: 'afgewezen', reden: '3', gegevenDoor: null }],
  });
});

test('an order that comes from there honours it, and stands among the orders of the aanbieder', async () => {
  const { bericht, verzoek } = await asked();
  const product = aProduct({ ReferentieAanbieder: referenceOf(bericht), Einddatum: '2027-10-31' });
  const { Bsn, Geboortedatum, Geslacht, Naam } = bericht.Client;
  const order = aJw301({ Bsn, Geboortedatum, Geslacht, Naam: { ...Naam, NaamGebruik: '1' } }, product);
  expect(await receive(fromThere(order))).toEqual(['verwerkt']);
  expect(await dossier(verzoek.id)).toMatchObject({ status: 'toegewezen' });
  expect(await base.as(asker)(listToewijzingen, {} as never)).toMatchObject({
    toewijzingen: [{ gemeente, clientNaam: 'Eva Proef' }],
  });
});

test('a change of an order from elsewhere goes out too, with all that is valid in it', async () => {
  const there = { gemeente };
  await receive(anOrder({}, there), aBegin(1, there));
  const { rows } = await sql<{ id: string }>`select id from toewijzing`.execute(base.owner);
  const id = rows[0]?.id;
  const wijzigingen = [{ toewijzingId: id, einddatum: '2027-12-31' }];
  const outcome = await base.as(asker)(openVow, { id, reden: '2', wijzigingen } as never);
  expect(outcome).toMatchObject({ soort: 'vow', status: 'open', gemeente });
  const [bericht] = await sentOf(base, 'JW317');
  expect(bericht?.Client.Verzoek satisfies Jw317['Client']['Verzoek'] | undefined).toMatchObject({
    RedenVerzoek: '2',
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        { ToewijzingNummer: 1, GewensteIngangsdatum: '2026-05-01', Einddatum: '2027-12-31' },
      ],
    },
  });
  expect(await base.as(asker)(openVow, { id, reden: '2', wijzigingen } as never)).toMatchObject({
    refused: 'verzoek/nog-open',
  });
});
