import { type Kysely, sql } from 'kysely';
import type { Actor, Scope } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.gen.ts';

/** Fixed ids, so that a failing test reads well. */
export const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;

function actor(nr: number, name: string, rol: string, more: Partial<Actor>): Actor {
  return {
    account: id(nr),
    name,
    rol,
    scope: 'stip_gezin' as Scope,
    aanstelling: id(nr + 100),
    organisatie: null,
    organisatieNaam: null,
    gemeenten: [],
    teams: [],
    grants: new Set(),
    ...more,
  };
}

const west = {
  organisatie: id(901),
  organisatieNaam: 'Lokaal team West',
  gemeenten: ['0014'],
  teams: [id(911)],
};
const oost = {
  organisatie: id(902),
  organisatieNaam: 'Lokaal team Oost',
  gemeenten: ['0037'],
  teams: [id(912)],
};

/** Works for gemeente 0014. */
export const anna = actor(1, 'Anna de Wit', 'gezinswerker', west);
/** Works for the same team as Anna, and is in none of her families. */
export const carla = actor(3, 'Carla Smit', 'gezinswerker', west);
/** Works for another gemeente, 0037. */
export const bram = actor(2, 'Bram Kok', 'gezinswerker', oost);
/** A parent. */
export const ilse = actor(4, 'Ilse Linde', 'ouder', {});
/** Works for an aanbieder. */
export const dirk = actor(5, 'Dirk Mulder', 'aanbieder', {
  organisatie: id(903),
  organisatieNaam: 'De Wadden Jeugdhulp',
});
/** Looks at the region and sees no families. */
export const petra = actor(6, 'Petra Bos', 'programmamanager', {
  scope: 'stip_regio',
  organisatie: id(904),
  organisatieNaam: 'Jeugdregio',
});
/** Keeps people, roles and queues. */
export const beer = actor(7, 'Beer Visser', 'beheerder', {
  scope: 'stip_beheer',
  organisatie: id(904),
  organisatieNaam: 'Jeugdregio',
});
/** Refers families: a general practice. */
export const huib = actor(8, 'Huib Arts', 'verwijzer', {
  organisatie: id(905),
  organisatieNaam: 'Huisartsenpraktijk De Brug',
  gemeenten: ['0014'],
});
/** An expert who is asked to think along. */
export const esra = actor(9, 'Esra Yildiz', 'expert', {
  organisatie: id(903),
  organisatieNaam: 'De Wadden Jeugdhulp',
});

const everyone = [anna, bram, carla, ilse, dirk, petra, beer, huib, esra];

/** The same person with these grants only; for tests that say who may do what. */
export const withGrants = (who: Actor, ...grants: string[]): Actor => ({ ...who, grants: new Set(grants) });

