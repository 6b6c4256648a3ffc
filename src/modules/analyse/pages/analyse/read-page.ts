import { addDays } from '#berichten/rekenen/kalender.ts';
import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readAnalyse } from '../../operations/read-analyse.ts';
import { DAYS_TO_TELL } from '../../operations/start-analyse.ts';
import type { Ronde } from '../../schema/dossier.ts';

/** The analyse of one gezin for who asks, with the longer texts that were typed before. */
export async function readAnalysePage(desk: Desk, id: string | undefined, ronde: string | null) {
  const dossier = await desk.read(readAnalyse, { id, ...(ronde !== null && { ronde }) });
  const present = dossier.rondes[0];
  const isWritable =
    dossier.canWrite && dossier.ronde !== null && dossier.ronde.analyse.vastgesteldOp === null;
  const draft = (form: string) => (isWritable ? draftOf(desk, `analyse/${form}/${id}`) : null);
  return {
    ...dossier,
    isWritable,
    isPresent: dossier.ronde === null || dossier.ronde.analyse.ronde === present?.ronde,
    canStart: dossier.canWrite && desk.actor.grants.has('analyse:change'),
    guests: isWritable ? await readGuestChoice(desk, id) : null,
    canPlan: desk.actor.grants.has('plan:change'),
    reader: readerOf(desk.actor.rol),
    drafts: {
      hypothese: await draft('hypothese'),
      wens: await draft('wens'),
      conclusie: await draft('conclusie'),
    },
    today: desk.today,
  };
}

/** What asking someone by a link needs: for a worker also who of the gezin can agree. Null for who cannot let anyone in. */
async function readGuestChoice(desk: Desk, id: string | undefined) {
  if (!desk.actor.grants.has('toestemming:give')) return null;
  const until = addDays(desk.today, DAYS_TO_TELL);
  if (isOfGezin(desk.actor.rol)) return { agree: null, until };
  const { leden } = await desk.read(readGezin, { id });
  return {
    until,
    agree: leden
      .filter(({ soort }) => soort !== 'netwerk')
      .map(({ id: value, voornaam, achternaam }) => ({
        value: String(value),
        label: `${voornaam} ${achternaam}`,
      })),
  };
}

/** Where each kind of reader came from, and goes back to. */
function readerOf(rol: string): 'family' | 'guest' | 'worker' {
  if (isOfGezin(rol)) return 'family';
  return rol === 'verwijzer' ? 'guest' : 'worker';
}

export type AnalysePageData = Awaited<ReturnType<typeof readAnalysePage>>;

/** What each card of the page gets: what there is to read, and what was refused of a form on it. */
export type CardProps = {
  readonly data: AnalysePageData;
  readonly ronde: Ronde;
  readonly refusal: Refused | undefined;
};
