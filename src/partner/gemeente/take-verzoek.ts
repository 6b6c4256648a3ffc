import type { Jw315, Jw317 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { type Draws, stream } from '../play/draws.ts';
import { sendAnswer } from './assign.ts';
import { type Asked, addTo, clientKey, keyOf } from './books.ts';
import { honourChange, honourRequest } from './honour.ts';
import type { Office } from './office.ts';

/** What the gemeente comes to, by weight; stacking and dates that went by can still turn a yes into a no. */
const decisions = { yes: 70, later: 15, no: 9, elsewhere: 6 } as const;

/** Puts a verzoek in the books, and plans its answer. */
export function takeVerzoek(office: Office, bericht: Jw315 | Jw317): void {
  const { books, desk } = office;
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const references =
    bericht.soort === 'JW315'
      ? bericht.Client.AangevraagdeProducten.AangevraagdProduct.map((one) => one.ReferentieAanbieder)
      : [bericht.Client.Verzoek.ReferentieAanbieder];
  const key = clientKey(gemeente, agb, bericht.Client.Bsn);
  references.forEach((reference, nr) => {
    const asked: Asked = { bericht, reference, state: 'open' };
    books.asked.set(keyOf(agb, reference), asked);
    books.open.set(key, (books.open.get(key) ?? 0) + 1);
    const turn = books.byClient.get(key)?.length ?? 0;
    const draws = desk.draws(stream.answer, Number(bericht.Client.Bsn), turn, nr);
    planAnswer(office, asked, draws);
  });
}

/** OP274, OP346 and OP359: an answer in five working days; after "in onderzoek" the last one in eight weeks. */
function planAnswer(office: Office, asked: Asked, draws: Draws): void {
  const { desk } = office;
  const decision = draws.weighted('decision', decisions);
  desk.plan(desk.within(5, desk.today, draws, 'answer'), () => {
    if (decision !== 'later') return decide(office, asked, decision);
    sendAnswer(office, partiesOf(asked), { ReferentieAanbieder: asked.reference, VerzoekAntwoord: '2' });
    const isGranted = draws.number('after all') < 0.6;
    desk.plan(addDays(desk.today, 5 + draws.whole('look into', 44)), () =>
      decide(office, asked, isGranted ? 'yes' : 'no'),
    );
  });
}

function decide(office: Office, asked: Asked, decision: 'yes' | 'no' | 'elsewhere'): void {
  const { bericht } = asked;
  if (decision === 'yes') {
    const honour = bericht.soort === 'JW315' ? honourRequest : honourChange;
    const reason = honour(office, asked);
    close(office, asked, reason === undefined ? 'honoured' : 'refused');
    if (reason !== undefined) refuse(office, asked, reason);
    return;
  }
  close(office, asked, 'refused');
  // Reason 8 is for a first verzoek only; the same of a change is 5.
  const elsewhere = bericht.soort === 'JW315' ? '8' : '5';
  refuse(office, asked, decision === 'no' ? '7' : elsewhere);
}

function close({ books }: Office, asked: Asked, state: 'honoured' | 'refused'): void {
  const { gemeente, agb } = partiesOf(asked);
  const key = clientKey(gemeente, agb, asked.bericht.Client.Bsn);
  asked.state = state;
  addTo(books[state], keyOf(gemeente, agb), asked.reference);
  books.open.set(key, (books.open.get(key) ?? 1) - 1);
}

/** WJ759; with 8 goes along which gemeente it is then (IV095). */
function refuse(office: Office, asked: Asked, reason: '5' | '6' | '7' | '8'): void {
  sendAnswer(office, partiesOf(asked), {
    ReferentieAanbieder: asked.reference,
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: reason,
    ...(reason === '8' ? { Woonplaatsbeginsel: { Gemeente: '0363' } } : {}),
  });
}

function partiesOf({ bericht }: Asked) {
  return { gemeente: bericht.Header.Ontvanger, agb: bericht.Header.Afzender };
}
