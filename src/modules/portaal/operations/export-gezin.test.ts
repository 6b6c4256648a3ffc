// Reasons stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore attisdropped
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GezinId } from '#modules/gezin/index.ts';
import { ROLLEN } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, ilse, withGrants } from '#tests/people.ts';
import { exportGezin, parts } from './export-gezin.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let id: GezinId;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  id = GezinId.parse((await aGezin(base.owner, 1)).gezin);
  await aGezin(base.owner, 2, bram, '0037');
});
afterAll(() => base.close());

/** With all that the rol may do, as it signs in. */
const whole = (actor: Actor): Actor => ({ ...actor, grants: new Set(ROLLEN[actor.rol]?.grants) });

test('a parent takes along every part that is kept, and the log says so', async () => {
  const outcome = await base.as(whole(ilse))(exportGezin, { id });
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(outcome.onderdelen.map(({ naam }) => naam)).toEqual(parts.map(({ naam }) => naam));
  const open = outcome.onderdelen.filter(({ inhoud }) => inhoud !== null).map(({ naam }) => naam);
  expect(open).toEqual(
    expect.arrayContaining(['gezin', 'hulpvragen', 'plan', 'toestemmingen', 'inzage', 'school']),
  );
  const { rows } = await sql<{ event: string }>`
    select event from audit_line where gezin_id = ${id} and event = 'exportGezin'`.execute(base.owner);
  expect(rows).toHaveLength(1);
});

test('nothing of another family is in it, and no number by which the state knows someone', async () => {
  const outcome = await base.as(whole(ilse))(exportGezin, { id });
  const text = JSON.stringify(outcome);
  expect(text).not.toContain('Linde 2');
  expect(text).not.toContain('bsn_');
});

test('a stranger, and who works here, take nothing along', async () => {
  expect(await base.as(withGrants(bram, 'gezin:export', 'gezin:read'))(exportGezin, { id })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(whole(anna))(exportGezin, { id })).toMatchObject({ refused: 'verboden' });
});

/** Tables that name a gezin, by the part that tells what is in them, or the reason why none does. */
const told: Readonly<Record<string, string>> = {
  aanmelding: 'niet: wie zich zonder account meldde, staat in de hulpvraag die ervan werd gemaakt',
  afsluiting: 'afronden',
  afspraak: 'plan',
  analyse_alinea: 'analyse',
  analyse_apart: 'niet: woorden die een gast nog niet deelde, zijn van die gast en door niemand te lezen',
  analyse_deelnemer: 'analyse',
  analyse_factor: 'analyse',
  analyse_gast: 'analyse',
  analyse_gebruik: 'analyse',
  analyse_hypothese: 'analyse',
  analyse_oordeel: 'analyse',
  analyse_standpunt: 'analyse',
  analyse_wens: 'analyse',
  audit_line: 'inzage',
  bericht_gezin: 'niet: berichten zeggen over hulp wat de hulp in het plan ook zegt',
  besluit: 'besluiten',
  besluit_bevinding: 'besluiten',
  besluit_hulplijn: 'besluiten',
  besluitadres: 'niet: waar een brief heen ging, staat bij de inschrijving',
  besluitstuk: 'besluiten',
  betrokkenheid: 'plan',
  beurt: 'niet: wie een vraag in handen had, staat in inzage',
  bezwaar: 'besluiten',
  bijlage: 'bestanden',
  buuruitzondering: 'school',
  cbs_aanvulling: 'niet: alleen voor de levering aan het CBS',
  consult: 'tijdlijn',
  contactgegeven: 'inschrijvingen',
  crisismelding: 'niet: wat over veiligheid staat, hoort een gezin in een gesprek (meldcode, stap 3)',
  doel: 'plan',
  domeinstand: 'afronden',
  eindevaluatie: 'afronden',
  ervaringsverhaal: 'verhalen',
  evaluatie: 'evaluaties',
  evaluatie_doel: 'evaluaties',
  evaluatie_wijziging: 'evaluaties',
  gastlink: 'gasten',
  gesprek: 'gesprekken',
  gesprek_deelnemer: 'gesprekken',
  gesprekbericht: 'gesprekken',
  gezagsrelatie: 'gezin',
  gezinsanalyse: 'analyse',
  gezinsplan: 'plan',
  huishouden: 'huishoudens',
  huishouden_lid: 'huishoudens',
  hulplijn: 'plan',
  hulplijn_persoon: 'plan',
  hulplijn_stand: 'plan',
  hulpvraag: 'hulpvragen',
  ingebrekestelling: 'besluiten',
  inschrijving: 'inschrijvingen',
  instemming: 'instemmingen',
  kindafweging: 'besluiten',
  ladderkeuze: 'niet: de afweging van de gezinswerker, die in een gesprek wordt verteld',
  ladderstap: 'niet: de afweging van de gezinswerker, die in een gesprek wordt verteld',
  levering: 'niet: de start en het einde staan bij de hulp in het plan',
  melder: 'niet: hoe een verwijzer te bereiken is',
  netwerksteun: 'netwerk',
  noodtoegang: 'inzage',
  ontwikkelingsperspectief: 'school',
  overbrugging: 'niet: afspraken over bellen tot de hulp begint, die het gezin zelf maakte',
  overdracht: 'niet: wie er nu helpt, staat bij het gezin; wie het vroeg, is van collegas',
  overgang: 'later',
  persoon: 'gezin',
  pilotdeelname: 'school',
  planversie: 'planversies',
  prestatie: 'niet: wat de gemeente aan de aanbieder betaalt',
  schoolcontact: 'school',
  schoolinschrijving: 'school',
  signaalantwoord: 'signalen',
  terugkoppeling: 'niet: wat aan een verwijzer is teruggemeld, staat onder Terugkoppeling',
  toekomstplan: 'later',
  toestemming: 'toestemmingen',
  toewijzing: 'niet: de hulp zelf staat in het plan',
  toewijzing_wijziging: 'niet: de hulp zelf staat in het plan',
  toewijzingbericht: 'niet: de hulp zelf staat in het plan',
  toewijzingbrief: 'niet: een brief aan de aanbieder',
  uitzondering: 'afronden',
  veiligheidscheck: 'niet: wat over veiligheid staat, hoort een gezin in een gesprek (meldcode, stap 3)',
  verblijf: 'inschrijvingen',
  verlenging: 'later',
  vernietigingsverzoek: 'afronden',
  verrekening: 'niet: geld tussen gemeenten',
  vervanging_gezin: 'niet: wie er nu helpt, staat bij het gezin',
  verwijzingstap: 'hulpvragen',
  verzoek: 'niet: een vraag van een aanbieder aan de gemeente',
  verzuimmaand: 'school',
  vraaginzage: 'niet: dat iemand een vraag eerder las, staat in inzage',
  vrijstelling: 'school',
  weekverdeling: 'huishoudens',
  woonplaatsbepaling: 'woonplaats',
  woonplaatsbesluit: 'woonplaats',
  woonplaatsgeschil: 'woonplaats',
};

test('each table that names a family is told by a part, or stands here with the reason why not', async () => {
  const { rows } = await sql<{ tabel: string }>`
    select c.relname as tabel from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'gezin_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
    order by 1`.execute(base.owner);
  const known = parts.map(({ naam }) => naam);
  expect(rows.map(({ tabel }) => tabel)).toEqual(Object.keys(told).toSorted());
  for (const [tabel, part] of Object.entries(told))
    expect(known.includes(part) || part.startsWith('niet: '), `${tabel}: ${part}`).toBe(true);
});
