import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { HulplijnId } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { keptUntil } from '../../rules/bewaren.ts';
import { Afsluiting, Eindevaluatie, Uitzondering } from '../../schema/afsluiting.ts';
import { Bewaarregel, Vernietigingsverzoek } from '../../schema/bewaren.ts';
import { Ontbreekt, Standen } from '../../schema/domeinstand.ts';
import { listAfsluitingen } from '../../store/afsluiting.ts';
import { findLastChange, listBewaarregels, listVerzoeken } from '../../store/bewaren.ts';
import { findAccess } from '../../store/rights.ts';
import { mayRead } from '../may-write.ts';
import { gatherClosing } from './gather-closing.ts';

const Lopend = z.object({
  id: HulplijnId,
  naam: z.string(),
  naamEn: z.string(),
  namen: z.array(z.string()),
  status: z.enum(['wacht', 'loopt', 'gestopt']),
  /** How much help it is; null where nobody said. */
  stand: z.enum(['waakvlam', 'licht', 'gewoon', 'intensief']).nullable(),
  versie: z.int(),
  /** Ordered from an aanbieder, so it ends by ending the order. */
  isOrdered: z.boolean(),
});

/** The whole of closing: how it stands, what lacks, the look back, what was closed before, and how long the file is kept. */
export const readAfronden = defineOperation({
  name: 'readAfronden',
  route: 'GET /gezinnen/{id}/afronden',
  summary:
    'Lees hoe het gaat op de vijf domeinen, wat er nodig is om af te sluiten, en hoe lang het dossier blijft.',
  needs: 'afsluiting:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    gezinId: GezinId,
    naam: z.string(),
    geslotenOp: z.iso.date().nullable(),
    openVragen: z.int(),
    standen: z.array(Standen),
    ontbreekt: z.array(Ontbreekt),
    /** Null when the help of this gezin is not shared with who reads. */
    lopend: z.array(Lopend).nullable(),
    /** What would begin again as a waakvlam; null when there was no help without an order. */
    laatsteHulp: z.object({ naam: z.string(), naamEn: z.string() }).nullable(),
    evaluatie: Eindevaluatie.nullable(),
    uitzondering: Uitzondering.nullable(),
    afsluitingen: z.array(Afsluiting),
    laatsteWijziging: z.iso.date(),
    bewaardTot: z.iso.date(),
    bewaarregels: z.array(Bewaarregel),
    verzoeken: z.array(Vernietigingsverzoek),
    /** Whose own person in the gezin asks, if any; for what only the gezin itself may ask. */
    eigenPersoon: PersoonId.nullable(),
    canWrite: z.boolean(),
    hasRegie: z.boolean(),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id }, context) {
    const { db, actor } = context;
    const no = await mayRead(db, id);
    if (no) return no;
    const found = await gatherClosing(context, id);
    const laatsteWijziging = await findLastChange(db, id);
    if (!found || laatsteWijziging === null) return refuse('gezin/onbekend');
    const { facts, leden, standen, ontbreekt, lopend, laatste, evaluatie, uitzondering } = found;
    const { right, hasRegie } = await findAccess(db, id);
    const bewaarregels = await listBewaarregels(db);
    const maanden = bewaarregels.find(({ code }) => code === 'dossier')?.maanden ?? 240;
    return {
      gezinId: id,
      naam: facts.naam,
      geslotenOp: facts.geslotenOp,
      openVragen: facts.openVragen,
      standen,
      ontbreekt,
      lopend,
      laatsteHulp: laatste ? { naam: laatste.naam, naamEn: laatste.naamEn } : null,
      evaluatie,
      uitzondering,
      afsluitingen: await listAfsluitingen(db, id),
      laatsteWijziging,
      bewaardTot: keptUntil(laatsteWijziging, maanden),
      bewaarregels,
      verzoeken: await listVerzoeken(db, id),
      eigenPersoon:
        leden.find(({ accountId }) => accountId !== null && accountId === actor.account)?.id ?? null,
      canWrite: right === 'write',
      hasRegie,
    };
  },
});
