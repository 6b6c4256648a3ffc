import { adresRegels } from './regels/adres.ts';
import { bsnRegels } from './regels/bsn.ts';
import { dagtekeningRegels } from './regels/dagtekening.ts';
import { dubbelRegels } from './regels/dubbel.ts';
import { geboortedatumRegels } from './regels/geboortedatum.ts';
import { omvangRegels } from './regels/omvang.ts';
import { overlapRegels } from './regels/overlap.ts';
import { periodeRegels } from './regels/periode.ts';
import { persoonRegels } from './regels/persoon.ts';
import { declaratieRegels, prestatieRegels } from './regels/prestatie.ts';
import { statusRegels } from './regels/status.ts';
import { toekenningRegels } from './regels/toekenning.ts';
import { verzoekRegels } from './regels/verzoek.ts';
import type { Regel } from './rule.ts';

/** All rules that are tested inside one message; each names the types it tests, so a message meets only its own. */
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
  ...verzoekRegels,
  ...prestatieRegels,
  ...declaratieRegels,
  ...toekenningRegels,
];
