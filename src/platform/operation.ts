import { metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import { type Actor, type Origin, visitor } from './actor.ts';
import { type Action, type Subject, writeAuditLines } from './audit/write-lines.ts';
import { type Clock, today } from './clock.ts';
import type { Database } from './database/database.gen.ts';
import { type Db, inScope } from './database/transaction.ts';
import { type Happening, writeOutbox } from './events/emit.ts';
import type { FileStore } from './keeping/file-store.ts';
import type { Schemas } from './keeping/schemas.ts';
import type { Vault } from './keeping/vault.ts';
import { isRefusal, type KitRefusal, type Refusal, refuse } from './refusal.ts';
import type { Register } from './registers/register.ts';

/** What every operation stands on; made once, in main.ts. */
export type Kit = {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly files: FileStore;
  /** Published schemas that are applied beside our own judgement, where their folder is configured. */
  readonly schemas?: Schemas | undefined;
  /** The population register, where one is connected. */
  readonly register?: Register | undefined;
};

/** What a handler may use. There is no other way to the world. */
export type Context = {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Date;
  /** ISO date in the Netherlands. */
  readonly today: string;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly schemas?: Schemas | undefined;
  readonly register?: Register | undefined;
  emit(event: Happening['event'], payload: Happening['payload']): void;
};

/** How the audit log names a deed. `nothing` is only for what shows no person at all. */
type Logging<In, Out> =
  | 'nothing'
  | {
      readonly action: Action;
      /** NEN 7513 purpose of use; 'jeugdhulp' when absent. */
      readonly purpose?: string;
      about(input: In, output: Out): readonly Subject[];
      /** Whom a refusal showed something of; nobody when absent. */
      aboutRefused?(detail: Refusal['detail']): readonly Subject[];
    };

export type Operation<In extends z.ZodType, Out extends z.ZodType, No extends string> = {
  readonly name: string;
  readonly route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** One sentence in Dutch for the API document. */
  readonly summary: string;
  /**
   * The grant that is asked; `signed-in` for what everyone with an account may do, `anyone` for what only a visitor without
   * one may do: it writes through one function of the database, and is open to no other role.
   */
  readonly needs: string;
  readonly input: In;
  readonly output: Out;
  readonly refuses: readonly No[];
  readonly logs: Logging<z.output<In>, z.output<Out>>;
  handle(input: z.output<In>, context: Context): Promise<z.input<Out> | Refusal<NoInfer<No> | KitRefusal>>;
};

/** Any operation, for lists of them. */
export type AnyOperation = Operation<z.ZodType, z.ZodType, string>;

export function defineOperation<In extends z.ZodType, Out extends z.ZodType, const No extends string>(
  operation: Operation<In, Out, No>,
): Operation<In, Out, No> {
  return Object.freeze(operation);
}

/** Who asks, and through which door. */
export type Asker = { readonly actor: Actor; readonly origin: Origin };

/**
 * The one pipe, the same for page, API, export, command line and job: parse, authorise, open a transaction with the
 * actor's rights, handle, parse the answer, log, tell. A refusal undoes everything and is logged by itself.
 */
export function run<In extends z.ZodType, Out extends z.ZodType, No extends string>(
  kit: Kit,
  operation: Operation<In, Out, No>,
  input: unknown,
  asker: Asker,
): Promise<z.output<Out> | Refusal<No | KitRefusal>> {
  return trace.getTracer('stip').startActiveSpan(operation.name, async (span) => {
    const began = performance.now();
    const end = { outcome: 'failed' };
    try {
      const outcome = await attempt(kit, operation, input, asker);
      end.outcome = isRefusal(outcome) ? outcome.refused : 'done';
      return outcome;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      await logAlone(kit, operation, asker, { outcome: 'failed', reason: 'fout' });
      throw error;
    } finally {
      span.setAttribute('stip.outcome', end.outcome).end();
      durations().record(performance.now() - began, { operation: operation.name, ...end });
    }
  });
}

/** Asked for at each use: whoever observes may come after the first operation was defined. */
const durations = () => metrics.getMeter('stip').createHistogram('stip.operation.duration', { unit: 'ms' });

async function attempt<In extends z.ZodType, Out extends z.ZodType, No extends string>(
  kit: Kit,
  operation: Operation<In, Out, No>,
  input: unknown,
  asker: Asker,
): Promise<z.output<Out> | Refusal<No | KitRefusal>> {
  const { actor } = asker;
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return refuse('ongeldig', { issues: parsed.error.issues });
  const outcome = mayRun(operation, actor)
    ? await transact(kit, operation, parsed.data, asker)
    : refuse('verboden', { needs: operation.needs });
  if (isRefusal(outcome)) {
    await logAlone(kit, operation, asker, {
      outcome: 'refused',
      reason: outcome.refused,
      detail: outcome.detail,
    });
  }
  return outcome as z.output<Out> | Refusal<No | KitRefusal>;
}

function mayRun(operation: { needs: string }, actor: Actor): boolean {
  if (actor === visitor || operation.needs === 'anyone')
    return actor === visitor && operation.needs === 'anyone';
  return operation.needs === 'signed-in' || actor.grants.has(operation.needs);
}

async function transact<In extends z.ZodType, Out extends z.ZodType, No extends string>(
  kit: Kit,
  operation: Operation<In, Out, No>,
  input: z.output<In>,
  { actor, origin }: Asker,
): Promise<z.output<Out> | Refusal> {
  try {
    return await inScope(kit.db, actor, kit.clock, async (db) => {
      const happenings: Happening[] = [];
      const context: Context = {
        db,
        actor,
        now: kit.clock.now(),
        today: today(kit.clock),
        vault: kit.vault,
        schemas: kit.schemas,
        register: kit.register,
        files: kit.files,
        emit: (event, payload) => happenings.push({ event, payload }),
      };
      const answer = await operation.handle(input, context);
      if (isRefusal(answer)) throw new Undone(answer);
      const output = operation.output.parse(answer);
      await writeOutbox(db, happenings);
      if (operation.logs !== 'nothing') {
        const { action, purpose = 'jeugdhulp' } = operation.logs;
        const about = operation.logs.about(input, output);
        await writeAuditLines(
          db,
          { event: operation.name, action, outcome: 'done', purpose, about },
          actor,
          origin,
        );
      }
      return output;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

/** A deed that was undone still leaves its line: an attempt is an event too (NEN 7513). */
async function logAlone(
  kit: Kit,
  operation: Pick<AnyOperation, 'name' | 'logs'>,
  { actor, origin }: Asker,
  { detail = {}, ...end }: { outcome: 'refused' | 'failed'; reason: string; detail?: Refusal['detail'] },
): Promise<void> {
  if (operation.logs === 'nothing') return;
  const { action, purpose = 'jeugdhulp' } = operation.logs;
  const about = operation.logs.aboutRefused?.(detail) ?? [];
  await inScope(kit.db, actor, kit.clock, (db) =>
    writeAuditLines(db, { event: operation.name, action, purpose, about, ...end }, actor, origin),
  );
}

/** Rolls back, so that a refusal never leaves half a change behind. */
class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}
