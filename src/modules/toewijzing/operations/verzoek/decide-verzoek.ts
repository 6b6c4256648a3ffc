import { findDeadline, termijnen } from '#berichten/index.ts';
import { nextIdentificatie, sendBericht, takeTurns } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { antwoordBericht } from '../../rules/verzoek/antwoord-bericht.ts';
import { checkBesluit } from '../../rules/verzoek/decide.ts';
import { type Fault, withAfwijking } from '../../rules/verzoek/honour.ts';
import { Verzoek, VerzoekBesluit } from '../../schema/verzoek.ts';
import { inChain } from '../../store/in-chain.ts';
import { getWholeVerzoek, insertBesluit, saveBesluitBericht } from '../../store/verzoek/decide.ts';
import { findVerzoek } from '../../store/verzoek/list.ts';
import { honourVerzoek } from './honour-verzoek.ts';

const soortOf = { toewijzen: 'toegewezen', afwijzen: 'afgewezen', 'in-onderzoek': 'in-onderzoek' } as const;

/**
 * Answers a verzoek of an aanbieder. Who assigns gives what was asked, or of a VOT what was agreed instead (IV094), and
 * the aanbieder hears it by JW301; who refuses or looks into it answers by JW319. It is decided once: who comes second hears who was first.
 */
export const decideVerzoek = defineOperation({
  name: 'decideVerzoek',
  route: 'POST /verzoeken/{id}/antwoorden',
  summary:
    'Beantwoordt een verzoek van een aanbieder: toewijzen, afwijzen met een reden, of in onderzoek nemen.',
  needs: 'verzoek:decide',
  input: VerzoekBesluit,
  output: Verzoek,
  refuses: [
    'verzoek/onbekend',
    'verzoek/reeds-besloten',
    'verzoek/reeds-in-onderzoek',
    'verzoek/reden-ongeldig',
    'verzoek/eigen-gemeente',
    'verzoek/periode-voorbij',
    'verzoek/toewijzing-onbekend',
    'verzoek/stapeling',
    'verzoek/alleen-woonplaats',
    'verzoek/afwijking-ongeldig',
    'verzoek/niet-besproken',
  ],
  logs: {
    action: 'U',
    about: (_input, { gezinId, persoonId }) =>
      gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
  },

  async handle(given, context) {
    const { db, actor } = context;
    // What one decides, the next must see: two people, or a person and a bericht that comes in.
    await takeTurns(db);
    const verzoek = await findVerzoek(db, given.id);
    if (!verzoek) return refuse('verzoek/onbekend');
    const no = checkBesluit(verzoek, given);
    if (no) return no;
    const answer = answerOf(given);
    const door = { account: actor.account, naam: actor.name };
    const besluitId = await insertBesluit(db, { ...answer, verzoekId: given.id, door });
    const outcome = await inChain(db, () => execute(context, { ...answer, besluitId, verzoekId: given.id }));
    if (isRefusal(outcome)) return outcome;
    context.emit('verzoek.beantwoord', {
      verzoek: given.id,
      ...(outcome.gezinId && { gezin: outcome.gezinId }),
    });
    return (await findVerzoek(db, given.id)) ?? refuse('verzoek/onbekend');
  },
});

function answerOf({ besluit, reden, andereGemeente, afwijking }: VerzoekBesluit) {
  const isRefused = besluit === 'afwijzen';
  return {
    soort: soortOf[besluit],
    reden: isRefused ? (reden ?? null) : null,
    andereGemeente: isRefused && reden === '8' ? (andereGemeente ?? null) : null,
    afwijking: besluit === 'toewijzen' ? (afwijking ?? null) : null,
  };
}

type Answer = ReturnType<typeof answerOf> & { readonly besluitId: string; readonly verzoekId: string };

async function execute(
  context: Context,
  { soort, reden, andereGemeente, afwijking, besluitId, verzoekId }: Answer,
): Promise<{ readonly gezinId: string | null } | Refusal<Fault>> {
  const { db, vault, today } = context;
  const verzoek = await getWholeVerzoek(db, vault, verzoekId);
  if (soort === 'toegewezen') {
    const regels = withAfwijking(verzoek.regels, afwijking, today);
    return isRefusal(regels) ? regels : await honourVerzoek(context, { ...verzoek, regels });
  }
  const { gemeente, agb, referentie, gezinId } = verzoek;
  const identificatie = await nextIdentificatie(db);
  const bericht = antwoordBericht({
    gemeente,
    agb,
    identificatie,
    dagtekening: today,
    referentie,
    reden,
    andereGemeente,
  });
  const uiterlijk = findDeadline(termijnen.retour, today) ?? null;
  await saveBesluitBericht(db, besluitId, await sendBericht(context, bericht, { gezinId, uiterlijk }));
  return { gezinId };
}
