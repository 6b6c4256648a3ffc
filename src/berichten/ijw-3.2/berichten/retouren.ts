import { berichtCode } from '../kop.ts';
import { type Retour, retourVan } from '../retourdefinitie.ts';
import { jw301 } from './jw301.ts';
import { jw305 } from './jw305.ts';
import { jw307 } from './jw307.ts';
import { jw315 } from './jw315.ts';
import { jw317 } from './jw317.ts';
import { jw319 } from './jw319.ts';

export const jw302 = retourVan(jw301, 'JW302', berichtCode('437'));
export const jw306 = retourVan(jw305, 'JW306', berichtCode('439'));
export const jw308 = retourVan(jw307, 'JW308', berichtCode('441'));
export const jw316 = retourVan(jw315, 'JW316', berichtCode('447'));
export const jw318 = retourVan(jw317, 'JW318', berichtCode('487'));
export const jw320 = retourVan(jw319, 'JW320', berichtCode('489'));

export type Jw302 = Retour<'JW302', typeof jw301.wortel>;
export type Jw306 = Retour<'JW306', typeof jw305.wortel>;
export type Jw308 = Retour<'JW308', typeof jw307.wortel>;
export type Jw316 = Retour<'JW316', typeof jw315.wortel>;
export type Jw318 = Retour<'JW318', typeof jw317.wortel>;
export type Jw320 = Retour<'JW320', typeof jw319.wortel>;