/** Two gemeenten, a few kinds of help, the organisations and the people above, with their aanstellingen. */
export async function arrangePeople(owner: Kysely<Database>): Promise<void> {
  await sql`insert into gemeente (code, naam, in_regio) values ('0014', 'Groningen', true), ('0037', 'Stadskanaal', true)`.execute(
    owner,
  );
  await sql`insert into ordening (code, naam, naam_en, volgorde, omschrijving, bron) values ('segmenten', 'Vier segmenten', 'Four segments', 1, 'Proef.', 'proef')`.execute(
    owner,
  );
  await sql`insert into klasse (ordening, code, naam, naam_en, kleur, teken, ouder, volgorde) values
    ('segmenten', '1', 'Basishulp', 'Basic help', 'seg-1', 'circle', null, 1),
    ('segmenten', '2', 'Aanvullende hulp', 'Additional help', 'seg-2', 'square', null, 2)`.execute(owner);
  await sql`insert into hulpsoort (code, naam, naam_en, uitleg, uitleg_en, cbs_vorm, toewijzing, leveringsvormen, volgorde) values
    ('basis-begeleiding', 'Begeleiding', 'Guidance', 'Iemand helpt u thuis.', 'Someone helps you at home.', '01', 'geen', '{lokaal-team}', 1),
    ('consult-aanvullend', 'Consult', 'Consult', 'Een expert denkt mee.', 'An expert thinks along.', '02', 'geen', '{lokaal-team}', 2),
    ('jeugd-ggz', 'Jeugd-ggz', 'Youth mental health', 'Hulp bij psychische klachten.', 'Help with mental complaints.', '02', 'gebruikelijk', '{zin,pgb}', 3),
    ('ambulante-begeleiding', 'Ambulante begeleiding', 'Outreach guidance', 'Hulp thuis.', 'Help at home.', '02', 'gebruikelijk', '{zin,pgb}', 4),
    ('onbekend', 'Onbekend', 'Unknown', 'Nog niet bekend.', 'Not known yet.', null, 'soms', '{zin}', 5)`.execute(
    owner,
  );
  await sql`insert into indeling (ordening, hulpsoort, klasse, van, tot, zekerheid, bron) values
    ('segmenten', 'basis-begeleiding', '1', '2015-01-01', null, 'voorstel', 'proef'),
    ('segmenten', 'consult-aanvullend', '2', '2015-01-01', null, 'voorstel', 'proef'),
    ('segmenten', 'jeugd-ggz', '2', '2015-01-01', null, 'voorstel', 'proef'),
    ('segmenten', 'ambulante-begeleiding', '2', '2015-01-01', null, 'voorstel', 'proef'),
    ('segmenten', 'onbekend', '2', '2015-01-01', null, 'voorstel', 'proef')`.execute(owner);
  await owner
    .insertInto('organisatie')
    .values([
      { id: id(901), soort: 'lokaal-team', naam: 'Lokaal team West', gemeente: '0014' },
      { id: id(902), soort: 'lokaal-team', naam: 'Lokaal team Oost', gemeente: '0037' },
      { id: id(903), soort: 'aanbieder', naam: 'De Wadden Jeugdhulp', agb: '98000001' },
      { id: id(904), soort: 'regio', naam: 'Jeugdregio' },
      { id: id(905), soort: 'huisarts', naam: 'Huisartsenpraktijk De Brug', gemeente: '0014' },
    ])
    .execute();
  await owner
    .insertInto('team')
    .values([
      { id: id(911), organisatie_id: id(901), naam: 'West', gemeente: '0014' },
      { id: id(912), organisatie_id: id(902), naam: 'Oost', gemeente: '0037' },
    ])
    .execute();
  for (const who of everyone) {
    const account = { id: who.account ?? '', issuer: 'test', subject: who.name, naam: who.name };
    await owner.insertInto('account').values(account).execute();
    await owner
      .insertInto('aanstelling')
      .values({
        id: who.aanstelling ?? '',
        account_id: account.id,
        organisatie_id: who.organisatie,
        team_id: who.teams[0] ?? null,
        rol: who.rol,
        gemeenten: [...who.gemeenten],
        van: '2021-01-01',
      })
      .execute();
  }
}

/** A family of gemeente 0014 with a child and a parent (Ilse), in which `who` keeps regie. Answers the ids. */
export async function aGezin(owner: Kysely<Database>, nr: number, who: Actor = anna, gemeente = '0014') {
  const gezin = id(nr * 1000);
  const kind = id(nr * 1000 + 1);
  const ouder = id(nr * 1000 + 2);
  await owner
    .insertInto('gezin')
    .values({
      id: gezin,
      naam: `Linde ${nr}`,
      gemeente,
      vast_gezicht: who.account,
      zoektekst: `linde ${nr} sem noor`,
      begonnen_op: '2026-01-05',
    })
    .execute();
  await owner
    .insertInto('persoon')
    .values([
      {
        id: kind,
        gezin_id: gezin,
        soort: 'jeugdige',
        voornaam: 'Sem',
        achternaam: 'Linde',
        geboortedatum: '2017-03-02',
      },
      {
        id: ouder,
        gezin_id: gezin,
        soort: 'ouder',
        voornaam: 'Ilse',
        achternaam: 'Linde',
        geboortedatum: '1988-07-01',
        account_id: ilse.account,
      },
    ])
    .execute();
  const involved = { gezin_id: gezin, soort_houder: 'account', van: '2026-01-05' };
  await owner
    .insertInto('betrokkenheid')
    .values([
      { ...involved, id: id(nr * 1000 + 3), houder: who.account ?? '', grond: 'hulpvraag', niveau: 'regie' },
      { ...involved, id: id(nr * 1000 + 4), houder: ilse.account ?? '', grond: 'gezin', niveau: 'bijdragen' },
    ])
    .execute();
  return { gezin, kind, ouder };
}
