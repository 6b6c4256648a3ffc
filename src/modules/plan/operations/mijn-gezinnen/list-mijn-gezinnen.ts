import { z } from 'zod';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { rankGezinnen } from '../../rules/rank-gezinnen.ts';
import { nextStep, silent } from '../../rules/signalen.ts';
import { isWaakvlamOnly } from '../../rules/stand.ts';
import { MijnGezinnen } from '../../schema/mijn-gezinnen.ts';
import type { SignaalSoort } from '../../schema/signaal.ts';
import { listFacts, listHulp } from '../../store/mijn-gezinnen.ts';
import { readLimits } from '../signaal/read-limits.ts';

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

/** One page of Mijn gezinnen, whether it was searched or not. A gezin gets no signals of itself. */
export async function listPage({ db, today, actor }: Context, { na, limiet, tekst, signaal }: Asked) {
  const limits = await readLimits(db, today);
  const words = tekst.split(/\s+/).filter((word) => word !== '');
  const facts = await listFacts(db, { words, today, only: null });
  const asked = { na, limiet, signaal };
  const { page, ...rest } = rankGezinnen(isOfGezin(actor.rol) ? facts.map(silent) : facts, limits, asked);
  const ids = page.map(({ gezin }) => gezin.id);
  const hulp = await listHulp(db, ids, today);
  return {
    ...rest,
    gezinnen: page.map(({ gezin: { id, naam, leden }, signalen }) => {
      const lines = hulp.get(id) ?? [];
      const volgendeStap = nextStep(signalen);
      return { id, naam, leden, hulp: lines, isWaakvlam: isWaakvlamOnly(lines), signalen, volgendeStap };
    }),
  };
}
