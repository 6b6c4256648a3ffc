// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { sql } from 'kysely';
import type { z } from 'zod';
import {
  answerTerugkoppeling,
  openSamenwerkingsafspraak,
  sendTerugkoppeling,
} from '#modules/terugkoppeling/index.ts';
import { receiveAanmelding, sendAanmelding, sendVerwijzing } from '#modules/toegang/index.ts';
import { takeHulpvraag } from '#modules/triage/index.ts';
import { system, visitor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Scene, Stage, Turn } from './stage.ts';

/** A key of a form that was sent once; the same in every demo. */
const keyOf = (nr: number) => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

type Referral = Omit<z.input<typeof sendVerwijzing.input>, 'sleutel' | 'tochNieuw'>;

/** A name may be in the made region already; then the one who refers says that this is another child. */
async function refer(stage: Stage, { who, ago }: Turn, nr: number, given: Referral) {
  const sleutel = keyOf(nr);
  const origin = { door: 'job', trace: 'demo' } as const;
  const then = { ...stage.kit, clock: stoppedAt(stage.ago(ago)) };
  const first = await run(
    then,
    sendVerwijzing,
    { ...given, sleutel },
    { actor: await stage.actor(who), origin },
  );
  if (!isRefusal(first)) return first;
  return await stage.play({ who, ago }, sendVerwijzing, { ...given, sleutel, tochNieuw: true });
}

type Question = Omit<z.input<typeof sendAanmelding.input>, 'sleutel' | 'afzender' | 'gemeente'>;

/** Someone without an account; answers which aanmelding it became. */
async function ask(stage: Stage, ago: number, nr: number, given: Question) {
  const then = { ...stage.kit, clock: stoppedAt(stage.ago(ago)) };
  const input = {
    ...given,
    gemeente: '0014',
    sleutel: keyOf(nr),
    afzender: String(nr).padStart(64, '0'),
  };
  const origin = { door: 'web', trace: 'demo' } as const;
  const outcome = await run(then, sendAanmelding, input, { actor: visitor, origin });
  if (isRefusal(outcome)) throw new Error(`sendAanmelding: ${outcome.refused}`);
  const { rows } = await inScope(stage.kit.db, system, stage.kit.clock, (db) =>
    sql<{ id: string }>`select id from aanmelding where nummer = ${outcome.nummer}`.execute(db),
  );
  return rows[0]?.id ?? '';
}

/** Questions that already were there, by the family and the door they came through. */
async function questionOf(stage: Stage, naam: string, deur: string): Promise<string> {
  const { id } = await stage.family(naam);
  const { rows } = await inScope(stage.kit.db, system, stage.kit.clock, (db) =>
    sql<{
      id: string;
    }>`select id from hulpvraag where gezin_id = ${id} and deur = ${deur} order by ontvangen_op, id limit 1`.execute(
      db,
    ),
  );
  return rows[0]?.id ?? '';
}

async function playPublicForm(stage: Stage): Promise<void> {
  const phone = { onveilig: 'nee', telefoon: '050 555 01 23' } as const;
  const taken = await ask(stage, 6, 1, {
    ...phone,
    wie: 'ouder',
    naam: 'Wietske Oldenkotte',
    kindVoornaam: 'Ravi',
    kindLeeftijd: 7,
    tekst: 'Ravi durft niet meer alleen te slapen sinds de inbraak. Wij weten niet hoe we hem kunnen helpen.',
  });
  const known = await run(
    { ...stage.kit, clock: stoppedAt(stage.ago(5)) },
    receiveAanmelding,
    { id: taken, tochNieuw: true },
    { actor: await stage.actor('bilal'), origin: { door: 'job', trace: 'demo' } },
  );
  if (isRefusal(known)) throw new Error(`receiveAanmelding: ${known.refused}`);
  await ask(stage, 3, 2, {
    ...phone,
    wie: 'ander',
    naam: 'Gerda Haverschmidt',
    kindVoornaam: 'Fleur',
    kindLeeftijd: 12,
    tekst: 'Ik ben de oma van Fleur. Zij komt na school vaak bij mij en wil niet naar huis.',
  });
  await ask(stage, 1, 3, {
    ...phone,
    taal: 'en',
    wie: 'ouder',
    naam: 'Amara Okonjo',
    email: 'amara@demo.invalid',
    kindVoornaam: 'Zuri',
    kindLeeftijd: 4,
    tekst: 'We moved here in spring. Zuri does not speak at the playgroup, only at home.',
  });
  await ask(stage, 0, 4, {
    wie: 'jeugdige',
    naam: 'Levi Wubbolts',
    telefoon: '06 55 50 12 34',
    kindVoornaam: 'Levi',
    kindLeeftijd: 15,
    onveilig: 'ja',
    tekst: 'Thuis is er elke avond ruzie en er wordt geslagen. Ik slaap vannacht bij een vriend.',
  });
}

