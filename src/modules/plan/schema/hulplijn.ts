import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { DoelId, HulplijnId } from './plan.ts';

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
  methodiek: z.string().nullable(),
  /** Name of the group in which the help is given; null when it is not in a group. */
  groep: z.string().nullable(),
  /** Why custom work, where it is (custom work is the exception, and its reason can be told). */
  maatwerkReden: z.string().nullable(),
  /** It is there so that a child can go on living at home. */
  isThuis: z.boolean(),
  versie: z.int(),
});
export type Hulplijn = z.infer<typeof Hulplijn>;

/** How much help there is: from a pilot light to intensive. */
export const Stand = z.enum(['waakvlam', 'licht', 'gewoon', 'intensief'], {
  error: 'Kies hoe veel hulp er is.',
});
export type Stand = z.infer<typeof Stand>;

/** Why there came more or less help; for counting, beside own words. */
export const StandReden = z.enum(
  ['crisis-dreigt', 'zorgen-nemen-toe', 'gezin-vraagt', 'gaat-beter', 'hulp-klaar', 'afgesproken'],
  { error: 'Kies een reden uit de lijst.' },
);
export type StandReden = z.infer<typeof StandReden>;

/** One step up or down; a step never changes, the newest that has begun counts. */
export const StandStap = z.object({
  id: z.uuid(),
  hulplijnId: HulplijnId,
  stand: Stand,
  van: z.iso.date(),
  reden: StandReden.nullable(),
  toelichting: z.string().nullable(),
  door: z.string(),
  op: z.iso.datetime(),
});
export type StandStap = z.infer<typeof StandStap>;

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
  methodiekNaam: z.string().nullable(),
  methodiekNaamEn: z.string().nullable(),
  /** How much help there is today; null where nobody said. */
  stand: Stand.nullable(),
  /** The first step is the oldest. */
  stappen: z.array(StandStap),
});
export type HulplijnInPlan = z.infer<typeof HulplijnInPlan>;

/** Who helps this gezin now, and with how many hulplijnen; for the meter of helpers per gezin. */
export const Bijdrager = z.object({ naam: z.string(), hulplijnen: z.int().positive() });
export type Bijdrager = z.infer<typeof Bijdrager>;

/** Which parts of the file are open to who reads; a closed part is empty and says so. */
export const Delen = z.object({ plan: z.boolean(), hulplijn: z.boolean() });
export type Delen = z.infer<typeof Delen>;

/** How many helpers a gezin had in one month; for the meter over time. */
export const HelpersMaand = z.object({
  /** ISO month, such as 2026-11. */
  maand: z.string(),
  helpers: z.int().nonnegative(),
  namen: z.array(z.string()),
});
export type HelpersMaand = z.infer<typeof HelpersMaand>;

/** Which help runs or waits beside which, for one gezinslid. */
export const Stapel = z.object({ persoonId: PersoonId, hulplijnen: z.array(HulplijnId) });
export type Stapel = z.infer<typeof Stapel>;

/** A method of helping, with what is known of its proof. */
export const Methodiek = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  uitleg: z.string(),
  uitlegEn: z.string(),
  voorWie: z.string(),
  voorWieEn: z.string(),
  /** By research, by practice, or not known here. */
  bewijs: z.enum(['onderzoek', 'praktijk', 'onbekend']),
  bron: z.string(),
});
export type Methodiek = z.infer<typeof Methodiek>;
