import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { aGezin, anna, id, withGrants } from '#tests/people.ts';
import { openSchoolinschrijving } from '../open-schoolinschrijving.ts';
import { aSchool, at, tamar } from '../testing.ts';
import { changeVerzuim } from './change-verzuim.ts';
import { importVerzuimlijst } from './import-verzuimlijst.ts';
import { readVerzuimlijst } from './read-verzuimlijst.ts';

const { state, does, consent } = aSchool();
const head = 'naam;geboortedatum;maand;dagdelen;geoorloofd;ongeoorloofd';
/** The child of each family of these tests is Sem, born on 2 March 2017. */
const line = (maand: string, rest = '36;2;0') => `Sem Linde;2-3-2017;${maand};${rest}`;
const base64 = (...lines: string[]) => Buffer.from([head, ...lines].join('\r\n')).toString('base64');

const look = async (lines: string[], who: Actor = tamar) => {
  const found = await does(who)(readVerzuimlijst, { inhoud: base64(...lines) });
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
};
const keep = async (lines: string[]) =>
  await does(tamar)(importVerzuimlijst, { rijen: (await look(lines)).rijen });
const monthsOf = async () =>
  await state.base.owner
    .selectFrom('verzuimmaand')
    .select(['maand', 'dagdelen', 'geoorloofd', 'ongeoorloofd', 'versie'])
    .where('persoon_id', '=', state.child.persoonId)
    .orderBy('maand')
    .execute();
/** Sem goes to the school of Tamar, and nobody of the tests before him does any more. */
const atSchool = async () => {
  await state.base.owner.deleteFrom('schoolinschrijving').execute();
  await does(anna)(openSchoolinschrijving, { ...state.child, ...at });
};

test('a list is looked at first, by which nothing is kept, and then its months are kept', async () => {
  await atSchool();
  await consent('bijdragen');
  const found = await look([line('2026-09'), line('2026-10', '38;;4')]);
  expect(found).toMatchObject({ nieuw: 2, leerlingen: 1, onbekend: 0, fout: 0 });
  expect(await monthsOf()).toEqual([]);
  expect(await does(tamar)(importVerzuimlijst, { rijen: found.rijen })).toMatchObject({
    bewaard: 2,
    overgeslagen: 0,
  });
  expect(await monthsOf()).toEqual([
    { maand: '2026-09-01', dagdelen: 36, geoorloofd: 2, ongeoorloofd: 0, versie: 1 },
    { maand: '2026-10-01', dagdelen: 38, geoorloofd: null, ongeoorloofd: 4, versie: 1 },
  ]);
  const logged = await state.base.owner
    .selectFrom('audit_line')
    .select('persoon_id')
    .where('event', '=', 'importVerzuimlijst')
    .where('gezin_id', '=', state.child.id)
    .execute();
  expect(logged).toEqual([{ persoon_id: state.child.persoonId }]);
});

test('the same list again changes nothing, also when its first look is sent twice', async () => {
  await atSchool();
  await consent('bijdragen');
  const found = await look([line('2026-10')]);
  await does(tamar)(importVerzuimlijst, { rijen: found.rijen });
  expect(await look([line('2026-10')])).toMatchObject({ gelijk: 1, rijen: [] });
  expect(await does(tamar)(importVerzuimlijst, { rijen: found.rijen })).toMatchObject({
    bewaard: 0,
    overgeslagen: 1,
  });
  expect(await monthsOf()).toMatchObject([{ versie: 1 }]);
});

test('a month that changed between looking and keeping is left as the other wrote it', async () => {
  await atSchool();
  await consent('bijdragen');
  await keep([line('2026-10')]);
  const found = await look([line('2026-10', '36;5;0')]);
  expect(found).toMatchObject({
    anders: 1,
    wijzigingen: [{ naam: 'Sem Linde', was: { geoorloofd: 2 }, wordt: { geoorloofd: 5 } }],
  });
  await does(anna)(changeVerzuim, {
    ...state.child,
    maand: '2026-10',
    dagdelen: 36,
    geoorloofd: 9,
    versie: 1,
  });
  expect(await does(tamar)(importVerzuimlijst, { rijen: found.rijen })).toMatchObject({
    bewaard: 0,
    overgeslagen: 1,
  });
  expect(await monthsOf()).toMatchObject([{ geoorloofd: 9, versie: 2 }]);
});

test('pupils whose family does not share school, or shares it to read, are not written down', async () => {
  await atSchool();
  expect(await look([line('2026-10')])).toMatchObject({ onbekend: 1, leerlingen: 0, rijen: [] });
  await consent('lezen');
  expect(await look([line('2026-10')])).toMatchObject({
    onbekend: 0,
    meldingen: [{ fout: 'alleen-lezen' }],
    rijen: [],
  });
});

