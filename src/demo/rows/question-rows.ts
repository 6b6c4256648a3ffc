// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore rechter
import { isoOf } from '../days.ts';
import type { Child, Line } from '../journeys.ts';
import type { Verwijzer } from '../model.ts';
import { drawsOf, itemAt } from '../random.ts';
import { listQuestions } from '../texts.ts';
import type { Case } from './case.ts';
import { addLadder } from './ladder-rows.ts';
import type { Batch } from './rows.ts';

/** By which door a question comes when this one refers; the local team hears most families themselves. */
const doors: Readonly<Record<Verwijzer, readonly string[]>> = {
  gemeente: ['gezin', 'gezin', 'school', 'gezinswerker', 'gezin'],
  huisarts: ['huisarts'],
  'medisch-specialist': ['huisarts'],
  jeugdarts: ['jeugdarts'],
  'gecertificeerde-instelling': ['gecertificeerde-instelling'],
  rechter: ['gecertificeerde-instelling', 'raad-voor-de-kinderbescherming'],
  geen: ['gezin', 'gezin', 'school', 'veilig-thuis'],
  onbekend: ['gezin', 'aanbieder'],
};

/** A question for each time a child came for help since the history begins. */
export function addQuestions(batch: Batch, found: Case): void {
  for (const child of found.family.children) {
    if (child.lines.length === 0) addOpenQuestion(batch, found, child);
    const episodes = new Set(child.lines.map((line) => line.episode));
    for (const episode of episodes) addQuestion(batch, found, child, itemAt(linesOf(child, episode), 0));
  }
}

const linesOf = (child: Child, episode: number) => child.lines.filter((line) => line.episode === episode);

/** Asked, and no help yet: half of these were taken up by the gezinswerker (assumed). */
function addOpenQuestion(batch: Batch, found: Case, child: Child): void {
  const { making, family } = found;
  const draws = drawsOf(making.seed, 7, family.nr, child.nr, 0);
  const deur = draws.pick('deur', ['gezin', 'school', 'huisarts', 'huisarts', 'jeugdarts']);
  const hulpsoort = draws.pick('soort', ['basis-begeleiding', 'jeugd-ggz', 'dyslexie']);
  batch.hulpvraag.push({
    id: draws.id('hulpvraag', found.came),
    gezin_id: found.id,
    persoon_id: found.personOf(child.nr).id,
    deur,
    verwijzer_id: making.organisaties.verwijzerFor(deur, family.gemeente, draws)?.id ?? null,
    tekst: draws.pick('tekst', listQuestions(hulpsoort)),
    ontvangen_op: isoOf(found.came),
    gemeente: family.gemeente,
    behandelaar: draws.number('taken') < 0.5 ? found.worker.account : null,
    afgesloten_op: null,
    uitkomst: null,
  });
}

function addQuestion(batch: Batch, found: Case, child: Child, line: Line): void {
  const { making, family } = found;
  const draws = drawsOf(making.seed, 7, family.nr, child.nr, line.episode);
  const asked = Math.max(found.came, line.first - 7 - draws.whole('wait', 56));
  const deur = draws.pick('deur', doors[line.verwijzer]);
  const verwijzer = making.organisaties.verwijzerFor(deur, family.gemeente, draws);
  const id = draws.id('hulpvraag', asked);
  batch.hulpvraag.push({
    id,
    gezin_id: found.id,
    persoon_id: found.personOf(child.nr).id,
    deur,
    verwijzer_id: verwijzer?.id ?? null,
    tekst: draws.pick('tekst', listQuestions(line.hulpsoort)),
    ontvangen_op: isoOf(asked),
    gemeente: family.gemeente,
    behandelaar: found.worker.account,
    afgesloten_op: isoOf(Math.min(line.first, making.today)),
    uitkomst: 'plan',
  });
  addLadder(batch, found, { id, asked, hulpsoort: line.hulpsoort }, draws);
}