/** A talk back and forth with the huisarts. */
async function playAnswered(stage: Stage): Promise<void> {
  const { hulpvraagId: unreached } = await refer(stage, { who: 'huib', ago: 16 }, 11, {
    kind: 'Ties Haverkate',
    geboortedatum: '2015-02-11',
    tekst: 'Ties heeft vaak buikpijn zonder lichamelijke oorzaak. Er speelt veel thuis sinds de scheiding.',
    besproken: 'ja',
    telefoon: '050 555 09 87',
  });
  await stage.play({ who: 'anouk', ago: 14 }, takeHulpvraag, { id: unreached });
  const told = await stage.play({ who: 'anouk', ago: 12 }, sendTerugkoppeling, {
    id: unreached,
    zin: 'niet-bereikt',
    sleutel: keyOf(12),
  });
  await stage.play({ who: 'huib', ago: 11 }, answerTerugkoppeling, {
    id: told.id,
    tekst: 'Moeder neemt overdag op haar werk op. Ik heb haar gezegd dat jullie bellen.',
  });
  await stage.play({ who: 'anouk', ago: 9 }, sendTerugkoppeling, {
    id: unreached,
    zin: 'gesprek-gepland',
    gesprekOp: stage.ago(4),
    sleutel: keyOf(13),
  });
}

async function playWaiting(stage: Stage): Promise<void> {
  const { hulpvraagId: late } = await refer(stage, { who: 'tamar', ago: 15 }, 14, {
    kind: 'Lotte Oosterhaven',
    geboortedatum: '2018-09-30',
    tekst: 'Lotte komt vaak te laat en heeft geen brood bij zich. Ouders willen graag hulp.',
    besproken: 'ja',
    telefoon: '050 555 04 56',
  });
  await stage.play({ who: 'anouk', ago: 13 }, takeHulpvraag, { id: late });
  await refer(stage, { who: 'huib', ago: 2 }, 15, {
    kind: 'Juul Middeljans',
    geboortedatum: '2012-06-04',
    tekst: 'Juul snijdt zichzelf sinds kort. Zij wil praten, liefst deze week. Graag eerst mij bellen.',
    besproken: 'nee',
    spoed: 'snel',
  });
}

async function playFamilies(stage: Stage): Promise<void> {
  const [first, second] = [
    await questionOf(stage, 'Linde', 'school'),
    await questionOf(stage, 'Linde', 'huisarts'),
  ];
  await stage.play({ who: 'anouk', ago: 384 }, sendTerugkoppeling, {
    id: first,
    zin: 'afgesloten',
    sleutel: keyOf(21),
  });
  await stage.play({ who: 'anouk', ago: 119 }, sendTerugkoppeling, {
    id: second,
    zin: 'afgesloten',
    sleutel: keyOf(22),
  });
}

async function playAgreements(stage: Stage): Promise<void> {
  const agreements = [
    {
      soort: 'huisarts',
      partij: 'Huisartsen in de regio',
      onderwerp: 'De huisarts hoort terug',
      afspraak:
        'De huisarts hoort wie de vraag oppakt en wanneer zij is afgerond. Wat er besproken wordt hoort de huisarts als het gezin dat goed vindt.',
      geslotenOp: stage.ago(300),
      herzienOp: stage.ago(-65),
    },
    {
      soort: 'huisarts',
      partij: 'Huisartsenpraktijken met een ondersteuner jeugd',
      onderwerp: 'Eerst meedenken, dan verwijzen',
      afspraak:
        'De ondersteuner jeugd in de praktijk denkt eerst mee. Blijkt meer nodig, dan verwijst de huisarts.',
      geslotenOp: stage.ago(420),
      herzienOp: stage.ago(20),
    },
    {
      soort: 'school',
      partij: 'Scholen in de stad',
      gemeente: '0014',
      onderwerp: 'School belt eerst met de ouders',
      afspraak: 'School verwijst nadat de ouders het weten, en geeft een nummer waarop zij te bereiken zijn.',
      geslotenOp: stage.ago(150),
      herzienOp: stage.ago(-215),
    },
  ] as const;
  for (const agreement of agreements)
    await stage.play({ who: 'petra', ago: 10 }, openSamenwerkingsafspraak, agreement);
}

/** Questions by every door, and what those who referred heard of them. */
export const playTerugkoppeling: Scene = async (stage) => {
  await playPublicForm(stage);
  await playAnswered(stage);
  await playWaiting(stage);
  await playFamilies(stage);
  await playAgreements(stage);
};
