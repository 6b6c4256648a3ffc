import type { Listing } from './command.ts';

const json = { json: { type: 'boolean' } } as const;

/** Everything that `stip` can do; a file of this folder is read only when its command is called. */
export const commands: readonly Listing[] = [
  {
    name: 'audit verify',
    operands: [],
    options: json,
    file: 'audit',
    nl: 'Rekent elk zegel van het logboek na.',
    en: 'Checks every seal of the audit log.',
  },
  {
    name: 'demo',
    operands: [],
    options: { ...json, seed: { type: 'string' }, scale: { type: 'string' } },
    file: 'demo',
    nl: 'Vult een lege database met een verzonnen regio.',
    en: 'Fills an empty database with an invented region.',
  },
  {
    name: 'region check',
    operands: ['DIR'],
    options: {},
    file: 'region',
    nl: 'Kijkt een map met een regioprofiel na.',
    en: 'Checks a folder with the profile of a region.',
  },
  {
    name: 'ijw import',
    operands: ['DIR'],
    options: json,
    file: 'ijw',
    nl: 'Leest iJw-berichten uit een map in.',
    en: 'Imports iJw messages from a folder.',
  },
  {
    name: 'worker',
    operands: [],
    options: {},
    file: 'worker',
    nl: 'Werkt wachtrijen en taken af, zonder website.',
    en: 'Works queues and tasks, without the site.',
  },
];
