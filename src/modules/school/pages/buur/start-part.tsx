import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Pilotantwoord } from '../../schema/dossier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { CardProps } from '../school/read-file.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** The start of a pilot, or why it waits and the way to what it waits for. */
export function StartPart(props: CardProps & { readonly pilot: Pilotantwoord }) {
  const t = useWords({ nl, en }).start;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { file, refusal, pilot } = props;
  const { persoonId, deelnames, herkomst } = file.kind;
  const running = deelnames.find((one) => one.pilot === pilot.code && one.tot === null);
  const about = { refusal, words: said.refused, kind: 'secondary' as const };
  if (running)
    return (
      <>
        <p>
          {t.running(dayOf(running.van, language))} {running.isUitzondering && t.byException}
        </p>
        {file.canJoin && (
          <Form
            deed="pilot-stop"
            hidden={{ deelnameId: running.id }}
            version={running.versie}
            submit={t.stop}
            {...about}
          />
        )}
      </>
    );
  if (!file.canJoin || pilot.deelname === 'nee') return null;
  const waits = file.kind.wachtOpBuurafspraak;
  return (
    <>
      {herkomst.isElders === null && <p>{t.unknown}</p>}
      {waits && <p>{t.waits}</p>}
      {!waits && herkomst.isElders !== null && (
        <Form deed="pilot-begin" hidden={{ persoonId, pilot: pilot.code }} submit={t.submit} {...about} />
      )}
    </>
  );
}

/** What a start for a pupil from elsewhere waits for, and the way round it: a reason, and a colleague who agrees. */
export function ExceptionPart({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).start;
  const language = useLanguage();
  const { persoonId, uitzonderingen } = file.kind;
  const [newest] = uitzonderingen;
  if (!file.canJoin) return null;
  return (
    <>
      {file.kind.wachtOpBuurafspraak && (
        <p>
          <Link to={`/gezinnen/${file.gezinId}/woonplaats?kind=${persoonId}#buurafspraak`}>
            {t.agreement}
          </Link>
        </p>
      )}
      {newest && (
        <p>
          {newest.antwoord === null
            ? t.asked(newest.gevraagdAanNaam, dayOf(newest.gevraagdOp, language))
            : `${newest.gevraagdAanNaam} ${t.answered[newest.antwoord]} ${newest.toelichting ?? ''}`}
        </p>
      )}
      {file.kind.wachtOpBuurafspraak && newest?.antwoord !== null && <Ask file={file} refusal={refusal} />}
    </>
  );
}

function Ask({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).start;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <DeedForm
      deed="uitzondering"
      hidden={{ persoonId: file.kind.persoonId }}
      opener={t.exception}
      submit={t.ask}
      kind="secondary"
      refusal={refusal}
      words={said.refused}
    >
      <TextArea name="reden" label={t.why} description={t.whyAbout} rows={3} maxLength={2000} />
      <Select name="collegaId" label={t.who} options={file.collegas} />
    </DeedForm>
  );
}
