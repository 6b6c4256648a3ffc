import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Verzuimmaand } from '../../schema/verzuim.ts';
import { nameKey, readDay, readMonth } from './cells.ts';
import { decodeList, splitList } from './decode.ts';
import { type Bekende, previewLijst, readRows } from './read-lijst.ts';

const seed = 27;
const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const pupil = (nr: number, voornaam: string, more: Partial<Bekende> = {}): Bekende => ({
  gezinId: GezinId.parse(id(nr)),
  persoonId: PersoonId.parse(id(nr + 100)),
  voornaam,
  voorvoegsel: null,
  achternaam: 'Linde',
  geboortedatum: '2017-03-02',
  canWrite: true,
  ...more,
});
const sem = pupil(1, 'Sem');
const other = pupil(2, 'Noor', { voorvoegsel: 'de', achternaam: 'Vriés', geboortedatum: '2012-05-06' });
const kept = (changes: Partial<Verzuimmaand> = {}): Verzuimmaand => ({
  persoonId: sem.persoonId,
  maand: '2026-10',
  dagdelen: 36,
  geoorloofd: 2,
  ongeoorloofd: null,
  reactie: null,
  reactieVan: null,
  versie: 3,
  ...changes,
});
const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'naam;geboortedatum;maand;dagdelen;geoorloofd;ongeoorloofd';

function read(text: string | Uint8Array, maanden: Verzuimmaand[] = [], leerlingen = [sem, other]) {
  const table = readRows(typeof text === 'string' ? bytes(text) : text);
  if (isRefusal(table)) throw new Error(table.refused);
  return previewLijst(table, { leerlingen, maanden, today: '2026-11-20' });
}
const refusal = (text: string | Uint8Array) => {
  const table = readRows(typeof text === 'string' ? bytes(text) : text);
  return isRefusal(table) ? table : undefined;
};
const row = 'Sem Linde;2-3-2017;2026-10;36;2;';

describe('a list as a spreadsheet saves it', () => {
  const expected = { nieuw: 1, fout: 0, onbekend: 0 };

  test('is read with semicolons, commas and tabs, with or without the mark, with a line that names the sign', () => {
    for (const text of [
      `${head}\n${row}`,
      `\uFEFF${head}\r\n${row}\r\n\r\n`,
      `${head}\n${row}`.replaceAll(';', ','),
      `${head}\n${row}`.replaceAll(';', '\t'),
      `sep=;\r\n${head}\r\n${row}`,
      `"naam";"geboortedatum";"maand";"dagdelen";"geoorloofd";"ongeoorloofd"\n"Sem Linde";"2017-03-02";"oktober 2026";"36";"2";""`,
    ])
      expect(read(text)).toMatchObject(expected);
  });

  test('is read in the letters of Windows and in UTF-16', () => {
    const text = `${head}\nNoor de Vriés;06-05-2012;okt 2026;36,0;;`;
    const windows = Uint8Array.from([...text].map((letter) => letter.codePointAt(0) ?? 0));
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    for (const one of [windows, utf16, bytes(text)]) expect(read(one)).toMatchObject(expected);
  });

  test('a workbook, a PDF, a picture or nothing at all is no list', () => {
    expect(refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))?.refused).toBe('school/lijst-geen-csv');
    expect(refusal('%PDF-1.7 naam')?.refused).toBe('school/lijst-geen-csv');
    expect(refusal(Uint8Array.from([0x89, 0x50, 0, 1, 2]))?.refused).toBe('school/lijst-geen-csv');
    expect(refusal('')?.refused).toBe('school/lijst-leeg');
    expect(refusal(head)?.refused).toBe('school/lijst-leeg');
  });

  test('with citizen service numbers is refused whole, also under another name', () => {
    expect(refusal(`${head};BSN\n${row};`)).toMatchObject({
      refused: 'school/lijst-met-bsn',
      detail: { kolom: 'BSN' },
    });
    const numbers = ['111222333', '123456782', '999990019'].map((one) => `${row};${one}`).join('\n');
    expect(refusal(`${head};nummer\n${numbers}`)?.refused).toBe('school/lijst-met-bsn');
    expect(refusal(`${head};nummer\n${numbers.replace('999990019', '999990018')}`)).toBeUndefined();
  });

  test('names what columns it lacks, and which is there twice', () => {
    expect(refusal('naam;maand\nSem;2026-10')).toMatchObject({
      refused: 'school/lijst-kolom-ontbreekt',
      detail: { kolommen: ['geboortedatum', 'dagdelen'] },
    });
    expect(refusal(`${head};Maand\n${row};1`)?.refused).toBe('school/lijst-kolom-dubbel');
    expect(read(`${head};klas\n${row};6a`).overgeslagen).toEqual(['klas']);
  });

  test('is at most twenty thousand lines', () => {
    expect(refusal(`${head}\n${`${row}\n`.repeat(20_001)}`)?.refused).toBe('school/lijst-te-lang');
  });
});

