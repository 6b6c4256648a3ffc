import type { Spoor } from '#modules/consult/index.ts';
import { refuse } from '#platform/refusal.ts';

const WORD = /^[a-z][a-z-]{0,39}$/;
const LONGEST = 120;

/** The shape of an address of this site: each part that is no plain word becomes `:id`, and what follows ? or # is left out. */
export function shapeOf(path: string): string {
  const [plain = ''] = path.split(/[?#]/);
  const parts = plain.split('/').filter((part) => part !== '');
  const shape = `/${parts.map((part) => (WORD.test(part) || part === ':id' ? part : ':id')).join('/')}`;
  return shape.length > LONGEST ? '/' : shape;
}

/** A remark about the product is about nobody; what was seen is told, so that it can be put in other words. */
export function checkSporen(sporen: readonly Spoor[]) {
  const gezien = [...new Set(sporen.map((spoor) => spoor.gezien))];
  return gezien.length > 0 ? refuse('verbeterpunt/lijkt-herleidbaar', { gezien }) : undefined;
}
