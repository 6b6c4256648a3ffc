import { type Bericht, definities } from '../ijw-3.2/definities.ts';
import { naamruimte } from '../ijw-3.2/kop.ts';
import { BASIS } from '../schema/datatypes.ts';
import { writeChildren } from '../schema/writer.ts';

/** One message in the one form this codec writes: schema order, CR/LF (OP192), no byte order mark. */
export function writeBericht(bericht: Bericht): string {
  const { prefix, wortel } = definities[bericht.soort];
  const berichtUri = naamruimte(bericht.soort);
  const children = writeChildren(wortel, bericht, { bericht: prefix, basis: 'ijw', berichtUri }, '\t');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${prefix}:Bericht xmlns:ijw="${BASIS}" xmlns:${prefix}="${berichtUri}">`,
    `${children}</${prefix}:Bericht>`,
    '',
  ].join('\r\n');
}
