import { klassenIn, one, optional, type Waarde } from '../../schema/definition.ts';
import { ldt } from '../basisschema.ts';
import { kopVanGemeente, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW319'));

export const Antwoord = klasse(
  'Antwoord',
  {
    ReferentieAanbieder: one(ldt.Referentie),
    VerzoekAntwoord: one(ldt.VerzoekAntwoord),
    RedenAfwijzingVerzoek: optional(ldt.RedenAfwijzingVerzoek),
    Woonplaatsbeginsel: optional(klasse('Woonplaatsbeginsel', { Gemeente: one(ldt.Gemeente) }, ['Gemeente'])),
  },
  ['ReferentieAanbieder', 'VerzoekAntwoord'],
);

export const jw319 = {
  soort: 'JW319',
  prefix: 'jw319',
  doel: 'De gemeente wijst een verzoek af of meldt dat het in onderzoek is.',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanGemeente('488'))), Antwoord: one(Antwoord) }),
} as const;

export type Jw319 = { soort: 'JW319' } & Waarde<typeof jw319.wortel>;
