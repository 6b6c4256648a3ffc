import type { Bericht, Bevinding, Heenbericht, Jw325 } from '#berichten/index.ts';
import type { Draws } from './draws.ts';
import type { Fault } from './expected.ts';
import type { Settings } from './options.ts';

/** What every header begins with, but for its BerichtCode. */
export interface Head {
  readonly BerichtVersie: number;
  readonly BerichtSubversie: number;
  readonly Afzender: string;
  readonly Ontvanger: string;
  readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: string };
  readonly XsdVersie: { readonly BasisschemaXsdVersie: string; readonly BerichtXsdVersie: string };
}

/** A bericht that is wrong beside what was sent before, and what has to come of it. */
export interface Spoiled {
  readonly bericht: Heenbericht;
  readonly fault: Fault;
}

/** What belongs to a bericht besides its content. */
export interface Letter {
  /**
   * Called once: when the retour says that nothing is wrong, or when none came in time. Of a declaratie it gets the
   * answer, whatever that says.
   */
  readonly onAnswer?: (answer: Jw325 | undefined) => void;
  /** Wrong ones of which one may go along. */
  readonly chain?: () => readonly Spoiled[];
  /** Of a declaratie: the prestaties that have to be refused, by ReferentieNummer. */
  readonly lines?: Readonly<Record<string, Fault>>;
}

/** What a role works with: the day, chance, and the post. */
export interface Desk {
  readonly settings: Settings;
  readonly today: string;
  /** Draws of one stream and whatever it is about. */
  draws(...keys: readonly number[]): Draws;
  /** A task for a day; what should have been done before today is done today. */
  plan(day: string, task: () => void): void;
  /** A day at which something is done that is due so many working days after another; sometimes it is late. */
  within(days: number, from: string, draws: Draws, purpose: string): string;
  head(afzender: string, ontvanger: string): Head;
  send(bericht: Heenbericht, letter?: Letter): void;
  /** Says what did not go as it should, other than what a retour or a JW325 says. */
  differ(about: Pick<Bericht, 'soort' | 'Header'>, expected: string, found: string): void;
  /** Counts something that came after the day on which it was due. */
  tellLate(): void;
}

/** The part of a partner that knows its trade. */
export interface Role {
  /** Plans what happens by itself. */
  begin(): void;
  /** Judges a bericht against the books and takes it when nothing is wrong; undefined when it is not for this role. */
  take(bericht: Heenbericht): readonly Bevinding[] | undefined;
}
