import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const GezinsplanId = z.uuid({ error: unknownId }).brand('GezinsplanId');
export type GezinsplanId = z.infer<typeof GezinsplanId>;
export const DoelId = z.uuid({ error: unknownId }).brand('DoelId');
export type DoelId = z.infer<typeof DoelId>;
export const HulplijnId = z.uuid({ error: unknownId }).brand('HulplijnId');
export type HulplijnId = z.infer<typeof HulplijnId>;

/** The five domains of life (Big Five) in which a doel can stand. Names and sentences are in the words. */
export const Domein = z.enum(['support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn'], {
  error: 'Kies waar dit doel over gaat.',
});
export type Domein = z.infer<typeof Domein>;

/** How a hulplijn was reached. The three are equals: each is counted, shown and ended in the same way. */
export const Toegang = z.enum(['zonder-indicatie', 'consult', 'toewijzing'], {
  error: 'Kies hoe deze hulp tot stand komt.',
});
export type Toegang = z.infer<typeof Toegang>;

export const Leveringsvorm = z.enum(['zin', 'pgb', 'lokaal-team', 'collectief', 'netwerk'], {
  error: 'Kies hoe de hulp gegeven wordt.',
});
export type Leveringsvorm = z.infer<typeof Leveringsvorm>;

/** Where help stands today; computed from its dates, never stored. */
export const Status = z.enum(['wacht', 'loopt', 'gestopt']);
export type Status = z.infer<typeof Status>;

/** Why help ended: the codes of iJw (JZ588), so that help with and without indicatie is counted by one list. */
export const RedenEinde = z.enum(['02', '20', '31', '32', '33', '34', '35', '36', '37', '38', '39'], {
  error: 'Kies waarom de hulp stopt.',
});
export type RedenEinde = z.infer<typeof RedenEinde>;

export const Gezinsplan = z.object({
  id: GezinsplanId,
  gezinId: GezinId,
  begonnenOp: z.iso.date(),
  geslotenOp: z.iso.date().nullable(),
  /** The last day on which gezin and helpers looked at plan or doelen together. */
  evaluatieOp: z.iso.date(),
  samenvatting: z.string(),
  versie: z.int(),
});
export type Gezinsplan = z.infer<typeof Gezinsplan>;

export const Doel = z.object({
  id: DoelId,
  gezinId: GezinId,
  domein: Domein,
  tekst: z.string(),
  voortgang: z.int().min(0).max(100).nullable(),
  begonnenOp: z.iso.date(),
  bereiktOp: z.iso.date().nullable(),
  versie: z.int(),
});
export type Doel = z.infer<typeof Doel>;

/** One stretch of help for one or more gezinsleden, with or without indicatie. See docs/words.md#plan-and-help. */
export const Hulplijn = z.object({
  id: HulplijnId,
  gezinId: GezinId,
  doelId: DoelId.nullable(),
  hulpsoort: z.string(),
  toegang: Toegang,
  leveringsvorm: Leveringsvorm,
  gemeente: z.string(),
  aanbiederId: z.uuid().nullable(),
  uitvoerder: z.string().nullable(),
  ingangsdatum: z.iso.date(),
  gestartOp: z.iso.date().nullable(),
  einddatum: z.iso.date().nullable(),
  redenEinde: RedenEinde.nullable(),
  personen: z.array(PersoonId),
  versie: z.int(),
});
export type Hulplijn = z.infer<typeof Hulplijn>;

/** The class of a hulpsoort in the first ordening, with its one colour and mark. */
export const KlasseTeken = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  kleur: z.string().nullable(),
  teken: z.string(),
});
export type KlasseTeken = z.infer<typeof KlasseTeken>;

/** A hulplijn as people read it: names beside ids, and where it stands today. */
export const HulplijnInPlan = Hulplijn.extend({
  status: Status,
  naam: z.string(),
  naamEn: z.string(),
  uitleg: z.string(),
  uitlegEn: z.string(),
  klasse: KlasseTeken.nullable(),
  aanbiederNaam: z.string().nullable(),
  namen: z.array(z.string()),
});
export type HulplijnInPlan = z.infer<typeof HulplijnInPlan>;

/** Who helps this gezin now, and with how many hulplijnen; for the meter of helpers per gezin. */
export const Bijdrager = z.object({ naam: z.string(), hulplijnen: z.int().positive() });
export type Bijdrager = z.infer<typeof Bijdrager>;

/** Which parts of the file are open to who reads; a closed part is empty and says so. */
export const Delen = z.object({ plan: z.boolean(), hulplijn: z.boolean() });
export type Delen = z.infer<typeof Delen>;

/** A norm as far as a signal needs it: how many days, and what weight it has. */
export const Wachtnorm = z.object({ naam: z.string(), dagen: z.number().positive(), soort: z.string() });
export type Wachtnorm = z.infer<typeof Wachtnorm>;

export const SignaalSoort = z.enum([
  'hulplijn-wacht',
  'hulpvraag-wacht',
  'plan-ontbreekt',
  'evaluatie-nodig',
  'loopt-goed',
]);
export type SignaalSoort = z.infer<typeof SignaalSoort>;

/** Why a gezin may need someone today: facts for a sentence, not a score. */
export const Signaal = z.object({
  soort: SignaalSoort,
  dagen: z.int().nullable(),
  /** What the days are held against; null where the region knows no norm, so that only days are told. */
  norm: Wachtnorm.nullable(),
  /** Longer than the norm, or than the term that is assumed. */
  isTeLang: z.boolean(),
  /** The term is an assumption of Stip, because nobody published one. */
  isAanname: z.boolean(),
});
export type Signaal = z.infer<typeof Signaal>;

export const VolgendeStap = z.enum(['lees-hulpvraag', 'vraag-start-na', 'begin-plan', 'bekijk-plan', 'geen']);
export type VolgendeStap = z.infer<typeof VolgendeStap>;

/** One line of Mijn gezinnen. */
export const GezinRegel = z.object({
  id: GezinId,
  naam: z.string(),
  leden: z.string(),
  hulp: z.array(
    z.object({
      id: HulplijnId,
      naam: z.string(),
      naamEn: z.string(),
      status: Status,
      klasse: KlasseTeken.nullable(),
    }),
  ),
  signalen: z.array(Signaal),
  volgendeStap: VolgendeStap,
});
export type GezinRegel = z.infer<typeof GezinRegel>;

const Aantal = z.int().nonnegative();

/** How many families there are, how many ask for something, and how many show each signal. */
export const Tellingen = z.object({
  alle: Aantal,
  aandacht: Aantal,
  'hulplijn-wacht': Aantal,
  'hulpvraag-wacht': Aantal,
  'plan-ontbreekt': Aantal,
  'evaluatie-nodig': Aantal,
  'loopt-goed': Aantal,
});
export type Tellingen = z.infer<typeof Tellingen>;

/** One page of Mijn gezinnen; `volgende` asks for the next one, null at the end. */
export const MijnGezinnen = z.object({
  gezinnen: z.array(GezinRegel),
  /** How many the search and the signal leave. */
  totaal: Aantal,
  /** Over the whole list, whatever signal was chosen. */
  tellingen: Tellingen,
  volgende: GezinId.nullable(),
});
export type MijnGezinnen = z.infer<typeof MijnGezinnen>;
