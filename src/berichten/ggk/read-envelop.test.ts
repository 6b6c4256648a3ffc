import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvelop } from './index.ts';
import { foundAfter, fout, heen, retour, written } from './testing.ts';

describe('a field that is wrong is named', () => {
  const stuur = '/envelopHeenbericht-ggk_Di01/stuurgegevens';
  test.each([
    ['>0014<', '>014<', `${stuur}/zender/organisatie`],
    ['>0014<', '>123456789<', `${stuur}/zender/organisatie`],
    ['>0014<', '>VECOZO<', `${stuur}/zender/organisatie`],
    ['>Stip<', '>St<', `${stuur}/zender/applicatie`],
    ['>Stip<', `>${'S'.repeat(51)}<`, `${stuur}/zender/applicatie`],
    ['-4d53-', '-1d53-', `${stuur}/referentienummer`],
    ['-9e0b-', '-7e0b-', `${stuur}/referentienummer`],
    ['3f1c2f7e', '3F1C2F7E', `${stuur}/referentienummer`],
    ['20260415093000', '20260229093000', `${stuur}/tijdstipBericht`],
    ['20260415093000', '20260415243000', `${stuur}/tijdstipBericht`],
    ['20260415093000', '20260415', `${stuur}/tijdstipBericht`],
    ['20260415093000', '2026-04-15T09:30:00', `${stuur}/tijdstipBericht`],
    ['>JW301<', `>${'J'.repeat(31)}<`, `${stuur}/functie`],
    ['>0003<', '>3<', '/envelopHeenbericht-ggk_Di01/parameters/functieVersie'],
    ['PD94', 'PD9-', '/envelopHeenbericht-ggk_Di01/parameters/bericht/xmlBestand'],
  ])('%s → %s', (from, to, pad) => {
    expect(foundAfter(heen, from, to)).toEqual([['waarde', pad]]);
  });

  test('and its value is not repeated, because a finding may be logged', () => {
    const { bevindingen } = readEnvelop(written(heen).replace('>0014<', '>999900006<'));
    expect(bevindingen).toHaveLength(1);
    expect(JSON.stringify(bevindingen)).not.toContain('999900006');
    expect(bevindingen[0]).toMatchObject({ regel: 'GGk', niveau: 1, regelnummer: 6, kolom: 4 });
  });
});

test('each fixed name may send, and those of the carriers only in an answer or a fault', () => {
  for (const naam of ['SVB', 'CAK', 'CBS', 'UWV', 'VWS'])
    expect(foundAfter(heen, '>0014<', `>${naam}<`)).toEqual([]);
  for (const naam of ['VECOZO', 'IB', 'RINIS', 'BIDN']) {
    expect(foundAfter(retour, '>12345678<', `>${naam}<`)).toEqual([]);
    expect(foundAfter(fout, '>VECOZO<', `>Z-${naam}<`)).toEqual([]);
    expect(foundAfter(heen, '>0014<', `>${naam}<`)).toHaveLength(1);
  }
});

test('thousandths of a second are read', () => {
  expect(foundAfter(heen, '20260415093000', '20260415093000123')).toEqual([]);
});

test('white space in the base64 is read, also when a message is broken in lines', () => {
  const wrapped = written(heen).replace(
    /(?<=xmlBestand>)[^<]+/,
    (found) => `\r\n${found.replace(/.{20}/g, '$&\r\n')}\r\n`,
  );
  expect(readEnvelop(wrapped).envelop).toEqual(heen);
});

test('an element that does not belong is told, in whatever namespace', () => {
  const extra = (tag: string) => foundAfter(heen, '<StUF:referentienummer>', `${tag}<StUF:referentienummer>`);
  const stuur = '/envelopHeenbericht-ggk_Di01/stuurgegevens';
  expect(extra('<StUF:spelling/>')).toEqual([['onbekend-element', `${stuur}/spelling`]]);
  expect(foundAfter(heen, /StUF:functie/g, 'GGK:functie')).toEqual([['naamruimte', `${stuur}/functie`]]);
  expect(extra('<StUF:berichtcode>Di01</StUF:berichtcode>').map(([code]) => code)).toEqual(['te-vaak']);
});

test('a text file in the place of XML is refused, because no iJw message is one', () => {
  const found = foundAfter(heen, /GGK:xmlBestand/g, 'GGK:tekstBestand');
  expect(found.map(([code]) => code)).toEqual(['onbekend-element', 'ontbreekt']);
});

