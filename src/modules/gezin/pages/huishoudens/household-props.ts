import type { Refused } from '#web/kit/form/form-state.ts';
import type { Persoon } from '../../schema/gezin.ts';
import type { Huishouden, Plek, Weekverdeling } from '../../schema/huishouden.ts';

/** What the card of households and each piece of it is drawn from. */
export type HouseholdProps = {
  readonly leden: readonly Persoon[];
  readonly home: {
    readonly huishoudens: readonly Huishouden[];
    readonly weken: readonly Weekverdeling[];
    readonly plekken: readonly { readonly persoonId: string; readonly plek: Plek }[];
  };
  readonly canChange: boolean;
  readonly refusal: Refused | undefined;
};
