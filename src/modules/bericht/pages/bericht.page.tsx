import { Fragment } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readBerichtDossier } from '../operations/read-bericht-dossier.ts';
import { retryBericht } from '../operations/retry-bericht.ts';
import { BerichtId } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { Chain } from './bericht/chain.tsx';
import { Outcome } from './bericht/outcome.tsx';
import { partiesOf } from './bericht/parties-of.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './bericht.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = BerichtId.safeParse(params['berichtId']);
  if (!id.success) throw new Response('bericht/onbekend', { status: 404 });
  const found = await deskOf(context).run(readBerichtDossier, { id: id.data });
  if (isRefusal(found))
    throw new Response(found.refused, { status: found.refused === 'verboden' ? 403 : 404 });
  return { bericht: found, maySend: deskOf(context).actor.grants.has('bericht:send') };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(retryBericht, { id: params['berichtId'] });
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect(`/berichten/${params['berichtId']}`);
}

type Loaded = Awaited<ReturnType<typeof loader>>;
type Data = Loaded['bericht'];

export default function BerichtPage({
  loaderData,
  actionData,
}: {
  loaderData: Loaded;
  actionData?: Refused;
}) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { bericht, maySend } = loaderData;
  const title = t.berichten.kindOf[bericht.soort] ?? bericht.soort;
  return (
    <Page
      title={title}
      lead={t.bericht.lead}
      actions={<LinkButton to="/berichten">{t.bericht.back}</LinkButton>}
    >
      <About bericht={bericht} />
      <Findings bericht={bericht} />
      {maySend && bericht.kanOpnieuw && (
        <Form submit={t.bericht.resend} kind="secondary" refusal={actionData} words={said.refused} />
      )}
      {bericht.richting === 'uit' && bericht.uiterlijk !== null && <Retour bericht={bericht} />}
      <Chain bericht={bericht} />
    </Page>
  );
}

function About({ bericht }: { bericht: Data }) {
  const { berichten, bericht: t } = useWords({ nl, en });
  const language = useLanguage();
  const facts = [
    [berichten.direction[bericht.richting], momentOf(bericht.ontvangenOp, language)],
    [berichten.outcome, <Outcome key="outcome" row={bericht} />],
    [berichten.from, partiesOf(bericht).from || '–'],
    [berichten.to, partiesOf(bericht).to || '–'],
    [berichten.date, dayOf(bericht.dagtekening, language)],
    [t.identificatie, bericht.identificatie || '–'],
    [t.size, t.bytes(bericht.bytes)],
    [t.due, bericht.uiterlijk === null ? t.none : dayOf(bericht.uiterlijk, language)],
    [t.sending, bericht.pogingen > 0 && t.attempts(bericht.pogingen)],
    [t.orders, bericht.toewijzingen.length > 0 && <Orders key="orders" bericht={bericht} />],
  ] as const;
  return (
    <Card title={t.facts}>
      <Facts facts={facts} />
    </Card>
  );
}

/** The orders that it names; a retour names those of what it answers. */
function Orders({ bericht: { toewijzingen } }: { bericht: Data }) {
  return toewijzingen.map(({ id, toewijzingnummer }, nr) => (
    <Fragment key={id}>
      {nr > 0 && ', '}
      <Link to={`/toewijzingen/${id}`}>{toewijzingnummer}</Link>
    </Fragment>
  ));
}

function Findings({ bericht: { bevindingen, richting } }: { bericht: Data }) {
  const t = useWords({ nl, en }).bericht;
  if (bevindingen.length === 0 && richting === 'uit') return null;
  if (bevindingen.length === 0)
    return (
      <Card title={t.judgement}>
        <p>{t.fine}</p>
      </Card>
    );
  return (
    <Card title={t.findings}>
      <DataTable
        caption={t.findings}
        isCaptionHidden
        rows={bevindingen.map((bevinding, nr) => ({ ...bevinding, nr }))}
        rowKey={({ nr }) => String(nr)}
        columns={[
          { key: 'why', header: t.why, cell: ({ tekst }) => tekst },
          { key: 'rule', header: t.rule, cell: ({ regel }) => regel },
          { key: 'level', header: t.level, cell: ({ niveau }) => t.levelOf[niveau] },
          { key: 'code', header: t.code, cell: ({ code }) => code },
          {
            key: 'path',
            header: t.path,
            cell: ({ pad, regelnummer }) => (
              <code className="stip-path">
                {pad}
                {regelnummer !== undefined && ` (${t.line(regelnummer)})`}
              </code>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Retour({ bericht: { beantwoordOp, retour } }: { bericht: Data }) {
  const t = useWords({ nl, en }).bericht;
  const language = useLanguage();
  if (!beantwoordOp)
    return (
      <Card title={t.retour}>
        <p>{t.retourNone}</p>
      </Card>
    );
  const rows = retour ?? [];
  return (
    <Card title={`${t.retour}, ${momentOf(beantwoordOp, language)}`}>
      {rows.length === 0 && <p>{t.retourFine}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={t.retour}
          isCaptionHidden
          rows={rows}
          rowKey={({ pad }) => pad}
          columns={[
            { key: 'code', header: t.code, cell: ({ codes }) => codes.join(', ') },
            { key: 'path', header: t.path, cell: ({ pad }) => <code className="stip-path">{pad}</code> },
          ]}
        />
      )}
    </Card>
  );
}
