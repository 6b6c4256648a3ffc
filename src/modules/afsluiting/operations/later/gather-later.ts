import type { GezinId } from '#modules/gezin/index.ts';
import { readGezinsplan } from '#modules/plan/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { birthdayAt, klokOf } from '../../rules/birthday.ts';
import { monthsAheadOf } from '../../rules/norm.ts';
import { conditionsFor } from '../../rules/verlenging.ts';
import type { HulpNu, LaterVan } from '../../schema/later.ts';
import { type Lid, listCbsVormen, listLeden, listNormGegevens } from '../../store/gezin.ts';
import { listOvergangen, listToekomstplannen, listVerlengingen } from '../../store/later.ts';

type Helped = ReadonlyMap<string, HulpNu[]> | null;

/** Whoever wants may begin here; the list of who comes near 18 begins later. */
const BEGIN_AGE = 16;

/**
 * Of every young person of a gezin from sixteen on, or of the one who asks: what is settled, what they want, and how help can
 * go on.
 */
export async function gatherLater(
  context: Context,
  gezinId: GezinId,
  { isOwnOnly }: { readonly isOwnOnly: boolean },
): Promise<LaterVan[]> {
  const { db, today, actor } = context;
  const monthsAhead = monthsAheadOf(await listNormGegevens(db));
  const leden = await listLeden(db, gezinId);
  const near = leden.flatMap((lid) => {
    if (isOwnOnly && !isSelf(lid, actor.account)) return [];
    const klok =
      lid.soort === 'jeugdige' && lid.geboortedatum !== null && klokOf(lid.geboortedatum, today, monthsAhead);
    return klok && klok.fase !== 'voorbij' && today >= birthdayAt(lid.geboortedatum ?? today, BEGIN_AGE)
      ? [{ lid, klok }]
      : [];
  });
  const helped = near.length > 0 ? await gatherHelp(context, gezinId) : null;
  const [overgangen, plannen, verlengingen] = [
    await listOvergangen(db, gezinId),
    await listToekomstplannen(db, gezinId),
    await listVerlengingen(db, gezinId),
  ];
  return near.map(({ lid, klok }) => {
    const hulp = helped && (helped.get(lid.id) ?? []);
    const of = <One extends { persoonId: string }>(those: readonly One[]) =>
      those.filter(({ persoonId }) => persoonId === lid.id);
    return {
      persoonId: lid.id,
      naam: lid.naam,
      voornaam: lid.voornaam,
      hasAccount: lid.accountId !== null,
      isZelf: isSelf(lid, actor.account),
      klok,
      overgangen: of(overgangen),
      toekomstplan: of(plannen)[0] ?? null,
      verlenging: of(verlengingen)[0] ?? null,
      mogelijk: conditionsFor(klok, hulp, today),
      hulp,
    };
  });
}

const isSelf = ({ accountId }: Lid, account: string | null) => accountId !== null && accountId === account;

/** The help of each member, as far as it is shared with who asks; null when it is not. */
async function gatherHelp(context: Context, gezinId: GezinId): Promise<Helped> {
  const dossier = await readGezinsplan.handle({ id: gezinId }, context);
  if (isRefusal(dossier) || !dossier.delen.hulplijn) return null;
  const vormen = await listCbsVormen(
    context.db,
    dossier.hulplijnen.map(({ hulpsoort }) => hulpsoort),
  );
  const helped = new Map<string, HulpNu[]>();
  for (const {
    personen,
    naam,
    naamEn,
    hulpsoort,
    status,
    ingangsdatum,
    gestartOp,
    einddatum,
  } of dossier.hulplijnen)
    for (const persoon of personen) {
      const one = {
        naam,
        naamEn,
        sinds: gestartOp ?? ingangsdatum,
        loopt: status === 'loopt',
        einde: einddatum,
        cbsVorm: vormen.get(hulpsoort) ?? null,
      };
      helped.set(persoon, [...(helped.get(persoon) ?? []), one]);
    }
  return helped;
}
