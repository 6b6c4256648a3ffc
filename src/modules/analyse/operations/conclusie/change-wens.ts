import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { AlineaId, type Analyse, DeelnemerId, Wens, WensId } from '../../schema/analyse.ts';
import { WensDomein } from '../../schema/denkmodel.ts';
import { renewConclusie } from '../../store/analyse.ts';
import { findDeelnemerToChange } from '../../store/deelnemer.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { findWensToChange, saveWens } from '../../store/wens.ts';
import { checkBronnen, checkCodes, findOpenFor, openRefusals } from '../find-open.ts';

const Input = z.object({
  id: GezinId,
  wensId: WensId,
  versie: Versie,
  domein: WensDomein.optional(),
  tekst: typedText(2000, 'Schrijf op wat er bereikt moet worden.').optional(),
  deelnemerId: DeelnemerId.nullable().optional(),
  trede: z.string().max(60).nullable().optional(),
  passend: typedText(1000, 'Schrijf op welke hulp past.').nullable().optional(),
  bronnen: z.array(AlineaId).max(50).optional(),
  vervalt: z.union([z.boolean(), z.stringbool()]).default(false),
});
type Changes = Omit<z.output<typeof Input>, 'id' | 'wensId' | 'versie' | 'vervalt'>;

export const changeWens = defineOperation({
  name: 'changeWens',
  route: 'PATCH /gezinnen/{id}/analyse/wensen/{wensId}',
  summary: 'Verander een wens of de hulp die erbij past, of haal de wens weg.',
  needs: 'analyse:change',
  input: Input,
  output: Wens,
  refuses: [
    ...openRefusals,
    'wens/onbekend',
    'analysedeel/onbekend',
    'analyse/code-onbekend',
    'deelnemer/onbekend',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, wensId, versie, vervalt, ...changes }, context) {
    const { db, today, emit } = context;
    const analyse = await findOpenFor<
      'analysedeel/onbekend' | 'analyse/code-onbekend' | 'deelnemer/onbekend'
    >(context, id, (one) => checkChanges(context, one, changes));
    if (isRefusal(analyse)) return analyse;
    const found = await findWensToChange(db, analyse.id, wensId);
    if (!found) return refuse('wens/onbekend');
    const stale = checkVersie(found, versie);
    if (stale) return stale;
    const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const saved = Wens.parse({ ...found, ...named, versie: versie + 1 });
    await saveWens(db, saved, vervalt ? today : null);
    await saveGebruik(db, { kind: 'wens_id', id: wensId, gezinId: id }, saved.bronnen);
    await renewConclusie(db, analyse.id);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return saved;
  },
});

async function checkChanges(
  context: Pick<Context, 'db'>,
  analyse: Analyse,
  { bronnen, trede, deelnemerId }: Changes,
): Promise<Refusal<'analysedeel/onbekend' | 'analyse/code-onbekend' | 'deelnemer/onbekend'> | undefined> {
  const no =
    (await checkBronnen(context, analyse.gezinId, bronnen)) ??
    (await checkCodes(context, analyse, { trede }));
  if (no || !deelnemerId) return no;
  const party = await findDeelnemerToChange(context.db, analyse.id, deelnemerId);
  return party ? undefined : refuse('deelnemer/onbekend');
}
