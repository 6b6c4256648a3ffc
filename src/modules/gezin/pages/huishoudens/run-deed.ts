import type { Desk } from '#platform/desk.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeHuishouden } from '../../operations/huishouden/change-huishouden.ts';
import { changeHuishoudenlid } from '../../operations/huishouden/change-huishoudenlid.ts';
import { changeWeekverdeling } from '../../operations/huishouden/change-weekverdeling.ts';
import { openHuishoudens } from '../../operations/huishouden/open-huishoudens.ts';
import { stopHuishoudens } from '../../operations/huishouden/stop-huishoudens.ts';

/** What each form about households does, by its name. */
const deeds: Readonly<Record<string, AnyOperation>> = {
  splits: openHuishoudens,
  huishouden: changeHuishouden,
  plek: changeHuishoudenlid,
  week: changeWeekverdeling,
  'weer-samen': stopHuishoudens,
};
const ticks = ['isGeheim', 'isNaamBekend'] as const;

/** Does what one form about households asks; undefined when it is about something else. */
export async function runHouseholdDeed(desk: Desk, id: string | undefined, form: FormData) {
  const doe = String(form.get('doe'));
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe] : undefined;
  if (!deed) return undefined;
  const typed = readForm(form);
  const input = { ...typed, id, ...Object.fromEntries(ticks.map((name) => [name, typed[name] === 'true'])) };
  return { outcome: await desk.run(deed, input), done: doe };
}
