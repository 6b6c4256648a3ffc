import { changeHuishouden } from './change-huishouden.ts';
import { changeHuishoudenlid } from './change-huishoudenlid.ts';
import { changeWeekverdeling } from './change-weekverdeling.ts';
import { listHuishoudens } from './list-huishoudens.ts';
import { openHuishoudens } from './open-huishoudens.ts';
import { stopHuishoudens } from './stop-huishoudens.ts';

/** A gezin that lives in two places, as one name at the door. */
export const huishoudenVerbs = {
  openHuishoudens,
  listHuishoudens,
  changeHuishouden,
  changeHuishoudenlid,
  changeWeekverdeling,
  stopHuishoudens,
} as const;
