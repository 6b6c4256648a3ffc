import type { Desk } from '#platform/desk.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changePersoon } from '../../operations/change-persoon.ts';
import { openGezagsrelatie } from '../../operations/gezag/open-gezagsrelatie.ts';
import { receiveGezag } from '../../operations/gezag/receive-gezag.ts';
import { openPersoon } from '../../operations/open-persoon.ts';

import { runHouseholdDeed } from '../huishoudens/run-deed.ts';

/** What may be emptied again; the citizen service number is only ever filled in, because nobody sees it to keep it. */
const mayBeEmptied = ['voorvoegsel', 'geboortedatum', 'geslacht', 'relatie', 'hasGezag'] as const;
const truth: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Adds a member, changes one, or finds out who decides, and the word under which its success is told. */
export async function saveMember(desk: Desk, id: string | undefined, form: FormData) {
  if (form.get('doe') === 'gezag-vragen')
    return { outcome: await desk.run(receiveGezag, { id }), done: 'gezag-gevraagd' };
  if (form.get('doe') === 'gezag-invullen')
    return { outcome: await desk.run(openGezagsrelatie, { ...readForm(form), id }), done: 'gezag-ingevuld' };
  const home = await runHouseholdDeed(desk, id, form);
  if (home) return home;
  const { hasGezag, isNaamBekend, ...typed } = readForm(form);
  const gezag = typeof hasGezag === 'string' ? truth[hasGezag] : undefined;
  const input = {
    ...typed,
    id,
    ...(isNaamBekend === 'true' && { isNaamBekend: true }),
    ...(gezag !== undefined && { hasGezag: gezag }),
  };
  if (form.get('doe') !== 'bewaar')
    return { outcome: await desk.run(openPersoon, input), done: 'toegevoegd' };
  const emptied = Object.fromEntries(mayBeEmptied.map((name) => [name, null]));
  return { outcome: await desk.run(changePersoon, { ...emptied, ...input }), done: 'bewaard' };
}
