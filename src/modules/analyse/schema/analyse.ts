import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { GesteldeVraag, Leeftijdsgroep, PartijSoort, WensDomein } from './denkmodel.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';
const id = () => z.uuid({ error: unknownId });

export const AnalyseId = id().brand('AnalyseId');
export type AnalyseId = z.infer<typeof AnalyseId>;
export const DeelnemerId = id().brand('DeelnemerId');
export type DeelnemerId = z.infer<typeof DeelnemerId>;
export const AlineaId = id().brand('AlineaId');
export type AlineaId = z.infer<typeof AlineaId>;
export const FactorId = id().brand('FactorId');
export type FactorId = z.infer<typeof FactorId>;
export const HypotheseId = id().brand('HypotheseId');
export type HypotheseId = z.infer<typeof HypotheseId>;
export const WensId = id().brand('WensId');
export type WensId = z.infer<typeof WensId>;

/** One round of the shared analyse of a gezin; the newest is the present one, the others stay to be read. */
export const Analyse = z.object({
  id: AnalyseId,
  gezinId: GezinId,
  ronde: z.int().positive(),
  aanleiding: z.string(),
  begonnenOp: z.iso.date(),
  modelCode: z.string(),
  modelVersie: z.int(),
  conclusie: z.string(),
  /** What parties stand behind: conclusion and wishes as they were. */
  conclusieVersie: z.int(),
  vastgesteldOp: z.iso.date().nullable(),
  versie: z.int(),
});
export type Analyse = z.infer<typeof Analyse>;

/** A named party of an analyse, what it is asked to do and by when. */
export const Deelnemer = z.object({
  id: DeelnemerId,
  analyseId: AnalyseId,
  gezinId: GezinId,
  soort: PartijSoort,
  persoonId: PersoonId.nullable(),
  naam: z.string(),
  taak: z.string().nullable(),
  uiterlijk: z.iso.date().nullable(),
  /** Whether the party comes in itself; else someone writes its words down. */
  komtZelf: z.boolean(),
  /** Whether the one who asks holds the pen of this party, and whether nobody does yet. */
  isMijn: z.boolean(),
  isZonderPen: z.boolean(),
  /** Who wrote the words down of a party that does not come in itself. */
  opgeschrevenDoor: z.string().nullable(),
  gedeeldOp: z.iso.datetime().nullable(),
  /** Came in by a link for its own part only: reads nothing else, so nothing else is asked of it. */
  isGast: z.boolean(),
  /** Why this party could not be asked; null where it was. */
  nietGevraagd: z.string().nullable(),
  versie: z.int(),
});
export type Deelnemer = z.infer<typeof Deelnemer>;

/** One answer of a party in its own words, or of its own choice. Empty where its writer took it back. */
export const Alinea = z.object({
  id: AlineaId,
  deelnemerId: DeelnemerId,
  vraag: z.string(),
  keuze: z.string().nullable(),
  tekst: z.string(),
  opgeschrevenDoor: z.string(),
  opgeschrevenOp: z.iso.datetime(),
});
export type Alinea = z.infer<typeof Alinea>;

/** An answer that was sent after the door was closed, waiting for its writer. */
export const Apart = Alinea.pick({ vraag: true, keuze: true, tekst: true });
export type Apart = z.infer<typeof Apart>;

export const FactorSoort = z.enum(['houdt-in-stand', 'helpt'], { error: 'Kies of dit helpt of juist niet.' });
export type FactorSoort = z.infer<typeof FactorSoort>;
const bronnen = z.array(AlineaId);

/** Something that keeps the trouble going, or that helps. `bronnen` are the own words on which it rests. */
export const Factor = z.object({
  id: FactorId,
  soort: FactorSoort,
  tekst: z.string(),
  bronnen,
  versie: z.int(),
});
export type Factor = z.infer<typeof Factor>;

