import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanGemeente, naamruimte, retourCodesIn } from '../kop.ts';
import { prestatieSleutel, prestatieVelden } from './jw323.ts';

const klasse = klassenIn(naamruimte('JW325'));
const RetourCodes = one(retourCodesIn(naamruimte('JW325')));

export const Prestatie = klasse('Prestatie', { ...prestatieVelden, RetourCodes }, prestatieSleutel);

const Client = klasse(
  'Client',
  {
    Bsn: one(ldt.BurgerServicenummer),
    Prestaties: one(klasse('Prestaties', { Prestatie: many(Prestatie) })),
    RetourCodes,
  },
  ['Bsn'],
);

export const DeclaratieAntwoord = klasse('DeclaratieAntwoord', {
  DeclaratieNummer: one(ldt.IdentificatieDeclaratie),
  TotaalIngediendBedrag: one(cdt.TotaalBedragMetDC),
  TotaalToegekendBedrag: one(cdt.TotaalBedragMetDC),
  Clienten: optional(klasse('Clienten', { Client: many(Client) })),
  RetourCodes,
});

export const jw325 = {
  soort: 'JW325',
  prefix: 'jw325',
  doel: 'De gemeente antwoordt op een declaratie: wat wordt betaald, wat niet en waarom.',
  wortel: klasse('Root', {
    Header: one(
      klasse('Header', {
        ...kopVanGemeente('491'),
        DeclaratieIdentificatie: one(cdt.BerichtIdentificatie),
        XsltVersie: optional(ldt.Versie),
        XsdVersieDeclaratie: one(cdt.XsdVersie),
        RetourCodes,
      }),
    ),
    DeclaratieAntwoord: optional(DeclaratieAntwoord),
  }),
  stroom: [Prestatie, Client],
} as const;

export type Jw325 = { soort: 'JW325' } & Waarde<typeof jw325.wortel>;
