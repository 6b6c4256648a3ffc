import { isoOf } from '../days.ts';
import { splitFamilyName } from '../names.ts';
import { drawsOf, itemAt } from '../random.ts';
import type { Making } from '../rows/case.ts';
import { personRow } from '../rows/family-rows.ts';
import { addResidence } from '../rows/residence-rows.ts';
import type { Batch } from '../rows/rows.ts';
import type { Cast } from './cast.ts';
import { stories } from './stories.ts';
import type { StoryLine, StoryPerson, Told } from './story.ts';
import { addTrust } from './trust.ts';

/** The families of the personas, with all that makes a file: people, plan, goals, help, consent, and who looked. */
export function addPersonaFamilies(batch: Batch, making: Making, cast: Cast): void {
  const known = stories.filter(({ gemeente }) => making.workers.has(gemeente));
  for (const [nr, story] of known.entries()) {
    const draws = drawsOf(making.seed, 15, nr);
    const came = making.today - story.sinds;
    const told: Told = {
      making,
      cast,
      story,
      draws,
      id: draws.id('gezin', came),
      people: new Map(story.people.map(({ key }) => [key, draws.id(`persoon ${key}`, came)])),
      goals: story.doelen.map((_, at) => draws.id(`doel ${at}`, came)),
      ago: (days) => isoOf(making.today - days),
    };
    addFile(batch, told);
    addQuestions(batch, told);
    addPlan(batch, told);
    for (const [at, line] of story.lines.entries()) addLine(batch, told, line, at);
    addTrust(batch, told);
  }
}

function addFile(batch: Batch, { making, cast, story, draws, id, people, ago }: Told): void {
  const worker = cast.find(story.worker).account;
  batch.gezin.push({
    id,
    naam: story.naam,
    gemeente: story.gemeente,
    vast_gezicht: worker,
    zoektekst: [
      story.naam,
      ...story.people.map(({ voornaam, achternaam }) => `${voornaam} ${achternaam ?? story.naam}`),
    ].join(' '),
    begonnen_op: ago(story.sinds),
    gesloten_op: null,
  });
  const rows = story.people.map((person) => {
    const row = {
      id: people.get(person.key) ?? '',
      soort: person.soort,
      voornaam: person.voornaam,
      ...splitFamilyName(person.achternaam ?? story.naam),
      geboortedatum: birthday(making.today, person),
      geslacht: null,
      relatie: person.relatie ?? null,
      gezag: person.soort === 'ouder' ? true : null,
      child: null,
    };
    batch.persoon.push(personRow(making, id, row, person.persona ? cast.find(person.persona).account : null));
    return row;
  });
  const { gemeente, vorige } = story;
  const before = vorige && { gemeente: vorige.gemeente, tot: making.today - vorige.dagen };
  addResidence(batch, making, { gezin: id, gemeente, draws, people: rows, before });
  const members = story.people.flatMap(({ persona }) => (persona ? [persona] : []));
  const houders = [
    { houder: worker, grond: 'hulpvraag', niveau: 'regie' },
    ...members.map((key) => ({ houder: cast.find(key).account, grond: 'gezin', niveau: 'bijdragen' })),
  ];
  for (const [at, held] of houders.entries())
    batch.betrokkenheid.push({
      id: draws.id(`betrokkenheid ${at}`, making.today - story.sinds),
      gezin_id: id,
      houder: held.houder,
      soort_houder: 'account',
      grond: held.grond,
      niveau: held.niveau,
      van: ago(story.sinds),
      tot: null,
    });
}

/** Some months past the birthday, so that the age of the story holds on every day the demo is made. */
function birthday(today: number, { leeftijd, key }: StoryPerson): string | null {
  if (leeftijd === null) return null;
  return isoOf(Math.floor(today - leeftijd * 365.2425 - 60 - key.length * 17));
}

function addQuestions(batch: Batch, { making, cast, story, draws, id, people, ago }: Told): void {
  for (const [at, question] of story.vragen.entries()) {
    const closed = question.afgesloten === undefined ? null : ago(question.afgesloten);
    if (question.van)
      batch.betrokkenheid.push({
        id: draws.id(`verwijzing ${at}`, making.today - question.ontvangen),
        gezin_id: id,
        houder: cast.find(question.van).account,
        soort_houder: 'account',
        grond: 'verwijzing',
        niveau: 'bijdragen',
        van: ago(question.ontvangen),
        tot: closed,
      });
    batch.hulpvraag.push({
      id: draws.id(`hulpvraag ${at}`, making.today - question.ontvangen),
      gezin_id: id,
      persoon_id: people.get(question.persoon) ?? null,
      deur: question.deur,
      verwijzer_id: question.van ? (cast.find(question.van).organisatie?.id ?? null) : null,
      tekst: question.tekst,
      ontvangen_op: ago(question.ontvangen),
      gemeente: story.gemeente,
      behandelaar: cast.find(story.worker).account,
      afgesloten_op: closed,
      uitkomst: closed && 'plan',
    });
  }
}

