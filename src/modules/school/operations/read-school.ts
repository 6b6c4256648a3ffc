import { z } from 'zod';
import { type FileRights, findRights, GezinId, PersoonId } from '#modules/gezin/index.ts';
import { listOnderwijspilots } from '#modules/regio/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { completeDossier, type Surroundings } from '../rules/gather.ts';
import { maySee } from '../rules/school.ts';
import { Schooldossier } from '../schema/dossier.ts';
import { listAanbodRows, listPartnerRows } from '../store/aanbod.ts';
import { listDeelnames, listUitzonderingen } from '../store/buur.ts';
import { listContactRows } from '../store/contact.ts';
import { listInschrijvingRows } from '../store/inschrijving.ts';
import { listJeugdigen } from '../store/jeugdige.ts';
import { listOppRows } from '../store/opp.ts';
import {
  findBuurafspraken,
  findSchoolGemeenten,
  findWoonplaatsen,
  hasHulpvraag,
} from '../store/surroundings.ts';
import { listVerzuimRows } from '../store/verzuim.ts';
import { listVrijstellingRows } from '../store/vrijstelling.ts';

/** What school and help share about the children of one gezin, with what follows from it today. */
export const readSchool = defineOperation({
  name: 'readSchool',
  route: 'GET /gezinnen/{id}/school',
  summary: 'Geeft wat school en hulp samen weten over de kinderen van een gezin.',
  needs: 'school:read',
  input: z.object({ id: GezinId }),
  output: Schooldossier,
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'school' }] },

  async handle({ id }, context) {
    const { db, today } = context;
    const rights = await findRights(db, id);
    const no = maySee(rights);
    if (no) return no;
    const kinderen = await listJeugdigen(db, id);
    const kept = {
      inschrijvingen: await listInschrijvingRows(db, id),
      opps: await listOppRows(db, id),
      verzuim: await listVerzuimRows(db, id),
      vrijstellingen: await listVrijstellingRows(db, id),
      contacten: await listContactRows(db, id),
      deelnames: await listDeelnames(db, id),
      uitzonderingen: await listUitzonderingen(db, id),
    };
    const schools = kept.inschrijvingen.flatMap(({ schoolId }) => (schoolId ? [schoolId] : []));
    const around = await findSurroundings(context, { id, rights, schools });
    return {
      leerlingen: kinderen.map(({ id: kind, voornaam, geboortedatum }) => {
        const persoonId = PersoonId.parse(kind);
        const of = <Row extends { persoonId: PersoonId }>(rows: readonly Row[]) =>
          rows.filter((row) => row.persoonId === persoonId);
        const own = {
          persoonId,
          voornaam,
          geboortedatum,
          inschrijvingen: of(kept.inschrijvingen),
          opps: of(kept.opps),
          verzuim: of(kept.verzuim),
          vrijstellingen: of(kept.vrijstellingen),
          contacten: of(kept.contacten),
          deelnames: of(kept.deelnames),
          uitzonderingen: of(kept.uitzonderingen),
        };
        return completeDossier(own, around, today);
      }),
      partners: await listPartnerRows(db, schools, today),
      aanbod: await listAanbodRows(db, schools, today),
      canWrite: rights.get('school')?.canWrite === true,
    };
  },
});

type Of = { readonly id: GezinId; readonly rights: FileRights; readonly schools: readonly string[] };

async function findSurroundings(context: Context, { id, rights, schools }: Of): Promise<Surroundings> {
  const { db, today } = context;
  const known = await listOnderwijspilots.handle({}, context);
  return {
    pilots: isRefusal(known) ? [] : known.pilots,
    gemeenteOf: await findSchoolGemeenten(db, schools),
    woonplaatsOf: await findWoonplaatsen(db, id),
    buurafspraken: await findBuurafspraken(db, today),
    hasHulpvraag: rights.has('hulpvraag') ? await hasHulpvraag(db, id) : null,
  };
}
