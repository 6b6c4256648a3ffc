import { createContext } from 'react-router';
import type { z } from 'zod';
import type { Actor, Origin } from './actor.ts';
import { today } from './clock.ts';
import { type Kit, type Operation, run } from './operation.ts';
import { isRefusal, type KitRefusal, type Refusal } from './refusal.ts';

/** What a page needs: whose request this is, and one way to do things. */
export class Desk {
  readonly #kit: Kit;
  readonly actor: Actor;
  readonly origin: Origin;

  constructor(kit: Kit, actor: Actor, origin: Origin) {
    this.#kit = kit;
    this.actor = actor;
    this.origin = origin;
  }

  /** ISO date in the Netherlands, by the same clock as everything that is done. */
  get today(): string {
    return today(this.#kit.clock);
  }

  /** This moment, by that same clock. */
  get now(): Date {
    return this.#kit.clock.now();
  }

  /** For actions: the outcome, or the refusal to show beside the form. */
  run<In extends z.ZodType, Out extends z.ZodType, No extends string>(
    operation: Operation<In, Out, No>,
    input: unknown,
  ): Promise<z.output<Out> | Refusal<No | KitRefusal>> {
    return run(this.#kit, operation, input, { actor: this.actor, origin: this.origin });
  }

  /** For loaders: a page cannot be drawn around a refusal. Not yours and not there look the same. */
  async read<In extends z.ZodType, Out extends z.ZodType, No extends string>(
    operation: Operation<In, Out, No>,
    input: unknown,
  ): Promise<z.output<Out>> {
    const outcome: z.output<Out> | Refusal = await this.run(operation, input);
    if (isRefusal(outcome))
      throw new Response(outcome.refused, { status: outcome.refused === 'verboden' ? 403 : 404 });
    return outcome as z.output<Out>;
  }
}

/** Where a page finds the desk of its request; absent means nobody has signed in. */
export const deskContext = createContext<Desk | undefined>(undefined);
