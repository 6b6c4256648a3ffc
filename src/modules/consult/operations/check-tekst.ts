import type { Context } from '#platform/operation.ts';
import { checkAnoniem, findSporen, type Namen, type Spoor, spellingsIn } from '../rules/herleidbaar.ts';
import { findNamen } from '../store/expert.ts';

/** The refusal when an anonymous text holds what leads to a person: by its looks, or by a name in an own gezin of the writer. */
export async function checkTekst({ db }: Pick<Context, 'db'>, tekst: string) {
  return checkAnoniem(tekst, await findNamen(db, spellingsIn(tekst)));
}

/** What in a text may lead to a person, by its looks, by names in an own gezin of the writer, and by other names that are given. */
export async function gatherSporen(
  { db }: Pick<Context, 'db'>,
  tekst: string,
  others: Namen,
): Promise<Spoor[]> {
  const own = await findNamen(db, spellingsIn(tekst));
  return findSporen(tekst, {
    voornamen: [...own.voornamen, ...others.voornamen],
    achternamen: [...own.achternamen, ...others.achternamen],
  });
}
