import { adresRegels } from './regels/adres.ts';
import { bsnRegels } from './regels/bsn.ts';
import { dagtekeningRegels } from './regels/dagtekening.ts';
import { dubbelRegels } from './regels/dubbel.ts';
import { geboortedatumRegels } from './regels/geboortedatum.ts';
import { omvangRegels } from './regels/omvang.ts';
import { overlapRegels } from './regels/overlap.ts';
import { periodeRegels } from './regels/periode.ts';
import { persoonRegels } from './regels/persoon.ts';
import { statusRegels } from './regels/status.ts';
import type { Regel } from './rule.ts';

/** All rules of level 2; each names the types it tests, so a message meets only its own. */
export const regels: readonly Regel[] = [
  ...bsnRegels,
  ...geboortedatumRegels,
  ...dagtekeningRegels,
  ...periodeRegels,
  ...dubbelRegels,
  ...overlapRegels,
  ...adresRegels,
  ...persoonRegels,
  ...omvangRegels,
  ...statusRegels,
];
