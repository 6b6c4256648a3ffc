import { type Berichtsoort, definities } from '../ijw-3.2/definities.ts';
import { documentKlasse } from '../schema/document.ts';

/** What one message holds, as Markdown in Dutch, straight from the definition that also judges it. */
export function documentBericht(soort: Berichtsoort): string {
  const { doel, wortel } = definities[soort];
  return `# ${soort}\n\n${doel}\n\n${documentKlasse(wortel)}\n`;
}
