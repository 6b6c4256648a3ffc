import { stopToestemming } from '#modules/gezin/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { nl } from '../words.nl.ts';
import { sayToFace } from './simple/say-to-face.ts';

const ABOUT: Readonly<Record<string, string>> = nl.child.about;

/** What a form of this page does, and where it leads to; a refusal is shown beside the form. */
export async function doDeed(desk: Desk, form: FormData) {
  const { gezinId, toestemmingId, tekst } = readForm(form);
  const deed = String(form.get('doe') ?? '');
  if (deed === 'snap-niet' || deed === 'zeg') {
    const about = ABOUT[String(form.get('over'))];
    // Who reads it works in Dutch, whatever the language of the screen.
    const said = await sayToFace(desk, {
      gezinId,
      onderwerp: deed === 'zeg' ? nl.child.sayOnderwerp : nl.child.lostOnderwerp,
      tekst: deed === 'zeg' ? tekst : nl.child.lostText(about),
      sleutel: form.get('_sleutel'),
    });
    return isRefusal(said) ? said : { to: `/mijn-plan?gezin=${said.gezinId}&gedaan=${deed}` };
  }
  const outcome = await desk.run(stopToestemming, { id: gezinId, toestemmingId });
  return isRefusal(outcome)
    ? outcome
    : { to: `/mijn-plan?gezin=${outcome.gezinId}&gedaan=toestemming-stop#delen` };
}
