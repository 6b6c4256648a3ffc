import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { groepOf, vragenFor } from '../../rules/denkmodel.ts';
import { checkVersie } from '../../rules/stand.ts';
import { Alinea, DeelnemerId } from '../../schema/analyse.ts';
import type { GesteldeVraag } from '../../schema/denkmodel.ts';
import { findDeelnemerToChange, renewDeelnemer, shareVerhaal } from '../../store/deelnemer.ts';
import { getModel } from '../../store/denkmodel.ts';
import { deleteApart, keepApart, listAlineas, saveAlinea } from '../../store/verhaal.ts';
import { findOpenForPart, type Open, openRefusals } from '../find-open.ts';
import { holdPen } from './hold-pen.ts';

const Antwoord = z.object({
  vraag: z.string().max(60),
  keuze: z.string().max(60).nullable().default(null),
  tekst: z.union([z.literal(''), typedText(5000, 'Schrijf hier uw antwoord.')]).default(''),
});
type Antwoord = z.output<typeof Antwoord>;

export const changeAnalysedeel = defineOperation({
  name: 'changeAnalysedeel',
  route: 'PUT /gezinnen/{id}/analyse/deelnemers/{deelnemerId}/deel',
  summary: 'Schrijf uw eigen deel van de analyse; anderen lezen het pas als u het deelt.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    deelnemerId: DeelnemerId,
    versie: Versie,
    antwoorden: z.array(Antwoord).min(1).max(20),
    /** Once shared a part stays shared: others may have built on it. */
    delen: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  output: z.object({
    verhaal: z.array(Alinea),
    isGedeeld: z.boolean(),
    /** Sent after the gezin closed the analyse to this guest: kept for the writer, and read by nobody. */
    isApart: z.boolean(),
    versie: z.int(),
  }),
  refuses: [
    ...openRefusals,
    'deelnemer/onbekend',
    'deelnemer/andermans-deel',
    'analysedeel/leeg',
    'analysedeel/vraag-onbekend',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle(given, context) {
    const open = await findOpenForPart(context, given.id);
    return isRefusal(open) ? await setApart(given, context, open) : await write(given, context, open);
  },
});

type Given = {
  readonly id: GezinId;
  readonly deelnemerId: DeelnemerId;
  readonly versie: number;
  readonly antwoorden: readonly Antwoord[];
  readonly delen: boolean;
};

/** What was on its way when the gezin closed the analyse to a guest waits for that guest; all else is refused. */
async function setApart<No>({ deelnemerId, antwoorden, versie }: Given, { db }: Context, no: No) {
  const isApart = await keepApart(db, deelnemerId, antwoorden);
  return isApart ? { verhaal: [], isGedeeld: false, isApart, versie } : no;
}

async function write({ id, deelnemerId, versie, antwoorden, delen }: Given, context: Context, open: Open) {
  const { db, today, now, emit } = context;
  const { analyse } = open;
  const party = await findOwn(context, open, deelnemerId);
  if (isRefusal(party)) return party;
  const before = await ownWords(db, id, deelnemerId);
  const model = await getModel(db, analyse.modelCode, analyse.modelVersie);
  const asked = vragenFor(model, party.soort, groepOf(party.soort, party.geboortedatum, today));
  const wrong =
    checkVersie({ versie: party.versie, antwoorden: before }, versie) ??
    checkAntwoorden(antwoorden, asked, before);
  if (wrong) return wrong;
  await saveAll(context, { id, deelnemerId, antwoorden, before });
  const verhaal = await ownWords(db, id, deelnemerId);
  const wasGedeeld = party.gedeeldOp !== null;
  const isGedeeld = delen || wasGedeeld;
  if (isGedeeld && verhaal.every(isEmpty)) return refuse('analysedeel/leeg');
  if (delen) await shareVerhaal(db, deelnemerId, now);
  await renewDeelnemer(db, deelnemerId);
  if (party.isGast) await deleteApart(db, deelnemerId);
  const told = wasGedeeld ? 'analysedeel.gewijzigd' : 'analysedeel.gedeeld';
  if (isGedeeld) emit(told, { gezin: id, analyse: analyse.id, deelnemer: deelnemerId });
  return { verhaal, isGedeeld, isApart: false, versie: versie + 1 };
}

/** The party with its pen in the hand of the one who acts. */
async function findOwn(context: Context, { analyse, rights }: Open, deelnemerId: string) {
  const party = await findDeelnemerToChange(context.db, analyse.id, deelnemerId);
  if (!party) return refuse('deelnemer/onbekend');
  return (await holdPen(context, party, rights.isRegie)) ?? party;
}

const isEmpty = ({ tekst, keuze }: Pick<Alinea, 'tekst' | 'keuze'>) => tekst === '' && keuze === null;

async function ownWords(db: Context['db'], gezinId: string, deelnemerId: string): Promise<Alinea[]> {
  return (await listAlineas(db, gezinId)).filter((one) => one.deelnemerId === deelnemerId);
}

/** A child that turned eight or twelve meanwhile keeps what it answered to a question that is asked no more. */
function checkAntwoorden(
  antwoorden: readonly Antwoord[],
  asked: readonly GesteldeVraag[],
  before: readonly Alinea[],
): Refusal<'analysedeel/vraag-onbekend'> | undefined {
  const isFit = ({ vraag, keuze }: Antwoord) => {
    const kept = before.find((one) => one.vraag === vraag);
    const question = asked.find(({ code }) => code === vraag);
    if (!(question || kept)) return false;
    return (
      keuze === null || keuze === kept?.keuze || question?.keuzes.some(({ code }) => code === keuze) === true
    );
  };
  return antwoorden.every(isFit) ? undefined : refuse('analysedeel/vraag-onbekend');
}

type Saving = {
  readonly id: string;
  readonly deelnemerId: string;
  readonly antwoorden: readonly Antwoord[];
  readonly before: readonly Alinea[];
};

/** What was never answered and stays empty is not kept; what is emptied stays as taken back, because others may rest on it. */
async function saveAll(
  { db, actor }: Context,
  { id, deelnemerId, antwoorden, before }: Saving,
): Promise<void> {
  for (const { vraag, keuze, tekst } of antwoorden) {
    if (isEmpty({ keuze, tekst }) && !before.some((one) => one.vraag === vraag)) continue;
    await saveAlinea(db, {
      id: uuidv7(),
      deelnemerId,
      gezinId: id,
      vraag,
      keuze,
      tekst,
      door: actor.account ?? '',
    });
  }
}
