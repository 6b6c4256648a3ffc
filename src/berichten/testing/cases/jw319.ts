import { aJw319 } from '../made-verzoek.ts';
import { type Cases, without } from './case.ts';

const Woonplaatsbeginsel = { Gemeente: '0014' };
const answered = (...[antwoord]: Parameters<typeof aJw319>) => {
  const bericht = aJw319(antwoord);
  return { ...bericht, Antwoord: without(bericht.Antwoord, 'RedenAfwijzingVerzoek') };
};

export const jw319: Cases = {
  soort: 'JW319',
  broken: [
    ['CD085', answered({}), 'Antwoord/RedenAfwijzingVerzoek'],
    ['CD086', aJw319({ VerzoekAntwoord: '2' }), 'Antwoord/RedenAfwijzingVerzoek'],
    ['TR377', aJw319({ RedenAfwijzingVerzoek: '8' }), 'Antwoord/Woonplaatsbeginsel'],
    ['TR409', aJw319({ Woonplaatsbeginsel }), 'Antwoord/Woonplaatsbeginsel'],
    ['TR409', aJw319({ RedenAfwijzingVerzoek: '5', Woonplaatsbeginsel }), 'Antwoord/Woonplaatsbeginsel'],
    ['TR409', answered({ VerzoekAntwoord: '2', Woonplaatsbeginsel }), 'Antwoord/Woonplaatsbeginsel'],
  ],
  kept: [
    ['CD085', 'under examination without a reason', answered({ VerzoekAntwoord: '2' })],
    ['CD085', 'refused with a reason', aJw319()],
    ['CD086', 'under examination without a reason', answered({ VerzoekAntwoord: '2' })],
    ['TR377', 'the gemeente is named', aJw319({ RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel })],
    ['TR377', 'another reason', aJw319({ RedenAfwijzingVerzoek: '5' })],
    ['TR409', 'the gemeente is named', aJw319({ RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel })],
  ],
};
