/** Who sent the jeugdige to the help (protocol 3.2); the codes of iJw COD327 are the same. */
export const verwijzers = {
  '01': 'Gemeentelijke toegang',
  '02': 'Huisarts',
  '03': 'Jeugdarts',
  '04': 'Gecertificeerde instelling',
  '05': 'Medisch specialist',
  '06': 'Geen verwijzer',
  '08': 'Rechter, officier van justitie of functionaris van een justitiële jeugdinrichting',
} as const;
export type Verwijzer = keyof typeof verwijzers;

/** Kinds of jeugdhulp (protocol 3.3): 0x without verblijf, 1x with verblijf. */
export const hulpvormen = {
  '01': 'Zonder verblijf: wijk- of buurtteam',
  '02': 'Zonder verblijf: ambulant op locatie van de aanbieder',
  '03': 'Zonder verblijf: daghulp op locatie van de aanbieder',
  '04': 'Zonder verblijf: in het netwerk van de jeugdige',
  '11': 'Met verblijf: pleegzorg',
  '12': 'Met verblijf: gezinsgericht',
  '13': 'Met verblijf: gesloten plaatsing',
  '14': 'Met verblijf: ander verblijf bij een aanbieder',
} as const;
export type Hulpvorm = keyof typeof hulpvormen;

/** Why the jeugdhulp ended (protocol 3.7). */
export const redenenBeeindiging = {
  '01': 'Volgens plan',
  '02': 'Voortijdig: in overeenstemming',
  '03': 'Voortijdig: eenzijdig door de cliënt',
  '04': 'Voortijdig: eenzijdig door de aanbieder',
  '05': 'Voortijdig: externe omstandigheden',
} as const;
export type RedenBeeindiging = keyof typeof redenenBeeindiging;

/** What the client expects to need after the help (protocol 4.4). */
const zonderHulpVerder = {
  '01': 'Dezelfde of zwaardere hulp nodig',
  '02': 'Met lichtere hulp lukt het',
  '03': 'Nu niet, later misschien weer',
  '04': 'Geen hulp meer nodig',
} as const;
export type ZonderHulpVerder = keyof typeof zonderHulpVerder;

/** Protocol 5.1.1 and 5.2.1; 31 stands in the same field (5.4). 11 is also a hulpvorm, so never read it alone. */
export const typenMaatregel = {
  '11': 'Ondertoezichtstelling',
  '12': 'Voorlopige ondertoezichtstelling',
  '21': 'Voogdij',
  '22': 'Voorlopige voogdij',
  '23': 'Tijdelijke voogdij',
  '31': 'Activiteiten in het preventief justitieel kader',
  '41': 'Toezicht en begeleiding: gedwongen kader',
  '42': 'Toezicht en begeleiding: vrijwillig',
  '50': 'Individuele trajectbegeleiding Harde Kern',
  '51': 'Individuele trajectbegeleiding Criem',
  '61': 'Scholings- en trainingsprogramma',
  '62': 'Gedragsbeïnvloedende maatregel',
  '63': 'Voorbereiding gedragsbeïnvloedende maatregel',
} as const;
export type TypeMaatregel = keyof typeof typenMaatregel;

/** Protocol 5.1.4: Jeugdwet art. 6.1.2 and BW art. 1:265b. */
const typenMachtiging = {
  '71': 'Machtiging gesloten plaatsing',
  '72': 'Machtiging uithuisplaatsing',
} as const;
export type TypeMachtiging = keyof typeof typenMachtiging;

/** Why a maatregel of jeugdbescherming ended (protocol 5.3.1); 31 belongs to type 31 only. */
export const redenenMaatregel = {
  '01': 'Jeugdige is meerderjarig',
  '02': 'Tussentijds opgeheven',
  '03': 'Niet verlengd',
  '04': 'Volgens plan',
  '05': 'Gezag is beëindigd',
  '06': 'Overlijden van de jeugdige',
  '07': 'Voorlopige ondertoezichtstelling werd ondertoezichtstelling',
  '11': 'Jeugdige is meerderjarig',
  '12': 'Voogdij naar pleegouder',
  '13': 'Voogdij naar burgervoogd',
  '14': 'Gezag is hersteld',
  '15': 'Overlijden van de jeugdige',
  '31': 'Einde van de activiteiten in het preventief justitieel kader',
} as const;
export type RedenMaatregel = keyof typeof redenenMaatregel;

/** The risk profile (LIJ) at the end of jeugdreclassering beside that at the start (protocol 5.3.1). */
export const risicoprofielen = { '41': 'Lager', '42': 'Even hoog', '43': 'Hoger' } as const;
export type Risicoprofiel = keyof typeof risicoprofielen;

/** Protocol 2.4; unknown is a code of its own. */
const geslachten = { V: 'Vrouw', M: 'Man', O: 'Onbekend' } as const;
export type Geslacht = keyof typeof geslachten;

/** Whether a text is a code of the list. */
export function isCode<L extends object>(lijst: L, code: string): code is Extract<keyof L, string> {
  return Object.hasOwn(lijst, code);
}

/** Whether help of this kind is jeugdhulp with verblijf: nights elsewhere than at home (protocol 3.3). */
export function hasVerblijf(hulpvorm: Hulpvorm): boolean {
  return hulpvorm >= '11';
}

const REDENEN_OTS: readonly RedenMaatregel[] = ['01', '02', '03', '04', '05', '06'];
const REDENEN_VOOGDIJ: readonly RedenMaatregel[] = ['11', '12', '13', '14', '15'];

/** Reasons that may end a maatregel of this type (protocol 5.3.1); none for jeugdreclassering, which is told otherwise. */
export function getRedenen(type: TypeMaatregel): readonly RedenMaatregel[] {
  if (type === '11') return REDENEN_OTS;
  if (type === '12') return [...REDENEN_OTS, '07'];
  if (type === '31') return ['31'];
  return type < '31' ? REDENEN_VOOGDIJ : [];
}
