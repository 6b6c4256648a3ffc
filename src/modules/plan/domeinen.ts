import type { Domein } from './schema.ts';

type DomeinInWords = {
  readonly naam: string;
  readonly naamEn: string;
  /** One sentence that a child can read. */
  readonly uitleg: string;
  readonly uitlegEn: string;
};

/** The Big Five: what every young person needs to stand on. Practice; the order is the order of the plan. */
export const domeinen: Readonly<Record<Domein, DomeinInWords>> = {
  support: {
    naam: 'Steun',
    naamEn: 'Support',
    uitleg: 'Mensen bij wie je terecht kunt als er iets is.',
    uitlegEn: 'People you can go to when something is the matter.',
  },
  wonen: {
    naam: 'Wonen',
    naamEn: 'A place to live',
    uitleg: 'Een fijne en veilige plek om te wonen.',
    uitlegEn: 'A nice and safe place to live.',
  },
  'school-en-werk': {
    naam: 'School en werk',
    naamEn: 'School and work',
    uitleg: 'Naar school gaan, iets leren of werk hebben.',
    uitlegEn: 'Going to school, learning something or having work.',
  },
  inkomen: {
    naam: 'Geld',
    naamEn: 'Income',
    uitleg: 'Genoeg geld voor eten, kleren en leuke dingen.',
    uitlegEn: 'Enough money for food, clothes and fun.',
  },
  welzijn: {
    naam: 'Je goed voelen',
    naamEn: 'Wellbeing',
    uitleg: 'Gezond zijn en je goed voelen, ook in je hoofd.',
    uitlegEn: 'Being healthy and feeling well, in your mind too.',
  },
};
