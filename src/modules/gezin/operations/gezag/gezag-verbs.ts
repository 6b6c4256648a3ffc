import { listGasten } from '../gast/list-gasten.ts';
import { openGast } from '../gast/open-gast.ts';
import { readGast } from '../gast/read-gast.ts';
import { stopGast } from '../gast/stop-gast.ts';
import { listSamenvoegingen } from '../samenvoeging/list-samenvoegingen.ts';
import { mergeGezinnen } from '../samenvoeging/merge-gezinnen.ts';
import { readSamenvoeging } from '../samenvoeging/read-samenvoeging.ts';
import { withdrawSamenvoeging } from '../samenvoeging/withdraw-samenvoeging.ts';
import { openToestemmingen } from '../toestemming/open-toestemmingen.ts';
import { openVerlenging } from '../toestemming/open-verlenging.ts';
import { openGezagsrelatie } from './open-gezagsrelatie.ts';
import { receiveGezag } from './receive-gezag.ts';

/** Who decides in a family, whom it lets in, and when two families are one, as one name at the door. */
export const gezagVerbs = {
  receiveGezag,
  openGezagsrelatie,
  openToestemmingen,
  openVerlenging,
  openGast,
  listGasten,
  readGast,
  stopGast,
  readSamenvoeging,
  listSamenvoegingen,
  mergeGezinnen,
  withdrawSamenvoeging,
} as const;
