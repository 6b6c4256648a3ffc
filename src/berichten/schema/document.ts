import type { Klasse, Plaats } from './definition.ts';

const TIMES = { one: '1', optional: '0..1', many: '1..n' } as const;

function rowsOf(plaats: Plaats, parent: string): string[] {
  const { naam, type, aantal } = plaats;
  const path = `${parent}/${naam}${aantal === 'many' ? '[n]' : ''}`;
  if (type.kind === 'simple') return [`| ${path} | ${type.naam} | ${TIMES[aantal]} | ${type.facetten} |`];
  const key = type.sleutel.length > 0 ? `sleutel: ${type.sleutel.join(' + ')}` : '';
  return [`| ${path} | ${type.naam} | ${TIMES[aantal]} | ${key} |`, ...rowsWithin(type, path)];
}

function rowsWithin(klasse: Klasse, path: string): string[] {
  return klasse.plaatsen.flatMap((plaats) => rowsOf(plaats, path));
}

/** The whole element tree as a Markdown table, straight from the definition that also judges. */
export function documentKlasse(wortel: Klasse): string {
  return [
    '| element | type | aantal | waarde |',
    '|---|---|---|---|',
    ...rowsWithin(wortel, '/Bericht'),
  ].join('\n');
}
