import { sql } from 'kysely';
import type { Site } from '../site.ts';

/** A conversation and a question of Anouk, by hand of the owner: what pages show and not how it came there. */
export async function arrangeConsult({ owner }: Pick<Site, 'owner'>, gezinId: string) {
  const accountOf = async (subject: string) =>
    (
      await owner
        .selectFrom('account')
        .select('id')
        .where('subject', '=', subject)
        .where('issuer', '=', 'stip-demo')
        .executeTakeFirstOrThrow()
    ).id;
  const [anouk, esra] = [await accountOf('anouk'), await accountOf('esra')];
  const { rows: gesprekken } = await sql<{ id: string }>`
    insert into gesprek (id, gezin_id, onderwerp, begonnen_door, begonnen_op)
    values (gen_random_uuid(), ${gezinId}, 'Woensdagmiddag', ${anouk}, '2026-11-19 10:00+01') returning id`.execute(
    owner,
  );
  const gesprekId = gesprekken[0]?.id ?? '';
  await sql`insert into gesprek_deelnemer (gesprek_id, gezin_id, account_id)
    values (${gesprekId}, ${gezinId}, ${anouk}), (${gesprekId}, ${gezinId}, ${esra})`.execute(owner);
  await sql`insert into gesprekbericht (id, gesprek_id, gezin_id, afzender, tekst, sleutel, geplaatst_op)
    values (gen_random_uuid(), ${gesprekId}, ${gezinId}, ${anouk}, 'Kan het woensdag?', gen_random_uuid(), '2026-11-19 10:00+01'),
      (gen_random_uuid(), ${gesprekId}, ${gezinId}, ${esra}, 'Ja, om drie uur.', gen_random_uuid(), '2026-11-19 11:00+01')`.execute(
    owner,
  );
  await sql`insert into expertprofiel (account_id, segment, themas, dagen, van_uur, tot_uur, toelichting)
    values (${esra}, 'ah', '{ggz,trauma}', '{1,2,4}', '09:00', '17:00', 'Bel gerust eerst.') on conflict do nothing`.execute(
    owner,
  );
  const { rows: consulten } = await sql<{ id: string }>`
    insert into consult (id, anoniem, thema, vraag, vrager_id, vrager_rol, expert_id, segment, gevraagd_op, uiterlijk_op,
      aangenomen_op, uitkomst, advies, beantwoord_op, sleutel)
    values (gen_random_uuid(), true, 'ggz', 'Een meisje van 14 slaapt slecht. Wat kan ik vragen?', ${anouk}, 'gezinswerker', ${esra}, 'ah',
      '2026-11-17 10:00+01', '2026-11-24', '2026-11-17 11:00+01', 'advies', 'Vraag eerst hoe de avond verloopt.', '2026-11-18 09:00+01', gen_random_uuid())
    returning id`.execute(owner);
  return { gesprekId, consultId: consulten[0]?.id ?? '' };
}
