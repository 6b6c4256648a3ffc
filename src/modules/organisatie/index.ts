export { changeOrganisatie } from './operations/change-organisatie.ts';
export { listAanstellingen } from './operations/list-aanstellingen.ts';
export { listCollegas } from './operations/list-collegas.ts';
export { listOrganisaties } from './operations/list-organisaties.ts';
export { openAanstelling } from './operations/open-aanstelling.ts';
export { stopAanstelling } from './operations/stop-aanstelling.ts';
export { reactions } from './reactions.ts';
export { isOfGezin, ROLLEN } from './rules/rollen.ts';
export {
  AccountId,
  Collega,
  Gemeentecode,
  Kalenderdag,
  Organisatie,
  OrganisatieId,
  OrganisatieSoort,
  typedText,
} from './schema.ts';
export { actorOf, listOwnAanstellingen, openAanbieders } from './store.ts';
