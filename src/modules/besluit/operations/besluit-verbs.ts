import { assignMeelezer } from './besluit/assign-meelezer.ts';
import { changeBeslistermijn } from './besluit/change-beslistermijn.ts';
import { changeBesluit } from './besluit/change-besluit.ts';
import { changeKindafweging } from './besluit/change-kindafweging.ts';
import { decideBesluit } from './besluit/decide-besluit.ts';
import { listBesluiten } from './besluit/list-besluiten.ts';
import { listBesluitwerk } from './besluit/list-besluitwerk.ts';
import { openAanvraag } from './besluit/open-aanvraag.ts';
import { openBesluit } from './besluit/open-besluit.ts';
import { readBesluit } from './besluit/read-besluit.ts';
import { readBesluitbrief } from './besluit/read-besluitbrief.ts';
import { reviewBesluit } from './besluit/review-besluit.ts';
import { stopBesluit } from './besluit/stop-besluit.ts';
import { answerHerstel } from './bezwaar/answer-herstel.ts';
import { assignBezwaar } from './bezwaar/assign-bezwaar.ts';
import { changeBezwaarherstel } from './bezwaar/change-bezwaarherstel.ts';
import { changeBezwaartermijn } from './bezwaar/change-bezwaartermijn.ts';
import { decideBezwaar } from './bezwaar/decide-bezwaar.ts';
import { openBezwaar } from './bezwaar/open-bezwaar.ts';
import { stopBezwaar } from './bezwaar/stop-bezwaar.ts';
import { decideDwangsom } from './dwangsom/decide-dwangsom.ts';
import { openIngebrekestelling } from './dwangsom/open-ingebrekestelling.ts';
import { answerAanvulling } from './inbreng/answer-aanvulling.ts';
import { answerMening } from './inbreng/answer-mening.ts';
import { changeBevindingen } from './inbreng/change-bevindingen.ts';

/** Everything that can be done about besluiten, for the list of all operations. */
export const besluitVerbs = [
  listBesluiten,
  openBesluit,
  openAanvraag,
  readBesluit,
  changeBesluit,
  changeKindafweging,
  changeBeslistermijn,
  assignMeelezer,
  reviewBesluit,
  decideBesluit,
  stopBesluit,
  listBesluitwerk,
  readBesluitbrief,
  openBezwaar,
  stopBezwaar,
  answerHerstel,
  changeBezwaarherstel,
  openIngebrekestelling,
  decideDwangsom,
  answerAanvulling,
  answerMening,
  changeBevindingen,
  assignBezwaar,
  changeBezwaartermijn,
  decideBezwaar,
] as const;
