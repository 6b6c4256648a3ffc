import * as locales from 'zod/v4/locales';
import { Denkmodel, Leeftijdsgroep, type Modelfout, PartijSoort, type Wijze } from '../schema/denkmodel.ts';
import { vragenFor } from './denkmodel.ts';

const dutch = locales.nl().localeError;
/** Beyond this many nobody reads on; the first ones mended take others along. */
const MOST = 50;
const CODED = ['fasen', 'domeinen', 'oorzaken', 'vragen', 'treden', 'verwachtingen'] as const;

/** A model from what was typed or uploaded, or each thing that is wrong in it with the place where it stands. */
export function readModel(tekst: string): { readonly model: Denkmodel } | { readonly fouten: Modelfout[] } {
  const found = parseJson(tekst);
  if ('fout' in found) return { fouten: [found.fout] };
  const parsed = Denkmodel.safeParse(found.json, { error: dutch });
  if (!parsed.success)
    return {
      fouten: parsed.error.issues
        .slice(0, MOST)
        .map(({ path, message }) => ({ plek: placeOf(path), wat: message })),
    };
  const fouten = listContradictions(parsed.data);
  return fouten.length > 0 ? { fouten } : { model: parsed.data };
}

function parseJson(tekst: string): { json: unknown } | { fout: Modelfout } {
  try {
    return { json: JSON.parse(tekst.replace(/^\uFEFF/, '')) };
  } catch {
    return { fout: { plek: [], wat: 'json' } };
  }
}

/** People count from one. */
const placeOf = (path: readonly PropertyKey[]): string[] =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));

/** What a model says of itself that cannot be: a code twice, or nobody of twelve who is asked anything. */
export function listContradictions(model: Denkmodel): Modelfout[] {
  const twice = CODED.flatMap((part) => {
    const codes = model[part].map(({ code }) => code);
    return codes.flatMap((code, place) =>
      codes.indexOf(code) < place ? [{ plek: [part, String(place + 1), 'code'], wat: 'dubbel' }] : [],
    );
  });
  const isAsked = model.vragen.some(({ nietVoor }) => nietVoor.length < Leeftijdsgroep.options.length);
  return isAsked ? twice : [...twice, { plek: ['vragen'], wat: 'niemand' }];
}

/** What each kind of party is asked by a model, children by their age; as the own part will show it. */
export function listWijzen(model: Denkmodel): Wijze[] {
  return PartijSoort.options.flatMap((soort) =>
    (soort === 'jeugdige' ? Leeftijdsgroep.options : [null]).map((groep) => ({
      soort,
      groep,
      vragen: vragenFor(model, soort, groep),
    })),
  );
}
