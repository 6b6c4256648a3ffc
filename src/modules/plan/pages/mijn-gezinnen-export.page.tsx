import { type ActionFunctionArgs, redirect } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import type { Language } from '#platform/words.ts';
import { deskOf } from '#web/desk-of.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { languageContext } from '#web/request-context.ts';
import { searchMijnGezinnen } from '../operations/mijn-gezinnen/search-mijn-gezinnen.ts';
import type { GezinRegel } from '../schema/mijn-gezinnen.ts';
import { csvOf, rowOf } from './mijn-gezinnen/csv.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The same list as the page shows, whole, by the same operation: who may not see it cannot take it along either. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const { tekst, signaal } = readForm(await request.formData());
  const language = context.get(languageContext);
  const t = (language === 'en' ? en : nl).mijnGezinnen;
  const header = [t.column.gezin, t.members, t.column.hulp, t.column.signaal, t.column.stap];
  const gezinnen = await readAll(desk, { tekst, signaal });
  return new Response(csvOf([header, ...rowsOf(gezinnen, language)]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t.file}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

export function loader() {
  return redirect('/gezinnen');
}

async function readAll(desk: Desk, asked: { tekst: unknown; signaal: unknown }): Promise<GezinRegel[]> {
  const all: GezinRegel[] = [];
  let na: string | null = null;
  do {
    const page: { gezinnen: GezinRegel[]; volgende: string | null } = await desk.read(searchMijnGezinnen, {
      ...asked,
      limiet: 100,
      ...(na && { na }),
    });
    all.push(...page.gezinnen);
    na = page.volgende;
  } while (na);
  return all;
}

function rowsOf(gezinnen: readonly GezinRegel[], language: Language): string[][] {
  return gezinnen.map((gezin) => rowOf(gezin, language));
}
