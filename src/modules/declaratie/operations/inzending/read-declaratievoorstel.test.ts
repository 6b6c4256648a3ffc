import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import {
  aanbieder,
  aChild,
  aLevering,
  type Base,
  emma,
  forgetBerichten,
  openDeclaratieBase,
  rival,
} from '../../testing.ts';
import { readDeclaratievoorstel } from './read-declaratievoorstel.ts';
import { sendDeclaratie } from './send-declaratie.ts';

let base: Base;
let order: string;
let child: { readonly gezin: string; readonly kind: string };
beforeAll(async () => {
  ({ base, order, child } = await openDeclaratieBase());
  await aLevering(base, child, { toewijzing_id: order });
  const other = await aChild(base, 2, '999900018', '0363');
  // Of Amsterdam no order is kept here.
  await aLevering(base, other, { gemeente: '0363', toewijzingnummer: 77 });
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

const october = { gemeente: '0014', maand: '2026-10' };
const line = (changes: object = {}) => ({
  soort: 'debet' as const,
  opdracht: order,
  maand: '2026-10',
  eenheid: '04' as const,
  volume: 3,
  tarief: 12_500,
  ...changes,
});
const send = (input: object, who: Actor = aanbieder) =>
  base.as(who)(sendDeclaratie, { ...october, regels: [line()], ...input });

async function sent(input: object = {}) {
  const outcome = await send(input);
  if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome;
}
const propose = (input: object = {}, who: Actor = aanbieder) => base.as(who)(readDeclaratievoorstel, input);

test('is the last month that ended, at the gemeente with most, and no longer once it was sent', async () => {
  const before = await propose();
  expect(before).toMatchObject({
    gemeente: '0014',
    maand: '2026-10',
    uiterlijk: '2026-11-30',
    regels: expect.arrayContaining([
      expect.objectContaining({
        opdracht: order,
        begindatum: '2026-10-01',
        einddatum: '2026-10-31',
        eenheden: ['04', '01'],
        maximum: 4,
        tarief: null,
        clientNaam: null,
      }),
    ]),
    isMetEerder: false,
  });
  await sent();
  const after = await propose({ gemeente: '0014', maand: '2026-10' });
  if (isRefusal(after)) throw new Error(after.refused);
  // All that is left are older months, so those are shown.
  expect(after.isMetEerder).toBe(true);
  const inOctober = after.regels.filter(({ maand }) => maand === '2026-10');
  expect(inOctober.map(({ opdracht }) => opdracht)).not.toContain(order);
  expect(after.maanden).toEqual(['2026-10']);
});

test('has what was left out of earlier months when it is asked', async () => {
  const outcome = await propose({ gemeente: '0363', eerder: 'true' });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  expect(outcome.regels).toHaveLength(10);
  expect([outcome.aantalEerder, outcome.isMetEerder]).toEqual([9, true]);
  expect(outcome.regels[0]?.eenheden).toHaveLength(7);
});

test('is what was refused, as it was, with why', async () => {
  const { declaratie } = await sent({ regels: [line({ volume: 5 })], ondanksAfwijzing: true });
  const outcome = await propose({ opnieuw: declaratie });
  expect(outcome).toMatchObject({
    maand: '2026-10',
    regels: [{ opdracht: order, begint: { volume: 5, tarief: 12_500 }, redenen: [{ code: '9321' }] }],
    nietOver: [],
  });
  await sent();
  expect(await propose({ opnieuw: declaratie })).toMatchObject({ regels: [], nietOver: [] });
});

test('is one granted line that was wrong, beside the line that is taken back', async () => {
  const { declaratie } = await sent();
  expect(await propose({ opnieuw: declaratie, herstel: '1.1' })).toMatchObject({
    terug: { clientNr: 1, prestatieNr: 1, declaratie },
    regels: [{ opdracht: order, begint: { volume: 3 } }],
  });
  const cannot = { refused: 'declaratie/niet-te-herstellen' };
  expect(await propose({ opnieuw: declaratie, herstel: '1.2' })).toMatchObject(cannot);
  expect(await propose({ opnieuw: declaratie }, rival)).toMatchObject({ refused: 'declaratie/onbekend' });
});

test('is nothing for another aanbieder, and for nobody without the grant', async () => {
  expect(await propose({}, rival)).toMatchObject({ gemeente: null, regels: [], perioden: [] });
  expect(await propose({ gemeente: '0014', maand: '2026-10' }, rival)).toMatchObject({ regels: [] });
  expect(await propose({}, emma)).toMatchObject({ refused: 'verboden' });
});
