import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { versieOf } from '../../rules/domeinstand.ts';
import { Blik, Domein, Domeinstand, Gezien, maybeText, Stand } from '../../schema/domeinstand.ts';
import { addDomeinstanden, listDomeinstanden, takeDomeinenTurn } from '../../store/domeinstand.ts';
import { listLeden } from '../../store/gezin.ts';
import { mayWrite } from '../may-write.ts';

const Said = z.object({ domein: Domein, stand: Stand.optional(), toelichting: maybeText(2000).default('') });
type Said = z.output<typeof Said>;

/**
 * One side says how it stands. The gezin speaks for itself; who helps may write down what the gezin says as well. Nothing is
 * overwritten: each time is a row, and only what differs from the time before becomes one.
 */
export const changeDomeinstanden = defineOperation({
  name: 'changeDomeinstanden',
  route: 'POST /gezinnen/{id}/domeinstanden',
  summary:
    'Zeg hoe het gaat met steun, wonen, school en werk, geld en welzijn, van het gezin of van één kind.',
  needs: 'afsluiting:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId.optional(),
    blik: Blik.optional(),
    versie: Gezien,
    standen: z.array(Said).min(1, 'Kies bij ten minste één onderdeel hoe het gaat.').max(5),
  }),
  output: z.object({ gezinId: GezinId, gezegd: z.array(Domeinstand) }),
  refuses: [
    'gezin/onbekend',
    'domeinstand/niet-namens-hulpverlener',
    'domeinstand/lid-van-ander-gezin',
    'domeinstand/leeg',
  ],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [
      { gezin: id, part: 'afsluiting', ...(persoonId && { persoon: persoonId }) },
    ],
  },

  async handle({ id, persoonId = null, versie, standen, ...given }, { db, actor, today, emit }) {
    const no = await mayWrite(db, id);
    if (no || actor.account === null) return no ?? refuse('verboden');
    const isOwn = isOfGezin(actor.rol);
    const { blik = isOwn ? 'gezin' : 'hulpverlener' } = given;
    if (isOwn && blik === 'hulpverlener') return refuse('domeinstand/niet-namens-hulpverlener');
    if (persoonId !== null && !(await isJeugdige(db, id, persoonId)))
      return refuse('domeinstand/lid-van-ander-gezin');
    await takeDomeinenTurn(db, id);
    const rows = await listDomeinstanden(db, id);
    const huidig = versieOf(rows, persoonId, blik);
    if (huidig !== versie)
      return refuse('verouderd', { huidig: shown(rows, { persoonId, blik, versie: huidig }) });
    const before = shown(rows, { persoonId, blik, versie });
    const fresh = standen.flatMap(({ domein, stand, toelichting }) =>
      stand === undefined || isSame(before, { domein, stand, toelichting })
        ? []
        : [
            {
              id: uuidv7(),
              gezinId: id,
              persoonId,
              domein,
              blik,
              stand,
              toelichting,
              versie: versie + 1,
              gezegdOp: today,
              gezegdDoorNaam: actor.name,
            },
          ],
    );
    const gezegd = Domeinstand.array().parse(fresh);
    if (gezegd.length === 0) return refuse('domeinstand/leeg');
    await addDomeinstanden(db, gezegd, actor.account);
    emit('domeinstand.gewijzigd', { gezin: id, persoon: persoonId });
    return { gezinId: id, gezegd };
  },
});

async function isJeugdige(
  db: Parameters<typeof listLeden>[0],
  gezinId: string,
  persoonId: string,
): Promise<boolean> {
  return (await listLeden(db, gezinId)).some(({ id, soort }) => id === persoonId && soort === 'jeugdige');
}

type Subject = { readonly persoonId: string | null; readonly blik: Blik; readonly versie: number };

/** What this side says now, under the names of the fields of the form, so that a choice can be offered field by field. */
function shown(
  rows: readonly Domeinstand[],
  { persoonId, blik, versie }: Subject,
): Readonly<Record<string, string | number>> {
  const own = rows.filter((row) => row.persoonId === persoonId && row.blik === blik);
  const fields = Domein.options.flatMap((domein, nr) => {
    const last = own.findLast((row) => row.domein === domein);
    return [
      [`standen.${nr}.stand`, last?.stand ?? ''],
      [`standen.${nr}.toelichting`, last?.toelichting ?? ''],
    ] as const;
  });
  return { versie, ...Object.fromEntries(fields) };
}

function isSame(before: Readonly<Record<string, string | number>>, said: Said): boolean {
  const nr = Domein.options.indexOf(said.domein);
  return (
    before[`standen.${nr}.stand`] === said.stand && before[`standen.${nr}.toelichting`] === said.toelichting
  );
}
