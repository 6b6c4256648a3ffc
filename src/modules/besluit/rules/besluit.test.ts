import { describe, expect, test } from 'vitest';
import { aBesluit, aKindafweging } from '../testing.ts';
import { nl } from '../words.nl.ts';
import { checkPeriod, lacksOfBesluit, needsMeelezer, standOfBesluit, textVersie } from './besluit.ts';
import { checkKindafweging, lacksOf } from './kinderrechten.ts';
import { findTaalhints } from './taal.ts';
import { artikelenFor, bronnenOf } from './wetsartikelen.ts';

const today = '2026-11-20';
const lacks = (besluit: Parameters<typeof aBesluit>[0], kinderen = [aKindafweging()]) =>
  lacksOfBesluit(aBesluit(besluit), kinderen, today).map(({ wat }) => wat);

describe('a besluit', () => {
  test('that is whole lacks nothing', () => {
    expect(lacks({})).toEqual([]);
  });

  test('lacks each thing that is not there', () => {
    expect(lacks({ soort: null })).toEqual(['soort']);
    for (const text of ['gevraagd', 'bevinding', 'motivering', 'gevolg'] as const)
      expect(lacks({ [text]: '' })).toEqual([text]);
    expect(lacks({ van: null, tot: null })).toEqual(['van', 'tot']);
    expect(lacks({ artikelen: [] })).toEqual(['artikelen']);
    expect(lacks({ gebruikelijkeHulp: null })).toEqual(['gebruikelijke-hulp']);
    expect(lacks({ gebruikelijkeHulp: true })).toEqual(['gebruikelijke-hulp-uitleg']);
    expect(lacks({ isMaatwerk: true })).toEqual(['maatwerk']);
    expect(lacks({}, [])).toEqual(['kinderen']);
  });

  test('names every lack in words', () => {
    const all = lacksOfBesluit(
      aBesluit({ soort: null, gevraagd: '', gebruikelijkeHulp: null }),
      [aKindafweging({ mening: '' })],
      today,
    );
    for (const one of all) expect(nl.ontbreekt(one)).toMatch(/ /);
    expect(nl.ontbreekt({ wat: 'mening', kind: 'Sem' })).toMatch(/^Sem: wat het kind er zelf van vindt/);
  });

  test('needs no period when help is refused, and no last day when it is taken away', () => {
    const agreed = {
      accountId: aBesluit().id,
      naam: 'Carla',
      gelezenOp: today,
      oordeel: 'akkoord',
      versie: 2,
      uitleg: null,
    } as const;
    expect(lacks({ soort: 'afwijzing', van: null, tot: null, meelezing: agreed })).toEqual([]);
    expect(lacks({ soort: 'intrekking', tot: null, meelezing: agreed })).toEqual([]);
  });

  test('that refuses or takes away asks a second pair of eyes on exactly these words', () => {
    expect(
      ['toekenning', 'afwijzing', 'intrekking', 'wijziging'].filter((soort) =>
        needsMeelezer(aBesluit({ soort: soort as 'toekenning' })),
      ),
    ).toEqual(['afwijzing', 'intrekking']);
    const read = {
      accountId: aBesluit().id,
      naam: 'Carla',
      gelezenOp: null,
      oordeel: null,
      versie: null,
      uitleg: null,
    };
    expect(lacks({ soort: 'afwijzing' })).toEqual(['meelezer']);
    expect(lacks({ soort: 'afwijzing', meelezing: read })).toEqual(['meelezer-akkoord']);
    const versie = textVersie(aBesluit(), [aKindafweging()]);
    const agreed = { ...read, gelezenOp: today, oordeel: 'akkoord' as const, versie };
    expect(lacks({ soort: 'afwijzing', meelezing: agreed })).toEqual([]);
    expect(lacks({ soort: 'afwijzing', meelezing: { ...agreed, oordeel: 'anders' } })).toEqual([
      'meelezer-anders',
    ]);
    expect(lacks({ soort: 'afwijzing', meelezing: agreed }, [aKindafweging({ versie: 2 })])).toEqual([
      'meelezer-akkoord',
    ]);
  });

  test('stands where its days say', () => {
    expect(standOfBesluit(aBesluit())).toBe('in-voorbereiding');
    expect(standOfBesluit(aBesluit({ genomenOp: today }))).toBe('genomen');
    expect(standOfBesluit(aBesluit({ genomenOp: today, isVervangen: true }))).toBe('vervangen');
    expect(standOfBesluit(aBesluit({ gestoptOp: today }))).toBe('gestopt');
  });

  test('has a period that can be', () => {
    expect(checkPeriod({ van: '2026-12-01', tot: '2026-11-01' }, today)).toMatchObject({
      refused: 'besluit/einde-voor-begin',
    });
    for (const van of ['2014-12-31', '2032-01-01'])
      expect(checkPeriod({ van, tot: null }, today)).toMatchObject({
        refused: 'besluit/datum-buiten-termijn',
      });
    expect(checkPeriod({ van: '2026-12-01', tot: '2026-12-01' }, today)).toBeUndefined();
  });
});

