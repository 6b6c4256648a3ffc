// Codes of the region and names stand in quotes, as data.
import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { stoppedAt, today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, type Operation, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { stories } from '../cast/stories.ts';
import { demoIssuer, personas } from '../personas.ts';

/** Who does something in a scene, and how many days ago. */
export type Turn = { readonly who: string; readonly ago: number };
export type StageFamily = { readonly id: string; readonly leden: ReadonlyMap<string, string> };

/** Where the scenes of the demo play: invented people do real operations, on days that lie behind. */
export type Stage = {
  readonly kit: Kit;
  /** ISO date of so many days ago. */
  ago(days: number): string;
  /** Does what this persona does on that day. Throws when it is refused, because a demo that misses a scene is no demo. */
  play<In extends z.ZodType, Out extends z.ZodType, No extends string>(
    turn: Turn,
    operation: Operation<In, Out, No>,
    input: z.input<In>,
  ): Promise<z.output<Out>>;
  /** The family made by hand that has this name, with its members by first name. */
  family(naam: string): Promise<StageFamily>;
  actor(persona: string): Promise<Actor>;
};

/** One piece of the demo; it tells what one module needs to be seen in use. */
export type Scene = (stage: Stage) => Promise<void>;

export function openStage(kit: Kit): Stage {
  const ago = (days: number) => addDays(today(kit.clock), -days);
  const actor = (persona: string) => findActor(kit, persona);
  return {
    kit,
    ago,
    actor,
    family: (naam) => findFamily(kit, naam),
    async play({ who, ago: days }, operation, input) {
      const then: Kit = { ...kit, clock: stoppedAt(ago(days)) };
      const origin = { door: 'job', trace: 'demo' } as const;
      const outcome = await run(then, operation, input, { actor: await actor(who), origin });
      if (isRefusal(outcome))
        throw new Error(`${who}: ${operation.name}: ${outcome.refused} ${JSON.stringify(outcome.detail)}`);
      return outcome;
    },
  };
}

async function findActor(kit: Kit, persona: string): Promise<Actor> {
  const { rows } = await inScope(kit.db, system, kit.clock, (db) =>
    sql<{ id: string }>`
      select a.id from aanstelling a join account c on c.id = a.account_id
      where c.issuer = ${demoIssuer} and c.subject = ${persona} order by a.id limit 1`.execute(db),
  );
  const found = rows[0] && (await actorOf(kit.db, kit.clock, rows[0].id));
  if (!found) throw new Error(`The demo has nobody called ${persona}.`);
  return found;
}

/** Others in the region may have the same name and even the same members, so it is also known by who works with it. */
async function findFamily(kit: Kit, naam: string): Promise<StageFamily> {
  const known = personas.map(({ id }) => id);
  const names = stories.find((story) => story.naam === naam)?.people.map(({ voornaam }) => voornaam) ?? [];
  const { rows } = await inScope(kit.db, system, kit.clock, (db) =>
    sql<{ gezin: string; id: string; voornaam: string }>`
      select g.id as gezin, p.id, p.voornaam from gezin g join persoon p on p.gezin_id = g.id
      where g.id = (select f.id from gezin f where f.naam = ${naam}
        and (select count(distinct v.voornaam) from persoon v where v.gezin_id = f.id and v.voornaam = any (${names})) = ${names.length}
          and exists (select from betrokkenheid b join account c on c.id = b.houder
            where b.gezin_id = f.id and c.issuer = ${demoIssuer} and c.subject = any (${known}))
        order by f.begonnen_op, f.id limit 1)`.execute(db),
  );
  const [first] = rows;
  if (!first) throw new Error(`The demo has no family ${naam}.`);
  return { id: first.gezin, leden: new Map(rows.map(({ voornaam, id }) => [voornaam, id])) };
}