describe('a line', () => {
  test('finds its pupil whatever the order of the name, accents and capitals, and by name and birthday together', () => {
    const lines = ['Vries, Noor de', 'NOOR VRIES', 'Noor de Vriés'].map(
      (name, nr) => `${name};6-5-2012;${nr + 1}-2026;36;;`,
    );
    expect(read([head, ...lines].join('\n'))).toMatchObject({ nieuw: 3, leerlingen: 1 });
    expect(read(`${head}\nNoor de Vries;7-5-2012;2026-10;36;;`)).toMatchObject({ nieuw: 0, onbekend: 1 });
  });

  test('about someone who is not shared is counted, and nothing of it is told', () => {
    const found = read(`${head}\nJan Jansen;1-1-2015;2026-10;36;1;1`);
    expect(found).toMatchObject({ onbekend: 1, fout: 0, rijen: [], meldingen: [], wijzigingen: [] });
    expect(JSON.stringify(found)).not.toContain('Jan');
  });

  test('of one twin is not that of the other', () => {
    const twin = pupil(3, 'Bo');
    const found = read(`${head}\nBo Linde;2-3-2017;2026-10;36;;`, [], [sem, twin]);
    expect(found.rijen.map(({ persoonId }) => persoonId)).toEqual([twin.persoonId]);
  });

  test('that fits two pupils is for people to write down', () => {
    const found = read(`${head}\n${row}`, [], [sem, pupil(4, 'Sem')]);
    expect(found).toMatchObject({ nieuw: 0, meldingen: [{ fout: 'meer-leerlingen', regel: 2 }] });
  });

  test('tells everything that is wrong with it, with line, column and what stands there', () => {
    const found = read(`${head}\nSem Linde;31-2-2017;13-2026;0;x;70`);
    expect(found.meldingen).toEqual([
      { regel: 2, kolom: 'geboortedatum', fout: 'geboortedatum', waarde: '31-2-2017' },
      { regel: 2, kolom: 'maand', fout: 'maand', waarde: '13-2026' },
      { regel: 2, kolom: 'dagdelen', fout: 'dagdelen', waarde: '0' },
      { regel: 2, kolom: 'geoorloofd', fout: 'gemist', waarde: 'x' },
      { regel: 2, kolom: 'ongeoorloofd', fout: 'gemist', waarde: '70' },
      { regel: 2, kolom: 'dagdelen', fout: 'te-veel', waarde: '0' },
    ]);
  });

  test('is refused when the month has yet to come, stands there twice, or may only be read', () => {
    const fout = (text: string, leerlingen = [sem]) =>
      read(text, [], leerlingen).meldingen.map((one) => one.fout);
    expect(fout(`${head}\nSem Linde;2-3-2017;2026-12;36;;`)).toEqual(['maand-toekomst']);
    expect(fout(`${head}\n${row}\n${row}`)).toEqual(['dubbel']);
    expect(fout(`${head}\n${row}`, [pupil(1, 'Sem', { canWrite: false })])).toEqual(['alleen-lezen']);
    expect(fout(`${head}\n${row};te;veel`)).toEqual(['cellen']);
    expect(fout(`${head}\n;2-3-2017;2026-10;36;;`)).toEqual(['naam-leeg']);
  });
});

describe('what a list would do', () => {
  test('a month that is there exactly so changes nothing, so the same list again changes nothing', () => {
    expect(read(`${head}\n${row}`, [kept()])).toMatchObject({ gelijk: 1, nieuw: 0, anders: 0, rijen: [] });
  });

  test('empty is unknown and nought is nothing missed, which is a change', () => {
    const found = read(`${head}\nSem Linde;2-3-2017;2026-10;36;2;0`, [kept()]);
    expect(found).toMatchObject({ anders: 1, rijen: [{ ongeoorloofd: 0, versie: 3 }] });
    expect(found.wijzigingen[0]).toMatchObject({
      naam: 'Sem Linde',
      was: { ongeoorloofd: null },
      wordt: { ongeoorloofd: 0 },
    });
  });

  test('every line is counted exactly once', () => {
    const names = fc.constantFrom('Sem Linde', 'Noor de Vries', 'Wie Dan', '');
    const line = fc.tuple(
      names,
      fc.constantFrom('2-3-2017', '6-5-2012', 'x'),
      fc.constantFrom('2026-10', '2026-09', 'y'),
      fc.nat(70),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = [
          head,
          ...lines.map(([naam, born, maand, count]) => `${naam};${born};${maand};${count};;`),
        ].join('\n');
        const { regels, nieuw, anders, gelijk, onbekend, fout, rijen } = read(text, [kept()]);
        expect(regels).toBe(lines.length);
        expect(nieuw + anders + gelijk + onbekend + fout).toBe(regels);
        expect(rijen).toHaveLength(nieuw + anders);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a cell', () => {
  test('holds a Dutch or an ISO day, and no year of two digits', () => {
    expect(['2017-03-02', '2-3-2017', '02/03/2017', '2.3.2017'].map(readDay)).toEqual(
      Array(4).fill('2017-03-02'),
    );
    expect(['2-3-17', '29-2-2017', '2017', '42796', ''].map(readDay)).toEqual(Array(5).fill(undefined));
  });

  test('holds a month in many ways', () => {
    const ways = ['2026-10', '10-2026', '2026/10', 'oktober 2026', 'okt-2026', '15-10-2026', '2026-10-01'];
    expect(ways.map(readMonth)).toEqual(ways.map(() => '2026-10'));
    expect(['2026-13', '0-2026', 'ok 2026', 'oktober', '1998-10'].map(readMonth)).toEqual(
      Array(5).fill(undefined),
    );
  });

  test('keeps signs and line ends that stand in quotes', () => {
    expect(splitList('a;b\n"x;""y""\nz";2')).toEqual([
      { nr: 1, cells: ['a', 'b'] },
      { nr: 2, cells: ['x;"y"\nz', '2'] },
    ]);
    expect(nameKey('Vries, Sem de')).toBe(nameKey('Sem', 'de', 'VRIES'));
    expect(decodeList(bytes('ä;b'))).toBe('ä;b');
  });
});
