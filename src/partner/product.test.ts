import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { type Bericht, readBericht } from '#berichten/index.ts';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { arrangePeople } from '#tests/people.ts';
import { openPartner, type Report, type Sent } from './index.ts';
import { aGame } from './testing.ts';

const base = await openTestDatabase();
await arrangePeople(base.owner);
afterAll(() => base.close());

type Uitslag = Awaited<ReturnType<typeof receive>>[number];

/** Between aanbieder and gemeente stands Stip: it gets what both say, and its retouren are the ones they hear. */
const heenberichten = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'];
const answers = ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320', 'JW325'];

const isForStip = ({ soort, expected }: Sent) =>
  heenberichten.includes(soort) || (expected.outcome === 'refused' && expected.mistake === 'stray');
const isForOther = ({ soort }: Sent) => !answers.includes(soort);

async function receive(sent: readonly Sent[]) {
  const bestanden = sent.map(({ name, bytes }) => ({
    bestand: name,
    inhoud: Buffer.from(bytes).toString('base64'),
  }));
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.uitslagen;
}

/** What Stip answers now: the retouren that it made since the last time, and a JW325 to every declaratie. */
async function takeAnswers(seen: Set<string>): Promise<{ soort: string; inhoud: Buffer }[]> {
  const judged = await base.as(traffic)(judgeDeclaraties, { limiet: 100 });
  if ('refused' in judged) throw new Error(judged.refused);
  const { rows } = await sql<{ id: string; soort: string; inhoud: Buffer }>`
    select id, soort, inhoud from bericht where richting = 'uit' and antwoord_op is not null order by id`.execute(
    base.owner,
  );
  const fresh = rows.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh;
}

/** On level 3 a declaratie is judged after it was taken in; what came of that is in its JW325. */
function isForeseen({ soort, expected }: Sent, { uitkomst, bevindingen }: Uitslag): boolean {
  switch (expected.outcome) {
    case 'accepted':
      return uitkomst === 'verwerkt' || uitkomst === 'ontvangen';
    case 'again':
      return uitkomst === 'al-verwerkt' || bevindingen[0]?.regel === 'TR056';
    case 'refused': {
      const { niveau, regel } = expected.fault;
      if (soort === 'JW323' && niveau === 3) return uitkomst === 'ontvangen';
      return niveau < 3 ? bevindingen[0]?.regel === regel : bevindingen.some((one) => one.regel === regel);
    }
  }
}

/**
 * What Stip does otherwise than the standard, as far as this game met it. Whatever follows from it for the same client
 * is no difference of its own. Mended in Stip, a line can go.
 */
const gaps: Readonly<Record<string, (bericht: Bericht, regels: readonly string[]) => boolean>> = {
  // TR379: a reference that no verzoek of this aanbieder has.
  'unknown reference': (bericht, regels) =>
    bericht.soort === 'JW301' &&
    regels.length === 0 &&
    bericht.Client.ToegewezenProducten.ToegewezenProduct[0]?.ReferentieAanbieder === 'NEVER-ASKED',
};

/** The clients that a bericht is about; a JW319 names a verzoek, and that its client. */
class Clients {
  private readonly byReference = new Map<string, string>();

  of(bericht: Bericht): string[] {
    const { Afzender, Ontvanger } = bericht.Header;
    switch (bericht.soort) {
      case 'JW301':
      case 'JW305':
      case 'JW307':
        return [bericht.Client.Bsn];
      case 'JW315':
        for (const { ReferentieAanbieder } of bericht.Client.AangevraagdeProducten.AangevraagdProduct)
          this.byReference.set(`${Afzender} ${ReferentieAanbieder}`, bericht.Client.Bsn);
        return [bericht.Client.Bsn];
      case 'JW317':
        this.byReference.set(`${Afzender} ${bericht.Client.Verzoek.ReferentieAanbieder}`, bericht.Client.Bsn);
        return [bericht.Client.Bsn];
      case 'JW319':
        return [this.ofReference(`${Ontvanger} ${bericht.Antwoord.ReferentieAanbieder}`)];
      case 'JW323':
        return bericht.Declaratie.Clienten.Client.map(({ Bsn, Prestaties }) => {
          for (const { ProductReferentie } of Prestaties.Prestatie)
            this.byReference.set(ProductReferentie.ReferentieNummer, Bsn);
          return Bsn;
        });
      default:
        return [];
    }
  }

  ofReference(reference: string): string {
    return this.byReference.get(reference) ?? '';
  }
}

/** Holds what Stip made of each bericht against what its sender expects. */
class Referee {
  readonly clients = new Clients();
  /** Clients for whom Stip did something else than the standard, and why. */
  readonly strayed = new Map<string, string>();
  readonly differences: string[] = [];
  judged = 0;

  judge(sent: Sent, uitslag: Uitslag): void {
    const { bericht } = readBericht(sent.bytes);
    const bsns = bericht === undefined ? [] : this.clients.of(bericht);
    this.judged += 1;
    if (isForeseen(sent, uitslag)) return;
    const regels = uitslag.bevindingen.map(({ regel }) => regel);
    const gap = bericht && Object.keys(gaps).find((name) => gaps[name]?.(bericht, regels));
    if (gap) for (const bsn of bsns) this.strayed.set(bsn, gap);
    else if (!bsns.some((bsn) => this.strayed.has(bsn)))
      this.differences.push(
        `${sent.name} ${JSON.stringify(sent.expected)} ${regels.join() || uitslag.uitkomst}`,
      );
  }

  /** Differences of a declaratie name the line; those of other kinds were judged by their uitslag. */
  linesOf({ differences }: Report): string[] {
    return differences
      .filter(({ soort }) => soort === 'JW323')
      .filter(({ kenmerk }) => !this.strayed.has(this.clients.ofReference(kenmerk.split(' ')[1] ?? '')))
      .map((one) => JSON.stringify(one));
  }
}

test('what is sent is judged by Stip, down to the lines of a declaratie, as the partners expect', {
  timeout: 120_000,
}, async () => {
  const game = aGame({ tot: '2026-10-31', clienten: 80, foutkans: 0.2 });
  const [aanbieder, gemeente] = [openPartner(game), openPartner({ ...game, rol: 'gemeente' })];
  const [others, seen, referee] = [gemeente.days(), new Set<string>(), new Referee()];
  for (const { sent } of aanbieder.days()) {
    for (const one of sent.filter(isForOther)) gemeente.receive(one.bytes);
    const replies = others.next().value?.sent ?? [];
    for (const one of replies.filter(isForOther)) aanbieder.receive(one.bytes);
    const all = [...sent, ...replies].filter(isForStip);
    if (all.length === 0) continue;
    for (const [nr, uitslag] of (await receive(all)).entries()) if (all[nr]) referee.judge(all[nr], uitslag);
    for (const { soort, inhoud } of await takeAnswers(seen))
      (soort === 'JW302' || soort === 'JW320' ? gemeente : aanbieder).receive(inhoud);
  }
  const [ours, theirs] = [aanbieder.report(), gemeente.report()];
  expect(referee.differences).toEqual([]);
  expect(referee.linesOf(ours)).toEqual([]);
  expect(referee.strayed.size).toBeLessThan(game.clienten / 5);
  expect(ours.answeredAsExpected + theirs.answeredAsExpected).toBeGreaterThan(300);
});
