import { en as afsluitingEn } from '#modules/afsluiting/words.en.ts';
import { nl as afsluitingNl } from '#modules/afsluiting/words.nl.ts';
import { en as analyseEn } from '#modules/analyse/words.en.ts';
import { nl as analyseNl } from '#modules/analyse/words.nl.ts';
import { en as besluitEn } from '#modules/besluit/words.en.ts';
import { nl as besluitNl } from '#modules/besluit/words.nl.ts';
import { en as consultEn } from '#modules/consult/words.en.ts';
import { nl as consultNl } from '#modules/consult/words.nl.ts';
import { en as gesprekEn } from '#modules/gesprek/words.en.ts';
import { nl as gesprekNl } from '#modules/gesprek/words.nl.ts';
import { en as gezinEn } from '#modules/gezin/words.en.ts';
import { nl as gezinNl } from '#modules/gezin/words.nl.ts';
import { en as planEn } from '#modules/plan/words.en.ts';
import { nl as planNl } from '#modules/plan/words.nl.ts';
import { en as schoolEn } from '#modules/school/words.en.ts';
import { nl as schoolNl } from '#modules/school/words.nl.ts';
import { en as terugkoppelingEn } from '#modules/terugkoppeling/words.en.ts';
import { nl as terugkoppelingNl } from '#modules/terugkoppeling/words.nl.ts';
import { en as toegangEn } from '#modules/toegang/words.en.ts';
import { nl as toegangNl } from '#modules/toegang/words.nl.ts';
import { en as triageEn } from '#modules/triage/words.en.ts';
import { nl as triageNl } from '#modules/triage/words.nl.ts';
import { en as verbeterpuntEn } from '#modules/verbeterpunt/words.en.ts';
import { nl as verbeterpuntNl } from '#modules/verbeterpunt/words.nl.ts';
import { en as verhaalEn } from '#modules/verhaal/words.en.ts';
import { nl as verhaalNl } from '#modules/verhaal/words.nl.ts';
import { en as werkverdelingEn } from '#modules/werkverdeling/words.en.ts';
import { nl as werkverdelingNl } from '#modules/werkverdeling/words.nl.ts';

/** What a notice says, by its kind: each module has the sentences of its own. */
export const sentences = {
  nl: {
    ...afsluitingNl.melding,
    ...analyseNl.melding,
    ...besluitNl.melding,
    ...consultNl.melding,
    ...gesprekNl.melding,
    ...gezinNl.melding,
    ...planNl.melding,
    ...schoolNl.melding,
    ...terugkoppelingNl.melding,
    ...toegangNl.melding,
    ...triageNl.melding,
    ...verhaalNl.melding,
    ...verbeterpuntNl.melding,
    ...werkverdelingNl.melding,
  },
  en: {
    ...afsluitingEn.melding,
    ...analyseEn.melding,
    ...besluitEn.melding,
    ...consultEn.melding,
    ...gesprekEn.melding,
    ...gezinEn.melding,
    ...planEn.melding,
    ...schoolEn.melding,
    ...terugkoppelingEn.melding,
    ...toegangEn.melding,
    ...triageEn.melding,
    ...verhaalEn.melding,
    ...verbeterpuntEn.melding,
    ...werkverdelingEn.melding,
  },
} as const;
