import { BASIS } from '../schema/datatypes.ts';
import {
  type Klasse,
  klassenIn,
  one,
  optional,
  type Type,
  type Veld,
  type Velden,
  type Waarde,
} from '../schema/definition.ts';
import { naamruimte, retourCodesIn, retourkop } from './kop.ts';

type RetourCodes = { RetourCodes: Veld<ReturnType<typeof retourCodesIn>, 'one'> };
/** A class that only gathers others (Relaties, StartProducten) is not judged itself. */
type Eigen<F extends Velden> = F[keyof F]['aantal'] extends 'many' ? unknown : RetourCodes;
type MetCodes<T> =
  T extends Klasse<infer F, infer U>
    ? U extends typeof BASIS
      ? T
      : Klasse<{ [N in keyof F]: Veld<MetCodes<F[N]['type']> & Type, F[N]['aantal']> } & Eigen<F>>
    : T;
type VeldenVan<T> = T extends Klasse<infer F> ? F : never;
type Kop<F extends Velden> = Klasse<VeldenVan<F['Header']['type']> & ReturnType<typeof retourkop>>;
type Retourwortel<W> =
  W extends Klasse<infer F>
    ? Klasse<
        { Header: Veld<Kop<F>, 'one'> } & {
          [N in Exclude<keyof F, 'Header'>]: Veld<MetCodes<F[N]['type']> & Type, 'optional'>;
        }
      >
    : never;

/** A message that answers another one class by class. */
export type Retour<S extends string, W> = { soort: S } & Waarde<Retourwortel<W>>;

interface Heenbericht<W extends Klasse> {
  readonly soort: string;
  readonly doel: string;
  readonly wortel: W;
}

/**
 * The retour of a message is that message once more: its header says more, its content may be left out, and every
 * class that is judged ends with its return codes (iJw IV028).
 */
export function retourVan<S extends string, W extends Klasse>(
  heen: Heenbericht<W>,
  soort: S,
  berichtCode: Veld,
) {
  const uri = naamruimte(soort);
  const klasse = klassenIn(uri);
  const RetourCodes = one(retourCodesIn(uri));
  const copy = (type: Type): Type => {
    if (type.kind === 'simple' || type.uri === BASIS) return type;
    const velden = mapVelden(type.velden, (veld) => ({ ...veld, type: copy(veld.type) }));
    const gathers = type.plaatsen.every(({ aantal }) => aantal === 'many');
    return klasse(type.naam, gathers ? velden : { ...velden, RetourCodes }, type.sleutel);
  };
  const { Header, ...rest } = heen.wortel.velden;
  if (Header?.type.kind !== 'klasse') throw new Error(`${heen.soort} has no header`);
  const kop = klasse('Header', { ...Header.type.velden, BerichtCode: berichtCode, ...retourkop(uri) });
  const inhoud = mapVelden(rest, ({ type }) => optional(copy(type)));
  return {
    soort,
    prefix: soort.toLowerCase(),
    doel: `Retour op ${heen.soort}: is het bericht goed, en zo niet, waarom niet.`,
    // The types above say of each class exactly what `copy` does to it.
    wortel: klasse('Root', { Header: one(kop), ...inhoud }) as unknown as Retourwortel<W> & Klasse,
  };
}

function mapVelden(velden: Velden, change: (veld: Veld) => Veld): Velden {
  return Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, change(veld)]));
}
