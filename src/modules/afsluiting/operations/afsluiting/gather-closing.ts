import type { GezinId } from '#modules/gezin/index.ts';
import { readGezinsplan } from '#modules/plan/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { ageOn } from '../../rules/birthday.ts';
import { lacksOf, standenOf } from '../../rules/domeinstand.ts';
import { findEindevaluatie, findUitzondering } from '../../store/afsluiting.ts';
import { listDomeinstanden } from '../../store/domeinstand.ts';
import { findGezinFacts, type Lid, listLeden } from '../../store/gezin.ts';

/** Above this age nobody is a jeugdige any more (Jeugdwet art. 1.1), so a closing does not wait for words about them. */
const ADULT = 23;

const isChild = ({ soort, geboortedatum }: Lid, today: string) =>
  soort === 'jeugdige' && (geboortedatum === null || ageOn(geboortedatum, today) < ADULT);

/** All that a closing depends on, with the rights of who asks; undefined where the gezin is not to be seen. */
export async function gatherClosing(context: Context, gezinId: GezinId) {
  const { db, today } = context;
  const facts = await findGezinFacts(db, gezinId);
  if (!facts) return undefined;
  const leden = await listLeden(db, gezinId);
  const children = leden.filter((lid) => isChild(lid, today));
  const rows = await listDomeinstanden(db, gezinId);
  const dossier = await readGezinsplan.handle({ id: gezinId }, context);
  const help = isRefusal(dossier) ? { hulplijnen: [], delen: { plan: false, hulplijn: false } } : dossier;
  const lopend = help.hulplijnen.filter(({ status }) => status !== 'gestopt');
  return {
    facts,
    leden,
    children,
    standen: standenOf(rows, [
      { persoonId: null, voornaam: null },
      ...children.map(({ id, voornaam }) => ({ persoonId: id, voornaam })),
    ]),
    ontbreekt: lacksOf(
      rows,
      children.map(({ id }) => id),
    ),
    lopend: help.delen.hulplijn
      ? lopend.map(({ id, naam, naamEn, namen, status, toegang, leveringsvorm, stand, versie }) => ({
          id,
          stand,
          versie,
          naam,
          naamEn,
          namen,
          status,
          isOrdered: toegang === 'toewijzing' && leveringsvorm === 'zin',
        }))
      : null,
    /** The newest help without an order that is over, which can begin again as a waakvlam. */
    laatste: help.hulplijnen
      .filter(({ status, toegang }) => status === 'gestopt' && toegang === 'zonder-indicatie')
      .toSorted((a, b) => (b.einddatum ?? '').localeCompare(a.einddatum ?? ''))[0],
    evaluatie: (await findEindevaluatie(db, gezinId)) ?? null,
    uitzondering: (await findUitzondering(db, gezinId)) ?? null,
  };
}
