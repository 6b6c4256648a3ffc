import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hear } from '#platform/testing.ts';
import { withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { decideBesluit } from '../besluit/decide-besluit.ts';
import { listBesluitwerk } from '../besluit/list-besluitwerk.ts';
import { readBesluit } from '../besluit/read-besluit.ts';
import { readBesluitbrief } from '../besluit/read-besluitbrief.ts';
import { openBezwaar } from '../bezwaar/open-bezwaar.ts';
import { openBesluiten, parent, stranger, worker } from '../testing.ts';
import { decideDwangsom } from './decide-dwangsom.ts';
import { openIngebrekestelling } from './open-ingebrekestelling.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let ouder: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  ({ gezin, kind, ouder } = await base.family());
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });
/** Asked on 1 September, so due on 27 October: three weeks too late today, 20 November. */
const overdue = async () => await base.begun(gezin, { aanvraagOp: '2026-09-01' });
const byLetter = (id: string, ontvangenOp: string) =>
  base.done(base.as(worker)(openIngebrekestelling, { id, indiener: ouder, ontvangenOp }));
const late = async (id: string, who = worker) => (await base.done(base.as(who)(readBesluit, { id }))).teLaat;

describe('that the gemeente is too late', () => {
  test('is told by the family itself, by one press, and from then two weeks are left', async () => {
    const { id } = await overdue();
    expect(await late(id, parent)).toMatchObject([
      { over: 'besluit', uiterlijk: '2026-10-27', dwangsom: null },
    ]);
    expect(await base.as(parent)(openIngebrekestelling, { id })).toMatchObject({
      weg: 'zelf',
      ontvangenOp: '2026-11-20',
      indienerNaam: 'Ilse Linde',
    });
    expect(await late(id, parent)).toMatchObject([
      { dwangsom: { stand: 'wacht', eersteDag: '2026-12-05', bedrag: 0 } },
    ]);
    await base.owner.deleteFrom('notification').execute();
    await hear(base, reactions);
    const told = await base.owner.selectFrom('notification').select('kind').execute();
    expect(told.map((one) => one.kind)).toContain('ingebrekestelling-geopend');
  });

  test('counts from the day on which a letter came, and stands on the list of who must answer', async () => {
    const { id } = await overdue();
    await byLetter(id, '2026-10-28');
    expect(await late(id)).toMatchObject([
      { dwangsom: { stand: 'loopt', eersteDag: '2026-11-12', dagen: 9, bedrag: 20_700 } },
    ]);
    const { regels } = await base.done(base.as(worker)(listBesluitwerk, {}));
    expect(regels.filter((one) => one.besluitId === id).map(({ wat }) => wat)).toContain('dwangsom');
  });

  test('is refused when it comes too early, twice, from the future, or after the answer', async () => {
    const early = await base.begun(gezin);
    expect(await base.as(parent)(openIngebrekestelling, { id: early.id })).toMatchObject(
      refused('dwangsom/niet-te-laat'),
    );
    const { id } = await overdue();
    const letter = { id, indiener: ouder };
    expect(
      await base.as(worker)(openIngebrekestelling, { ...letter, ontvangenOp: '2026-11-21' }),
    ).toMatchObject(refused('dwangsom/datum-ongeldig'));
    expect(
      await base.as(worker)(openIngebrekestelling, { id, indiener: kind.replace(/1$/, '9') }),
    ).toMatchObject(refused('bezwaar/indiener-onbekend'));
    await byLetter(id, '2026-11-02');
    expect(await base.as(parent)(openIngebrekestelling, { id })).toMatchObject(refused('dwangsom/al-gemeld'));
    const answered = await overdue();
    const { versie } = await base.filled(answered, kind);
    await base.done(base.as(worker)(decideBesluit, { id: answered.id, versie }));
    expect(await base.as(parent)(openIngebrekestelling, { id: answered.id })).toMatchObject(
      refused('dwangsom/al-besloten'),
    );
  });

  test('about the answer to a bezwaar is said of that bezwaar, and a conversation has no term of the law', async () => {
    const { id } = await base.taken(gezin, kind);
    const { id: gesprek } = await base.done(base.as(parent)(openBezwaar, { id, soort: 'gesprek' }));
    expect(await base.as(parent)(openIngebrekestelling, { id, bezwaarId: gesprek })).toMatchObject(
      refused('bezwaar/geen-termijn'),
    );
    const { id: bezwaarId } = await base.done(
      base.as(parent)(openBezwaar, { id, soort: 'bezwaar', woorden: 'Dit is niet genoeg.' }),
    );
    await base.owner
      .updateTable('besluit')
      .set({ aanvraag_op: '2026-07-01', genomen_op: '2026-07-01', verzonden_op: '2026-07-01' })
      .where('id', '=', id)
      .execute();
    await base.owner
      .updateTable('bezwaar')
      .set({ ontvangen_op: '2026-07-02' })
      .where('id', '=', bezwaarId)
      .execute();
    expect(await base.as(parent)(openIngebrekestelling, { id, bezwaarId })).toMatchObject({ bezwaarId });
    expect(await late(id, parent)).toMatchObject([{ over: 'bezwaar', bezwaarId }]);
    expect(
      await base.as(parent)(openIngebrekestelling, { id, bezwaarId: kind as unknown as typeof bezwaarId }),
    ).toMatchObject(refused('bezwaar/onbekend'));
  });

  test('is seen and said by nobody from outside, and by nobody without the grant', async () => {
    const { id } = await overdue();
    expect(await base.as(stranger)(openIngebrekestelling, { id, indiener: ouder })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(withGrants(parent, 'besluit:read'))(openIngebrekestelling, { id })).toMatchObject(
      refused('verboden'),
    );
  });
});

