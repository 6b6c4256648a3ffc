import { en as afsluitingEn } from '#modules/afsluiting/words.en.ts';
import { nl as afsluitingNl } from '#modules/afsluiting/words.nl.ts';
import { en as analyseEn } from '#modules/analyse/words.en.ts';
import { nl as analyseNl } from '#modules/analyse/words.nl.ts';
import { en as beleidsinformatieEn } from '#modules/beleidsinformatie/words.en.ts';
import { nl as beleidsinformatieNl } from '#modules/beleidsinformatie/words.nl.ts';
import { en as berichtEn } from '#modules/bericht/words.en.ts';
import { nl as berichtNl } from '#modules/bericht/words.nl.ts';
import { en as besluitEn } from '#modules/besluit/words.en.ts';
import { nl as besluitNl } from '#modules/besluit/words.nl.ts';
import { en as consultEn } from '#modules/consult/words.en.ts';
import { nl as consultNl } from '#modules/consult/words.nl.ts';
import { en as declaratieEn } from '#modules/declaratie/words.en.ts';
import { nl as declaratieNl } from '#modules/declaratie/words.nl.ts';
import { en as gesprekEn } from '#modules/gesprek/words.en.ts';
import { nl as gesprekNl } from '#modules/gesprek/words.nl.ts';
import { en as gezinEn } from '#modules/gezin/words.en.ts';
import { nl as gezinNl } from '#modules/gezin/words.nl.ts';
import { en as ketenEn } from '#modules/keten/words.en.ts';
import { nl as ketenNl } from '#modules/keten/words.nl.ts';
import { en as landschapEn } from '#modules/landschap/words.en.ts';
import { nl as landschapNl } from '#modules/landschap/words.nl.ts';
import { en as organisatieEn } from '#modules/organisatie/words.en.ts';
import { nl as organisatieNl } from '#modules/organisatie/words.nl.ts';
import { en as planEn } from '#modules/plan/words.en.ts';
import { nl as planNl } from '#modules/plan/words.nl.ts';
import { en as regioEn } from '#modules/regio/words.en.ts';
import { nl as regioNl } from '#modules/regio/words.nl.ts';
import { en as schoolEn } from '#modules/school/words.en.ts';
import { nl as schoolNl } from '#modules/school/words.nl.ts';
import { en as terugkoppelingEn } from '#modules/terugkoppeling/words.en.ts';
import { nl as terugkoppelingNl } from '#modules/terugkoppeling/words.nl.ts';
import { en as toegangEn } from '#modules/toegang/words.en.ts';
import { nl as toegangNl } from '#modules/toegang/words.nl.ts';
import { en as toewijzingEn } from '#modules/toewijzing/words.en.ts';
import { nl as toewijzingNl } from '#modules/toewijzing/words.nl.ts';
import { en as triageEn } from '#modules/triage/words.en.ts';
import { nl as triageNl } from '#modules/triage/words.nl.ts';
import { en as verbeterpuntEn } from '#modules/verbeterpunt/words.en.ts';
import { nl as verbeterpuntNl } from '#modules/verbeterpunt/words.nl.ts';
import { en as verhaalEn } from '#modules/verhaal/words.en.ts';
import { nl as verhaalNl } from '#modules/verhaal/words.nl.ts';
import { en as werkverdelingEn } from '#modules/werkverdeling/words.en.ts';
import { nl as werkverdelingNl } from '#modules/werkverdeling/words.nl.ts';
import { refused } from '#platform/people/words.ts';
import type { KitRefusal } from '#platform/refusal.ts';
import type { Language, Sentence } from '#platform/words.ts';
import { en as webEn } from '#web/words.en.ts';
import { nl as webNl } from '#web/words.nl.ts';
import type { RefusalCode } from './operations.ts';

type Sentences = Readonly<Record<RefusalCode | KitRefusal, Sentence>>;

const nl = {
  ...webNl.refused,
  ...refused.nl,
  ...organisatieNl.refused,
  ...gezinNl.refused,
  ...gesprekNl.refused,
  ...toegangNl.refused,
  ...terugkoppelingNl.refused,
  ...triageNl.refused,
  ...werkverdelingNl.refused,
  ...analyseNl.refused,
  ...consultNl.refused,
  ...planNl.refused,
  ...schoolNl.refused,
  ...besluitNl.refused,
  ...afsluitingNl.refused,
  ...verhaalNl.refused,
  ...verbeterpuntNl.refused,
  ...landschapNl.refused,
  ...regioNl.refused,
  ...berichtNl.refused,
  ...toewijzingNl.refused,
  ...declaratieNl.refused,
  ...ketenNl.refused,
  ...beleidsinformatieNl.refused,
} satisfies Sentences;

const en = {
  ...webEn.refused,
  ...refused.en,
  ...organisatieEn.refused,
  ...gezinEn.refused,
  ...gesprekEn.refused,
  ...toegangEn.refused,
  ...terugkoppelingEn.refused,
  ...triageEn.refused,
  ...werkverdelingEn.refused,
  ...analyseEn.refused,
  ...consultEn.refused,
  ...planEn.refused,
  ...schoolEn.refused,
  ...besluitEn.refused,
  ...afsluitingEn.refused,
  ...verhaalEn.refused,
  ...verbeterpuntEn.refused,
  ...landschapEn.refused,
  ...regioEn.refused,
  ...berichtEn.refused,
  ...toewijzingEn.refused,
  ...declaratieEn.refused,
  ...ketenEn.refused,
  ...beleidsinformatieEn.refused,
} satisfies Sentences;

/** What people read when something is refused. A code without a sentence, in either language, does not compile. */
export const sentences: Readonly<Record<Language, Sentences>> = { nl, en };