describe('the weighing for a child', () => {
  test('lacks the scan and the voice of the child until both are there', () => {
    const empty = aKindafweging({
      rechten: [],
      belang: '',
      gevolg: '',
      weging: '',
      mening: '',
      wijze: null,
      gehoordOp: null,
    });
    expect(lacksOf(empty, today).map(({ wat }) => wat)).toEqual([
      'rechten',
      'belang',
      'kind-gevolg',
      'weging',
      'mening',
    ]);
    expect(lacksOf(aKindafweging({ wijze: null }), today)).toEqual([{ wat: 'mening-hoe', kind: 'Sem' }]);
    expect(lacksOf(aKindafweging(), today)).toEqual([]);
  });

  test('takes a reason with an explanation where the voice is missing', () => {
    const silent = { mening: '', geenMening: 'wilde-niet' as const };
    expect(lacksOf(aKindafweging(silent), today).map(({ wat }) => wat)).toEqual(['geen-mening-uitleg']);
    const explained = { ...silent, geenMeningUitleg: 'Sem liep twee keer weg toen wij ernaar vroegen.' };
    expect(lacksOf(aKindafweging(explained), today)).toEqual([]);
  });

  test('never takes too young from the day a child turns eight, nor when its age is unknown', () => {
    const young = {
      mening: '',
      geenMening: 'te-jong' as const,
      geenMeningUitleg: 'Zij is nog maar vier jaar oud.',
    };
    const check = (geboortedatum: string | null) =>
      checkKindafweging(aKindafweging({ ...young, geboortedatum }), today)?.refused;
    expect(check('2018-11-21')).toBeUndefined();
    expect(check('2018-11-20')).toBe('kindafweging/te-jong-vanaf-acht');
    expect(check(null)).toBe('kindafweging/te-jong-vanaf-acht');
    // A child that turned eight while the besluit was being prepared is asked after all.
    expect(
      lacksOf(aKindafweging({ ...young, geboortedatum: '2018-11-20' }), today).map(({ wat }) => wat),
    ).toEqual(['mening']);
  });

  test('holds a voice or the reason for its silence, and no day that has yet to come', () => {
    expect(checkKindafweging(aKindafweging({ geenMening: 'wilde-niet' }), today)?.refused).toBe(
      'kindafweging/mening-en-geen-mening',
    );
    expect(checkKindafweging(aKindafweging({ gehoordOp: '2026-11-21' }), today)?.refused).toBe(
      'kindafweging/gehoord-in-toekomst',
    );
  });
});

describe('plain language', () => {
  test('long sentences and words of officials get a hint, in the order of the text', () => {
    const long = `Een${' woord'.repeat(20)}.`;
    expect(findTaalhints(`Kort. ${long} Weer kort.`)).toEqual([
      { soort: 'lange-zin', tekst: long, aantal: 21 },
    ]);
    expect(findTaalhints('Indien u dit wilt. Ten aanzien van Sem: indien.')).toEqual([
      { soort: 'moeilijk-woord', tekst: 'indien', beter: 'als' },
      { soort: 'moeilijk-woord', tekst: 'ten aanzien van', beter: 'over' },
    ]);
    expect(findTaalhints('Wij helpen Sem. Dat kost € 1.200 per jaar.')).toEqual([]);
  });
});

test('the rules to choose from fit the kind of besluit, and the letter names them as the law does', () => {
  const codes = (soort: Parameters<typeof artikelenFor>[0]) => artikelenFor(soort).map(({ code }) => code);
  expect(codes('toekenning')).not.toContain('onvolledig');
  expect(codes('afwijzing')).toContain('onvolledig');
  expect(bronnenOf(['motivering', 'eigen-kracht', 'bestaat-niet'])).toEqual([
    'Jeugdwet art. 2.3 lid 1',
    'Awb art. 3:46',
  ]);
});
