import { Link } from 'react-router';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Groepsaanbod } from '../../schema/aanbod.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-file.ts';

/** Who works at this school, and which groups a pupil can join without an indicatie. */
export function AroundCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).around;
  const now = file.kind.inschrijvingen.find(({ tot }) => tot === null || tot >= file.today);
  if (!now?.schoolId) return null;
  const partners = file.dossier.partners.filter(({ schoolId }) => schoolId === now.schoolId);
  const groups = file.dossier.aanbod.filter(({ schoolId }) => schoolId === now.schoolId);
  return (
    <Card title={t.title} id="samen">
      <h3 className="utrecht-heading-3">{t.partners}</h3>
      {partners.length === 0 && <p className="stip-soft">{t.noPartners}</p>}
      <ul className="stip-list">
        {partners.map(({ id, naam, taak }) => (
          <li key={id}>
            <strong>{naam}</strong>: {taak}
          </li>
        ))}
      </ul>
      {file.canAsk && (
        <p>
          <Link to="/experts?thema=school">{t.ask}</Link>
        </p>
      )}
      <h3 className="utrecht-heading-3">{t.groups}</h3>
      {groups.length === 0 && <p className="stip-soft">{t.noGroups}</p>}
      <ul className="stip-list">
        {groups.map((group) => (
          <Group key={group.id} group={group} file={file} refusal={refusal} />
        ))}
      </ul>
      {file.canArrange && (
        <p>
          <Link to={`/schoolaanbod?school=${now.schoolId}`}>{t.arrange}</Link>
        </p>
      )}
    </Card>
  );
}

function Group({ group, file, refusal }: CardProps & { group: Groepsaanbod }) {
  const t = useWords({ nl, en }).around;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <li>
      <p>
        <strong>{group.naam}</strong>, {group.wanneer}
      </p>
      <p className="stip-soft">
        {t.who}: {group.voorWie}. {t.by}: {group.door}. {t.count(group.aantal)}.
      </p>
      {file.canJoin && (
        <Form
          deed="deelname"
          hidden={{ persoonId: file.kind.persoonId, aanbodId: group.id }}
          submit={`${t.join}: ${group.naam}`}
          kind="secondary"
          refusal={refusal}
          words={said.refused}
        />
      )}
    </li>
  );
}