describe('a fault', () => {
  const body = (extra: string) => written(fout).replace('</StUF:body>', `${extra}</StUF:body>`);

  test('may bring the whole refused message; that is passed over, whatever is in it', () => {
    const original = `<StUF:detailsXML>${written(heen).replace(/<\?.*?\?>\s*/, '')}<los a="1">BSN</los></StUF:detailsXML>`;
    const { envelop, bevindingen } = readEnvelop(body(original));
    expect(bevindingen).toEqual([]);
    expect(envelop).toEqual(fout);
    expect(JSON.stringify(envelop)).not.toContain('BSN');
  });

  test('is still refused when that message is no XML', () => {
    expect(readEnvelop(body('<StUF:detailsXML><a></StUF:detailsXML>')).bevindingen).toMatchObject([
      { regel: 'XML', code: 'afsluiting' },
    ]);
  });

  test('may be about a message whose number was no UUID, or come without an organisation', () => {
    expect(foundAfter(fout, '>3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11<', '>12<')).toEqual([]);
    expect(foundAfter(fout, '<StUF:organisatie>VECOZO</StUF:organisatie>', '')).toEqual([]);
  });

  test('lies with the client or with the server', () => {
    expect(foundAfter(fout, '>client<', '>server<')).toEqual([]);
    expect(foundAfter(fout, '>client<', '>klant<')).toEqual([['waarde', '/Fo01Bericht/body/plek']]);
  });
});

describe('what is no envelope is refused with a sentence that helps', () => {
  test.each([
    ['', 'XML', 'leeg'],
    ['geen xml', 'XML', 'geen-xml'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'XML', 'doctype'],
    ['<a/>', 'GGk', 'onbekend-bericht'],
    ['<Fo01Bericht/>', 'GGk', 'onbekend-bericht'],
  ])('%j', (text, regel, code) => {
    const { envelop, soort, bevindingen } = readEnvelop(text);
    expect([envelop, soort]).toEqual([undefined, undefined]);
    expect(bevindingen).toMatchObject([{ regel, code }]);
  });

  test.each([
    ['<a:Envelope xmlns:a="http://schemas.xmlsoap.org/soap/envelope/"/>', 'SOAP'],
    ['<b:Bericht xmlns:b="http://www.istandaarden.nl/ijw/3_2/jw301/schema"/>', 'zonder envelop'],
    ['<g:x xmlns:g="http://www.stufstandaarden.nl/koppelvlak/ggk0310"/>', '0310'],
  ])('%s', (text, part) => {
    expect(readEnvelop(text).bevindingen[0]?.tekst).toContain(part);
  });

  test('bytes that are no UTF-8', () => {
    const utf16 = Buffer.from(written(heen), 'utf16le');
    expect(readEnvelop(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])).bevindingen).toMatchObject([
      { code: 'codering' },
    ]);
  });

  test('an entity of its own in a real envelope', () => {
    const { bevindingen } = readEnvelop(written(heen).replace('>Stip<', '>&x;<'));
    expect(bevindingen.map(({ regel, code }) => [regel, code])).toEqual([['XML', 'entiteit']]);
  });
});

test('a mark before the envelope is no reason to refuse it', () => {
  const bytes = new TextEncoder().encode(`\uFEFF${written(heen)}`);
  expect(readEnvelop(bytes).envelop).toEqual(heen);
});

test('no mutation of an envelope makes the reader crash or accept what it would not write', () => {
  const texts = [heen, retour, fout].map(written);
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    ':',
    ' ',
    '0',
    'a',
    'GGK',
    'StUF:zender',
    '=',
    ']]>',
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.nat(2), fc.nat(3000), fc.nat(12), piece, (which, at, length, insert) => {
      const text = texts[which] ?? '';
      const mutant = text.slice(0, at) + insert + text.slice(at + length);
      const { envelop, bevindingen } = readEnvelop(mutant);
      expect(envelop === undefined).toBe(bevindingen.length > 0);
      if (envelop === undefined) return;
      accepted++;
      expect(readEnvelop(written(envelop)).envelop).toEqual(envelop);
    }),
    { seed: 7, numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

test('a repeated mistake is told a hundred times and no more', () => {
  const many = written(heen).replace('<StUF:zender>', `${'<StUF:x/>'.repeat(5000)}<StUF:zender>`);
  expect(readEnvelop(many).bevindingen).toHaveLength(100);
});
