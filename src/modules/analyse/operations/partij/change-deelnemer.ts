import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { Deelnemer, DeelnemerId } from '../../schema/analyse.ts';
import { findDeelnemerToChange, saveDeelnemer, takePen } from '../../store/deelnemer.ts';
import { findOpen, openRefusals } from '../find-open.ts';

export const changeDeelnemer = defineOperation({
  name: 'changeDeelnemer',
  route: 'PATCH /gezinnen/{id}/analyse/deelnemers/{deelnemerId}',
  summary: 'Spreek af wat iemand doet en wanneer, of leg vast waarom iemand niet gevraagd kon worden.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    deelnemerId: DeelnemerId,
    versie: Versie,
    taak: typedText(500, 'Vul in wat deze partij doet.').nullable().optional(),
    uiterlijk: Kalenderdag.nullable().optional(),
    /** Why this party could not be asked; null takes that back. */
    nietGevraagd: typedText(1000, 'Schrijf op waarom het niet kon.').nullable().optional(),
    /** Who keeps regie goes on writing down the words of a party whose writer left. */
    neemPen: z.union([z.boolean(), z.stringbool()]).optional(),
  }),
  output: Deelnemer,
  refuses: [...openRefusals, 'deelnemer/onbekend', 'analyse/regie-nodig', 'deelnemer/schrijft-zelf'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, deelnemerId, versie, neemPen = false, ...changes }, context) {
    const { db, actor, emit } = context;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const { analyse, rights } = open;
    const found = await findDeelnemerToChange(db, analyse.id, deelnemerId);
    if (!found) return refuse('deelnemer/onbekend');
    const no =
      checkVersie(found, versie) ?? checkRegie({ neemPen, ...changes }, rights.isRegie, found.komtZelf);
    if (no) return no;
    const { geboortedatum: _, ...party } = found;
    const saved: Deelnemer = { ...party, ...given(changes), versie: versie + 1 };
    await saveDeelnemer(db, saved);
    if (neemPen) await takePen(db, deelnemerId, actor.account ?? '');
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return neemPen ? { ...saved, isMijn: true, isZonderPen: false, opgeschrevenDoor: actor.name } : saved;
  },
});

type Asked = { readonly neemPen: boolean; readonly nietGevraagd?: string | null | undefined };

/** To leave a party out, or to write for one, is for who keeps regie; nobody writes for a party that comes in itself. */
function checkRegie({ neemPen, nietGevraagd }: Asked, isRegie: boolean, komtZelf: boolean) {
  if ((neemPen || nietGevraagd !== undefined) && !isRegie) return refuse('analyse/regie-nodig');
  return neemPen && komtZelf ? refuse('deelnemer/schrijft-zelf') : undefined;
}

/** What is not named stays as it was; null empties it. */
function given<T extends object>(changes: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
