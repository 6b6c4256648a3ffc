import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readDeclaratievoorstel } from '../../operations/inzending/read-declaratievoorstel.ts';
import type { Voorstel } from '../../schema/voorstel.ts';
import { readNames } from '../choosing/read-names.ts';
import { eurosIn, keyOf } from './amount-of.ts';

const asked = ['gemeente', 'maand', 'eerder', 'opnieuw', 'herstel'] as const;

/** What can be declared, with what was typed before in this same form. */
export async function readFormFile(desk: Desk, query: URLSearchParams) {
  const input = Object.fromEntries(
    asked.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  const [voorstel, names] = await Promise.all([desk.read(readDeclaratievoorstel, input), readNames(desk)]);
  return {
    voorstel,
    names,
    today: desk.today,
    values: valuesOf(voorstel),
    draft: await draftOf(desk, formName(voorstel, query)),
    isAgain: query.has('opnieuw'),
  };
}

/** One draft for each gemeente and month, and one for each declaratie that is mended. */
function formName({ gemeente, maand }: Voorstel, query: URLSearchParams): string {
  const [again, mend] = [query.get('opnieuw'), query.get('herstel')?.replace('.', '-')];
  if (again !== null) return `declaratie/opnieuw/${again}${mend ? `/${mend}` : ''}`;
  return `declaratie/nieuw/${gemeente ?? 'geen'}/${maand ?? 'geen'}`;
}

/** With what the fields begin. */
function valuesOf({ regels }: Voorstel): Record<string, string> {
  const fields = regels.flatMap((line) => {
    const { volume, eenheid, tarief, productcode } = line.begint;
    const key = keyOf(line);
    const unit = eenheid ?? line.eenheden[0];
    return [
      [`volume.${key}`, volume === null ? null : unit === '83' ? eurosIn(volume) : String(volume)],
      [`eenheid.${key}`, unit],
      [`tarief.${key}`, tarief === null ? null : eurosIn(tarief)],
      [`productcode.${key}`, productcode],
    ] as const;
  });
  return Object.fromEntries(fields.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

export type FormFile = Awaited<ReturnType<typeof readFormFile>>;
