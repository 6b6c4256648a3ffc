import { z } from 'zod';
import { readConsulttellingen } from '#modules/consult/index.ts';
import { SignaalSoort } from '#modules/plan/index.ts';
import { listOrdeningen, readRegio } from '#modules/regio/index.ts';
import { Deur } from '#modules/toegang/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { daysOf, kwartaalOf, kwartalenUntil } from '../rules/kwartaal.ts';
import { countSignalen } from '../rules/signalen.ts';
import { ALL } from '../rules/stand.ts';
import { countBesluiten, countHelpers, countVragen, HELPERS, ONGEWOGEN, URGENTIES } from '../rules/vragen.ts';
import { Blik, Kwartaal, Vragenstand } from '../schema.ts';
import {
  countBesluitRows,
  countHelperRows,
  countSignaalRows,
  countVraagRows,
  listLadder,
  listPlacings,
} from '../store.ts';

/** How many quarters back one can look: fixed pieces of time, so that no two looks differ by a few days (0007). */
const QUARTERS = 12;

/**
 * Questions, steps and reasons of a quarter together (checklist C07), how many helpers families have (X6), which signals
 * they have, and how often a besluit is the exception (D50). Counts only, protected before anything is chosen from them.
 */
export const readVragenstand = defineOperation({
  name: 'readVragenstand',
  route: 'GET /landschap/vragen',
  summary:
    'Geeft hoeveel hulpvragen er in een kwartaal waren, op welke trede hulp gevonden is en waarom lichtere treden niet, hoeveel helpers gezinnen hebben en welke signalen er zijn.',
  needs: 'landschap:read',
  input: z.object({ kwartaal: Kwartaal.optional(), gemeente: Blik.shape.gemeente }),
  output: Vragenstand,
  refuses: ['regio/onbekend', 'gemeente/onbekend', 'kwartaal/buiten-historie'],
  logs: 'nothing',
  async handle({ kwartaal: asked, gemeente }, context) {
    const { db, today } = context;
    const regio = await readRegio.handle({}, context);
    if (isRefusal(regio)) return refuse('regio/onbekend');
    const gemeenten = regio.gemeenten.map(({ code, naam }) => ({ code, naam }));
    const chosen = gemeenten.find(({ code }) => code === gemeente) ?? null;
    if (gemeente !== undefined && !chosen) return refuse('gemeente/onbekend');
    const kwartalen = kwartalenUntil(today, regio.historieVanaf, QUARTERS);
    const kwartaal = asked ?? kwartaalOf(today);
    if (!kwartalen.includes(kwartaal)) return refuse('kwartaal/buiten-historie');
    const { van, tot: last } = daysOf(kwartaal);
    const period = { van, tot: last < today ? last : today };
    const codes = gemeenten.map(({ code }) => code);
    const vragen = countVragen(codes, await countVraagRows(db, period));
    const besluiten = countBesluiten(codes, await countBesluitRows(db, period));
    return {
      kwartaal,
      ...period,
      kwartalen,
      regio: { code: regio.code, naam: regio.naam, naamEn: regio.naamEn },
      gemeente: chosen,
      gemeenten,
      ...(await stepsOf(context, { vragen, area: chosen?.code ?? ALL, gemeenten, besluiten })),
      helpers: await helpersOf(context, period.tot),
      signalen: await signalenOf(context, { day: period.tot, codes, area: chosen?.code ?? ALL }),
      consulten: await consultenOf(context, Number(kwartaal.slice(0, 4))),
    };
  },
});

type Steps = {
  readonly vragen: ReturnType<typeof countVragen>;
  readonly besluiten: ReturnType<typeof countBesluiten>;
  /** A gemeente, or the region. */
  readonly area: string;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
};

async function stepsOf({ db }: Context, { vragen, besluiten, area, gemeenten }: Steps) {
  const ladder = await listLadder(db);
  const treden = [...ladder.treden, { code: ONGEWOGEN, naam: '', naamEn: '' }];
  const told = (soort: Parameters<typeof vragen.telling>[1]) => (code: string) => ({
    code,
    telling: vragen.telling(ALL, soort, code),
  });
  return {
    totaal: vragen.totaal(area),
    treden: treden.map((one) => ({ ...one, telling: vragen.telling(area, 'trede', one.code) })),
    verdeling:
      area === ALL
        ? {
            deuren: Deur.options.map(told('deur')),
            urgenties: URGENTIES.map(told('urgentie')),
            stappen: ladder.treden.map((one) => ({ ...one, ...told('stap')(one.code) })),
            redenen: ladder.redenen.map((one) => ({ ...one, ...told('reden')(one.code) })),
          }
        : null,
    besluiten: besluiten(area),
    perGemeente: gemeenten.map((one) => ({
      ...one,
      totaal: vragen.totaal(one.code),
      treden: treden.map(({ code }) => ({ code, telling: vragen.telling(one.code, 'trede', code) })),
      besluiten: besluiten(one.code),
    })),
  };
}

/** By the first ordening of the region, whose classes are its segments. */
async function helpersOf(context: Context, day: string) {
  const answer = await listOrdeningen.handle({}, context);
  const ordening = isRefusal(answer) ? undefined : answer.ordeningen[0];
  if (!ordening) return [];
  const placings = await listPlacings(context.db, day);
  const count = countHelpers(ordening, placings, await countHelperRows(context.db, day));
  const row = (code: string) => ({
    gezinnen: count(code, null),
    verdeling: HELPERS.map((helpers) => count(code, helpers)),
  });
  const tops = ordening.klassen.filter(({ ouder }) => ouder === null);
  return [
    { klasse: null, ...row(ALL) },
    ...tops.map(({ code, naam, naamEn }) => ({ klasse: { code, naam, naamEn }, ...row(code) })),
  ];
}

type Signals = { readonly day: string; readonly codes: readonly string[]; readonly area: string };

/** As counted in the month of this day, in the order in which signals ask for someone. */
async function signalenOf({ db }: Context, { day, codes, area }: Signals) {
  const rows = await countSignaalRows(db, day);
  const [first] = rows;
  if (!first) return null;
  const { gezinnen, zonder, of } = countSignalen(codes, rows)(area);
  const soorten = SignaalSoort.exclude(['loopt-goed']).options;
  return {
    geteldOp: first.geteldOp,
    gezinnen,
    zonder,
    soorten: soorten.map((code) => ({ code, telling: of(code) })),
  };
}

/** By year and as module consult protects them: a second division of the same questions would give small ones away. */
async function consultenOf(context: Context, jaar: number) {
  if (!context.actor.grants.has(readConsulttellingen.needs)) return null;
  const found = await readConsulttellingen.handle({ jaar }, context);
  if (isRefusal(found)) return null;
  return {
    jaar,
    totaal: { waarde: found.totaal.aantal, mark: found.totaal.mark },
    segmenten: found.perSegment.map(({ code, aantal, mark }) => ({
      code,
      telling: { waarde: aantal, mark },
    })),
  };
}
