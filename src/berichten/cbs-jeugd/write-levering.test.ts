import { expect, test } from 'vitest';
import { makeLevering } from './make-levering.ts';
import type { Feit } from './records/feiten.ts';
import { hulp, maatregel, noor, sam, voorjaar } from './testing.ts';
import type { Verslagperiode } from './verslagperiode.ts';
import { writeLevering } from './write-levering.ts';

const written = (feiten: readonly Feit[], periode: Verslagperiode = voorjaar) =>
  writeLevering(makeLevering(feiten, periode)).split('\r\n');

test('jeugdhulp is a heading and a line for each record', () => {
  const ended = hulp({
    kenmerk: 'h2',
    hulpvorm: '12',
    isCrisis: true,
    begin: '2026-01-31',
    einde: '2026-02-28',
    stopcode: '33',
    metingen: [
      { informant: 'ouder', nut: 10, verder: '04' },
      { informant: 'jeugdige', nut: 1 },
    ],
  });
  expect(written([ended, hulp(), hulp({ kenmerk: 'h3', jeugdige: noor })])).toEqual([
    'bsn;geboortedatum;geslacht;postcode_of_gemeentecode;verwijzer;hulpvorm;gestart_met_crisis;datum_aanvang;datum_einde;reden_beeindiging;nut_jeugdige;zonder_hulp_verder_jeugdige;nut_ouder;zonder_hulp_verder_ouder',
    '999999999;20150200;V;0014;02;02;02;20260302;;;;;;',
    '123456782;20120517;M;9711AB;02;02;02;20260302;;;;;;',
    '123456782;20120517;M;9711AB;02;12;01;20260201;20260301;04;1;;10;04',
    '',
  ]);
});

test.each([
  [{ ...sam, geboortedatum: '2012' }, '123456782;20120000;M;9711AB'],
  [{ ...sam, geboortedatum: undefined }, '123456782;;M;9711AB'],
  [{ nummer: 'o', isOngeboren: true, woonplaatsen: [] }, '000000000;00000000;O;'],
  [{ ...sam, bsn: '123456789' }, ';20120517;M;9711AB'],
])('of %j the first four fields are %s', (jeugdige, fields) => {
  expect(
    written([hulp({ jeugdige })])
      .at(1)
      ?.split(';')
      .slice(0, 4)
      .join(';'),
  ).toBe(fields);
});

test('what is unknown is empty and not a code', () => {
  const line = written([
    hulp({ verwijzer: undefined, isCrisis: undefined, einde: '2026-05-01', stopcode: '20' }),
  ]).at(1);
  expect(line).toBe('123456782;20120517;M;9711AB;;02;;20260302;20260501;;;;;');
});

test('jeugdbescherming has a line for a maatregel and one for a machtiging', () => {
  const machtiging = {
    soort: 'uithuisplaatsing',
    kenmerk: 'u',
    jeugdige: sam,
    type: '72',
    begin: '2026-03-01',
  } as const;
  const feiten = [machtiging, maatregel({ overgedragen: '2026-04-30' })];
  expect(written(feiten, { ...voorjaar, stroom: 'jeugdbescherming' })).toEqual([
    'bsn;geboortedatum;geslacht;postcode_of_gemeentecode;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen;type_machtiging;datum_aanvang_machtiging;datum_einde_machtiging',
    '123456782;20120517;M;9711AB;11;20260201;;;20260430;;;;',
    '123456782;20120517;M;9711AB;;;;;;;72;20260301;',
    '',
  ]);
});

test('jeugdreclassering tells three answers at its end in their own codes', () => {
  const feit = maatregel({
    soort: 'jeugdreclassering',
    type: '41',
    overgedragenGekregen: '2026-02-15',
    einde: '2026-03-31',
    risicoprofiel: '43',
    isVerwezen: true,
    hasErkendeInterventie: false,
  });
  const periode = { stroom: 'jeugdreclassering', jaar: 2026, nummer: 1 } as const;
  expect(written([feit], periode).at(1)).toBe('123456782;20120517;M;9711AB;41;;20260331;;43;52;02;;20260215');
  const other = { ...feit, isVerwezen: false, hasErkendeInterventie: true };
  expect(written([other], periode).at(1)).toContain(';43;51;01;');
});

test('a levering without records is a heading alone', () => {
  expect(written([])).toHaveLength(2);
});
