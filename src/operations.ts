import * as beleidsinformatie from '#modules/beleidsinformatie/index.ts';
import * as bericht from '#modules/bericht/index.ts';
import * as declaratie from '#modules/declaratie/index.ts';
import * as gezin from '#modules/gezin/index.ts';
import * as keten from '#modules/keten/index.ts';
import * as landschap from '#modules/landschap/index.ts';
import * as organisatie from '#modules/organisatie/index.ts';
import * as plan from '#modules/plan/index.ts';
import * as regio from '#modules/regio/index.ts';
import * as toegang from '#modules/toegang/index.ts';
import * as toewijzing from '#modules/toewijzing/index.ts';
import { readDraft } from '#platform/keeping/read-draft.ts';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import { listApiKeys } from '#platform/people/list-api-keys.ts';
import { openApiKey } from '#platform/people/open-api-key.ts';
import { stopApiKey } from '#platform/people/stop-api-key.ts';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import { readNotifications } from '#platform/telling/read-notifications.ts';

/** The table of contents of the system: everything that can be done, through whichever door. */
export const operations = [
  listNotifications,
  readNotifications,
  readDraft,
  saveDraft,
  listApiKeys,
  openApiKey,
  stopApiKey,

  regio.readRegio,
  regio.listOrdeningen,
  regio.listHulpsoorten,
  regio.listNormen,
  regio.listKerncijfers,

  organisatie.listOrganisaties,
  organisatie.changeOrganisatie,
  organisatie.listCollegas,
  organisatie.listAanstellingen,
  organisatie.openAanstelling,
  organisatie.stopAanstelling,

  gezin.searchGezinnen,
  gezin.openGezin,
  gezin.readGezin,
  gezin.changeGezin,
  gezin.openPersoon,
  gezin.changePersoon,
  gezin.listInzage,
  gezin.listToestemmingen,
  gezin.openToestemming,
  gezin.decideToestemming,
  gezin.stopToestemming,
  gezin.startNoodtoegang,
  gezin.stopNoodtoegang,
  gezin.listNoodtoegangen,
  gezin.decideNoodtoegang,
  ...gezin.woonplaatsVerbs,

  toegang.openHulpvraag,
  toegang.readHulpvraag,
  toegang.listHulpvragen,
  toegang.searchHulpvragen,
  toegang.stopHulpvraag,
  toegang.sendBijlage,
  toegang.readBijlage,
  toegang.listBijlagen,

  plan.listMijnGezinnen,
  plan.searchMijnGezinnen,
  plan.openGezinsplan,
  plan.readGezinsplan,
  plan.changeGezinsplan,
  plan.openDoel,
  plan.changeDoel,
  plan.openHulplijn,
  plan.stopHulplijn,

  toewijzing.openToewijzing,
  toewijzing.listToewijzingen,
  toewijzing.listWijzigingen,
  toewijzing.readGevolgen,
  toewijzing.changeToewijzing,
  toewijzing.readToewijzingbrief,
  toewijzing.sendToewijzingbrief,
  toewijzing.receiveOntvangst,
  toewijzing.sendGezinBerichten,
  toewijzing.readLevering,
  toewijzing.startLevering,
  toewijzing.stopLevering,
  toewijzing.changeLevering,
  toewijzing.receiveBerichten,
  toewijzing.listVerzoeken,
  toewijzing.readVerzoek,
  toewijzing.readAanvraag,
  toewijzing.listProducten,
  toewijzing.openVot,
  toewijzing.openVow,
  toewijzing.decideVerzoek,
  toewijzing.sendToewijzingberichten,
  bericht.listBerichten,
  bericht.readBerichtDossier,
  bericht.retryBericht,

  declaratie.judgeDeclaraties,
  declaratie.listDeclaraties,
  declaratie.readDeclaratie,
  declaratie.payDeclaratie,
  declaratie.listBudgetten,
  declaratie.payDeclaraties,
  declaratie.listTarieven,
  declaratie.openTarief,
  declaratie.stopTarief,
  declaratie.listContractbudgetten,
  declaratie.openContractbudget,
  declaratie.changeContractbudget,
  declaratie.readDeclaratievoorstel,
  declaratie.sendDeclaratie,
  declaratie.receiveDeclaratieantwoorden,

  beleidsinformatie.readBeleidsinformatie,
  beleidsinformatie.listBeleidsinformatie,
  beleidsinformatie.changeBeleidsinformatie,
  beleidsinformatie.exportBeleidsinformatie,

  keten.readKeten,
  keten.listKetensignalen,

  landschap.readStand,
  landschap.readVerloop,
  landschap.exportStand,
] as const;

/** Every code with which some operation can refuse; src/words.ts has a sentence for each or does not compile. */
export type RefusalCode = (typeof operations)[number]['refuses'][number];
