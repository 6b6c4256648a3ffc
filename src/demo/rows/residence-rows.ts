// Streets that are nowhere stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { dayOf, isoOf } from '../days.ts';
import type { Draws } from '../random.ts';
import type { Making } from './case.ts';
import type { Batch } from './rows.ts';

/** No gemeente of the region has such a street, and no letterbox this postcode. */
const streets = ['Verzonnenlaan', 'Nergenspad', 'Sprookjesweg', 'Nooitgedachtstraat', 'Luchtkasteelhof'];
const postcode = '9999ZZ';

/** Assumed: of a hundred families, so many came from another gemeente of the region in the last three years. */
const moved = { aandeel: 0.06, dagen: 1095 } as const;

type Living = {
  readonly gezin: string;
  readonly gemeente: string;
  readonly draws: Draws;
  readonly people: readonly {
    readonly id: string;
    readonly soort: string;
    readonly geboortedatum: string | null;
  }[];
  /** Where and until which day they lived before, where the story tells it. */
  readonly before?: { readonly gemeente: string; readonly tot: number } | undefined;
};

type Period = { readonly gemeente: string; readonly van: string; readonly tot: string | null };

/** Where the jeugdigen of a family are registered: together at one invented address, since birth or since they came. */
export function addResidence(batch: Batch, making: Making, living: Living): void {
  const { gezin, gemeente, draws } = living;
  const before = living.before ?? drawMove(making, living);
  const sealed = sealHome(making, gemeente, draws);
  for (const [nr, { id, soort, geboortedatum }] of living.people.entries()) {
    if (soort !== 'jeugdige' || geboortedatum === null) continue;
    for (const [turn, period] of periodsOf(geboortedatum, gemeente, before).entries())
      batch.inschrijving.push({
        // Drawn ids of one day may meet; the days on which people came to live somewhere keep them apart.
        id: draws.id(`inschrijving ${nr} ${turn}`, dayOf(period.van)),
        gezin_id: gezin,
        persoon_id: id,
        soort: 'woonadres',
        bron: 'brp',
        adres_versleuteld: period.tot === null ? sealed : null,
        ...period,
      });
  }
}

/** Who was born after the move lived in one place only. */
function periodsOf(born: string, gemeente: string, before: Living['before']): Period[] {
  const move = before && isoOf(before.tot);
  if (!before || !move || born >= move) return [{ gemeente, van: born, tot: null }];
  return [
    { gemeente: before.gemeente, van: born, tot: move },
    { gemeente, van: move, tot: null },
  ];
}

function drawMove({ region, today }: Making, { gemeente, draws }: Living) {
  const others = region.gemeenten.filter(({ code }) => code !== gemeente);
  if (others.length === 0 || draws.number('moved') >= moved.aandeel) return undefined;
  const from = draws.pick('moved from', others);
  return { gemeente: from.code, tot: today - 1 - draws.whole('moved on', moved.dagen) };
}

function sealHome({ vault, region }: Making, gemeente: string, draws: Draws): string {
  const adres = {
    straat: draws.pick('straat', streets),
    huisnummer: 1 + draws.whole('huisnummer', 199),
    postcode,
    plaats: region.gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente,
  };
  return `\\x${vault.seal(JSON.stringify(adres)).toString('hex')}`;
}
