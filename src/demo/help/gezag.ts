// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { decideToestemming, GezinId, gezagVerbs, openToestemming, PersoonId } from '#modules/gezin/index.ts';
import { demoRegister } from '../demo-register.ts';
import { openStage, type Scene } from './stage.ts';

/** Who decides is asked of the register, a grandmother reads along by a link, and a consent is about to end. */
export const playGezag: Scene = async (stage) => {
  const { ago, actor, family, play } = openStage({ ...stage.kit, register: demoRegister(stage.kit) });
  const linde = await family('Linde');
  const haddad = await family('Haddad');
  const id = GezinId.parse(linde.id);
  const lid = (naam: string) => PersoonId.parse(linde.leden.get(naam));
  await play({ who: 'anouk', ago: 190 }, gezagVerbs.receiveGezag, { id });
  await play({ who: 'bilal', ago: 60 }, gezagVerbs.receiveGezag, { id: GezinId.parse(haddad.id) });

  // Sem is 9: both parents agree, and the father tells it to the worker.
  const tamar = await actor('tamar');
  const given = await play({ who: 'ilse', ago: 160 }, openToestemming, {
    id,
    partij: tamar.account ?? '',
    partijSoort: 'account',
    doel: 'Samen met school afspreken wat Sem helpt in de klas',
    deel: 'school',
    persoonId: lid('Sem'),
    van: ago(160),
    tot: ago(-20),
  });
  await play({ who: 'anouk', ago: 158 }, decideToestemming, {
    id,
    toestemmingId: given.id,
    instemming: [lid('Jan')],
  });

  await play({ who: 'anouk', ago: 12 }, gezagVerbs.openGast, {
    id,
    naam: 'Oma Truus',
    doel: 'Meelezen, omdat zij op woensdag oppast',
    delen: ['plan', 'hulplijn'],
    van: ago(12),
    tot: ago(-80),
    instemming: [lid('Ilse'), lid('Jan'), lid('Noor')],
  });
};
