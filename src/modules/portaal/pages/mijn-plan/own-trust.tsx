import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { OwnFile } from './own-file.ts';

type Props = { file: NonNullable<OwnFile['file']>; refusal: Refused | undefined };

/** Who looked, with whom is shared and how to take that back, what was told, and the own files. */
export function OwnTrust({ file, refusal }: Props) {
  return (
    <>
      <Seen file={file} />
      <Consents file={file} refusal={refusal} />
      <Messages unread={file.unread} />
      <Files file={file} />
    </>
  );
}

function Seen({ file }: Pick<Props, 'file'>) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return (
    <Card title={t.seen} id="inzage">
      {file.lately.length === 0 && <p className="stip-soft">{t.seenNobody}</p>}
      <ul className="stip-list">
        {file.lately.map(({ dag, naam, rol, isNood }) => (
          <li key={`${dag}-${naam}-${rol.nl}`}>
            {naam} <span className="stip-soft">({rol[language]})</span>
            <br />
            <span className="stip-soft stip-small">{dayOf(dag, language)}</span>{' '}
            {isNood && <Chip tone="alarm">{t.emergency}</Chip>}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/gezinnen/${file.gezin.id}/inzage`}>{t.seenAll}</Link>
      </p>
    </Card>
  );
}

function Consents({ file, refusal }: Props) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { id: gezinId } = file.gezin;
  const shown = file.toestemmingen.filter(({ status }) => status !== 'ingetrokken' && status !== 'verlopen');
  return (
    <Card title={t.consents} id="delen">
      {shown.length === 0 && <p className="stip-soft">{t.noConsents}</p>}
      <ul className="stip-list">
        {shown.map(({ id, partijNaam, deel, tot, status }) => (
          <li key={id} className="stip-entry">
            <strong>{partijNaam}</strong> {t.reads(t.part[deel] ?? deel)}, {t.until(dayOf(tot, language))} (
            {t.status[status]})
            <Form
              submit={t.withdraw}
              kind="secondary"
              hidden={{ gezinId, toestemmingId: id }}
              refusal={refusal}
              words={t.refused}
            />
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/gezinnen/${gezinId}/toestemmingen`}>{t.manage}</Link>
      </p>
    </Card>
  );
}

function Messages({ unread }: { unread: number }) {
  const t = useWords({ nl, en });
  return (
    <Card title={t.messages} id="berichten">
      <p>{unread === 0 ? t.noMessages : t.unread(unread)}</p>
      <p>
        <Link to="/meldingen">{t.toMessages}</Link>
      </p>
    </Card>
  );
}

function Files({ file }: Pick<Props, 'file'>) {
  const t = useWords({ nl, en });
  return (
    <Card title={t.files} id="bijlagen">
      {file.bijlagen.length === 0 && <p className="stip-soft">{t.noFiles}</p>}
      <ul className="stip-list">
        {file.bijlagen.map(({ id, naam }) => (
          <li key={id}>
            <a href={`/gezinnen/${file.gezin.id}/bijlagen/${id}`} download>
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
