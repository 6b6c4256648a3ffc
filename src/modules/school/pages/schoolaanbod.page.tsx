import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { listOrganisaties } from '#modules/organisatie/index.ts';
import { listHulpsoorten, listSchoolvoorzieningen } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { changeGroepsaanbod } from '../operations/aanbod/change-groepsaanbod.ts';
import { listSchoolaanbod } from '../operations/aanbod/list-schoolaanbod.ts';
import { openGroepsaanbod } from '../operations/aanbod/open-groepsaanbod.ts';
import { openSchoolpartner } from '../operations/aanbod/open-schoolpartner.ts';
import { stopSchoolpartner } from '../operations/aanbod/stop-schoolpartner.ts';
import { GroupsCard, PartnersCard } from './schoolaanbod/cards.tsx';
import { ProvisionsCard } from './schoolaanbod/provisions-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { organisaties } = await desk.read(listOrganisaties, { soort: 'school' });
  const asked = new URL(request.url).searchParams.get('school');
  const { gemeenten } = desk.actor;
  const mine = organisaties.filter(
    ({ id, gemeente }) =>
      id === desk.actor.organisatie || (gemeente !== null && gemeenten.includes(gemeente)),
  );
  const school = organisaties.find(({ id }) => id === asked) ?? mine[0];
  const { hulpsoorten } = await desk.read(listHulpsoorten, {});
  return {
    scholen: mine.map(({ id, naam }) => ({ code: String(id), naam })),
    school: school && { id: String(school.id), naam: school.naam },
    dossier: school ? await desk.read(listSchoolaanbod, { schoolId: school.id }) : null,
    voorzieningen: await provisionsOf(desk, school?.gemeente ?? null),
    hulpsoorten: hulpsoorten
      .filter(({ leveringsvormen }) => leveringsvormen.includes('collectief'))
      .map(({ code, naam, naamEn }) => ({ code, naam, naamEn })),
    canArrange: desk.actor.grants.has('schoolaanbod:change'),
    today: desk.today,
  };
}

/** Of a school whose gemeente is not known nothing is told, so that no other gemeente's provisions stand there. */
async function provisionsOf(desk: Desk, gemeente: string | null) {
  if (gemeente === null) return [];
  return (await desk.read(listSchoolvoorzieningen, { gemeente })).voorzieningen;
}

const deeds = {
  aanbod: openGroepsaanbod,
  'aanbod-wijzig': changeGroepsaanbod,
  partner: openSchoolpartner,
  'partner-stop': stopSchoolpartner,
} as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const doe = String(form.get('doe'));
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe as keyof typeof deeds] : undefined;
  if (!deed) return keepTyped(refuse('ongeldig', { issues: [] }), form);
  const outcome = await deskOf(context).run(deed as typeof openSchoolpartner, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  const query = new URLSearchParams({ gedaan: doe });
  const school = new URL(request.url).searchParams.get('school');
  if (school) query.set('school', school);
  return redirect(`/schoolaanbod?${query}`);
}

export type SchoolaanbodFile = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: SchoolaanbodFile; actionData?: Refused };

export default function SchoolaanbodPage({ loaderData: file, actionData: refusal }: Props) {
  const words = useWords({ nl, en });
  const t = words.arrange;
  const done = words.done[useSearchParams()[0].get('gedaan') ?? ''];
  const { school, dossier } = file;
  return (
    <Page title={t.title} lead={school ? school.naam : t.lead}>
      {done && !refusal && <Note isNews>{done}</Note>}
      {file.scholen.length > 1 && (
        <form className="stip-row stip-no-print">
          <Choice name="school" label={t.choose} options={file.scholen} chosen={school?.id ?? ''} />
          <button className="nl-button nl-button--secondary stip-button" type="submit">
            {t.show}
          </button>
        </form>
      )}
      {school && dossier ? (
        <div className="stip-two">
          <GroupsCard {...{ file, school, dossier, refusal }} />
          <div className="stip-stack">
            <PartnersCard {...{ file, school, dossier, refusal }} />
            <ProvisionsCard voorzieningen={file.voorzieningen} />
          </div>
        </div>
      ) : (
        <EmptyState title={t.noSchool} />
      )}
    </Page>
  );
}
