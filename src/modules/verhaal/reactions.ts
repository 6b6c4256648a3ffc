import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findToTell, type ToTell } from './store/eigen.ts';

type Telling = {
  readonly on: Reaction['on'];
  readonly kind: string;
  readonly whom: (told: ToTell) => readonly string[];
  readonly link: (told: ToTell, verhaal: string) => string;
};

const own = ({ gezin }: ToTell) => `/gezinnen/${gezin}/verhaal`;

/** Who is of the gezin is led to the own page; who learns is led to the story and never hears of a gezin. */
function telling({ on, kind, whom, link }: Telling): Reaction {
  return defineReaction({
    name: `verhaal-tell-${kind}`,
    on,
    async handle({ verhaal }, { db, kit }) {
      const told = await findToTell(db, String(verhaal));
      if (!told) return;
      const to = link(told, String(verhaal));
      const notices = whom(told).map((account) => ({ account, kind, params: {}, link: to }));
      await notify(db, kit.clock.now(), notices);
    },
  });
}

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  telling({
    on: 'deling.gestart',
    kind: 'verhaal-akkoord',
    whom: ({ instemmers }) => instemmers,
    link: own,
  }),
  telling({
    on: 'deling.akkoord',
    kind: 'verhaal-ingestemd',
    whom: ({ verteller }) => [verteller],
    link: own,
  }),
  telling({
    on: 'deling.geweigerd',
    kind: 'verhaal-teruggenomen',
    whom: ({ verteller }) => [verteller],
    link: own,
  }),
  telling({
    on: 'deling.vervallen',
    kind: 'verhaal-opnieuw',
    whom: ({ verteller }) => [verteller],
    link: own,
  }),
  telling({
    on: 'verhaalles.geopend',
    kind: 'verhaal-les',
    whom: ({ verteller }) => [verteller],
    link: own,
  }),
  telling({
    on: 'contactvraag.gesteld',
    kind: 'verhaal-vraag',
    whom: ({ verteller }) => [verteller],
    link: own,
  }),
  telling({
    on: 'contactvraag.beantwoord',
    kind: 'verhaal-antwoord',
    whom: ({ vragers }) => vragers,
    link: (_, verhaal) => `/verhalen/${verhaal}`,
  }),
];
