import { type Refusal, refuse } from '#platform/refusal.ts';
import { centsOf, volumeOf } from './amount-of.ts';

/** What the operation is asked, with the key of the field of each line, so that what it refuses is found again. */
export type Lines = { readonly regels: readonly object[]; readonly keys: readonly string[] };

export type Sentences = { readonly volume: string; readonly tarief: string; readonly productcode: string };

type Issue = { readonly path: readonly string[]; readonly message: string };

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * The lines of the form of which a volume was filled in, and the line that is taken back. What is no number is said at its
 * own field, as `ongeldig`.
 */
export function readLines(form: FormData, words: Sentences): Lines | Refusal {
  const keys = [...form.keys()]
    .filter((name) => name.startsWith('volume.') && textOf(form, name) !== '')
    .map((name) => name.slice('volume.'.length));
  const issues = keys.flatMap((key) => issuesOf(form, key, words));
  if (issues.length > 0) return refuse('ongeldig', { issues });
  const lines = keys.map((key) => readLine(form, key));
  const terug = textOf(form, 'terug');
  if (terug === '') return { regels: lines, keys };
  return { regels: [creditOf(terug), ...lines], keys: ['terug', ...keys] };
}

function creditOf(terug: string) {
  const [declaratie, clientNr, prestatieNr] = terug.split('.');
  return { soort: 'credit', declaratie, clientNr: Number(clientNr), prestatieNr: Number(prestatieNr) };
}

/** The fields of one line, as far as they count: euros (83) have no price. */
function fieldsOf(form: FormData, key: string) {
  const eenheid = textOf(form, `eenheid.${key}`);
  const typed = eenheid === '83' ? '' : textOf(form, `tarief.${key}`);
  const volume = volumeOf(textOf(form, `volume.${key}`), eenheid);
  return { eenheid, volume, typed, tarief: typed === '' ? undefined : centsOf(typed) };
}

function issuesOf(form: FormData, key: string, words: Sentences): Issue[] {
  const { volume, typed, tarief } = fieldsOf(form, key);
  return [
    ...(volume ? [] : [{ path: ['volume', key], message: words.volume }]),
    ...(typed === '' || tarief !== undefined ? [] : [{ path: ['tarief', key], message: words.tarief }]),
  ];
}

function readLine(form: FormData, key: string): object {
  const [opdracht, maand] = key.split('_');
  const { eenheid, volume, tarief } = fieldsOf(form, key);
  const isHourly = eenheid === '01' && textOf(form, `uren.${key}`) === 'true';
  const given = {
    productcode: textOf(form, `productcode.${key}`),
    productcategorie: textOf(form, `productcategorie.${key}`),
  };
  return {
    soort: 'debet',
    opdracht,
    maand,
    eenheid,
    volume,
    ...(tarief !== undefined && { tarief, ...(isHourly && { tariefEenheid: '04' }) }),
    ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')),
  };
}

/** Refusals about one line, said at the field that mends it. */
const fieldOf: Readonly<Record<string, 'tarief' | 'productcode'>> = {
  'declaratie/tarief-onbekend': 'tarief',
  'declaratie/product-onbekend': 'productcode',
};

/** What the operation refused, with the keys of the fields instead of the numbers of the lines. */
export function placeRefusal(refusal: Refusal, { keys }: Lines, words: Sentences): Refusal {
  const { refused, detail } = refusal;
  const field = fieldOf[refused];
  if (field !== undefined) {
    const key = keys[Number(detail['regel'])] ?? '';
    return refuse('ongeldig', { issues: [{ path: [field, key], message: words[field] }] });
  }
  const regels = detail['regels'];
  if (!Array.isArray(regels)) return refusal;
  const placed = (regels as { regel: number; redenen: unknown }[]).map(({ regel, redenen }) => ({
    key: keys[regel] ?? '',
    redenen,
  }));
  return refuse(refused, { ...detail, regels: placed });
}
