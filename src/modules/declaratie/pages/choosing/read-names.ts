import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Named } from '#web/kit/list/choice.tsx';

/** Who may be met in these lists, by name. */
export type Names = {
  readonly gemeenten: readonly Named[];
  /** Empty for an aanbieder, who reads its own. */
  readonly aanbieders: readonly Named[];
  readonly isAanbieder: boolean;
};

/** The two kinds of organisatie that declare; to iJw a gecertificeerde instelling is an aanbieder too. */
const declaring = ['aanbieder', 'gecertificeerde-instelling'] as const;

/** Names for codes and ids, and what can be chosen from; one refusal leaves the codes to speak for themselves. */
export async function readNames(desk: Desk): Promise<Names> {
  const { rol, gemeenten: own } = desk.actor;
  const isAanbieder = rol === 'aanbieder';
  const [regio, aanbieders] = await Promise.all([
    desk.run(readRegio, {}),
    isAanbieder ? [] : listAanbieders(desk),
  ]);
  const all = isRefusal(regio) ? [] : regio.gemeenten.map(({ code, naam }) => ({ code, naam }));
  const gemeenten = rol === 'administratie' ? all.filter(({ code }) => own.includes(code)) : all;
  return { gemeenten, aanbieders, isAanbieder };
}

async function listAanbieders(desk: Desk): Promise<Named[]> {
  const lists = await Promise.all(declaring.map((soort) => desk.run(listOrganisaties, { soort })));
  return lists.flatMap((list) =>
    isRefusal(list) ? [] : list.organisaties.map(({ id, naam }) => ({ code: id, naam })),
  );
}
