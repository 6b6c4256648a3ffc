import type { Values } from '#web/kit/form/form-state.ts';
import type { WijzigbareToewijzing, WijzigingSoort } from '../../schema/wijziging.ts';

type Days = { readonly today: string; readonly tomorrow: string };

/** Eenheid 83 (WJ756) counts cents (IV042), and people type euros. */
const euros = '83';
const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
const typedVolume = ({ volume, eenheid }: { volume: number; eenheid: string }): string =>
  eenheid === euros ? typedEuros(volume) : String(volume);

const amountOf = (omvang: WijzigbareToewijzing['omvang']): Values =>
  omvang === null
    ? {}
    : {
        'omvang.volume': typedVolume(omvang),
        'omvang.eenheid': omvang.eenheid,
        'omvang.frequentie': omvang.frequentie,
      };

const budgetOf = ({ budget }: WijzigbareToewijzing): Values =>
  budget === null ? {} : { budget: typedEuros(budget) };

const latest = (one: string, other: string): string => (one < other ? other : one);

/** What the fields of a change begin with: nothing is asked that is known, and a day that is likely stands there already. */
export function valuesFor(
  soort: WijzigingSoort,
  of: WijzigbareToewijzing,
  { today, tomorrow }: Days,
): Values {
  const { ingangsdatum, einddatum, omvang, productcategorie, productcode } = of;
  switch (soort) {
    case 'inkorten':
      return { einddatum: latest(today, ingangsdatum) };
    case 'volume':
      return omvang ? { volume: typedVolume(omvang) } : {};
    case 'budget':
      return budgetOf(of);
    case 'vervangen':
      return {
        ...{ ingangsdatum: latest(tomorrow, ingangsdatum), einddatum, productcategorie, productcode },
        ...budgetOf(of),
        ...amountOf(omvang),
      };
    default:
      return {};
  }
}
