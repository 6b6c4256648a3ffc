import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { spreidingOf, yearBefore } from '../rules/spreiding.ts';
import { Spreidingstrede } from '../schema.ts';
import { countOwn, listTreden } from '../store/verwijzing.ts';

/** Only kinds of which a region has enough to make a spread. */
export const Spreidingsoort = z.enum(['huisarts', 'school'], { error: 'Kies huisartsen of scholen.' });

/**
 * How referring differs between practices, as something to talk about: no names, no order, and no number under ten. Who refers
 * sees the own number beside it. Over twelve whole months, because a period of choice would let small numbers be worked out.
 */
export const readVerwijsspreiding = defineOperation({
  name: 'readVerwijsspreiding',
  route: 'GET /verwijsspreiding',
  summary: 'Hoe het aantal verwijzingen verschilt tussen praktijken of scholen, zonder namen.',
  needs: 'verwijsspreiding:read',
  input: z.object({ soort: Spreidingsoort.default('huisarts') }),
  output: z.object({
    soort: Spreidingsoort,
    van: z.iso.date(),
    tot: z.iso.date(),
    /** Null while there are too few to compare. */
    treden: z.array(Spreidingstrede).nullable(),
    /** Of the organisatie that asks; null for who does not refer. */
    eigen: z.int().nonnegative().nullable(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ soort }, { db, actor, today }) {
    const period = yearBefore(today);
    const treden = spreidingOf(await listTreden(db, soort, period)) ?? null;
    const eigen = actor.rol === 'verwijzer' ? await countOwn(db, period) : null;
    return { soort, ...period, treden, eigen };
  },
});
