import type { Desk } from '#platform/desk.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeContactgegeven } from '../../operations/inschrijving/change-contactgegeven.ts';
import { changeInschrijving } from '../../operations/inschrijving/change-inschrijving.ts';
import { changeVerblijf } from '../../operations/inschrijving/change-verblijf.ts';
import { openInschrijving } from '../../operations/inschrijving/open-inschrijving.ts';
import { openVerblijf } from '../../operations/inschrijving/open-verblijf.ts';
import { changeGeschil } from '../../operations/woonplaats/change-geschil.ts';
import { decideGeschil } from '../../operations/woonplaats/decide-geschil.ts';
import { decideVerrekening } from '../../operations/woonplaats/decide-verrekening.ts';
import { decideWoonplaatsbepaling } from '../../operations/woonplaats/decide-woonplaatsbepaling.ts';
import { decideWoonplaatsbesluit } from '../../operations/woonplaats/decide-woonplaatsbesluit.ts';
import { openBuurafspraak } from '../../operations/woonplaats/open-buurafspraak.ts';
import { openGeschil } from '../../operations/woonplaats/open-geschil.ts';
import { openVerrekening } from '../../operations/woonplaats/open-verrekening.ts';
import { joinGemeenten } from './gemeente-field.tsx';

/** What each form of the page does, by its name. */
const deeds: Readonly<Record<string, AnyOperation>> = {
  bepaal: decideWoonplaatsbepaling,
  besluit: decideWoonplaatsbesluit,
  inschrijving: openInschrijving,
  'inschrijving-wijzig': changeInschrijving,
  verblijf: openVerblijf,
  'verblijf-wijzig': changeVerblijf,
  contact: changeContactgegeven,
  geschil: openGeschil,
  'geschil-antwoord': changeGeschil,
  'geschil-uitkomst': decideGeschil,
  verrekening: openVerrekening,
  'verrekening-stap': decideVerrekening,
  buurafspraak: openBuurafspraak,
};

const ticks = ['hasAantekening', 'isBuitenland', 'isGeheim', 'isOnjuist'] as const;

/** Does what one form of the page asks; a deed that the page does not have is a fault of the sender. */
export async function runDeed(desk: Desk, id: string | undefined, form: FormData) {
  const doe = String(form.get('doe'));
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe] : undefined;
  if (!deed) throw new Response('doe', { status: 400 });
  const { bedrag, ...typed } = joinGemeenten(readForm(form));
  const input = {
    ...typed,
    id,
    ...Object.fromEntries(ticks.map((name) => [name, typed[name] === 'true'])),
    ...(bedrag !== undefined && { bedrag: centsOf(String(bedrag)) }),
  };
  return { outcome: await desk.run(deed, input), done: doe };
}

/** Whole cents of an amount as people write it: 1250, 1250,50 or 1.250,50; what is no amount stays none. */
export function centsOf(text: string): number {
  const plain = text.replaceAll(/[€\s]/g, '');
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?$/.exec(plain);
  if (!parts) return Number.NaN;
  return Number(parts[1]?.replaceAll('.', '')) * 100 + Number(parts[2] ?? 0);
}
