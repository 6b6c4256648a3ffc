import { z } from 'zod';
import { readAfronden, readLater } from '#modules/afsluiting/index.ts';
import { readAnalyse } from '#modules/analyse/index.ts';
import { listBesluiten, readBesluit } from '#modules/besluit/index.ts';
import { listGesprekken, readGesprek } from '#modules/gesprek/index.ts';
import { dossierVerbs, GezinId, listInzage, listToestemmingen, readGezin } from '#modules/gezin/index.ts';
import { gezinsplanVerbs, readGezinsplan } from '#modules/plan/index.ts';
import { readSchool } from '#modules/school/index.ts';
import { listBijlagen, listHulpvragen, readHulpvraag } from '#modules/toegang/index.ts';
import { listEigenVerhalen } from '#modules/verhaal/index.ts';
import { type AnyOperation, type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { type Onderdeel, Uitdraai } from '../schema.ts';

/** A thing that a list names and that has more to tell: where its id stands, and who tells the rest. */
type Deeper = { readonly list: string; readonly key: string; readonly read: AnyOperation };
type Part = {
  readonly naam: string;
  readonly read: AnyOperation;
  /** Under which name this operation takes the gezin; `id` where nothing is said. */
  readonly by?: string;
  readonly deeper?: Deeper;
};

/**
 * Everything that a family has here, by the operations that its pages use: what is closed to someone there is closed
 * here, and what is masked there is masked here. A new module adds its line, and a test asks for it.
 */
export const parts: readonly Part[] = [
  { naam: 'gezin', read: readGezin },
  { naam: 'inschrijvingen', read: dossierVerbs.listInschrijvingen },
  { naam: 'huishoudens', read: dossierVerbs.listHuishoudens },
  { naam: 'woonplaats', read: dossierVerbs.listWoonplaatsbepalingen },
  {
    naam: 'hulpvragen',
    read: listHulpvragen,
    by: 'gezinId',
    deeper: { list: 'hulpvragen', key: 'id', read: readHulpvraag },
  },
  { naam: 'analyse', read: readAnalyse },
  { naam: 'plan', read: readGezinsplan },
  { naam: 'instemmingen', read: gezinsplanVerbs.listInstemmingen },
  { naam: 'planversies', read: gezinsplanVerbs.listPlanversies },
  { naam: 'evaluaties', read: gezinsplanVerbs.listEvaluaties },
  { naam: 'netwerk', read: gezinsplanVerbs.listNetwerksteun },
  { naam: 'signalen', read: gezinsplanVerbs.listSignaalantwoorden },
  { naam: 'tijdlijn', read: gezinsplanVerbs.readVerhaal },
  {
    naam: 'besluiten',
    read: listBesluiten,
    deeper: { list: 'besluiten', key: 'id', read: readBesluit },
  },
  { naam: 'school', read: readSchool },
  { naam: 'later', read: readLater },
  { naam: 'afronden', read: readAfronden },
  {
    naam: 'gesprekken',
    read: listGesprekken,
    by: 'gezinId',
    deeper: { list: 'gesprekken', key: 'id', read: readGesprek },
  },
  { naam: 'verhalen', read: listEigenVerhalen },
  { naam: 'toestemmingen', read: listToestemmingen },
  { naam: 'gasten', read: dossierVerbs.listGasten },
  { naam: 'bestanden', read: listBijlagen },
  { naam: 'inzage', read: listInzage },
];

/** What someone of the family may take along at once, in a form that a machine can read too. */
export const exportGezin = defineOperation({
  name: 'exportGezin',
  route: 'POST /gezinnen/{id}/uitdraaien',
  summary: 'Geeft alles wat er over een gezin is vastgelegd en wat u mag zien.',
  needs: 'gezin:export',
  input: z.object({ id: GezinId }),
  output: Uitdraai,
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },

  async handle({ id }, context) {
    const onderdelen: Onderdeel[] = [];
    for (const part of parts) onderdelen.push({ naam: part.naam, inhoud: await readPart(part, id, context) });
    if (onderdelen[0]?.inhoud === null) return refuse('gezin/onbekend');
    return { gezinId: id, gemaaktOp: context.now.toISOString(), onderdelen };
  },
});

async function readPart({ read, by = 'id', deeper }: Part, id: string, context: Context): Promise<unknown> {
  const answer = await ask(read, { [by]: id }, context);
  if (!deeper || answer === null) return answer;
  const found = (answer as Record<string, unknown>)[deeper.list];
  const items: unknown[] = [];
  for (const item of Array.isArray(found) ? found : []) {
    const whole = await ask(deeper.read, { id: (item as Record<string, unknown>)[deeper.key] }, context);
    items.push(whole ?? item);
  }
  return { ...(answer as object), [deeper.list]: items };
}

/** One operation in this transaction, by its own grant; a refusal is a part that is closed. */
async function ask(operation: AnyOperation, input: unknown, context: Context): Promise<unknown> {
  if (!context.actor.grants.has(operation.needs)) return null;
  const outcome = await operation.handle(operation.input.parse(input), context);
  return isRefusal(outcome) ? null : operation.output.parse(outcome);
}
