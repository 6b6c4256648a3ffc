// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { openOverdracht, openVervanging } from '#modules/werkverdeling/index.ts';
import type { Scene } from './stage.ts';

/** A worker will be away and asks a colleague to stand in, and offers him a family that moves to his side of town. */
export const playWerkverdeling: Scene = async (stage) => {
  const collegaId = AccountId.parse((await stage.actor('bilal')).account);
  await stage.play({ who: 'anouk', ago: 1 }, openVervanging, {
    collegaId,
    van: stage.ago(-20),
    tot: stage.ago(-34),
    niveau: 'bijdragen',
    notitie: 'Gezin Linde belt soms op woensdag. De rest kan wachten.',
  });
  const { id } = await stage.family('De Boer');
  await stage.play({ who: 'anouk', ago: 1 }, openOverdracht, {
    gezinIds: [GezinId.parse(id)],
    collegaId,
    niveau: 'regie',
    notitie: 'Het gezin verhuist naar Beijum.',
  });
};
