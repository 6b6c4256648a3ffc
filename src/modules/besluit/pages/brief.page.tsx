import { type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { notPrinted } from '#platform/printing/not-printed.ts';
import { deskOf } from '#web/desk-of.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLanguage } from '#web/use-words.ts';
import { readBesluitbrief } from '../operations/besluit/read-besluitbrief.ts';
import { addresseeOf, queryOf } from './brief/addressee.ts';
import { ChildSheet, LetterSheet } from './brief/sheet.tsx';
import { useBesluitWords } from './use-besluit-words.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params['besluitId'];
  const query = new URL(request.url).searchParams;
  const stuk = query.get('stuk') ?? undefined;
  const { brief, bezorging } = await deskOf(context).read(readBesluitbrief, { id, stuk });
  const asked = Number(query.get('kind'));
  const nr = Number.isInteger(asked) && brief.kinderen[asked - 1] ? asked : 0;
  return { id: String(id), brief, nr, stuk, ...addresseeOf(bezorging, query.get('aan')) };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

/** The letter as it was sent, or the page for one child; on the screen, on paper, or as a PDF. */
export default function BriefPage({ loaderData: { id, brief, nr, stuk, aan, bezorging, kiesbaar } }: Props) {
  const { t } = useBesluitWords();
  const language = useLanguage();
  const notice = useSearchParams()[0].get('pdf') ?? '';
  const told: Readonly<Record<string, string>> = notPrinted[language];
  const child = brief.kinderen[nr - 1];
  return (
    <Page
      title={child ? t.letter.childTitle(child.voornaam) : t.letter.title}
      lead={language === 'en' ? t.letter.dutch : ''}
      actions={
        <>
          <PrintButton />
          <a
            className="nl-button nl-button--secondary stip-button"
            href={`/besluiten/${id}/pdf${queryOf({ kind: nr || undefined, stuk, aan: aan || undefined })}`}
          >
            {t.letter.pdf}
          </a>
          <LinkButton to={`/besluiten/${id}`}>{t.letter.back}</LinkButton>
        </>
      }
    >
      {told[`afdruk/${notice}`] && (
        <Note tone="warn" isNews>
          {told[`afdruk/${notice}`]}
        </Note>
      )}
      <p className="stip-row stip-no-print">
        {child && <LinkButton to={`/besluiten/${id}/brief`}>{t.letter.whole}</LinkButton>}
        {!child &&
          kiesbaar.length > 1 &&
          kiesbaar.map(
            ({ plaats, naam }) =>
              plaats !== aan && (
                <LinkButton key={plaats} to={`/besluiten/${id}/brief${queryOf({ stuk, aan: plaats })}`}>
                  {t.address.forOne(naam)}
                </LinkButton>
              ),
          )}
        {brief.kinderen.map(
          ({ persoonId, voornaam }, place) =>
            place + 1 !== nr && (
              <LinkButton key={persoonId} to={`/besluiten/${id}/brief?kind=${place + 1}`}>
                {t.letter.forChild(voornaam)}
              </LinkButton>
            ),
        )}
      </p>
      {child ? (
        <ChildSheet brief={brief} child={child} />
      ) : (
        <LetterSheet brief={brief} bezorging={bezorging} />
      )}
    </Page>
  );
}
