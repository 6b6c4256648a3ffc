import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { limitsOf, nextStep, signalenOf } from '../rules/signalen.ts';
import { isWaakvlamOnly } from '../rules/stand.ts';
import { wachtnormOf } from '../rules/wachtnorm.ts';
import { MijnGezinnen, type SignaalSoort } from '../schema/mijn-gezinnen.ts';
import { listFacts, listHulp } from '../store/mijn-gezinnen.ts';
import { listNormGegevens } from '../store/norm.ts';

const page = 'Vraag 1 tot en met 100 gezinnen tegelijk.';

/** How every list of families is paged. */
export const paging = {
  na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
  limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
};

export const listMijnGezinnen = defineOperation({
  name: 'listMijnGezinnen',
  route: 'GET /gezinnen',
  summary: 'De gezinnen waarbij u betrokken bent; wat het eerst nodig is staat bovenaan.',
  needs: 'gezin:list',
  input: z.object(paging),
  output: MijnGezinnen,
  refuses: [],
  logs: { action: 'R', about: (_, { gezinnen }) => gezinnen.map(({ id }) => ({ gezin: id, part: 'gezin' })) },
  handle: (input, context) => listPage(context, { ...input, tekst: '', signaal: null }),
});

type Asked = { na?: string | undefined; limiet: number; tekst: string; signaal: SignaalSoort | null };

/** One page of Mijn gezinnen, whether it was searched or not. */
export async function listPage({ db, today }: Context, { na, limiet, tekst, signaal }: Asked) {
  const limits = limitsOf(today, wachtnormOf(await listNormGegevens(db), today));
  const words = tekst.split(/\s+/).filter((word) => word !== '');
  const {
    facts: rows,
    totaal,
    tellingen,
  } = await listFacts(db, { words, signaal, after: na ?? null, limit: limiet + 1 }, limits);
  const shown = rows.slice(0, limiet);
  const hulp = await listHulp(
    db,
    shown.map(({ id }) => id),
    today,
  );
  return {
    gezinnen: shown.map(({ id, naam, leden, ...facts }) => {
      const signalen = signalenOf(facts, limits);
      const lines = hulp.get(id) ?? [];
      return {
        id,
        naam,
        leden,
        hulp: lines,
        isWaakvlam: isWaakvlamOnly(lines),
        signalen,
        volgendeStap: nextStep(signalen),
      };
    }),
    totaal,
    tellingen,
    volgende: rows.length > limiet ? (shown.at(-1)?.id ?? null) : null,
  };
}
