import { changeContactgegeven } from '../inschrijving/change-contactgegeven.ts';
import { changeInschrijving } from '../inschrijving/change-inschrijving.ts';
import { changeVerblijf } from '../inschrijving/change-verblijf.ts';
import { listInschrijvingen } from '../inschrijving/list-inschrijvingen.ts';
import { openInschrijving } from '../inschrijving/open-inschrijving.ts';
import { openVerblijf } from '../inschrijving/open-verblijf.ts';
import { changeGeschil } from './change-geschil.ts';
import { decideGeschil } from './decide-geschil.ts';
import { decideVerrekening } from './decide-verrekening.ts';
import { decideWoonplaatsbepaling } from './decide-woonplaatsbepaling.ts';
import { decideWoonplaatsbesluit } from './decide-woonplaatsbesluit.ts';
import { listBuurafspraken } from './list-buurafspraken.ts';
import { listWoonplaatsbepalingen } from './list-woonplaatsbepalingen.ts';
import { openBuurafspraak } from './open-buurafspraak.ts';
import { openGeschil } from './open-geschil.ts';
import { openVerrekening } from './open-verrekening.ts';

/** Everything that can be done about where a child is registered and which gemeente is responsible, as one name at the door. */
export const woonplaatsVerbs = [
  listInschrijvingen,
  openInschrijving,
  changeInschrijving,
  openVerblijf,
  changeVerblijf,
  changeContactgegeven,
  listWoonplaatsbepalingen,
  decideWoonplaatsbepaling,
  decideWoonplaatsbesluit,
  openGeschil,
  changeGeschil,
  decideGeschil,
  openVerrekening,
  decideVerrekening,
  listBuurafspraken,
  openBuurafspraak,
] as const;