function addPlan(batch: Batch, { making, story, draws, id, goals, ago }: Told): void {
  if (story.samenvatting === undefined) return;
  const began = story.sinds - 20;
  const plan = draws.id('plan', making.today - began);
  batch.gezinsplan.push({
    id: plan,
    gezin_id: id,
    begonnen_op: ago(began),
    gesloten_op: null,
    evaluatie_op: ago(Math.min(began, 30)),
    samenvatting: story.samenvatting,
  });
  for (const [at, [domein, tekst, voortgang]] of story.doelen.entries())
    batch.doel.push({
      id: itemAt(goals, at),
      gezin_id: id,
      plan_id: plan,
      domein,
      tekst,
      voortgang,
      begonnen_op: ago(began),
      bereikt_op: voortgang === 100 ? ago(10) : null,
    });
}

function addLine(batch: Batch, told: Told, line: StoryLine, at: number): void {
  const { making, story, draws, id, people, goals, ago } = told;
  const hulplijn = draws.id(`hulplijn ${at}`, making.today - line.begin);
  const ended = line.end === undefined ? null : ago(line.end);
  const aanbieder = findAanbieder(told, line);
  const started = line.wait === null ? null : ago(line.begin - line.wait);
  batch.hulplijn.push({
    id: hulplijn,
    gezin_id: id,
    doel_id: line.doel === undefined ? null : itemAt(goals, line.doel),
    hulpsoort: making.region.hulpsoorten.has(line.hulpsoort) ? line.hulpsoort : 'onbekend',
    toegang: line.toegang,
    leveringsvorm: line.leveringsvorm,
    verwijzer: line.verwijzer,
    gemeente: story.gemeente,
    aanbieder_id: aanbieder,
    uitvoerder: line.uitvoerder ?? null,
    ingangsdatum: ago(line.begin),
    gestart_op: started,
    einddatum: ended,
    reden_einde: ended && '31',
  });
  const personen = line.personen.map((key) => people.get(key) ?? '');
  for (const persoon of personen)
    batch.hulplijn_persoon.push({ hulplijn_id: hulplijn, gezin_id: id, persoon_id: persoon });
  if (aanbieder)
    addOrder(batch, told, line, { at, hulplijn, aanbieder, persoon: itemAt(personen, 0), started, ended });
}

function findAanbieder({ making, cast, draws }: Told, line: StoryLine): string | null {
  if (line.toegang !== 'toewijzing') return null;
  if (line.bijExpert) return cast.find('dirk').organisatie?.id ?? null;
  return making.organisaties.aanbiederFor(line.hulpsoort, draws).id;
}

type Order = {
  at: number;
  hulplijn: string;
  aanbieder: string;
  persoon: string;
  started: string | null;
  ended: string | null;
};

function addOrder(batch: Batch, told: Told, line: StoryLine, { at, ...order }: Order): void {
  const { making, story, draws, id, ago } = told;
  const toewijzing = draws.id(`toewijzing ${at}`, making.today - line.begin);
  const toewijzingnummer = making.nextToewijzingnummer();
  const product = making.region.productFor(line.hulpsoort, draws);
  batch.toewijzing.push({
    id: toewijzing,
    gemeente: story.gemeente,
    toewijzingnummer,
    gezin_id: id,
    persoon_id: order.persoon,
    hulplijn_id: order.hulplijn,
    aanbieder_id: order.aanbieder,
    productcategorie: product.categorie,
    productcode: product.code,
    toewijzingsdatum: ago(line.begin + 6),
    toewijzingstijd: '10:15:00',
    ingangsdatum: ago(line.begin),
    einddatum: order.ended,
  });
  if (order.started)
    batch.levering.push({
      id: draws.id(`levering ${at}`, making.today - line.begin),
      toewijzing_id: toewijzing,
      gezin_id: id,
      persoon_id: order.persoon,
      hulplijn_id: order.hulplijn,
      aanbieder_id: order.aanbieder,
      gemeente: story.gemeente,
      toewijzingnummer,
      productcategorie: product.categorie,
      productcode: product.code ?? '',
      begindatum: order.started,
      einddatum: order.ended,
      reden_beeindiging: order.ended && '31',
    });
  if (order.ended) return;
  batch.betrokkenheid.push({
    id: draws.id(`aanbieder ${at}`, making.today - line.begin),
    gezin_id: id,
    houder: order.aanbieder,
    soort_houder: 'organisatie',
    grond: 'toewijzing',
    niveau: 'lezen',
    van: ago(line.begin),
    tot: null,
  });
}
