import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Checkbox } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listHuishoudens } from '../operations/huishouden/list-huishoudens.ts';
import { readGezin } from '../operations/read-gezin.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { GezagCard } from './gezag/gezag-card.tsx';
import { en as gezagEn } from './gezag/words.en.ts';
import { nl as gezagNl } from './gezag/words.nl.ts';
import { HouseholdsCard } from './huishoudens/households-card.tsx';
import { SightNote } from './huishoudens/sight-note.tsx';
import { PlekSelect } from './huishoudens/split-form.tsx';
import { en as homeEn } from './huishoudens/words.en.ts';
import { nl as homeNl } from './huishoudens/words.nl.ts';
import { MemberItem } from './leden/member-item.tsx';
import { PersonFields } from './leden/person-fields.tsx';
import { saveMember } from './leden/save-member.ts';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const canChange = desk.actor.grants.has('gezin:change') && gezin.niveau !== 'lezen';
  const home = await desk.read(listHuishoudens, { id: gezin.id });
  return {
    gezin: { id: gezin.id, naam: gezin.naam, leden: gezin.leden },
    isOwn: isOfGezin(desk.actor.rol),
    home,
    canSplit: desk.actor.grants.has('huishouden:change') && home.plekken.length > 0,
    own: gezin.zicht,
    canChange,
    draft: canChange ? await draftOf(desk, `gezinslid/${gezin.id}`) : null,
    gezagDraft: canChange ? await draftOf(desk, `gezag/${gezin.id}`) : null,
    canAskGezag: canChange && desk.actor.grants.has('gezag:receive'),
    canMerge: gezin.niveau === 'regie' && desk.actor.grants.has('gezin:merge'),
    today: desk.today,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const { outcome, done } = await saveMember(desk, params['gezinId'], form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${params['gezinId']}/leden?gedaan=${done}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function LedenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).leden;
  const { gezag, samenvoegen } = useWords({ nl: gezagNl, en: gezagEn });
  const { gezin, canChange, isOwn } = loaderData;
  const word = useSearchParams()[0].get('gedaan') ?? '';
  const { done: homeDone } = useWords({ nl: homeNl, en: homeEn });
  const done = t.done[word] ?? gezag.done[word] ?? homeDone[word];
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(gezin.naam, gezin.leden.length)}
      actions={<WayBack gezin={gezin.id} isOwn={isOwn} />}
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        {isOwn && <SightNote zicht={loaderData.own} />}
        {!canChange && !isOwn && <Note>{t.readOnly}</Note>}
        <GezagCard
          leden={gezin.leden}
          today={loaderData.today}
          draft={loaderData.gezagDraft}
          canAsk={loaderData.canAskGezag}
          refusal={actionData}
        />
        <HouseholdsCard
          leden={gezin.leden}
          home={loaderData.home}
          canChange={loaderData.canSplit}
          refusal={actionData}
        />
        {gezin.leden.map((lid) => (
          <MemberItem
            key={lid.id}
            lid={lid}
            canChange={canChange}
            zicht={isOwn ? undefined : loaderData.home.zicht.find((one) => one.persoonId === lid.id)}
            refusal={actionData}
          />
        ))}
        {loaderData.draft && (
          <AddMember
            draft={loaderData.draft}
            homes={loaderData.home.huishoudens.map(({ naam }) => naam)}
            refusal={actionData}
          />
        )}
        {loaderData.canMerge && (
          <p className="stip-no-print">
            <Link to={`/gezinnen/${gezin.id}/samenvoegen`}>{samenvoegen.link}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}

type AddProps = {
  draft: Awaited<ReturnType<typeof draftOf>>;
  /** Names of the two households; none for a gezin in one place. */
  homes: readonly string[];
  refusal: Refused | undefined;
};

function AddMember({ draft, homes: [eerste, tweede], refusal }: AddProps) {
  const t = useWords({ nl, en }).leden;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const home = useWords({ nl: homeNl, en: homeEn }).card;
  return (
    <Card title={t.add} id="toevoegen">
      <p className="stip-soft">{t.addLead}</p>
      <Form deed="toevoegen" submit={t.submit} refusal={refusal} words={said.refused} draft={draft}>
        <PersonFields bsnAbout={t.bsnAbout} />
        {eerste && tweede && (
          <>
            <PlekSelect name="plek" label={home.plek} isChild names={[eerste, tweede]} />
            <Checkbox name="isNaamBekend" label={home.isNaamBekend} />
          </>
        )}
      </Form>
    </Card>
  );
}
