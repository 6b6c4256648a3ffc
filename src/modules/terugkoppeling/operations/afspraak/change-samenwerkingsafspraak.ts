import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkDagen } from '../../rules/afspraak.ts';
import { Samenwerkingsafspraak, SamenwerkingsafspraakId } from '../../schema.ts';
import { findAfspraak, findGemeente, saveAfspraak } from '../../store/afspraak.ts';
import { fields } from './open-samenwerkingsafspraak.ts';

/** Also looks at it again (another `herzienOp`) and ends it (`beeindigdOp`). */
export const changeSamenwerkingsafspraak = defineOperation({
  name: 'changeSamenwerkingsafspraak',
  route: 'PUT /samenwerkingsafspraken/{id}',
  summary: 'Verander, verleng of beëindig een samenwerkingsafspraak.',
  needs: 'samenwerkingsafspraak:manage',
  input: z.object({
    id: SamenwerkingsafspraakId,
    versie: Versie,
    ...fields,
    beeindigdOp: Kalenderdag.optional(),
  }),
  output: Samenwerkingsafspraak,
  refuses: [
    'samenwerkingsafspraak/onbekend',
    'samenwerkingsafspraak/dagen-strijdig',
    'verwijzing/buiten-regio',
  ],
  logs: 'nothing',

  async handle({ versie, gemeente = null, bron = null, beeindigdOp = null, ...given }, { db, actor, emit }) {
    const found = await findAfspraak(db, given.id);
    if (!found) return refuse('samenwerkingsafspraak/onbekend');
    if (found.versie !== versie) return refuse('verouderd', { huidig: found });
    const no = checkDagen({ ...given, beeindigdOp });
    if (no) return no;
    const gemeenteNaam = gemeente === null ? null : await findGemeente(db, gemeente);
    if (gemeenteNaam === undefined) return refuse('verwijzing/buiten-regio');
    const made = { ...given, gemeente, gemeenteNaam, bron, beeindigdOp, versie: versie + 1 };
    await saveAfspraak(db, made, actor.account ?? '');
    emit('samenwerkingsafspraak.gewijzigd', { samenwerkingsafspraak: given.id });
    return made;
  },
});
