import { z } from 'zod';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { listHulpsoorten } from '#modules/regio/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { questionsFor, standsOn } from '../../rules/ladder.ts';
import {
  Crisislijn,
  Ladderreden,
  Meldcodestap,
  Richtlijn,
  Trede,
  Veiligheidsvraag,
} from '../../schema/ladder.ts';
import {
  listCrisislijnen,
  listMeldcodestappen,
  listRedenen,
  listRichtlijnen,
  listTreden,
  listVeiligheidsvragen,
} from '../../store/ladder.ts';

const Soort = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  toewijzing: z.enum(['geen', 'soms', 'gebruikelijk']),
});

/** What a weighing stands on: steps, reasons, guideline, questions about safety, and whom to call in this gemeente. */
export const readLadder = defineOperation({
  name: 'readLadder',
  route: 'GET /ladder',
  summary:
    'De treden van licht naar zwaar met hun redenen, de richtlijn, de veiligheidsvragen en wie te bellen.',
  needs: 'triage:read',
  input: z.object({
    gemeente: Gemeentecode,
    leeftijd: z.coerce.number().int().min(0).max(150).optional(),
  }),
  output: z.object({
    treden: z.array(Trede.extend({ soorten: z.array(Soort) })),
    redenen: z.array(Ladderreden),
    /** Only what fits the age; `vanHier` says whether this gemeente made it its own. */
    richtlijnen: z.array(Richtlijn.extend({ vanHier: z.boolean() })),
    veiligheidsvragen: z.array(Veiligheidsvraag),
    meldcode: z.array(Meldcodestap),
    crisislijnen: z.array(Crisislijn),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ gemeente, leeftijd }, context) {
    const { db } = context;
    const treden = await listTreden(db);
    const regio = await listHulpsoorten.handle({}, context);
    const soorten = isRefusal(regio) ? [] : regio.hulpsoorten;
    const richtlijnen = await listRichtlijnen(db);
    return {
      treden: treden.map((trede) => ({
        ...trede,
        soorten: soorten.filter((soort) => standsOn(trede, soort)),
      })),
      redenen: await listRedenen(db),
      richtlijnen: richtlijnen.map((richtlijn) => ({
        ...richtlijn,
        vragen: questionsFor(richtlijn, leeftijd ?? null),
        vanHier: richtlijn.gemeenten.includes(gemeente),
      })),
      veiligheidsvragen: await listVeiligheidsvragen(db),
      meldcode: await listMeldcodestappen(db),
      crisislijnen: await listCrisislijnen(db, gemeente),
    };
  },
});
