import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkDagen } from '../../rules/afspraak.ts';
import { Afspraakpartij, Samenwerkingsafspraak, SamenwerkingsafspraakId } from '../../schema.ts';
import { findGemeente, saveAfspraak } from '../../store/afspraak.ts';

/** A text elsewhere, over https or http; other schemes would let a link do something. */
const Link = z
  .url({ protocol: /^https?$/, error: 'Vul een adres in dat met https:// begint.' })
  .max(500, 'Gebruik ten hoogste 500 tekens.');

/** What is written down of an agreement; the same fields when it is changed. */
export const fields = {
  gemeente: Gemeentecode.optional(),
  soort: Afspraakpartij,
  partij: typedText(200, 'Vul in met wie de afspraak is.'),
  onderwerp: typedText(200, 'Vul in waar de afspraak over gaat.'),
  afspraak: typedText(4000, 'Schrijf op wat er is afgesproken.'),
  geslotenOp: Kalenderdag,
  herzienOp: Kalenderdag,
  bron: Link.optional(),
};

export const openSamenwerkingsafspraak = defineOperation({
  name: 'openSamenwerkingsafspraak',
  route: 'POST /samenwerkingsafspraken',
  summary: 'Leg een samenwerkingsafspraak met verwijzers vast.',
  needs: 'samenwerkingsafspraak:manage',
  input: z.object(fields),
  output: Samenwerkingsafspraak,
  refuses: ['samenwerkingsafspraak/dagen-strijdig', 'verwijzing/buiten-regio'],
  logs: 'nothing',

  async handle({ gemeente = null, bron = null, ...given }, { db, actor, emit }) {
    const no = checkDagen(given);
    if (no) return no;
    const gemeenteNaam = gemeente === null ? null : await findGemeente(db, gemeente);
    if (gemeenteNaam === undefined) return refuse('verwijzing/buiten-regio');
    const id = SamenwerkingsafspraakId.parse(uuidv7());
    const made = { ...given, id, gemeente, gemeenteNaam, bron, beeindigdOp: null, versie: 1 };
    await saveAfspraak(db, made, actor.account ?? '');
    emit('samenwerkingsafspraak.geopend', { samenwerkingsafspraak: id });
    return made;
  },
});
