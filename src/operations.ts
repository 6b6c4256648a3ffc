import * as afsluiting from '#modules/afsluiting/index.ts';
import * as analyse from '#modules/analyse/index.ts';
import * as beleidsinformatie from '#modules/beleidsinformatie/index.ts';
import * as bericht from '#modules/bericht/index.ts';
import * as besluit from '#modules/besluit/index.ts';
import * as consult from '#modules/consult/index.ts';
import * as declaratie from '#modules/declaratie/index.ts';
import * as gesprek from '#modules/gesprek/index.ts';
import * as gezin from '#modules/gezin/index.ts';
import * as keten from '#modules/keten/index.ts';
import * as landschap from '#modules/landschap/index.ts';
import * as organisatie from '#modules/organisatie/index.ts';
import * as plan from '#modules/plan/index.ts';
import * as portaal from '#modules/portaal/index.ts';
import * as regio from '#modules/regio/index.ts';
import * as school from '#modules/school/index.ts';
import * as terugkoppeling from '#modules/terugkoppeling/index.ts';
import * as toegang from '#modules/toegang/index.ts';
import * as toewijzing from '#modules/toewijzing/index.ts';
import * as triage from '#modules/triage/index.ts';
import * as verbeterpunt from '#modules/verbeterpunt/index.ts';
import * as verhaal from '#modules/verhaal/index.ts';
import * as werkverdeling from '#modules/werkverdeling/index.ts';
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
  regio.listOnderwijspilots,
  regio.listSchoolvoorzieningen,
  regio.listKaders,

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
  ...Object.values(gezin.gezagVerbs),
  ...Object.values(gezin.huishoudenVerbs),
  ...gezin.woonplaatsVerbs,

  gesprek.listGesprekken,
  gesprek.readGesprek,
  gesprek.listGesprekspartners,
  gesprek.openGesprek,
  gesprek.sendGesprekbericht,
  gesprek.withdrawGesprekbericht,
  gesprek.changeLeesstand,
  gesprek.readAfwezigheid,
  gesprek.changeAfwezigheid,

  toegang.openHulpvraag,
  toegang.readHulpvraag,
  toegang.listHulpvragen,
  toegang.searchHulpvragen,
  toegang.startVraaginzage,
  toegang.stopHulpvraag,
  toegang.sendVerwijzing,
  toegang.readMelder,
  toegang.readAanmeldformulier,
  toegang.sendAanmelding,
  toegang.listAanmeldingen,
  toegang.receiveAanmelding,
  toegang.stopAanmelding,

  terugkoppeling.listVerwijzingen,
  terugkoppeling.readVerwijzing,
  terugkoppeling.listGezinVerwijzingen,
  terugkoppeling.listDueTerugkoppelingen,
  terugkoppeling.sendTerugkoppeling,
  terugkoppeling.answerTerugkoppeling,
  terugkoppeling.readVerwijsspreiding,
  terugkoppeling.listSamenwerkingsafspraken,
  terugkoppeling.openSamenwerkingsafspraak,
  terugkoppeling.changeSamenwerkingsafspraak,
  toegang.sendBijlage,
  toegang.readBijlage,
  toegang.listBijlagen,

  triage.listWachtrij,
  triage.searchWachtrij,
  triage.takeHulpvraag,
  triage.returnHulpvraag,
  triage.readTriage,
  triage.readLadder,
  triage.changeTriage,
  triage.addVeiligheidscheck,
  triage.addCrisismelding,
  triage.openOverbrugging,
  triage.changeOverbrugging,
  triage.stopOverbrugging,
  triage.decideLadder,
  triage.listBuurtaanbod,
  triage.openBuurtaanbod,
  triage.stopBuurtaanbod,
  triage.changeCrisisnummer,

  werkverdeling.readWerkverdeling,
  werkverdeling.openVervanging,
  werkverdeling.answerVervanging,
  werkverdeling.stopVervanging,
  werkverdeling.openOverdracht,
  werkverdeling.askOverdracht,
  werkverdeling.answerOverdracht,
  werkverdeling.withdrawOverdracht,
  werkverdeling.assignGezin,

  analyse.readAnalyse,
  analyse.listMijnAnalyses,
  analyse.startAnalyse,
  analyse.closeAnalyse,
  analyse.openDeelnemer,
  analyse.openAnalysegast,
  analyse.changeDeelnemer,
  analyse.readAnalysedeel,
  analyse.changeAnalysedeel,
  analyse.openFactor,
  analyse.changeFactor,
  analyse.openHypothese,
  analyse.changeHypothese,
  analyse.answerHypothese,
  analyse.openWens,
  analyse.changeWens,
  analyse.changeConclusie,
  analyse.answerConclusie,
  analyse.openDenkmodel,
  analyse.listDenkmodellen,
  analyse.readDenkmodel,
  analyse.readDenkmodelproef,

  consult.listConsultthemas,
  consult.listExperts,
  consult.readExpertprofiel,
  consult.changeExpertprofiel,
  consult.openConsult,
  consult.listConsulten,
  consult.readConsult,
  consult.assignConsult,
  consult.answerConsult,
  consult.sendConsultbericht,
  consult.addConsultdeelnemer,
  consult.withdrawConsult,
  consult.reviewConsult,
  consult.readConsulttellingen,

  plan.listMijnGezinnen,
  plan.searchMijnGezinnen,
  plan.openGezinsplan,
  plan.readGezinsplan,
  plan.changeGezinsplan,
  plan.openDoel,
  plan.changeDoel,
  plan.startPlanFromAnalyse,
  plan.openHulplijn,
  plan.stopHulplijn,
  ...Object.values(plan.gezinsplanVerbs),

  ...school.schoolVerbs,

  verhaal.listEigenVerhalen,
  verhaal.openErvaringsverhaal,
  verhaal.changeErvaringsverhaal,
  verhaal.removeErvaringsverhaal,
  verhaal.startDeling,
  verhaal.answerDeling,
  verhaal.withdrawDeling,
  verhaal.answerContactvraag,
  verhaal.listVerhaalkeuzes,
  verhaal.listErvaringsverhalen,
  verhaal.readErvaringsverhaal,
  verhaal.openVerhaalles,
  verhaal.openContactvraag,

  verbeterpunt.openVerbeterpunt,
  verbeterpunt.listVerbeterpunten,
  verbeterpunt.listIngekomen,
  verbeterpunt.answerVerbeterpunt,

  portaal.exportGezin,

  afsluiting.readAfronden,
  afsluiting.changeDomeinstanden,
  afsluiting.changeEindevaluatie,
  afsluiting.openUitzondering,
  afsluiting.decideUitzondering,
  afsluiting.closeGezin,
  afsluiting.startWaakvlam,
  afsluiting.openHeropening,
  afsluiting.listAchttien,
  afsluiting.readLater,
  afsluiting.changeOvergang,
  afsluiting.changeToekomstplan,
  afsluiting.decideVerlenging,
  afsluiting.openVernietigingsverzoek,
  afsluiting.decideVernietigingsverzoek,
  afsluiting.decideBevestiging,
  afsluiting.listTweedeBlik,
  afsluiting.listBewaartermijnen,
  afsluiting.openVernietigingsvoorstel,
  afsluiting.decideVernietigingsvoorstel,

  ...besluit.besluitVerbs,

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
  landschap.readVragenstand,
  landschap.exportStand,
] as const;

/** Every code with which some operation can refuse; src/words.ts has a sentence for each or does not compile. */
export type RefusalCode = (typeof operations)[number]['refuses'][number];
