import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { listToestemmingen } from '../../operations/toestemming/list-toestemmingen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en as gezagEn } from '../gezag/words.en.ts';
import { nl as gezagNl } from '../gezag/words.nl.ts';
import { personName } from '../person-name.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What was given together stands on one proof: the same party, purpose and period, in the same moment. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const { toestemmingen } = await desk.read(listToestemmingen, { id: gezin.id });
  const one = toestemmingen.find(({ id }) => id === params['toestemmingId']);
  if (!one) throw new Response('toestemming/onbekend', { status: 404 });
  const isTogether = (other: typeof one) =>
    other.gegevenOp === one.gegevenOp &&
    other.partij === one.partij &&
    other.doel === one.doel &&
    other.persoonId === one.persoonId &&
    other.van === one.van &&
    other.tot === one.tot;
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    leden: gezin.leden.map((lid) => ({ id: String(lid.id), naam: personName(lid) })),
    one,
    together: toestemmingen.filter(isTogether),
    today: desk.today,
  };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

export default function BewijsPage({ loaderData }: Props) {
  const t = useWords({ nl, en }).toestemmingen;
  const { bewijs } = useWords({ nl: gezagNl, en: gezagEn });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { gezin, leden, one, together, today } = loaderData;
  const day = (date: string) => dayOf(date, language);
  const namesOf = (ids: readonly string[]) =>
    leden
      .filter(({ id }) => ids.includes(id))
      .map(({ naam }) => naam)
      .join(', ');
  const actions = (
    <>
      <LinkButton to={`/gezinnen/${gezin.id}/toestemmingen`}>{bewijs.back}</LinkButton>
      <PrintButton />
    </>
  );
  return (
    <Page title={bewijs.title} lead={bewijs.lead(one.partijNaam)} actions={actions}>
      <Card title={gezin.naam}>
        <Facts
          facts={[
            [bewijs.who, one.partijNaam],
            [t.why, one.doel],
            [t.about, one.persoonId ? namesOf([one.persoonId]) : t.allChildren],
            [t.period, t.periodOf(day(one.van), day(one.tot))],
            [t.agreed, namesOf(one.instemming)],
            [t.given, t.givenBy(one.gegevenDoor, day(dateAt(new Date(one.gegevenOp))))],
          ]}
        />
        <h3 className="utrecht-heading-3">{bewijs.parts}</h3>
        <ul>
          {together.map(({ id, deel, niveau, status, ingetrokkenOp }) => (
            <li key={id}>
              {said.deel[deel]}. {said.niveau[niveau]}. {said.toestemming[status]}
              {ingetrokkenOp && ` (${day(dateAt(new Date(ingetrokkenOp)))})`}.
            </li>
          ))}
        </ul>
        <p>{bewijs.rights}</p>
        <p className="stip-soft stip-small">{bewijs.printed(day(today))}</p>
      </Card>
    </Page>
  );
}
