import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Kandidaat } from '../rules/kandidaat.ts';
import type { Partij } from '../schema/ketensignaal.ts';
import { bare, type Gevonden, type Onderwerp } from './gevonden.ts';

/** A retour repeats the header of what it answers (iJw IV028), so the one who answers is its receiver. */
const retouren = ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320'];
const day = (moment: string) => sql.raw(`(${moment} at time zone 'Europe/Amsterdam')::date`);

type BerichtRow = {
  readonly id: string;
  readonly soort: string;
  readonly kind: 'onbeantwoord' | 'wacht' | 'vastgelopen';
  readonly isRetour: boolean;
  readonly gemeente: string | null;
  readonly aanbiederId: Onderwerp['aanbiederId'];
  /** Who sent the bericht, or of a retour what it answers. */
  readonly van: Partij;
  readonly gemaaktOp: string;
  readonly verzondenOp: string;
  readonly gevraagdOp: string | null;
};

/** Berichten of ours without an answer, retouren that we owe, and what does not get away; none with the name of a child. */
export async function listBerichtKandidaten(db: Db): Promise<Gevonden[]> {
  const { rows } = await sql<BerichtRow>`
    with open as (
      select b.*, case when b.verzending = 'verzonden' then 'onbeantwoord' else b.verzending end as kind from bericht_v1 b
      where b.richting = 'uit' and b.beantwoord_op is null and b.uiterlijk is not null and b.verzending = 'verzonden'
      union all
      select b.*, b.verzending from bericht_v1 b
      where b.verzending = 'vastgelopen' or (b.verzending = 'wacht' and b.soort = any (${retouren})))
    select b.id, b.soort, b.kind, b.soort = any (${retouren}) as "isRetour", case when length(b.afzender) = 4 then b.afzender else b.ontvanger end as gemeente,
      o.id as "aanbiederId", case when length(b.afzender) = 4 then 'gemeente' else 'aanbieder' end as van, ${day('b.ontvangen_op')} as "gemaaktOp",
      ${day('coalesce(b.verzonden_op, b.ontvangen_op)')} as "verzondenOp", ${day('q.ontvangen_op')} as "gevraagdOp"
    from open b
    left join organisatie o on o.agb = case when length(b.afzender) = 4 then b.ontvanger else b.afzender end
    left join bericht_v1 q on q.id = b.antwoord_op`.execute(db);
  return rows.map(
    (row): Gevonden => ({
      over: { ...bare(row.id, 'bericht'), ...partiesOf(row) },
      kandidaat: kandidaatOf(row),
    }),
  );
}

const partiesOf = ({ gemeente, aanbiederId, soort }: BerichtRow): Partial<Onderwerp> => ({
  gemeente: /^[0-9]{4}$/.test(gemeente ?? '') ? gemeente : null,
  aanbiederId,
  berichtSoort: soort,
});

const otherOf = (partij: Partij): Partij => (partij === 'gemeente' ? 'aanbieder' : 'gemeente');

function kandidaatOf({
  soort,
  kind,
  isRetour,
  van,
  gemaaktOp,
  verzondenOp,
  gevraagdOp,
}: BerichtRow): Kandidaat {
  const maker = isRetour ? otherOf(van) : van;
  if (kind === 'vastgelopen')
    return { soort: 'vastgelopen', sinds: gemaaktOp, gevraagdOp: isRetour ? gevraagdOp : null, wie: maker };
  if (kind === 'wacht') return { soort: 'retour', gevraagdOp: gevraagdOp ?? gemaaktOp, wie: maker };
  if (soort === 'JW323') return { soort: 'declaratieantwoord', ontvangenOp: verzondenOp };
  return { soort: 'retour', gevraagdOp: verzondenOp, wie: otherOf(van) };
}

type DeclaratieRow = {
  readonly id: string;
  readonly gemeente: string;
  readonly aanbiederId: Onderwerp['aanbiederId'];
  readonly ontvangenOp: string;
  readonly dagtekening: string;
  readonly isJudged: boolean;
  readonly bedrag: number | null;
};

/** Declaraties that wait for their answer or their payment; without a child. */
export async function listDeclaratieKandidaten(db: Db): Promise<Gevonden[]> {
  const { rows } = await sql<DeclaratieRow>`
    select d.id, d.gemeente, d.aanbieder_id as "aanbiederId", ${day('d.ontvangen_op')} as "ontvangenOp", d.dagtekening,
      d.beoordeeld_op is not null as "isJudged", d.te_betalen as bedrag
    from declaratie_v1 d where d.beoordeeld_op is null or (d.te_betalen is not null and d.betaald_op is null)`.execute(
    db,
  );
  return rows.map(
    ({ id, gemeente, aanbiederId, bedrag, isJudged, ontvangenOp, dagtekening }): Gevonden => ({
      over: { ...bare(id, 'declaratie'), gemeente, aanbiederId, bedrag },
      kandidaat: isJudged
        ? { soort: 'betaling' as const, dagtekening }
        : { soort: 'declaratieantwoord' as const, ontvangenOp },
    }),
  );
}
