import { sendBijlage } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeAfspraak } from '../../operations/afspraak/change-afspraak.ts';
import { openAfspraak } from '../../operations/afspraak/open-afspraak.ts';
import { changeDoel } from '../../operations/change-doel.ts';
import { changeGezinsplan } from '../../operations/change-gezinsplan.ts';
import { changeHulplijn } from '../../operations/hulplijn/change-hulplijn.ts';
import { changeStand } from '../../operations/hulplijn/change-stand.ts';
import { openHulplijn } from '../../operations/hulplijn/open-hulplijn.ts';
import { stopHulplijn } from '../../operations/hulplijn/stop-hulplijn.ts';
import { openDoel } from '../../operations/open-doel.ts';
import { openGezinsplan } from '../../operations/open-gezinsplan.ts';
import { answerSignaal } from '../../operations/signaal/answer-signaal.ts';
import { withdrawSignaalantwoord } from '../../operations/signaal/withdraw-signaalantwoord.ts';

/** Where on the page the result of each deed stands. */
const places: Readonly<Record<string, string>> = {
  'plan-begin': 'doelen',
  'plan-bewaar': 'plan',
  'plan-bekeken': 'plan',
  'doel-open': 'doelen',
  'doel-bewaar': 'doelen',
  'hulp-open': 'hulp',
  'hulp-stop': 'hulp',
  'hulp-soort': 'hulp',
  'stand-op': 'hulp',
  'stand-anders': 'hulp',
  'afspraak-open': 'afspraken',
  'afspraak-bewaar': 'afspraken',
  'afspraak-klaar': 'afspraken',
  'bijlage-stuur': 'bijlagen',
  'signaal-gezien': 'signalen',
  'signaal-terug': 'signalen',
};

export function placeOf(deed: string): string {
  return places[deed] ?? '';
}

/** Does what one of the forms on the family page asks; the id of the family comes from the address, never from a form. */
export function doDeed(desk: Desk, id: string, form: FormData) {
  const typed = { ...readForm(form), id };
  switch (form.get('doe')) {
    case 'plan-begin':
      return desk.run(openGezinsplan, typed);
    case 'plan-bewaar':
      return desk.run(changeGezinsplan, { samenvatting: '', ...typed });
    case 'plan-bekeken':
      return desk.run(changeGezinsplan, typed);
    case 'doel-open':
      return desk.run(openDoel, typed);
    case 'doel-bewaar':
      return desk.run(changeDoel, { bereiktOp: null, ...typed, voortgang: numberOf(form.get('voortgang')) });
    case 'hulp-open':
      return desk.run(openHulplijn, typed);
    case 'hulp-stop':
      return desk.run(stopHulplijn, typed);
    case 'hulp-soort':
      return desk.run(changeHulplijn, { isThuis: false, ...emptied(form, hulpFields), ...typed });
    case 'stand-op':
    case 'stand-anders':
      return desk.run(changeStand, typed);
    case 'afspraak-open':
      return desk.run(openAfspraak, whoOf(typed));
    case 'afspraak-bewaar':
      return desk.run(changeAfspraak, { uiterlijkOp: null, ...whoOf(typed) });
    case 'afspraak-klaar':
      return desk.run(changeAfspraak, typed);
    case 'signaal-gezien':
      return desk.run(answerSignaal, typed);
    case 'signaal-terug':
      return desk.run(withdrawSignaalantwoord, typed);
    case 'bijlage-stuur':
      return sendFile(desk, id, form);
    default:
      return Promise.resolve(refuse('ongeldig', { issues: [] }));
  }
}

const hulpFields = ['doelId', 'uitvoerder', 'methodiek', 'groep', 'maatwerkReden'];

/** What stood in a form and was left empty is taken away; what the form did not have stays as it was. */
export function emptied(form: FormData, names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.filter((name) => form.get(name) === '').map((name) => [name, null]));
}

/** One list says who does it: someone of the family, someone with an account, or, left open, whoever is typed. */
export function whoOf({ doer, ...typed }: Record<string, unknown>): Record<string, unknown> {
  const [kind, value = '', naam = ''] = typeof doer === 'string' ? doer.split('|') : [];
  if (kind === 'persoon') return { ...typed, persoonId: value };
  if (kind === 'account') return { ...typed, accountId: value, wie: naam };
  return typed;
}

/** An empty field says that nobody knows how far it is, which is something else than zero. */
function numberOf(value: FormDataEntryValue | null): number | null {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : null;
}

async function sendFile(desk: Desk, id: string, form: FormData) {
  const file = form.get('bestand');
  if (!(file instanceof File) || file.name === '')
    return refuse('ongeldig', { issues: [{ path: ['bestand'], message: 'Kies een bestand.' }] });
  const inhoud = Buffer.from(await file.arrayBuffer()).toString('base64');
  return desk.run(sendBijlage, { id, naam: file.name, mediatype: mediatypeOf(file), inhoud });
}

/** Some systems do not know what an odt is and send it nameless; the operation looks at the content itself. */
function mediatypeOf({ name, type }: File): string {
  const byEnding: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    odt: 'application/vnd.oasis.opendocument.text',
    txt: 'text/plain',
  };
  return byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? type;
}
