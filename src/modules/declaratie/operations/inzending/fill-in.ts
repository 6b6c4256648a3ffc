import { findProductPeriode } from '#berichten/rekenen/productperiode.ts';
import type { Db } from '#platform/database/transaction.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import type { Ingevuld, Opdracht, Toegekend } from '../../rules/declareren/opdracht.ts';
import type { KnownTarief } from '../../rules/known.ts';
import { findTarief } from '../../rules/prestatie/judge-bedrag.ts';
import type { Debet, InzendingInvoer, Regel } from '../../schema/inzending.ts';
import { findOpdrachten } from '../../store/declareren/list.ts';
import { findTerugTeDraaien, listOwnTarieven } from '../../store/declareren/send.ts';

/** A line with all that the records add to what was typed, in the order in which it was typed. */
export type Filled =
  | { readonly soort: 'debet'; readonly ingevuld: Ingevuld }
  | { readonly soort: 'credit'; readonly toegekend: Toegekend };

type No =
  | 'declaratie/regel-onbekend'
  | 'declaratie/product-onbekend'
  | 'declaratie/tarief-onbekend'
  | 'declaratie/niet-te-herstellen';

/**
 * Holds what was typed against what the sender may declare. What is not the sender's own and what is not there look the
 * same. `regel` in a refusal is the number of the line, from 0.
 */
export async function fillIn(
  { gemeente, regels }: InzendingInvoer,
  db: Db,
): Promise<readonly Filled[] | Refusal<No>> {
  const debets = regels.filter((one) => one.soort === 'debet');
  const credits = regels.filter((one) => one.soort === 'credit');
  const opdrachten = await findOpdrachten(db, gemeente, [...new Set(debets.map((one) => one.opdracht))]);
  const codes = [...opdrachten.values()].flatMap(({ productcode }) => productcode ?? []);
  const typed = debets.flatMap(({ productcode }) => productcode ?? []);
  const tarieven = await listOwnTarieven(db, gemeente, [...new Set([...codes, ...typed])]);
  const toegekend = await findTerugTeDraaien(db, gemeente, credits);
  const filled: Filled[] = [];
  for (const [nr, one] of regels.entries()) {
    const line = fill(one, { opdrachten, tarieven, toegekend });
    if (isRefusal(line)) return { ...line, detail: { ...line.detail, regel: nr } };
    filled.push(line);
  }
  return filled;
}

type Records = {
  readonly opdrachten: ReadonlyMap<string, Opdracht>;
  readonly tarieven: ReadonlyMap<string, readonly KnownTarief[]>;
  readonly toegekend: ReadonlyMap<string, Toegekend>;
};

function fill(one: Regel, { opdrachten, tarieven, toegekend }: Records): Filled | Refusal<No> {
  if (one.soort === 'debet') return fillDebet(one, opdrachten.get(one.opdracht), tarieven);
  const found = toegekend.get(`${one.declaratie}.${one.clientNr}.${one.prestatieNr}`);
  return found ? { soort: 'credit', toegekend: found } : refuse('declaratie/niet-te-herstellen');
}

function fillDebet(
  one: Debet,
  opdracht: Opdracht | undefined,
  tarieven: Records['tarieven'],
): Filled | Refusal<No> {
  const periode = opdracht && findProductPeriode(opdracht, `${one.maand}-01`);
  if (!opdracht || !periode) return refuse('declaratie/regel-onbekend');
  const productcode = opdracht.productcode ?? one.productcode;
  const productcategorie = opdracht.productcategorie || one.productcategorie;
  if (productcode === undefined || productcategorie === undefined)
    return refuse('declaratie/product-onbekend');
  const tarief = tariefOf(one, periode.Begindatum, tarieven.get(productcode) ?? []);
  if (tarief === undefined && one.eenheid !== '83') return refuse('declaratie/tarief-onbekend');
  const { eenheid, volume } = one;
  return {
    soort: 'debet',
    ingevuld: { opdracht, periode, productcategorie, productcode, eenheid, volume, tarief },
  };
}

/** What was typed goes before what the contract says: the gemeente judges whether it may (TR418). */
function tariefOf(
  { eenheid, tarief, tariefEenheid = eenheid }: Debet,
  dag: string,
  tarieven: readonly KnownTarief[],
): Ingevuld['tarief'] {
  if (eenheid === '83') return undefined;
  return tarief === undefined
    ? findTarief(tarieven, eenheid, dag)
    : { Bedrag: tarief, Eenheid: tariefEenheid };
}
