import type { Context } from '#platform/operation.ts';
import { checkAnoniem, spellingsIn } from '../rules/herleidbaar.ts';
import { findNamen } from '../store/expert.ts';

/** The refusal when an anonymous text holds what leads to a person: by its looks, or by a name in an own gezin of the writer. */
export async function checkTekst({ db }: Pick<Context, 'db'>, tekst: string) {
  return checkAnoniem(tekst, await findNamen(db, spellingsIn(tekst)));
}
