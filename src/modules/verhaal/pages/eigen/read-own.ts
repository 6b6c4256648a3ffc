import { readGezinsplan } from '#modules/plan/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listEigenVerhalen } from '../../operations/eigen/list-eigen-verhalen.ts';
import { listVerhaalkeuzes } from '../../operations/regio/list-verhaalkeuzes.ts';

/** The stories of who looks, with what was typed and not kept yet, and what is known already for a new one. */
export async function readOwn(desk: Desk, gezinId: string) {
  const { verhalen, leden } = await desk.read(listEigenVerhalen, { id: gezinId });
  const keuzes = await desk.read(listVerhaalkeuzes, {});
  return {
    gezinId,
    verhalen: await Promise.all(
      verhalen.map(async (verhaal) => ({
        ...verhaal,
        draft: verhaal.isVerteller ? await draftOf(desk, `verhaal/${verhaal.id}`) : null,
      })),
    ),
    leden,
    keuzes,
    segment: await findSegment(
      desk,
      gezinId,
      keuzes.segmenten.map(({ code }) => code),
    ),
    draft: await draftOf(desk, `verhaal/nieuw/${gezinId}`),
  };
}

export type OwnStories = Awaited<ReturnType<typeof readOwn>>;

/** What each piece of one story is drawn from. */
export type StoryProps = {
  readonly verhaal: OwnStories['verhalen'][number];
  readonly data: OwnStories;
  readonly refusal: Refused | undefined;
};

/** The segment of the newest help, so that nobody has to know in which segment it was. */
async function findSegment(
  desk: Desk,
  id: string,
  segmenten: readonly string[],
): Promise<string | undefined> {
  const plan = await desk.run(readGezinsplan, { id });
  if (isRefusal(plan)) return undefined;
  const newest = plan.hulplijnen.toSorted((a, b) => b.ingangsdatum.localeCompare(a.ingangsdatum));
  const code = newest.find(({ klasse }) => klasse)?.klasse?.code;
  return segmenten.find((one) => code?.startsWith(one));
}
