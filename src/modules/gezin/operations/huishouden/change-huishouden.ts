import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { GezinId, Versie } from '../../schema/gezin.ts';
import { Huishouden, HuishoudenId, HuishoudenNaam, NewBereik } from '../../schema/huishouden.ts';
import { listHuishoudenRows, saveHuishouden } from '../../store/huishouden.ts';
import { findSplit, splitRefuses } from './find-split.ts';

const Input = NewBereik.extend({
  id: GezinId,
  huishoudenId: HuishoudenId,
  versie: Versie,
  naam: HuishoudenNaam,
  isGeheim: z.boolean().default(false),
  notitie: typedText(4000, 'Vul de notitie in of laat die weg.').nullish(),
});

export const changeHuishouden = defineOperation({
  name: 'changeHuishouden',
  route: 'PUT /gezinnen/{id}/huishoudens/{huishoudenId}',
  summary: 'Legt vast hoe een huishouden heet en te bereiken is; wat wordt weggelaten, is niet meer bekend.',
  needs: 'huishouden:change',
  input: Input,
  output: Huishouden,
  refuses: [...splitRefuses, 'huishouden/onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'huishouden' }] },
  async handle({ id, huishoudenId, versie, naam, isGeheim, ...given }, context) {
    const { db, vault, emit } = context;
    const known = await findSplit(context, id);
    if (isRefusal(known)) return known;
    if (!known.some((one) => one.id === huishoudenId)) return refuse('huishouden/onbekend', { huishoudenId });
    const { adres = null, telefoon = null, email = null, notitie = null } = given;
    const change = { naam, isGeheim, notitie, adres, telefoon, email };
    const isSaved = await saveHuishouden(db, vault, { id: huishoudenId, versie }, change);
    const now = (await listHuishoudenRows(db, vault, id)).find((one) => one.id === huishoudenId);
    if (!isSaved) return refuse('verouderd', { huidig: now });
    if (!now) throw new Error('who changes a household still sees it');
    emit('gezin.gewijzigd', { gezin: id });
    return now;
  },
});
