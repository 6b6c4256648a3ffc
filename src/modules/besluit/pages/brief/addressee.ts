import type { Bezorging } from '../../schema/brief.ts';

/**
 * For whom this copy of the letter is: the one who was asked for, else the first of whom the reader may know where it goes.
 * `aan` counts from one, as in the address of the page; nobody's name stands there.
 */
export function addresseeOf(bezorging: readonly Bezorging[], asked: string | null) {
  const kiesbaar = bezorging.flatMap(({ via, naam }, place) =>
    via === 'afgeschermd' ? [] : [{ plaats: place + 1, naam }],
  );
  const chosen = kiesbaar.find(({ plaats }) => String(plaats) === asked) ?? kiesbaar[0];
  return {
    aan: chosen?.plaats ?? 0,
    bezorging: chosen ? (bezorging[chosen.plaats - 1] ?? null) : null,
    kiesbaar,
  };
}

/** The query of a letter, without what is not asked. */
export function queryOf(asked: Readonly<Record<string, string | number | undefined>>): string {
  const named = Object.entries(asked).filter(([, value]) => value !== undefined);
  return named.length === 0
    ? ''
    : `?${new URLSearchParams(named.map(([name, value]) => [name, String(value)]))}`;
}
