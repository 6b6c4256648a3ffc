import { describe, expect, test } from 'vitest';
import { BesluitPersoon } from '../../schema/besluit.ts';
import { aBesluit, aKindafweging } from '../../testing.ts';
import { findTaalhints } from '../taal.ts';
import { addresseesOf, namesInWords, writeBrief } from './write-brief.ts';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const person = (nr: number, soort: 'jeugdige' | 'ouder', voornaam: string, more = {}) =>
  BesluitPersoon.parse({
    id: id(nr),
    soort,
    voornaam,
    voorvoegsel: null,
    achternaam: 'Linde',
    geboortedatum: null,
    hasGezag: null,
    accountId: null,
    ...more,
  });
const sem = person(11, 'jeugdige', 'Sem', { geboortedatum: '2017-03-02' });
const older = person(12, 'jeugdige', 'Noor', { geboortedatum: '2012-03-02' });
const oldest = person(13, 'jeugdige', 'Yara', { geboortedatum: '2010-03-02' });
const ilse = person(21, 'ouder', 'Ilse', { hasGezag: true });
const jan = person(22, 'ouder', 'Jan', { hasGezag: false });

function write(changes: Partial<ReturnType<typeof aBesluit>> = {}, kind = {}) {
  const besluit = aBesluit(changes);
  return writeBrief({
    besluit: { ...besluit, soort: besluit.soort ?? 'toekenning' },
    verzondenOp: '2026-11-20',
    kinderen: [aKindafweging(kind)],
    personen: [sem, ilse, jan],
    hulp: [],
    gemeenteNaam: 'Groningen',
    vastGezicht: 'Anna de Wit',
    namens: 'Anna de Wit',
    vervangtKenmerk: null,
  });
}
const textOf = (parts: readonly { readonly kop: string | null; readonly zinnen: readonly string[] }[]) =>
  parts.flatMap(({ kop, zinnen }) => [kop ?? '', ...zinnen]).join('\n');

describe('the letter', () => {
  test('says what was decided, why, what it means, until when, and what to do when one disagrees', () => {
    const brief = write();
    expect(brief).toMatchObject({
      aan: ['Ilse Linde'],
      kenmerk: 'B-000012',
      aanhef: 'Beste Ilse,',
      datum: '2026-11-20',
    });
    expect(brief.stukken.map(({ kop }) => kop)).toEqual([
      'Wat hebben wij besloten?',
      'Wat werd er gevraagd?',
      'Waarom besluiten wij dit?',
      'Wat betekent dit voor de kinderen?',
      'Wat betekent dit voor u?',
      'Tot wanneer geldt dit?',
      'Bent u het er niet mee eens?',
      'Gratis hulp',
      'Op welke regels steunt dit?',
    ]);
    const text = textOf(brief.stukken);
    expect(text).toContain('De hulp begint op 1 december 2026. De laatste dag is 31 mei 2027.');
    expect(text, 'six weeks, and the first working day after New Year').toContain(
      'tot en met 4 januari 2027',
    );
    expect(text).toContain('Jeugdstem');
    expect(text.indexOf('Praat eerst met ons')).toBeLessThan(text.indexOf('U kunt ook bezwaar maken'));
  });

  test('holds a child’s own words only when the child wants that', () => {
    expect(textOf(write().stukken)).not.toContain('Ik wil dat het thuis stil is.');
    expect(textOf(write({}, { isInBrief: true }).stukken)).toContain('“Ik wil dat het thuis stil is.”');
    expect(textOf(write().kinderen[0]?.stukken ?? [])).not.toContain('Ik wil dat het thuis stil is.');
  });

  test('says why a child was not heard, but never why asking was not safe', () => {
    const silent = {
      mening: '',
      geenMening: 'wilde-niet' as const,
      geenMeningUitleg: 'Sem wilde niet praten.',
    };
    expect(textOf(write({}, silent).stukken)).toContain('Sem wilde niet praten.');
    expect(textOf(write({}, { ...silent, geenMening: 'niet-veilig' }).stukken)).not.toContain(
      'Sem wilde niet praten.',
    );
  });

  test('of a refusal names no period, of a withdrawal the day on which help stops, and of a new one what it replaces', () => {
    expect(textOf(write({ soort: 'afwijzing' }).stukken)).not.toContain('De hulp begint');
    expect(textOf(write({ soort: 'intrekking', tot: null }).stukken)).toContain(
      'De hulp stopt op 1 december 2026.',
    );
    expect(textOf(write({ tot: null }).stukken)).toContain('In dit besluit staat geen einddatum.');
  });

  test('tells of an exception and of what parents do themselves', () => {
    const text = textOf(
      write({
        isMaatwerk: true,
        maatwerkUitleg: 'Er is geen plek dichtbij.',
        gebruikelijkeHulp: true,
        gebruikelijkeHulpUitleg: 'Dit is meer dan gewoon.',
      }).stukken,
    );
    expect(text).toContain('Er is geen plek dichtbij.');
    expect(text).toContain('Dit is meer dan gewoon.');
  });

  test('keeps to its own advice on plain language', () => {
    for (const soort of [
      'toekenning',
      'gedeeltelijke-toekenning',
      'afwijzing',
      'wijziging',
      'intrekking',
      'verlenging',
    ] as const) {
      const brief = write({ soort });
      for (const { zinnen } of [...brief.stukken, ...brief.kinderen.flatMap((kind) => kind.stukken)])
        for (const zin of zinnen)
          expect(findTaalhints(zin.replaceAll(/\d+ \p{L}+ \d{4}/gu, 'morgen')), zin).toEqual([]);
    }
  });
});

describe('to whom the letter goes', () => {
  const to = (kinderen: readonly BesluitPersoon[], personen = [...kinderen, ilse, jan]) =>
    addresseesOf(
      personen,
      kinderen.map((kind) => ({ persoonId: kind.id })),
      '2026-11-20',
    ).map(({ voornaam }) => voornaam);

  test('under twelve the ouders with gezag, from twelve the child as well, from sixteen the jeugdige alone', () => {
    expect(to([sem])).toEqual(['Ilse']);
    expect(to([older])).toEqual(['Ilse', 'Noor']);
    expect(to([oldest])).toEqual(['Yara']);
    expect(to([sem, oldest])).toEqual(['Ilse', 'Yara']);
  });

  test('with nobody known to write to, the letter still greets whoever reads it', () => {
    const besluit = { ...aBesluit(), soort: 'toekenning' as const };
    const nobody = {
      hulp: [],
      gemeenteNaam: 'Groningen',
      vastGezicht: null,
      namens: 'Anna',
      vervangtKenmerk: null,
    };
    const brief = writeBrief({
      besluit,
      verzondenOp: '2026-11-20',
      kinderen: [aKindafweging()],
      personen: [],
      ...nobody,
    });
    expect(brief).toMatchObject({ aan: [], aanhef: 'Beste lezer,' });
  });

  test('an ouder whose gezag nobody looked up is not passed over, and nobody is left without a letter', () => {
    expect(to([sem], [sem, person(23, 'ouder', 'Mo')])).toEqual(['Mo']);
    expect(to([sem], [sem, jan])).toEqual(['Jan']);
  });
});

test('names follow each other as people say them', () => {
  expect([[], ['Sem'], ['Sem', 'Noor'], ['Sem', 'Noor', 'Jip']].map(namesInWords)).toEqual([
    '',
    'Sem',
    'Sem en Noor',
    'Sem, Noor en Jip',
  ]);
});
