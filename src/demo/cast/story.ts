import type { Draws } from '../random.ts';
import type { Making } from '../rows/case.ts';
import type { Cast } from './cast.ts';

/** Families made by hand, so that the first screens of the demo tell something. Days are counted back from today. */
export type StoryPerson = {
  readonly key: string;
  readonly soort: 'jeugdige' | 'ouder' | 'netwerk';
  readonly voornaam: string;
  readonly achternaam?: string;
  readonly leeftijd: number | null;
  readonly relatie?: string;
  /** Key of the persona who is this person. */
  readonly persona?: string;
};
export type StoryLine = {
  readonly hulpsoort: string;
  readonly toegang: 'zonder-indicatie' | 'consult' | 'toewijzing';
  readonly leveringsvorm: 'zin' | 'pgb' | 'lokaal-team' | 'collectief';
  readonly verwijzer: string;
  readonly personen: readonly string[];
  readonly begin: number;
  /** Days after the first day that help really began; null while it is waited for. */
  readonly wait: number | null;
  readonly end?: number;
  readonly uitvoerder?: string;
  /** Given by the aanbieder of the demo's expert. */
  readonly bijExpert?: true;
  /** Number of the doel that it serves. */
  readonly doel?: number;
};
type StoryQuestion = {
  readonly persoon: string;
  readonly deur: string;
  /** Key of the persona whose organisation referred. */
  readonly van?: string;
  readonly tekst: string;
  readonly ontvangen: number;
  readonly afgesloten?: number;
};
export type Story = {
  readonly naam: string;
  readonly gemeente: string;
  readonly worker: string;
  readonly sinds: number;
  /** Where they lived before, and how many days ago they moved here. */
  readonly vorige?: { readonly gemeente: string; readonly dagen: number };
  readonly people: readonly StoryPerson[];
  readonly vragen: readonly StoryQuestion[];
  readonly samenvatting?: string;
  readonly doelen: readonly (readonly [domein: string, tekst: string, voortgang: number])[];
  readonly lines: readonly StoryLine[];
};

/** What the rows of one story share. */
export type Told = {
  readonly making: Making;
  readonly cast: Cast;
  readonly story: Story;
  readonly draws: Draws;
  readonly id: string;
  readonly people: ReadonlyMap<string, string>;
  readonly goals: readonly string[];
  /** ISO date of so many days ago. */
  ago(days: number): string;
};
