import type { Listing } from './command.ts';

const json = { json: { type: 'boolean' } } as const;

/** Everything that `stip` can do; a file is read only when its command is called. */
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
    name: 'ijw check',
    operands: ['FILE...'],
    options: { ...json, level: { type: 'string' } },
    file: 'ijw/check',
    nl: 'Toetst iJw-berichten op niveau 1 (schema), 2 (regels) of 3.',
    en: 'Checks iJw messages on level 1 (schema), 2 (rules) or 3.',
  },
  {
    name: 'ijw retour',
    operands: ['FILE'],
    options: { identificatie: { type: 'string' }, dagtekening: { type: 'string' } },
    file: 'ijw/retour',
    nl: 'Schrijft het retourbericht dat de standaard op een bericht vraagt.',
    en: 'Writes the retour that the standard asks for.',
  },
  {
    name: 'ijw export',
    operands: ['[DIR]'],
    options: json,
    file: 'ijw/export',
    nl: 'Schrijft de berichten die op verzending wachten in een map.',
    en: 'Writes the messages that wait to be sent into a folder.',
  },
  {
    name: 'ijw import',
    operands: ['DIR'],
    options: json,
    file: 'ijw/import',
    nl: 'Leest iJw-berichten uit een map in.',
    en: 'Imports iJw messages from a folder.',
  },
  {
    name: 'ijw partner',
    operands: ['DIR'],
    options: {
      ...json,
      als: { type: 'string' },
      clienten: { type: 'string' },
      dagen: { type: 'string' },
      fouten: { type: 'string' },
      seed: { type: 'string' },
    },
    file: 'ijw/partner',
    nl: 'Speelt een aanbieder of gemeente: schrijft berichten in een map en toetst de antwoorden.',
    en: 'Plays an aanbieder or gemeente: writes messages into a folder and judges the answers.',
  },
  {
    name: 'woonplaats',
    operands: ['FILE.json'],
    options: json,
    file: 'woonplaats',
    nl: 'Zegt welke gemeente voor een jeugdige verantwoordelijk is, en waarom.',
    en: 'Tells which gemeente is responsible for a jeugdige, and why.',
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
