import type { Db } from '#platform/database/transaction.ts';
import { originOf } from '../../rules/gather.ts';
import type { Herkomst } from '../../schema/dossier.ts';
import { findBuurafspraken, findSchoolGemeenten, findWoonplaatsen } from '../../store/surroundings.ts';

type Of = { readonly id: string; readonly persoonId: string; readonly schoolId: string | null };

/** Which gemeente arranges the help of a pupil, beside that of this school, and whether the two agreed. */
export async function findHerkomst(
  db: Db,
  { id, persoonId, schoolId }: Of,
  today: string,
): Promise<Herkomst> {
  const gemeenten = await findSchoolGemeenten(db, schoolId === null ? [] : [schoolId]);
  const woonplaatsen = await findWoonplaatsen(db, id);
  const gemeenteSchool = schoolId === null ? null : (gemeenten.get(schoolId) ?? null);
  return originOf(gemeenteSchool, woonplaatsen.get(persoonId) ?? null, await findBuurafspraken(db, today));
}
