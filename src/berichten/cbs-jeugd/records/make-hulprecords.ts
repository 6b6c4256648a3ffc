import type { Periode } from '../../rekenen/kalender.ts';
import type { Opmerking } from '../bevinding.ts';
import { hasVerblijf } from '../codes/codelijsten.ts';
import type { Hulpfeit } from './feiten.ts';
import { identify } from './jeugdige.ts';
import type { Gemaakt } from './records.ts';
import { absorbInVerblijf } from './samenloop.ts';
import { toHulprecord } from './to-hulprecord.ts';
import { readHulpfeit } from './to-traject.ts';
import { mergeTrajecten } from './traject.ts';

const samenloop: Opmerking = {
  code: 'nakijken',
  veld: 'hulpvorm',
  tekst: 'Deze hulp valt deels samen met verblijf bij u. Hulp tijdens dat verblijf hoort bij het verblijf.',
};

/**
 * The records of jeugdhulp as they are on the last day of the period, also those that ended long before it: whoever asks
 * takes those of the period. All facts are of one supplier.
 * @throws RangeError for a date that does not exist.
 */
export function makeHulprecords(feiten: readonly Hulpfeit[], dagen: Periode): Gemaakt {
  const getPersoon = identify(feiten.map(({ jeugdige }) => jeugdige));
  const read = feiten.map((feit) => readHulpfeit(feit, getPersoon(feit.jeugdige), dagen));
  const trajecten = read.flatMap(({ traject }) => traject ?? []);
  const nights = trajecten.filter(({ hulpvorm }) => hasVerblijf(hulpvorm));
  const days = trajecten.filter(({ hulpvorm }) => !hasVerblijf(hulpvorm));
  const { verblijven, rest, isPartly } = absorbInVerblijf(mergeTrajecten(nights), days);
  const partly = (isMixed: boolean) => (isMixed ? [samenloop] : []);
  return {
    gemaakt: [
      ...verblijven.map((traject) => toHulprecord(traject, dagen.Einddatum, [])),
      ...mergeTrajecten(rest).map((traject) =>
        toHulprecord(traject, dagen.Einddatum, partly(isPartly(traject))),
      ),
    ],
    bevindingen: read.flatMap(({ bevinding }) => bevinding ?? []),
  };
}
