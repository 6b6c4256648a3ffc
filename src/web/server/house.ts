import type { Hono } from 'hono';
import type { Actor, Origin } from '#platform/actor.ts';
import type { Live } from '#platform/events/live.ts';
import type { Kit } from '#platform/operation.ts';
import type { SignIn } from '#platform/people/sign-in.ts';
import type { Log } from '#platform/watching/log.ts';
import type { Language } from '#platform/words.ts';
import type { Persona, Shell } from '../request-context.ts';

/** Everything the site is built from; main.ts makes it, the routes only use it. */
export type House = {
  readonly kit: Kit;
  readonly log: Log;
  readonly live: Live;
  readonly signIn: SignIn;
  /** Public address, without a slash at the end. */
  readonly baseUrl: string;
  /** The own demo issuer is at work, with these people. */
  readonly personas: readonly Persona[] | undefined;
  readonly regio: string;
  /** Origin of the issuer, to which the sign-in may lead; null for the own one. */
  readonly signInOrigin: string | null;
  /** Who acts in this aanstelling today; undefined when it has ended. */
  findActor(aanstelling: string): Promise<Actor | undefined>;
  /** Who comes in with the link of a guest, and what the browser keeps so that the link goes on working in it. */
  enterGast(
    link: { code: string; browser: string | undefined },
    origin: Origin,
  ): Promise<{ account: string; aanstelling: string; browser: string } | undefined>;
  /** The aanstellingen that someone may act in today, in the order in which they are offered. */
  listAanstellingen(account: string): Promise<readonly { id: string; naam: string }[]>;
  /** May this actor hear that something happened to the topic? */
  mayFollow(actor: Actor, topic: string): Promise<boolean>;
  /** What stands around a page for a role: its name, first screen, ways to go and whether it searches families. */
  frameOf(
    rol: string,
    language: Language,
  ): Pick<Shell, 'rol' | 'start' | 'navigation' | 'familyTabs' | 'search'>;
  /** Takes a post of the carrier of berichten; absent where posts do not come over HTTP. */
  readonly takePost?: (request: Request) => Promise<Response>;
  /** How far the demo region is, 0..1, while it is being made. */
  demoProgress(): Promise<{ part: number; text: string } | undefined>;
  /** True when the database answers and has the newest shape. */
  isReady(): Promise<boolean>;
};

/** What every request knows after the guard. */
export type Visit = {
  Variables: {
    trace: string;
    nonce: string;
    actor: Actor | undefined;
    account: string | undefined;
    /** The session was there but its time is over: whose form this was. */
    late: string | undefined;
  };
};

export type Site = Hono<Visit>;
