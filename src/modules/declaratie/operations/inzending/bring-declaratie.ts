import { createHash } from 'node:crypto';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { isBinnen, nextIdentificatie, type Received } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { creditOf, debetOf, makeDeclaratie, type ToMake } from '../../rules/declareren/make-declaratie.ts';
import type { InzendingInvoer } from '../../schema/inzending.ts';
import { findAgb, findBsns, nextNummers } from '../../store/declareren/send.ts';
import type { Filled } from './fill-in.ts';
import { judgeInside } from './judge-inside.ts';
import type { CannotBring, Made, Sent } from './made.ts';
import { sendOutside } from './send-outside.ts';
import { tellFaults } from './tell-wrong.ts';

type Filling = {
  readonly inzending: { readonly aanbiederId: string };
  readonly regels: readonly Filled[];
};

/**
 * Makes the JW323 and brings it to its gemeente: here by judging it, elsewhere by sending it. In the scope of message
 * traffic, because a bericht holds the BSN of every child in it (docs/decisions/0015).
 */
export async function bringDeclaratie(
  context: Context,
  given: InzendingInvoer,
  { inzending: { aanbiederId }, regels }: Filling,
): Promise<Sent | Refusal<CannotBring>> {
  const agb = await findAgb(context.db, aanbiederId);
  if (agb === undefined) return refuse('declaratie/zonder-agb');
  const made = await make(context, given, { agb, regels });
  if (isRefusal(made)) return made;
  const bytes = Buffer.from(writeBericht(made.bericht));
  const gelezen = readBericht(bytes);
  if (gelezen.bevindingen.length > 0) return tellFaults(gelezen.bevindingen);
  const sha256 = createHash('sha256').update(bytes).digest();
  const isHere = await isBinnen(context.db, given.gemeente);
  const received: Received = { bestand: '', bytes, sha256, ...gelezen, isOwn: isHere ? 'inside' : 'going' };
  const { ondanksAfwijzing } = given;
  const all = { ...made, received, aanbiederId, ondanksAfwijzing };
  return isHere ? await judgeInside(context, all) : await sendOutside(context, all);
}

async function make(
  context: Context,
  { gemeente, maand }: InzendingInvoer,
  { agb, regels }: { readonly agb: string; readonly regels: readonly Filled[] },
): Promise<Pick<Made, 'bericht' | 'lines'> | Refusal<CannotBring>> {
  const { db, vault, today } = context;
  const bsns = await findBsns(db, vault, [...new Set(regels.map(personOf).filter((one) => one !== null))]);
  const { declaratienummer, referenties } = await nextNummers(db, regels.length);
  const made: ToMake['regels'][number][] = [];
  const lines = new Map<string, { readonly nr: number; readonly filled: Filled }>();
  for (const [nr, filled] of regels.entries()) {
    const referentienummer = referenties[nr] ?? '';
    const bsn = bsns.get(personOf(filled) ?? '');
    if (bsn === undefined) return refuse('declaratie/zonder-bsn', { regel: nr });
    const prestatie =
      filled.soort === 'credit'
        ? creditOf(filled.toegekend, referentienummer)
        : debetOf(filled.ingevuld, referentienummer);
    if (prestatie === undefined) return refuse('declaratie/tarief-onbekend', { regel: nr });
    made.push({ referentienummer, bsn, prestatie });
    lines.set(referentienummer, { nr, filled });
  }
  const identificatie = await nextIdentificatie(db);
  const numbers = { identificatie, declaratienummer, dagtekening: today };
  return { bericht: makeDeclaratie({ agb, gemeente, maand, ...numbers, regels: made }), lines };
}

function personOf(filled: Filled): string | null {
  return filled.soort === 'credit' ? filled.toegekend.persoonId : filled.ingevuld.opdracht.persoonId;
}
