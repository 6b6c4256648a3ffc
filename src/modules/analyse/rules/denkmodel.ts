import type { Denkmodel, GesteldeVraag, Leeftijdsgroep, PartijSoort } from '../schema/denkmodel.ts';
import { stipEen } from './eigen-model/stip-een.ts';

/** Every versie of the model that comes with Stip. None is ever taken away: an analyse keeps the one with which it began. */
export const eigenModellen: readonly Denkmodel[] = [stipEen];

/** The model of Stip itself, for as long as no other was put in its place. */
export const eigenModel: Denkmodel = stipEen;

export function findEigenModel(code: string, versie: number): Denkmodel | undefined {
  return eigenModellen.find((model) => model.code === code && model.versie === versie);
}

/** The code of a model that comes with Stip cannot be taken by another. */
export function isEigenCode(code: string): boolean {
  return eigenModellen.some((model) => model.code === code);
}

/** By what words a child is asked; null for who is no child. Without a date of birth the eldest. */
export function groepOf(
  soort: PartijSoort,
  geboortedatum: string | null,
  today: string,
): Leeftijdsgroep | null {
  if (soort !== 'jeugdige') return null;
  if (geboortedatum === null) return '12-plus';
  const years = ageOn(geboortedatum, today);
  if (years < 8) return 'tot-8';
  return years < 12 ? '8-12' : '12-plus';
}

/** Whole years on a day (BW art. 1:233): one is a year older on the day itself. */
export function ageOn(geboortedatum: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return day.slice(5) < geboortedatum.slice(5) ? years - 1 : years;
}

/** The questions of a model as this party reads them, in the order of the model. */
export function vragenFor(
  { vragen }: Denkmodel,
  soort: PartijSoort,
  groep: Leeftijdsgroep | null,
): GesteldeVraag[] {
  return vragen
    .filter(({ nietVoor }) => groep === null || !nietVoor.includes(groep))
    .map(({ code, tekst, uitleg, wijzen }) => {
      const own = wijzen.filter((wijze) => wijze.soort === soort);
      const wijze =
        own.find(({ groepen }) => groep !== null && groepen.includes(groep)) ??
        own.find(({ groepen }) => groepen.length === 0);
      return wijze
        ? { code, tekst: wijze.tekst, uitleg: wijze.uitleg, keuzes: wijze.keuzes }
        : { code, tekst, uitleg, keuzes: [] };
    });
}
