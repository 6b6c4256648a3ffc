import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { standOfBesluit } from '../../rules/besluit.ts';
import { weighNodig } from '../../rules/besluit-nodig.ts';
import { kenmerkOf, termijnOf } from '../../rules/dossier.ts';
import { besluitFor, type Reader } from '../../rules/reader.ts';
import { type Besluit, BesluitId } from '../../schema/besluit.ts';
import { BesluitenVanGezin } from '../../schema/dossier.ts';
import { listBesluitHulp, listHulpMetFeiten } from '../../store/around.ts';
import { listBesluitRows } from '../../store/besluit.ts';
import { listBezwaarRows } from '../../store/bezwaar.ts';
import { listKindafwegingen } from '../../store/kindafweging.ts';

/** The besluiten of a gezin, and for each help that runs whether a besluit is needed and why. */
export const listBesluiten = defineOperation({
  name: 'listBesluiten',
  route: 'GET /gezinnen/{id}/besluiten',
  summary: 'Geeft de besluiten over hulp voor een gezin, en voor welke hulp een besluit nodig is.',
  needs: 'besluit:read',
  input: z.object({ id: GezinId }),
  output: BesluitenVanGezin,
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'besluit' }] },

  async handle({ id }, { db, actor, today }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('besluit')) return refuse('verboden', { deel: 'besluit' });
    const reader = { isWorker: actor.grants.has('besluit:decide'), own: [] };
    const rows = await listBesluitRows(db, id);
    const waiting = await listBezwaarRows(
      db,
      rows.map((row) => row.id),
    );
    const besluiten = [];
    for (const row of rows) {
      const wachtend = waiting.filter(
        ({ besluitId, uitkomst }) => besluitId === row.id && uitkomst === null,
      ).length;
      besluiten.push({ ...(await lineOf(db, row, reader, today)), wachtend });
    }
    const hulp = await listHulpMetFeiten(db, id, today);
    return {
      gezinId: id,
      besluiten,
      hulp: hulp.map(({ besluitId, ...one }) => ({
        ...one,
        ...weighNodig(one),
        besluitId: besluitId === null ? null : BesluitId.parse(besluitId),
      })),
    };
  },
});

async function lineOf(db: Context['db'], row: Besluit, reader: Reader, today: string) {
  const besluit = besluitFor(row, reader);
  const stand = standOfBesluit(besluit);
  const { id, soort, aanvraagOp, aanvrager, genomenOp, van, tot } = besluit;
  return {
    id,
    kenmerk: kenmerkOf(besluit.kenmerk),
    soort,
    stand,
    aanvraagOp,
    aanvrager,
    genomenOp,
    van,
    tot,
    namen: (await listKindafwegingen(db, id)).map(({ voornaam }) => voornaam),
    hulp: await listBesluitHulp(db, id),
    termijn: stand === 'in-voorbereiding' ? termijnOf(besluit, today) : null,
  };
}
