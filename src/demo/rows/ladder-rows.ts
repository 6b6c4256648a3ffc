// Codes of the region stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { isoOf } from '../days.ts';
import type { Draws } from '../random.ts';
import type { Case } from './case.ts';
import type { Batch } from './rows.ts';

const steps = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'sociale-basis',
  'collectief',
  'basishulp',
  'aanvullend',
  'hsj',
] as const;
type Step = (typeof steps)[number];

/** Kinds of help that stand on another step than additional help, by how their code begins. */
const places: readonly (readonly [Step, readonly string[]])[] = [
  ['sociale-basis', ['sociale-basis']],
  ['collectief', ['hulp-op-school', 'schakelvoorziening', 'oza']],
  ['basishulp', ['basis-', 'ojg']],
  [
    'hsj',
    [
      'hsj-',
      'consult-hsj',
      'crisis-',
      'jeugdhulpplus',
      'drie',
      'gezinspsychiatrie',
      'klinische',
      'multicomplex',
    ],
  ],
  ['hsj', ['forensische', 'pleegzorg', 'gezinshuis', 'kleinschalig', 'ondertoezicht', 'voogdij', 'jeugdrec']],
];

function stepOf(hulpsoort: string): Step {
  return places.find(([, codes]) => codes.some((code) => hulpsoort.startsWith(code)))?.[0] ?? 'aanvullend';
}

/** Only questions of a bit more than a year were walked up the ladder: before that nobody wrote it down (assumed). */
const DAYS_KEPT = 460;
/** How many of them were weighed at all (assumed). */
const WEIGHED = 0.85;
const REASONS = [
  'geprobeerd',
  'geprobeerd',
  'past-niet',
  'past-niet',
  'loopt-al',
  'niet-hier',
  'gezin-wil-niet',
];
/** Reasons because of which no lighter step has to be walked. */
const AT_ONCE = ['crisis', 'veiligheid', 'zware-problematiek'];
const NOT_ENOUGH = ['geprobeerd', 'loopt-al'];

type Asked = { readonly id: string; readonly asked: number; readonly hulpsoort: string };

/** On which step help was found for a question of the last year, and why each lighter one was not enough or left out. */
export function addLadder(
  batch: Batch,
  { making, id: gezin, worker }: Case,
  question: Asked,
  draws: Draws,
): void {
  const { asked, hulpsoort } = question;
  if (making.today - asked > DAYS_KEPT || draws.number('weighed') > WEIGHED) return;
  const trede = stepOf(hulpsoort);
  const keuze = draws.id('ladderkeuze', asked);
  const atOnce = trede === 'hsj' && draws.number('at-once') < 0.6 ? draws.pick('why', AT_ONCE) : null;
  batch.ladderkeuze.push({
    id: keuze,
    hulpvraag_id: question.id,
    gezin_id: gezin,
    trede,
    reden: atOnce,
    vervolg: 'af',
    door: worker.account,
    op: `${isoOf(Math.min(asked + 3, making.today))}T09:00:00Z`,
  });
  const lighter = steps.slice(0, steps.indexOf(trede));
  for (const step of lighter) {
    const reden = atOnce ?? draws.pick(`reden-${step}`, REASONS);
    const uitslag = NOT_ENOUGH.includes(reden) ? 'niet-genoeg' : 'overgeslagen';
    batch.ladderstap.push({ keuze_id: keuze, gezin_id: gezin, trede: step, uitslag, reden });
  }
  batch.ladderstap.push({ keuze_id: keuze, gezin_id: gezin, trede, uitslag: 'genomen', reden: null });
}