describe('what being too late costs', () => {
  const owed = async () => {
    const besluit = await overdue();
    const melding = await byLetter(besluit.id, '2026-10-28');
    const { versie } = await base.filled(besluit, kind);
    await base.done(base.as(worker)(decideBesluit, { id: besluit.id, versie }));
    return { besluit: besluit.id, melding: melding.id };
  };

  test('ends with the answer, is decided from the days, and goes to the family by letter', async () => {
    const { besluit, melding } = await owed();
    expect(await late(besluit)).toMatchObject([
      { verteldOp: '2026-11-20', dwangsom: { stand: 'geeindigd', dagen: 8, vaststellenVoor: '2026-12-03' } },
    ]);
    expect(await base.as(worker)(decideDwangsom, { id: melding, versie: 1 })).toMatchObject({
      bedrag: 18_400,
      vastgesteldNaam: 'Anna de Wit',
    });
    const { stukken } = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    expect(stukken).toMatchObject([{ soort: 'dwangsom' }]);
    const { brief } = await base.done(
      base.as(parent)(readBesluitbrief, { id: besluit, stuk: stukken[0]?.id }),
    );
    expect(brief.aan).toEqual(['Ilse Linde']);
    expect(JSON.stringify(brief.stukken)).toContain('€ 184,00');
    expect(await base.as(worker)(decideDwangsom, { id: melding, versie: 2 })).toMatchObject(
      refused('dwangsom/reeds-vastgesteld'),
    );
  });

  test('is nothing for a reason of the law that someone explains', async () => {
    const { melding } = await owed();
    const no = { id: melding, versie: 1, geenDwangsom: 'onredelijk-laat' as const };
    expect(await base.as(worker)(decideDwangsom, no)).toMatchObject(refused('ongeldig'));
    expect(
      await base.as(worker)(decideDwangsom, { ...no, uitleg: 'De melding kwam na twee jaar.' }),
    ).toMatchObject({ bedrag: 0, geenDwangsom: 'onredelijk-laat' });
  });

  test('is not decided while days are added, by two at once, when nothing is owed, or by the family', async () => {
    const { id } = await overdue();
    const { id: running } = await byLetter(id, '2026-10-28');
    expect(await base.as(worker)(decideDwangsom, { id: running, versie: 1 })).toMatchObject(
      refused('dwangsom/loopt-nog'),
    );
    const { melding } = await owed();
    expect(await base.as(worker)(decideDwangsom, { id: melding, versie: 2 })).toMatchObject(
      refused('verouderd'),
    );
    expect(await base.as(stranger)(decideDwangsom, { id: melding, versie: 1 })).toMatchObject(
      refused('dwangsom/onbekend'),
    );
    expect(await base.as(parent)(decideDwangsom, { id: melding, versie: 1 })).toMatchObject(
      refused('verboden'),
    );
    const besluit = await overdue();
    const { id: quick } = await byLetter(besluit.id, '2026-11-19');
    const { versie } = await base.filled(besluit, kind);
    await base.done(base.as(worker)(decideBesluit, { id: besluit.id, versie }));
    expect(await base.as(worker)(decideDwangsom, { id: quick, versie: 1 })).toMatchObject(
      refused('dwangsom/niets-verschuldigd'),
    );
  });
});
