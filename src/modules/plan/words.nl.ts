import type { Sentence } from '#platform/words.ts';
import type {
  Domein,
  Leveringsvorm,
  RedenEinde,
  SignaalSoort,
  Status,
  Toegang,
  VolgendeStap,
} from './schema.ts';

/** A signal as far as its sentence needs it. */
export type Told = {
  readonly dagen: number | null;
  readonly norm: { readonly naam: string; readonly dagen: number } | null;
};

const days = (count: number | null) => (count === 1 ? '1 dag' : `${count ?? 0} dagen`);

export const nl = {
  /** Each domain of life: its name, and one sentence that a child can read. */
  domein: {
    support: { naam: 'Steun', uitleg: 'Mensen bij wie je terecht kunt als er iets is.' },
    wonen: { naam: 'Wonen', uitleg: 'Een fijne en veilige plek om te wonen.' },
    'school-en-werk': { naam: 'School en werk', uitleg: 'Naar school gaan, iets leren of werk hebben.' },
    inkomen: { naam: 'Geld', uitleg: 'Genoeg geld voor eten, kleren en leuke dingen.' },
    welzijn: { naam: 'Je goed voelen', uitleg: 'Gezond zijn en je goed voelen, ook in je hoofd.' },
  } satisfies Record<Domein, { naam: string; uitleg: string }>,
  toegang: {
    'zonder-indicatie': 'Zonder indicatie',
    consult: 'Met een consult',
    toewijzing: 'Met een toewijzing',
  } satisfies Record<Toegang, string>,
  leveringsvorm: {
    'lokaal-team': 'Door het lokale team',
    zin: 'Zorg in natura',
    pgb: 'Persoonsgebonden budget',
    collectief: 'Samen met anderen',
    netwerk: 'Door mensen om het gezin heen',
  } satisfies Record<Leveringsvorm, string>,
  status: { wacht: 'Wacht', loopt: 'Loopt', gestopt: 'Gestopt' } satisfies Record<Status, string>,
  reden: {
    '02': 'Overleden',
    '20': 'Tijdelijk gestopt',
    '31': 'Klaar zoals gepland',
    '32': 'Eerder gestopt door het gezin',
    '33': 'Eerder gestopt door de aanbieder',
    '34': 'Eerder gestopt, samen besloten',
    '35': 'Eerder gestopt door iets van buiten',
    '36': 'Gestopt door de gemeente',
    '37': 'Gestopt omdat de hulp verandert',
    '38': 'Verder bij een andere aanbieder',
    '39': 'Verder met hulp uit een andere wet',
  } satisfies Record<RedenEinde, string>,
  signaal: {
    'hulplijn-wacht': ({ dagen, norm }: Told) =>
      norm === null
        ? `Hulp wacht al ${days(dagen)} op de start.`
        : `Hulp wacht al ${days(dagen)} op de start. De norm is ${days(norm.dagen)} (${norm.naam}).`,
    'hulpvraag-wacht': ({ dagen }: Told) => `Er staat al ${days(dagen)} een hulpvraag open.`,
    'plan-ontbreekt': ({ dagen }: Told) =>
      `Er is al ${days(dagen)} geen plan. Stip houdt zes weken aan; dat is een aanname.`,
    'evaluatie-nodig': ({ dagen }: Told) =>
      `Het plan is ${days(dagen)} niet bekeken. Stip houdt een half jaar aan; dat is een aanname.`,
    'loopt-goed': () => 'Alles loopt.',
  } satisfies Record<SignaalSoort, (told: Told) => string>,
  signaalNaam: {
    'hulplijn-wacht': 'Hulp wacht op de start',
    'hulpvraag-wacht': 'Hulpvraag staat open',
    'plan-ontbreekt': 'Nog geen plan',
    'evaluatie-nodig': 'Plan lang niet bekeken',
    'loopt-goed': 'Alles loopt',
  } satisfies Record<SignaalSoort, string>,
  volgendeStap: {
    'lees-hulpvraag': 'Lees de hulpvraag',
    'vraag-start-na': 'Vraag na wanneer de hulp begint',
    'begin-plan': 'Begin het plan',
    'bekijk-plan': 'Bekijk het plan samen',
    geen: 'Nu niets nodig',
  } satisfies Record<VolgendeStap, string>,
  gesloten: {
    plan: 'Het plan en de doelen zijn niet met u gedeeld.',
    hulplijn: 'De hulp van dit gezin is niet met u gedeeld.',
  },
  refused: {
    'plan/onbekend': 'Er is nog geen plan voor dit gezin.',
    'plan/reeds-open': 'Dit gezin heeft al een plan.',
    'plan/gesloten': 'Dit plan is afgesloten. U kunt het nog lezen, maar niet meer veranderen.',
    'doel/onbekend': 'Dit doel staat niet in het plan van dit gezin.',
    'doel/bereikt-voor-begin': 'Een doel kan niet bereikt zijn voordat het begonnen is.',
    'hulplijn/onbekend': 'Deze hulp is niet gevonden bij dit gezin.',
    'hulplijn/hulpsoort-onbekend':
      'Deze soort hulp is er niet op deze dag. Kies een andere soort of een andere dag.',
    'hulplijn/leveringsvorm-ongeldig':
      'Deze soort hulp wordt niet op deze manier gegeven. Kies een andere manier.',
    'hulplijn/lid-van-ander-gezin': 'Kies alleen mensen die bij dit gezin horen.',
    'hulplijn/aanbieder-onbekend': 'Deze aanbieder is niet gevonden. Kies een aanbieder uit de lijst.',
    'hulplijn/ingangsdatum-buiten-termijn':
      'De begindatum mag niet voor het jaar 2000 liggen, en hoogstens een jaar vooruit.',
    'hulplijn/toewijzing-nodig':
      'Deze hulp begint met een toewijzing aan een aanbieder. Maak eerst een toewijzing.',
    'hulplijn/reeds-gestopt': 'Deze hulp is al gestopt.',
    'hulplijn/loopt-op-toewijzing':
      'Deze hulp is een opdracht aan een aanbieder. Stop de toewijzing; dan hoort de aanbieder het ook.',
    'hulplijn/einde-voor-ingang': 'De hulp kan niet stoppen voordat hij begint. Kies een latere dag.',
  } satisfies Record<string, Sentence>,
};
