import type { Heenbericht } from './definities.ts';

type Soort = Heenbericht['soort'];
/** Judged, or why it cannot be. */
type Toets = true | string;

/** One rule of level 3 or 4, for the messages for which it is judged in the same places. */
export interface NiveauRegel {
  readonly regel: `TR${number}`;
  readonly niveau: 3 | 4;
  /** The return code that answers it; two rules on a JW325 have none, because nobody answers that. */
  readonly code: string;
  readonly berichten: readonly Soort[];
  /** Against what came before in the same series (`stip ijw check --level 3`), or why not. */
  readonly reeks: Toets;
  /** Against the records of the gemeenten that work here (`stip ijw import`, traffic), or why not. */
  readonly dossier: Toets;
}

const GEEN_325 =
  'A gemeente gets no JW325. One that an aanbieder here gets is held against the declaratie that went out from here, as a whole (module declaratie).';
const CONTRACT = 'What a product costs stands in a contract, and no message holds that.';
const EERDER = 'A client may have been known before the first message of a series.';
const LIJST = 'Which list of product codes holds is agreed between gemeente and aanbieder (IV075).';

const regel = (
  nummer: NiveauRegel['regel'],
  code: string,
  berichten: readonly Soort[],
  toets: Partial<Pick<NiveauRegel, 'niveau' | 'reeks' | 'dossier'>> = {},
): NiveauRegel => ({ regel: nummer, niveau: 3, code, berichten, reeks: true, dossier: true, ...toets });

const NIVEAU_4 = { niveau: 4 } as const;
const ALLEEN_REEKS = { dossier: GEEN_325 } as const;

const LEVERING = ['JW305', 'JW307'] as const;
const VERZOEK = ['JW315', 'JW317'] as const;
const MET_RETOUR = ['JW301', ...LEVERING, ...VERZOEK, 'JW319'] as const;

/**
 * Every rule of levels 3 and 4 of iJw 3.2, with where it is judged here and why not elsewhere. What neither a series nor
 * records can know is not judged: whether an order without a reference honours a verzoek (half of TR379) knows only the
 * gemeente that gave it; in which unit is declared on an order without a size (TR341) says the contract; and TR318 is read
 * as IV090 reads it, because nobody here knows in which months there was no help.
 */
export const niveauRegels: readonly NiveauRegel[] = [
  regel('TR019', '9019', LEVERING),
  regel('TR056', '9056', [...MET_RETOUR, 'JW323']),
  regel('TR056', '9056', ['JW325'], ALLEEN_REEKS),
  regel('TR063', '9063', LEVERING),
  regel('TR071', '9071', ['JW305']),
  regel('TR074', '9074', LEVERING),
  regel('TR135', '8848', [...MET_RETOUR, 'JW323'], NIVEAU_4),
  regel('TR135', '8848', ['JW325'], { ...NIVEAU_4, ...ALLEEN_REEKS }),
  regel('TR304', '8187', ['JW317', 'JW323'], { reeks: EERDER }),
  regel('TR304', '8187', ['JW325'], ALLEEN_REEKS),
  regel('TR307', '9307', ['JW323']),
  regel('TR308', '9308', ['JW323']),
  regel('TR314', '8021', ['JW323']),
  regel('TR318', '8214', ['JW323']),
  regel('TR319', '9319', ['JW323']),
  regel('TR321', '9321', ['JW323']),
  regel('TR322', '9322', ['JW323']),
  regel('TR323', '8017', ['JW323']),
  regel('TR326', '9326', ['JW305']),
  regel('TR332', '9332', ['JW301']),
  regel('TR333', '9333', ['JW323']),
  regel('TR337', 'n.v.t.', ['JW325'], ALLEEN_REEKS),
  regel('TR338', '9338', ['JW323']),
  regel('TR339', '9339', ['JW323']),
  regel('TR340', '9340', ['JW323']),
  regel('TR341', '9341', ['JW323']),
  regel('TR346', '9346', ['JW323'], NIVEAU_4),
  regel('TR347', '9347', VERZOEK),
  regel('TR349', '9349', ['JW317']),
  regel('TR350', '9350', ['JW317']),
  regel('TR351', '9351', ['JW317']),
  regel('TR355', '9355', ['JW319']),
  regel('TR357', '9357', ['JW317']),
  regel('TR359', '9359', ['JW319']),
  regel('TR360', '9360', ['JW319']),
  regel('TR361', '9361', ['JW317']),
  regel('TR365', '9365', ['JW319']),
  regel('TR366', '9366', ['JW325'], ALLEEN_REEKS),
  regel('TR367', '9367', ['JW325'], ALLEEN_REEKS),
  regel('TR369', '9369', ['JW323']),
  regel('TR371', 'n.v.t.', ['JW325'], ALLEEN_REEKS),
  regel('TR373', '9373', ['JW317']),
  regel('TR374', '9374', VERZOEK),
  regel('TR375', '9375', ['JW317']),
  regel('TR376', 'n.v.t.', ['JW325'], ALLEEN_REEKS),
  regel('TR378', 'S300', [...MET_RETOUR, 'JW323'], NIVEAU_4),
  regel('TR378', 'S300', ['JW325'], { ...NIVEAU_4, ...ALLEEN_REEKS }),
  regel('TR379', '9379', ['JW301']),
  regel('TR381', 'S329', ['JW301', ...LEVERING, ...VERZOEK, 'JW323'], { ...NIVEAU_4, reeks: LIJST }),
  regel('TR382', '9069', ['JW307']),
  regel('TR384', '9384', ['JW323']),
  regel('TR385', '9385', ['JW301']),
  regel('TR387', '9387', ['JW323']),
  regel('TR388', '9388', ['JW323']),
  regel('TR389', '9389', ['JW323']),
  regel('TR390', '9390', ['JW323']),
  regel('TR411', '9411', ['JW317']),
  regel('TR412', '9412', ['JW317']),
  regel('TR413', '9413', ['JW307']),
  regel('TR414', '9414', ['JW307']),
  regel('TR415', '9415', ['JW307']),
  regel('TR418', '0611', ['JW323'], { reeks: CONTRACT }),
];
