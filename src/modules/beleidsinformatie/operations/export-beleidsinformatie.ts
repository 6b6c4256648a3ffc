import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { type Cbsrecord, writeLevering } from '#berichten/cbs-jeugd/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { countLevering } from '../rules/count-levering.ts';
import { mayDeliver } from '../rules/periode.ts';
import { kenmerkOf } from '../rules/to-feiten.ts';
import { CbsLevering, type FeitRow, PeriodeNaam, Stroom } from '../schema.ts';
import { addLevering, findCurrent, takeTurnToDeliver } from '../store/levering.ts';
import { choose, make, refuses } from './make-levering.ts';

/**
 * Makes the file for CBS over a period and keeps that it was made. It holds BSNs: it is answered once and not kept, and
 * everyone in it finds in the own log that it was made. A later one over the same period replaces the whole (protocol 7.6).
 */
export const exportBeleidsinformatie = defineOperation({
  name: 'exportBeleidsinformatie',
  route: 'POST /beleidsinformatie/leveringen',
  summary: 'Maakt het bestand voor het CBS over een periode; een nieuwe levering vervangt de vorige geheel.',
  needs: 'beleidsinformatie:export',
  input: z.object({ stroom: Stroom, periode: PeriodeNaam }),
  output: z.object({
    levering: CbsLevering,
    bestand: z.string(),
    csv: z.string(),
    /** Whom the file is about. */
    wie: z.array(z.object({ gezinId: z.uuid(), persoonId: z.uuid() })),
    aantalNietGeleverd: z.int().nonnegative(),
  }),
  refuses: [
    ...refuses,
    'beleidsinformatie/periode-loopt',
    'beleidsinformatie/periode-gesloten',
    'beleidsinformatie/zonder-hulp',
  ],
  logs: {
    action: 'R',
    purpose: 'beleidsinformatie',
    about: (_input, { wie }) =>
      wie.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'hulplijn' })),
  },

  async handle(asked, context) {
    const chosen = await choose(asked, context);
    if (isRefusal(chosen)) return chosen;
    const no = mayDeliver(chosen.verslagperiode, context.today);
    if (no) return no;
    await takeTurnToDeliver(context.db, context.actor.organisatie ?? '');
    const current = await findCurrent(context.db, asked.stroom, asked.periode);
    const { levering, bevindingen, rows } = await make(chosen, context);
    if (levering.records.length === 0 && current === undefined)
      return refuse('beleidsinformatie/zonder-hulp');
    const csv = writeLevering(levering);
    const { aantalRecords, aantalOnvolledig, aantalNietGeleverd } = countLevering(
      levering.records,
      bevindingen,
    );
    const made = await addLevering(context.db, {
      ...asked,
      id: uuidv7(),
      gemaaktDoor: context.actor.name,
      aantalRecords,
      aantalOnvolledig,
      sha256: createHash('sha256').update(csv).digest('hex'),
      vervangt: current?.id ?? null,
    });
    context.emit('beleidsinformatie.geleverd', { levering: made.id });
    const bestand = `cbs-${asked.stroom}-${asked.periode}.csv`;
    return { levering: made, bestand, csv, wie: listPersonen(rows, levering.records), aantalNietGeleverd };
  },
});

/** Whom the records are about, each once. */
function listPersonen(rows: readonly FeitRow[], records: readonly Cbsrecord[]) {
  const inFile = new Set(records.flatMap(({ kenmerken }) => kenmerken));
  const seen = new Map(
    rows
      .filter((row) => inFile.has(kenmerkOf(row)))
      .map(({ gezinId, persoonId }) => [persoonId, { gezinId, persoonId }]),
  );
  return [...seen.values()];
}
