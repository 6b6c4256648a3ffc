import { isBsn } from '#berichten/bsn.ts';
import type { Jw305 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { stream } from './draws.ts';
import type { Settings } from './options.ts';

/** As every bericht of an aanbieder names a client. */
export type Person = Omit<Jw305['Client'], 'StartProducten'>;

/** Someone for whom help is asked; the same for both partners. */
export interface Client {
  readonly nr: number;
  readonly person: Person;
  readonly gemeente: string;
  readonly agb: string;
  /** The day on which help is first spoken of. */
  readonly intake: string;
  /** Who begins: the aanbieder with a verzoek, or the gemeente by itself. */
  readonly begins: 'aanbieder' | 'gemeente';
}

/** Numbers that begin with 999 are never given to anyone; from 9998 down, because the demo region begins at the top. */
const FIRST = 999_899_999;

/** Everyone comes within half a year: whoever comes in the last part of a game leaves nothing behind but a verzoek. */
const LAST_INTAKE = 180;

const names =
  'Adema Bakker Cohen Dekker Eising Faber Groen Haddad Imani Jansen Kaya Lubbers Mulder Nowak'.split(' ');
const given = 'Sem Noor Amir Eva Daan Lotte Youssef Fleur Milan Sara Thijs Zoë'.split(' ');

/** All clients of a game, in order of number. @throws RangeError when there are more clients than test numbers. */
export function makeClients(settings: Settings): Client[] {
  const clients: Client[] = [];
  for (let number = FIRST; clients.length < settings.clienten; number--) {
    if (number < 999_000_000) throw new RangeError('There are about 81,000 test numbers');
    if (isBsn(String(number))) clients.push(makeClient(clients.length, String(number), settings));
  }
  return clients;
}

function makeClient(nr: number, Bsn: string, settings: Settings): Client {
  const { seed, van, tot, drawsOf, gemeenten, aanbieders } = settings;
  const draws = drawsOf(seed, stream.client, nr);
  const days = Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
  return {
    nr,
    person: {
      Bsn,
      Geboortedatum: { Datum: addDays(van, -1_000 - draws.whole('born', 5_400)) },
      Geslacht: draws.pick('geslacht', ['1', '2'] as const),
      Naam: {
        Geslachtsnaam: { Achternaam: draws.pick('name', names) },
        Voornamen: draws.pick('given', given),
      },
    },
    gemeente: draws.pick('gemeente', gemeenten),
    agb: draws.pick('agb', aanbieders),
    intake: addDays(van, draws.whole('intake', Math.min(LAST_INTAKE, Math.ceil(days * 0.6) + 1))),
    begins: draws.number('begins') < 0.8 ? 'aanbieder' : 'gemeente',
  };
}