test('what was looked at and then made up is not kept: another family, another school, a day to come', async () => {
  await atSchool();
  await consent('bijdragen');
  const [rij] = (await look([line('2026-10')])).rijen;
  if (!rij) throw new Error('a line');
  const other = await aGezin(state.base.owner, 900 + state.nr);
  const send = (changes: object) =>
    does(tamar)(importVerzuimlijst, { rijen: [{ ...rij, ...changes }] as never });
  expect(await send({ gezinId: other.gezin, persoonId: other.kind })).toMatchObject({
    bewaard: 0,
    overgeslagen: 1,
  });
  expect(await send({ gezinId: other.gezin })).toMatchObject({ bewaard: 0 });
  expect(await send({ maand: '2026-12' })).toMatchObject({ refused: 'school/in-de-toekomst' });
  expect(await send({ dagdelen: 3, geoorloofd: 9 })).toMatchObject({ refused: 'ongeldig' });
  const elsewhere = { ...tamar, organisatie: id(905) };
  expect(await does(elsewhere)(importVerzuimlijst, { rijen: [rij] })).toMatchObject({
    bewaard: 0,
    overgeslagen: 1,
  });
  expect(await monthsOf()).toEqual([]);
});

test('a file that is no list, holds citizen service numbers or is too large is refused with the way to mend it', async () => {
  const refused = async (inhoud: string) => {
    const answer = await does(tamar)(readVerzuimlijst, { inhoud });
    return isRefusal(answer) ? answer.refused : 'read';
  };
  expect(await refused(Buffer.from('PK\u0003\u0004').toString('base64'))).toBe('school/lijst-geen-csv');
  expect(await refused(Buffer.from(`${head};BSN\n${line('2026-10')};111222333`).toString('base64'))).toBe(
    'school/lijst-met-bsn',
  );
  expect(await refused(Buffer.from('naam;maand\nSem;2026-10').toString('base64'))).toBe(
    'school/lijst-kolom-ontbreekt',
  );
  expect(await refused(Buffer.from(`${head};maand\n${line('2026-10')};x`).toString('base64'))).toBe(
    'school/lijst-kolom-dubbel',
  );
  expect(await refused(Buffer.from(' ').toString('base64'))).toBe('school/lijst-leeg');
  expect(await refused(base64(...Array.from({ length: 20_001 }, () => line('2026-10'))))).toBe(
    'school/lijst-te-lang',
  );
  expect(await refused('A'.repeat(14_000_000))).toBe('school/lijst-te-groot');
});

test('ten thousand months of a thousand pupils are looked at and kept within seconds', async () => {
  const { owner } = state.base;
  await owner.deleteFrom('schoolinschrijving').execute();
  const pupils = Array.from({ length: 1000 }, (_, nr) => ({
    gezin: id(5_000_000 + nr),
    kind: id(6_000_000 + nr),
    nr,
  }));
  await owner
    .insertInto('gezin')
    .values(
      pupils.map(({ gezin, nr }) => ({
        id: gezin,
        naam: `Groot ${nr}`,
        gemeente: '0014',
        begonnen_op: '2026-01-05',
      })),
    )
    .execute();
  await owner
    .insertInto('persoon')
    .values(
      pupils.map(({ gezin, kind, nr }) => ({
        id: kind,
        gezin_id: gezin,
        soort: 'jeugdige',
        voornaam: `Kind${nr}`,
        achternaam: 'Groot',
        geboortedatum: '2014-04-04',
      })),
    )
    .execute();
  await owner
    .insertInto('schoolinschrijving')
    .values(
      pupils.map(({ gezin, kind, nr }) => ({
        id: id(7_000_000 + nr),
        gezin_id: gezin,
        persoon_id: kind,
        school_id: at.schoolId,
        soort: 'vo',
        van: '2025-08-01',
      })),
    )
    .execute();
  const shared = { van: '2026-09-01', niveau: 'bijdragen' };
  await owner
    .insertInto('betrokkenheid')
    .values(
      pupils.map(({ gezin, nr }) => ({
        ...shared,
        id: id(8_000_000 + nr),
        gezin_id: gezin,
        houder: id(61),
        soort_houder: 'account',
        grond: 'toestemming',
      })),
    )
    .execute();
  await owner
    .insertInto('toestemming')
    .values(
      pupils.map(({ gezin, nr }) => ({
        ...shared,
        id: id(9_000_000 + nr),
        gezin_id: gezin,
        partij: id(61),
        partij_naam: 'Tamar',
        partij_soort: 'account',
        doel: 'School',
        deel: 'school',
        tot: '2027-06-30',
        gegeven_door: id(4),
        gegeven_op: new Date('2026-09-01T10:00:00Z'),
      })),
    )
    .execute();
  const lines = pupils.flatMap(({ nr }) =>
    Array.from(
      { length: 10 },
      (_, month) => `Kind${nr} Groot;04-04-2014;2026-${String(month + 1).padStart(2, '0')};36;1;`,
    ),
  );
  const found = await look(lines);
  expect(found).toMatchObject({ nieuw: 10_000, leerlingen: 1000, fout: 0 });
  expect(await does(tamar)(importVerzuimlijst, { rijen: found.rijen })).toMatchObject({ bewaard: 10_000 });
  expect(await look(lines)).toMatchObject({ gelijk: 10_000, rijen: [] });
}, 60_000);

test('nobody without the grant looks or keeps', async () => {
  const bare = state.base.as(withGrants(tamar));
  expect(await bare(readVerzuimlijst, { inhoud: base64(line('2026-10')) })).toMatchObject({
    refused: 'verboden',
  });
  expect(await bare(importVerzuimlijst, { rijen: [] })).toMatchObject({ refused: 'ongeldig' });
  const alone = { ...tamar, organisatie: null };
  expect(await does(alone)(readVerzuimlijst, { inhoud: base64(line('2026-10')) })).toMatchObject({
    refused: 'verboden',
  });
});
