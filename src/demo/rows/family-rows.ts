import { isoOf } from '../days.ts';
import type { Family } from '../journeys.ts';
import { makeHousehold, type Person } from '../people.ts';
import { drawsOf, itemAt } from '../random.ts';
import type { Case, Making } from './case.ts';
import { addLine } from './line-rows.ts';
import { addPlan } from './plan-rows.ts';
import { addQuestions } from './question-rows.ts';
import { addResidence } from './residence-rows.ts';
import type { Batch } from './rows.ts';

/** After the last help ends, the gezinswerker stays in touch for four weeks. */
const afterwards = 28;

/** Last day on which the family is somebody's concern. */
function lastDay(family: Family): number {
  const ends = family.children.flatMap((child) => child.lines.map((line) => line.last));
  return ends.length > 0 ? Math.max(...ends) + afterwards : Infinity;
}

export function isCurrent(family: Family, today: number): boolean {
  return lastDay(family) >= today;
}

export function addFamily(batch: Batch, making: Making, family: Family): void {
  const draws = drawsOf(making.seed, 6, family.nr);
  const came = family.asked;
  const left = isCurrent(family, making.today) ? null : lastDay(family);
  const household = makeHousehold(making.seed, family, came);
  const workers = making.workers.get(family.gemeente) ?? [];
  const turn = left === null ? making.nextTurn(family.gemeente) : draws.whole('worker', workers.length);
  const found: Case = {
    making,
    family,
    draws,
    id: draws.id('gezin', came),
    household,
    worker: itemAt(workers, turn % workers.length),
    came,
    left,
    personOf: (child) =>
      itemAt(
        household.people,
        household.people.findIndex((person) => person.child === child),
      ),
  };
  addHousehold(batch, found);
  addQuestions(batch, found);
  addPlan(batch, found);
  for (const child of family.children)
    for (const [at, line] of child.lines.entries()) addLine(batch, found, { child, line, at });
}

function addHousehold(
  batch: Batch,
  { making, draws, id, household, family, worker, came, left }: Case,
): void {
  batch.gezin.push({
    id,
    naam: household.naam,
    gemeente: family.gemeente,
    vast_gezicht: worker.account,
    zoektekst: [
      household.naam,
      ...household.people.map(({ voornaam, achternaam }) => `${voornaam} ${achternaam}`),
    ].join(' '),
    begonnen_op: isoOf(came),
    gesloten_op: left === null ? null : isoOf(left),
  });
  for (const person of household.people) batch.persoon.push(personRow(making, id, person));
  addResidence(batch, making, { gezin: id, gemeente: family.gemeente, draws, people: household.people });
  batch.betrokkenheid.push({
    id: draws.id('betrokkenheid', came),
    gezin_id: id,
    houder: worker.account,
    soort_houder: 'account',
    grond: 'hulpvraag',
    niveau: 'regie',
    van: isoOf(came),
    tot: left === null ? null : isoOf(left),
  });
}

/** Only young people get a BSN: help is ordered in their name, and there are no more test numbers than for them. */
export function personRow(making: Making, gezin: string, person: Person, account: string | null = null) {
  const { child: _, ...columns } = person;
  const bsn = person.soort === 'jeugdige' ? making.nextBsn() : null;
  return {
    ...columns,
    gezin_id: gezin,
    bsn_versleuteld: bsn && bytea(making.vault.seal(bsn)),
    bsn_kenmerk: bsn && bytea(making.vault.mark(bsn)),
    account_id: account,
  };
}

const bytea = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;
