// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore jeugdwet noor
import type { Batch } from '../rows/rows.ts';
import type { Told } from './story.ts';

/** Consent in force, consent withdrawn, an emergency access that waits for review, and the log of who looked. */
export function addTrust(batch: Batch, told: Told): void {
  if (told.story.naam === 'Linde') {
    addConsents(batch, told);
    addLog(batch, told);
  }
  if (told.story.naam === 'Nowak') addEmergency(batch, told);
}

const at = (date: string, time: string) => `${date}T${time}+01:00`;

function addConsents(batch: Batch, { making, cast, draws, id, people, ago }: Told): void {
  const mother = cast.find('ilse').account;
  const expert = cast.find('esra');
  const tamar = cast.find('tamar');
  const consent = { gezin_id: id, partij_soort: 'account', gegeven_door: mother };
  const person = (...keys: string[]) => keys.map((key) => people.get(key) ?? '');
  // Noor is 14, so she and both parents agree; for Sem, who is 9, the parents do (Jeugdwet art. 7.3.4).
  const aboutNoor = {
    persoon_id: person('noor')[0] ?? null,
    nodig: person('noor', 'ilse', 'jan'),
    niveau: 'bijdragen',
  };
  const aboutSem = { persoon_id: person('sem')[0] ?? null, nodig: person('ilse', 'jan'), niveau: 'lezen' };
  const parties = [
    {
      ...aboutNoor,
      partij: expert.account,
      partij_naam: expert.persona.name,
      doel: 'Meedenken over Noor',
      deel: 'plan',
      ingetrokken_op: null,
    },
    {
      ...aboutNoor,
      partij: expert.account,
      partij_naam: expert.persona.name,
      doel: 'Meedenken over Noor',
      deel: 'hulplijn',
      ingetrokken_op: null,
    },
    {
      ...aboutSem,
      partij: tamar.account,
      partij_naam: tamar.persona.name,
      doel: 'Afspraken over Sem in de klas',
      deel: 'hulplijn',
      ingetrokken_op: at(ago(30), '19:42:00'),
    },
  ];
  for (const [nr, party] of parties.entries())
    batch.toestemming.push({
      ...consent,
      ...party,
      instemming: party.nodig,
      id: draws.id(`toestemming ${nr}`, making.today - 118),
      van: ago(118),
      tot: ago(-247),
      gegeven_op: at(ago(118), '20:05:00'),
    });
  for (const { account, persona } of [expert, tamar])
    batch.betrokkenheid.push({
      id: draws.id(`toestemming ${persona.id}`, making.today - 118),
      gezin_id: id,
      houder: account,
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: persona.rol === 'expert' ? 'bijdragen' : 'lezen',
      van: ago(118),
      tot: null,
    });
}

/** What the family sees on its first visit; from then on the product itself writes the log. */
function addLog(batch: Batch, { making, cast, draws, id, ago }: Told): void {
  const looks = [
    ['anouk', 'readGezin', 'R', 'gezin', 'hulpvraag', 34, '09:12:00'],
    ['anouk', 'openHulplijn', 'C', 'hulplijn', 'hulpvraag', 36, '11:30:00'],
    ['esra', 'readGezinsplan', 'R', 'plan', 'toestemming', 21, '14:05:00'],
    ['anouk', 'changeDoel', 'U', 'plan', 'hulpvraag', 12, '16:48:00'],
    ['dirk', 'listToewijzingen', 'R', 'toewijzing', 'toewijzing', 8, '10:20:00'],
    ['ilse', 'readGezinsplan', 'R', 'plan', 'gezin', 3, '21:10:00'],
  ] as const;
  for (const [nr, [key, event, action, part, ground, days, time]] of looks.entries()) {
    const { account, persona, organisatie } = cast.find(key);
    batch.audit_line.push({
      id: draws.id(`inzage ${nr}`, making.today - days),
      at: at(ago(days), time),
      event,
      action,
      outcome: 'done',
      account_id: account,
      account_name: persona.name,
      role: persona.rol,
      organisation: organisatie?.naam ?? null,
      gezin_id: id,
      part,
      ground,
      purpose: 'jeugdhulp',
      origin: 'web',
      emergency: false,
      trace: 'demo',
    });
  }
}

function addEmergency(batch: Batch, { making, cast, draws, id, ago }: Told): void {
  const visitor = cast.find('bilal');
  batch.noodtoegang.push({
    id: draws.id('noodtoegang', making.today - 2),
    gezin_id: id,
    account_id: visitor.account,
    account_naam: visitor.persona.name,
    reden:
      'Moeder belde in paniek naar het team terwijl Anouk vrij was. Ik moest weten met wie ik kon overleggen.',
    begonnen_op: at(ago(2), '17:31:00'),
    eindigt_op: at(ago(2), '18:31:00'),
  });
}
