import { z } from 'zod';
import { findRights, GezinId, PersoonId } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { lacksOfBesluit, standOfBesluit } from '../../rules/besluit.ts';
import { findingOf } from '../../rules/bevinding.ts';
import { hintsOf, kenmerkOf, termijnOf, tooYoung, withTermijn } from '../../rules/dossier.ts';
import { besluitFor, kinderenFor } from '../../rules/reader.ts';
import { lateOf } from '../../rules/te-laat/late.ts';
import { objectBy } from '../../rules/termijnen.ts';
import { artikelenFor } from '../../rules/wetsartikelen.ts';
import { type Besluit, BesluitId } from '../../schema/besluit.ts';
import type { Bezwaar } from '../../schema/bezwaar.ts';
import { BesluitDossier } from '../../schema/dossier.ts';
import { findBesluitGezin, listBesluitHulp, listBesluitPersonen } from '../../store/around.ts';
import { findBesluit } from '../../store/besluit.ts';
import { listAnalyseBevindingen } from '../../store/bevinding.ts';
import { listBezwaarRows } from '../../store/bezwaar.ts';
import { listBriefstukken } from '../../store/briefstuk.ts';
import { listMeldingen } from '../../store/dwangsom.ts';
import { listKindafwegingen } from '../../store/kindafweging.ts';

/** One besluit with all that its reader may see: who works on it sees all, the family what was decided, a colleague what was put before them. */
export const readBesluit = defineOperation({
  name: 'readBesluit',
  route: 'GET /besluiten/{id}',
  summary: 'Geeft een besluit met de afweging voor elk kind, de termijn en wat ertegen is ingebracht.',
  needs: 'besluit:read',
  input: z.object({ id: BesluitId }),
  output: BesluitDossier,
  refuses: ['besluit/onbekend'],
  logs: { action: 'R', about: (_, { gezin }) => [{ gezin: gezin.id, part: 'besluit' }] },

  async handle({ id }, { db, actor, today }) {
    const besluit = await findBesluit(db, id);
    const gezin = besluit && (await findBesluitGezin(db, id));
    if (!gezin) return refuse('besluit/onbekend');
    const personen = await listBesluitPersonen(db, id);
    const kinderen = await listKindafwegingen(db, id);
    const bezwaren = await listBezwaarRows(db, [id]);
    const isGezinOpen = (await findRights(db, gezin.id)).has('besluit');
    const rol = roleOf(actor, besluit, { isGezinOpen, bezwaren });
    const isWorker = rol !== 'gezin' && rol !== 'lezer';
    const own = personen
      .filter(({ accountId }) => accountId !== null && accountId === actor.account)
      .map((one) => one.id);
    const replaced = besluit.vervangt === null ? undefined : await findBesluit(db, besluit.vervangt);
    return {
      besluit: besluitFor(besluit, { isWorker, own }),
      kenmerk: kenmerkOf(besluit.kenmerk),
      stand: standOfBesluit(besluit),
      gezin: { ...gezin, id: GezinId.parse(gezin.id) },
      hulp: await listBesluitHulp(db, id),
      kinderen: kinderenFor(kinderen, besluit, { isWorker, own }),
      eigenKind: kinderen.find(({ persoonId }) => own.includes(persoonId))?.persoonId ?? null,
      jong: PersoonId.array().parse(tooYoung(kinderen, today)),
      ontbreekt: isWorker ? lacksOfBesluit(besluit, kinderen, today) : [],
      taalhints: isWorker ? hintsOf(besluit, kinderen) : [],
      artikelkeuze: isWorker ? artikelenFor(besluit.soort).map(({ code, bron }) => ({ code, bron })) : [],
      termijn: termijnOf(besluit, today),
      bezwaarTot: besluit.verzondenOp === null ? null : objectBy(besluit.verzondenOp),
      vervangtKenmerk: replaced ? kenmerkOf(replaced.kenmerk) : null,
      bezwaren: bezwaren
        .filter(({ behandelaar }) => isGezinOpen || behandelaar === actor.account)
        .map((bezwaar) => withTermijn(bezwaar, besluit, today)),
      ...(await aboutIt(db, besluit, { bezwaren, rol, today, isGezinOpen })),
      rol,
      isGezinOpen,
    };
  },
});

type Asked = {
  readonly bezwaren: readonly Bezwaar[];
  readonly rol: BesluitDossier['rol'];
  readonly today: string;
  readonly isGezinOpen: boolean;
};

/** What stands around it: being too late, the other letters, and for who writes what the analyse says now. */
async function aboutIt(db: Context['db'], besluit: Besluit, { bezwaren, rol, today, isGezinOpen }: Asked) {
  const mayWrite = isGezinOpen && rol !== 'gezin' && rol !== 'lezer';
  const meldingen = await listMeldingen(db, [besluit.id]);
  return {
    teLaat: rol === 'lezer' ? [] : lateOf(besluit, { bezwaren, meldingen }, today),
    stukken: await listBriefstukken(db, besluit.id),
    analyse: mayWrite ? (await listAnalyseBevindingen(db, besluit.gezinId)).map(findingOf) : [],
  };
}

type Look = { readonly isGezinOpen: boolean; readonly bezwaren: readonly Bezwaar[] };

function roleOf(
  actor: Context['actor'],
  besluit: Besluit,
  { isGezinOpen, bezwaren }: Look,
): BesluitDossier['rol'] {
  if (isOfGezin(actor.rol)) return 'gezin';
  if (!actor.grants.has('besluit:decide')) return 'lezer';
  if (bezwaren.some(({ behandelaar, uitkomst }) => uitkomst === null && behandelaar === actor.account))
    return 'behandelaar';
  if (besluit.genomenOp === null && besluit.meelezing?.accountId === actor.account) return 'meelezer';
  return isGezinOpen ? 'werker' : 'lezer';
}
