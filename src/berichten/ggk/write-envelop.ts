import type { Bevinding } from '../bevinding.ts';
import { writeChildren } from '../schema/writer.ts';
import { lengthInBase64, writeBase64 } from './base64.ts';
import { type Envelop, GGK, LARGEST_WRITTEN, wortels } from './envelop.ts';
import { readEnvelop, tooLarge } from './read-envelop.ts';
import { STUF } from './stuf.ts';

export interface GeschrevenEnvelop {
  /** Only when nothing was found against the envelope. */
  readonly xml?: string;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * One envelope in the one form this codec writes: schema order, CR/LF, no byte order mark, base64 on one line.
 * @returns the text, or why it would be refused: a value that StUF-GGk 2.1 does not allow, or more than 25 MB as UTF-8
 * with base64 included.
 */
export function writeEnvelop(envelop: Envelop): GeschrevenEnvelop {
  // What holds for the envelope without its message holds for the whole: base64 of our own is right by itself.
  const shell = writeAround(envelop, '');
  const { bevindingen } = readEnvelop(shell);
  if (bevindingen.length > 0) return { bevindingen };
  if (envelop.soort === 'Fo01') return { xml: shell, bevindingen };
  const { xmlBestand } = envelop.parameters.bericht;
  const size = new TextEncoder().encode(shell).length + lengthInBase64(xmlBestand.length);
  if (size > LARGEST_WRITTEN) return { bevindingen: [tooLarge] };
  return { xml: writeAround(envelop, writeBase64(xmlBestand)), bevindingen };
}

function writeAround(envelop: Envelop, xmlBestand: string): string {
  const node =
    envelop.soort === 'Fo01'
      ? envelop
      : { ...envelop, parameters: { ...envelop.parameters, bericht: { xmlBestand } } };
  const wortel = wortels[envelop.soort];
  const root = `${envelop.soort === 'Fo01' ? 'StUF' : 'GGK'}:${wortel.naam}`;
  const namespaces = `${envelop.soort === 'Fo01' ? '' : ` xmlns:GGK="${GGK}"`} xmlns:StUF="${STUF}"`;
  const children = writeChildren(wortel, node, { bericht: 'GGK', basis: 'StUF', berichtUri: GGK }, '\t');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root}${namespaces}>`,
    `${children}</${root}>`,
    '',
  ].join('\r\n');
}
