import { expect, test } from 'vitest';
import { Aanstelling } from '../schema.ts';
import { decideAanstelling, stopPer } from './aanstelling.ts';
import { ROLLEN } from './rollen.ts';

const worker = { rol: 'gezinswerker', organisatieId: 'x', gemeenten: ['0014'], van: '2026-01-01' };

test('an aanstelling of a worker for an organisatie can be', () => {
  expect(decideAanstelling(worker)).toBe(worker);
});

test('a rol that does not exist is refused, also one that every object has', () => {
  for (const rol of ['koning', 'toString', '__proto__'])
    expect(decideAanstelling({ ...worker, rol })).toMatchObject({ refused: 'aanstelling/rol-onbekend' });
});

test('an ouder belongs to no organisatie and a worker does', () => {
  expect(decideAanstelling({ ...worker, rol: 'ouder' })).toMatchObject({
    refused: 'aanstelling/zonder-organisatie',
  });
  expect(decideAanstelling({ ...worker, organisatieId: undefined })).toMatchObject({
    refused: 'aanstelling/organisatie-vereist',
  });
});

test('an aanstelling cannot end before it begins, and may end on its first day', () => {
  expect(decideAanstelling({ ...worker, tot: '2025-12-31' })).toMatchObject({
    refused: 'aanstelling/einde-voor-ingang',
  });
  expect(decideAanstelling({ ...worker, tot: '2026-01-01' })).toMatchObject({ tot: '2026-01-01' });
});

test('stopping can bring the end nearer, never further away', () => {
  const running = Aanstelling.parse({
    id: crypto.randomUUID(),
    accountId: crypto.randomUUID(),
    naam: 'Iemand',
    rol: 'expert',
    organisatieId: null,
    organisatieNaam: null,
    teamId: null,
    teamNaam: null,
    gemeenten: [],
    van: '2026-01-01',
    tot: '2026-06-30',
  });
  expect(stopPer(running, '2026-03-31')).toMatchObject({ tot: '2026-03-31' });
  expect(stopPer(running, '2026-07-01')).toMatchObject({ refused: 'aanstelling/reeds-gestopt' });
  expect(stopPer({ ...running, tot: null }, '2025-12-31')).toMatchObject({
    refused: 'aanstelling/einde-voor-ingang',
  });
});

test('whoever keeps people and roles in order can open no dossier, and whoever looks at the region neither', () => {
  const closed = Object.values(ROLLEN).filter(({ scope }) => scope !== 'stip_gezin');
  expect(closed.length).toBeGreaterThan(4);
  for (const { grants } of closed)
    expect(grants.filter((grant) => /^(gezin|plan|hulpvraag|inzage|bijlage|hulplijn):/.test(grant))).toEqual(
      [],
    );
});

test('every rol has a name in two languages, a first screen and no grant twice', () => {
  for (const { naam, startpagina, grants } of Object.values(ROLLEN)) {
    expect(naam.nl && naam.en).toBeTruthy();
    expect(startpagina).toMatch(/^\//);
    expect(new Set(grants).size).toBe(grants.length);
  }
});
