import { listGasten } from './gast/list-gasten.ts';
import { listHuishoudens } from './huishouden/list-huishoudens.ts';
import { listInschrijvingen } from './inschrijving/list-inschrijvingen.ts';
import { listWoonplaatsbepalingen } from './woonplaats/list-woonplaatsbepalingen.ts';

/** What a family can take along of its file besides what it reads every day, as one name at the door. */
export const dossierVerbs = {
  listGasten,
  listHuishoudens,
  listInschrijvingen,
  listWoonplaatsbepalingen,
} as const;
