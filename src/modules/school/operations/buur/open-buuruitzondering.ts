import { uuidv7 } from 'uuidv7';
import { findRights } from '#modules/gezin/index.ts';
import { AccountId, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkUitzondering } from '../../rules/buur.ts';
import { mayWrite } from '../../rules/school.ts';
import { Buuruitzondering, BuuruitzonderingId } from '../../schema/buur.ts';
import { OfLeerling } from '../../schema/school.ts';
import { addUitzondering, findCollega, listUitzonderingen } from '../../store/buur.ts';
import { listInschrijvingRows } from '../../store/inschrijving.ts';
import { findHerkomst } from './find-herkomst.ts';

/** Asks a colleague whether help of a pupil from elsewhere may begin before both gemeenten agreed; with the reason. */
export const openBuuruitzondering = defineOperation({
  name: 'openBuuruitzondering',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/buuruitzonderingen',
  summary:
    'Vraag een collega of een leerling van elders mag beginnen terwijl er nog geen afspraak tussen de gemeenten is.',
  needs: 'hulplijn:open',
  input: OfLeerling.extend({
    reden: typedText(2000, 'Schrijf op waarom wachten niet goed is.').refine(
      (text) => text.length >= 10,
      'Schrijf de reden in een hele zin.',
    ),
    collegaId: AccountId,
  }),
  output: Buuruitzondering,
  refuses: [
    'gezin/onbekend',
    'school/uitzondering-niet-nodig',
    'school/uitzondering-al-gevraagd',
    'school/niet-zelf',
    'school/collega-onbekend',
  ],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, reden, collegaId }, { db, actor, today, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no || actor.account === null) return no ?? refuse('verboden');
    const rows = await listInschrijvingRows(db, id);
    const now = rows.find(
      (one) => one.persoonId === persoonId && one.van <= today && (one.tot ?? today) >= today,
    );
    const herkomst = await findHerkomst(db, { id, persoonId, schoolId: now?.schoolId ?? null }, today);
    const known = (await listUitzonderingen(db, id)).filter((one) => one.persoonId === persoonId);
    const naam = await findCollega(db, collegaId);
    const asking = { account: actor.account, collega: collegaId, isColleague: naam !== undefined };
    const wrong = checkUitzondering(herkomst, known, asking);
    if (wrong) return wrong;
    const asked = {
      id: BuuruitzonderingId.parse(uuidv7()),
      gezinId: id,
      persoonId,
      gemeente: herkomst.gemeenteSchool ?? '',
      buurgemeente: herkomst.gemeente ?? '',
      reden,
      gevraagdOp: today,
      gevraagdDoor: actor.account,
      gevraagdDoorNaam: actor.name,
      gevraagdAan: collegaId,
      gevraagdAanNaam: naam ?? '',
      antwoord: null,
      toelichting: null,
      beantwoordOp: null,
    };
    await addUitzondering(db, asked);
    emit('buuruitzondering.gevraagd', { gezin: id, buuruitzondering: asked.id, aan: collegaId });
    return asked;
  },
});
