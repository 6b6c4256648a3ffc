import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { LeerlingRegel } from '../schema/dossier.ts';
import { listLeerlingRows } from '../store/leerlingen.ts';

/** For who works at a school: the pupils whose family shares the part school with it. */
export const listLeerlingen = defineOperation({
  name: 'listLeerlingen',
  route: 'GET /leerlingen',
  summary:
    'Geeft de leerlingen van de eigen school van wie het gezin toestemming gaf om over school samen te werken.',
  needs: 'school:read',
  input: z.object({}),
  output: z.object({ leerlingen: z.array(LeerlingRegel) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { leerlingen }) =>
      leerlingen.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'school' })),
  },
  async handle(_input, { db, actor, today }) {
    const { organisatie } = actor;
    return { leerlingen: organisatie === null ? [] : await listLeerlingRows(db, organisatie, today) };
  },
});