export const GerichtOp = z.enum(['oorzaak', 'klacht'], {
  error: 'Kies of dit over een oorzaak gaat of over een klacht.',
});
export type GerichtOp = z.infer<typeof GerichtOp>;
export const Oordeel = z.enum(['eens', 'oneens', 'weet-niet'], { error: 'Kies wat u ervan vindt.' });
export type Oordeel = z.infer<typeof Oordeel>;

/** The newest answer of a party to a hypothese. `isOudeTekst`: the words were changed after it was given. */
export const GegevenOordeel = z.object({
  hypotheseId: HypotheseId,
  deelnemerId: DeelnemerId,
  oordeel: Oordeel,
  toelichting: z.string().nullable(),
  gegevenDoor: z.string(),
  gegevenOp: z.iso.datetime(),
  isOudeTekst: z.boolean(),
});
export type GegevenOordeel = z.infer<typeof GegevenOordeel>;

/** An explanation: because … therefore …, tied to causes and domains of the model and to own words. */
export const Hypothese = z.object({
  id: HypotheseId,
  omdat: z.string(),
  daardoor: z.string(),
  gerichtOp: GerichtOp,
  oorzaken: z.array(z.string()),
  domeinen: z.array(z.string()),
  bronnen,
  versie: z.int(),
});
export type Hypothese = z.infer<typeof Hypothese>;

/** What is to be reached, whose wish it is, and which help fits. `oorsprong` is what a doel in the plan links to. */
export const Wens = z.object({
  id: WensId,
  oorsprong: WensId,
  domein: WensDomein,
  tekst: z.string(),
  deelnemerId: DeelnemerId.nullable(),
  trede: z.string().nullable(),
  passend: z.string().nullable(),
  bronnen,
  isInPlan: z.boolean(),
  versie: z.int(),
});
export type Wens = z.infer<typeof Wens>;

export const Standpunt = z.enum(['staat-erachter', 'ziet-het-anders'], { error: 'Kies een van de twee.' });
export type Standpunt = z.infer<typeof Standpunt>;

/** What a party said of the conclusion. Earlier answers stay; only one about the present conclusion counts. */
export const GegevenStandpunt = z.object({
  deelnemerId: DeelnemerId,
  standpunt: Standpunt,
  toelichting: z.string().nullable(),
  overVersie: z.int(),
  gegevenDoor: z.string(),
  gegevenOp: z.iso.datetime(),
});
export type GegevenStandpunt = z.infer<typeof GegevenStandpunt>;

/** What is not done yet before an analyse can be established, for each party. */
export const Ontbreekt = z.object({ deelnemerId: DeelnemerId, wat: z.enum(['verhaal', 'standpunt']) });
export type Ontbreekt = z.infer<typeof Ontbreekt>;

/** Whom the gezin or its consents know already, and who does not take part yet. */
export const Kandidaat = z.object({
  soort: PartijSoort,
  naam: z.string(),
  persoonId: PersoonId.nullable(),
  houder: z.uuid().nullable(),
  houderSoort: z.enum(['account', 'organisatie', 'team']).nullable(),
});
export type Kandidaat = z.infer<typeof Kandidaat>;

/** A party with its own part as who asks may see it: null where it is not shared. */
export const DeelnemerMetVerhaal = Deelnemer.extend({
  groep: Leeftijdsgroep.nullable(),
  vragen: z.array(GesteldeVraag),
  /** Whether who asks may write and answer for this party. */
  canWrite: z.boolean(),
  verhaal: z.array(Alinea).nullable(),
});
export type DeelnemerMetVerhaal = z.infer<typeof DeelnemerMetVerhaal>;

/** One line of what someone takes part in: what is asked of that person, and by when. */
export const MijnAnalyse = z.object({
  gezinId: GezinId,
  gezinNaam: z.string(),
  deelnemerId: DeelnemerId,
  ronde: z.int(),
  taak: z.string().nullable(),
  uiterlijk: z.iso.date().nullable(),
  vastgesteldOp: z.iso.date().nullable(),
  /** Never several things at once: what comes first. */
  vraagt: z.enum(['verhaal', 'oordeel', 'standpunt', 'niets']),
});
export type MijnAnalyse = z.infer<typeof MijnAnalyse>;
