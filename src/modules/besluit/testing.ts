import type { Besluit, Kindafweging } from './schema/besluit.ts';
import { Besluit as BesluitSchema, Kindafweging as KindafwegingSchema } from './schema/besluit.ts';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;

/** A besluit about which everything is known that a toekenning needs. */
export function aBesluit(changes: Partial<Besluit> = {}): Besluit {
  return BesluitSchema.parse({
    id: id(1),
    gezinId: id(2),
    kenmerk: 12,
    hulpvraagId: null,
    vervangt: null,
    soort: 'toekenning',
    aanvraagOp: '2026-11-02',
    aanvrager: 'team',
    gevraagd: 'Ilse vraagt hulp voor Sem.',
    bevinding: 'Sem wordt snel boos.',
    motivering: 'Hulp van een jeugdhulpverlener past hierbij.',
    gevolg: 'Er komt elke week iemand bij u thuis.',
    van: '2026-12-01',
    tot: '2027-05-31',
    artikelen: ['eigen-kracht'],
    gebruikelijkeHulp: false,
    gebruikelijkeHulpUitleg: '',
    isMaatwerk: false,
    maatwerkUitleg: '',
    aanvullingGevraagdOp: null,
    aanvullingVoor: null,
    aangevuldOp: null,
    verlengdOp: null,
    verlengdTot: null,
    verlengdReden: null,
    opgemaaktDoor: id(3),
    opgemaaktNaam: 'Anna de Wit',
    meelezing: null,
    genomenOp: null,
    genomenDoor: null,
    genomenNaam: null,
    verzondenOp: null,
    gestoptOp: null,
    gestoptReden: null,
    isVervangen: false,
    versie: 1,
    ...changes,
  });
}

/** A weighing that lacks nothing. */
export function aKindafweging(changes: Partial<Kindafweging> = {}): Kindafweging {
  return KindafwegingSchema.parse({
    persoonId: id(11),
    voornaam: 'Sem',
    geboortedatum: '2017-03-02',
    rechten: ['3', '12'],
    belang: 'Sem heeft rust nodig.',
    gevolg: 'Elke week komt er iemand met Sem praten.',
    weging: 'Hulp thuis is het lichtst en helpt het meest.',
    mening: 'Ik wil dat het thuis stil is.',
    wijze: 'gesprek',
    gehoordOp: '2026-11-10',
    isInBrief: false,
    geenMening: null,
    geenMeningUitleg: '',
    versie: 1,
    ...changes,
  });
}
