import { expect } from 'vitest';
import {
  type Envelop,
  type Foutenvelop,
  type Heenenvelop,
  type Retourenvelop,
  readEnvelop,
  writeEnvelop,
} from './index.ts';

const inhoud = new TextEncoder().encode('<?xml version="1.0"?><Bericht>één</Bericht>');

export const versies = {
  applicatieVersie: '0001',
  applicatieSubversie: '0004',
  functieVersie: '0003',
  functieSubversie: '0002',
};

export const heen: Heenenvelop = {
  soort: 'Di01',
  stuurgegevens: {
    berichtcode: 'Di01',
    zender: { organisatie: '0014', applicatie: 'Stip', gebruiker: '' },
    ontvanger: { organisatie: '12345678', applicatie: 'GGk' },
    referentienummer: '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11',
    tijdstipBericht: '20260415093000',
    functie: 'JW301',
  },
  parameters: { ...versies, bericht: { xmlBestand: inhoud } },
};

export const retour: Retourenvelop = {
  soort: 'Du01',
  stuurgegevens: {
    berichtcode: 'Du01',
    zender: { organisatie: '12345678', applicatie: 'Pakket & <Co>', administratie: 'noord' },
    ontvanger: { organisatie: '0014', applicatie: 'GGk' },
    referentienummer: 'b0a7c1de-1c1d-4f86-a6f5-3d1f6a0f9d22',
    tijdstipBericht: '20260415101500',
    crossRefnummer: '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11',
    functie: 'JW302',
  },
  parameters: { ...versies, bericht: { xmlBestand: inhoud } },
};

export const fout: Foutenvelop = {
  soort: 'Fo01',
  stuurgegevens: {
    berichtcode: 'Fo01',
    zender: { organisatie: 'VECOZO', applicatie: 'VSP' },
    ontvanger: { organisatie: '0014', applicatie: 'Stip' },
    referentienummer: 'c4b0d6f2-7a3e-4a0c-8b11-55d0c2f4aa33',
    tijdstipBericht: '20260415093105',
    crossRefnummer: '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11',
  },
  body: { code: 'IB014', plek: 'client', omschrijving: 'Payload fout', details: 'JW301-00010004' },
};

/** The text of an envelope that must be right. */
export function written(envelop: Envelop): string {
  const { xml, bevindingen } = writeEnvelop(envelop);
  expect(bevindingen).toEqual([]);
  return xml ?? '';
}

/** What is found in the text of an envelope after one replacement in it, which must hit. */
export function foundAfter(envelop: Envelop, from: string | RegExp, to: string): [string, string][] {
  const before = written(envelop);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const { bevindingen, envelop: read } = readEnvelop(after);
  expect(read === undefined).toBe(bevindingen.length > 0);
  return bevindingen.map(({ code, pad }) => [code, pad]);
}
