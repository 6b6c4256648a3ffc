import { uuidv7 } from 'uuidv7';
import { findRights } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/besluit.ts';
import { type Besluit, BesluitId } from '../../schema/besluit.ts';
import { addHulplijnen, findSurroundings, type Surroundings } from '../../store/around.ts';
import { addBesluit, findBesluit, type NewBesluit } from '../../store/besluit.ts';
import { addKinderen } from '../../store/kindafweging.ts';

export const beginRefuses = [
  'gezin/onbekend',
  'besluit/kind-onbekend',
  'besluit/hulp-van-ander-gezin',
  'besluit/hulpvraag-onbekend',
  'besluit/vervangen-onbekend',
] as const;
type No = Refusal<(typeof beginRefuses)[number] | 'verboden'>;

type Beginning = Pick<
  NewBesluit,
  'soort' | 'aanvraagOp' | 'aanvrager' | 'opgemaaktDoor' | 'opgemaaktNaam'
> & {
  readonly gezinId: Besluit['gezinId'];
  readonly gevraagd?: string;
  readonly hulplijnIds: readonly string[];
  readonly persoonIds: readonly string[];
  readonly hulpvraagId?: string | undefined;
  readonly vervangt?: BesluitId | undefined;
};

/** A besluit with what it is about; by a worker, or by a family that asks for one. */
export async function beginBesluit({ db }: Pick<Context, 'db'>, given: Beginning): Promise<Besluit | No> {
  const { gezinId, hulplijnIds, persoonIds, vervangt = null, hulpvraagId = null } = given;
  const no = mayWrite(await findRights(db, gezinId));
  if (no) return no;
  const around = await findSurroundings(db, { gezinId, hulplijnIds, persoonIds, hulpvraagId, vervangt });
  const wrong = check(given, around);
  if (wrong) return wrong;
  const id = BesluitId.parse(uuidv7());
  await addBesluit(db, {
    id,
    gezinId,
    hulpvraagId,
    vervangt,
    soort: given.soort,
    aanvraagOp: given.aanvraagOp,
    aanvrager: given.aanvrager,
    gevraagd: given.gevraagd ?? around.vraag.slice(0, 4000),
    bevinding: given.aanvrager === 'team' ? findingsOf(around) : '',
    opgemaaktDoor: given.opgemaaktDoor,
    opgemaaktNaam: given.opgemaaktNaam,
  });
  await addHulplijnen(db, { besluitId: id, gezinId, hulplijnIds: [...new Set(hulplijnIds)] });
  await addKinderen(db, { besluitId: id, gezinId, persoonIds: around.kinderen });
  const made = await findBesluit(db, id);
  if (!made) throw new Error('who begins a besluit sees it');
  return made;
}

function check(given: Beginning, around: Surroundings): No | undefined {
  if (around.knownHulplijnen !== new Set(given.hulplijnIds).size)
    return refuse('besluit/hulp-van-ander-gezin');
  const named = new Set(given.persoonIds).size;
  if (around.kinderen.length === 0 || (named > 0 && around.kinderen.length !== named))
    return refuse('besluit/kind-onbekend');
  if (!around.isHulpvraag) return refuse('besluit/hulpvraag-onbekend');
  return around.isVervangbaar ? undefined : refuse('besluit/vervangen-onbekend');
}

/** What is known already stands there to go on from: the summary of the plan and what the family wants to reach. */
function findingsOf({ samenvatting, doelen }: Surroundings): string {
  return [samenvatting, ...doelen.map((doel) => `- ${doel}`)].filter(Boolean).join('\n').slice(0, 10_000);
}
