export { documentBericht } from './document-bericht.ts';
export type { Jw301 } from './ijw-3.2/berichten/jw301.ts';
export type { Jw305 } from './ijw-3.2/berichten/jw305.ts';
export type { Jw307 } from './ijw-3.2/berichten/jw307.ts';
export type { Bericht, Berichtsoort } from './ijw-3.2/definities.ts';
export { type Gelezen, readBericht } from './read-bericht.ts';
export { writeBericht } from './write-bericht.ts';
