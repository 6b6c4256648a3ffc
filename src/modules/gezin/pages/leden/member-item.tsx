import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Persoon } from '../../schema/gezin.ts';
import type { Zicht } from '../../schema/huishouden.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { SeenBy } from '../huishoudens/sight-note.tsx';
import { en as homeEn } from '../huishoudens/words.en.ts';
import { nl as homeNl } from '../huishoudens/words.nl.ts';
import { personName } from '../person-name.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { PersonFields } from './person-fields.tsx';

type Props = {
  lid: Persoon;
  canChange: boolean;
  /** How far this person comes in the file, for who works for the gezin. */
  zicht?: Zicht | undefined;
  refusal: Refused | undefined;
};

/** One gezinslid: what is known and what is not, with the form to change it behind a click. */
export function MemberItem({ lid, canChange, zicht, refusal }: Props) {
  const t = useWords({ nl, en }).leden;
  const isRefused = refusal?.typed?.['persoonId'] === lid.id;
  return (
    <Card title={personName(lid)}>
      {isNameOnly(lid) ? <Elsewhere /> : <Facts lid={lid} />}
      {zicht && <Sight zicht={zicht} />}
      {lid.soort === 'jeugdige' && !isNameOnly(lid) && <ToWoonplaats lid={lid} />}
      {canChange && (
        <details className="stip-behind stip-no-print" open={isRefused}>
          <summary>
            {t.change} <span className="stip-hidden">{personName(lid)}</span>
          </summary>
          <ChangeMember lid={lid} refusal={refusal} />
        </details>
      )}
    </Card>
  );
}

function Facts({ lid }: Pick<Props, 'lid'>) {
  const t = useWords({ nl, en }).leden;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  return (
    <dl className="stip-facts">
      <dt>{t.soort}</dt>
      <dd>{said.soort[lid.soort]}</dd>
      <dt>{t.relatie}</dt>
      <dd>{lid.relatie ?? t.unknown}</dd>
      <dt>{t.geboortedatum}</dt>
      <dd>{lid.geboortedatum ? dayOf(lid.geboortedatum, language) : t.unknown}</dd>
      {lid.geslacht && (
        <>
          <dt>{t.geslacht}</dt>
          <dd>{t.geslachtOf[lid.geslacht]}</dd>
        </>
      )}
      {lid.soort === 'ouder' && (
        <>
          <dt>{t.gezag}</dt>
          <dd>{lid.hasGezag === null ? t.gezagUnknown : t.gezagOf[`${lid.hasGezag}`]}</dd>
        </>
      )}
      <dt>{t.bsn}</dt>
      <dd>{lid.hasBsn ? t.bsnKnown : t.bsnUnknown}</dd>
    </dl>
  );
}

/** Of who lives in the other household at most the name comes here, without a version to change. */
const isNameOnly = ({ versie }: Persoon) => versie === 0;

function Elsewhere() {
  const { elsewhere } = useWords({ nl: homeNl, en: homeEn });
  return <p className="stip-soft">{elsewhere}</p>;
}

function Sight({ zicht }: { zicht: Zicht }) {
  const { title } = useWords({ nl: homeNl, en: homeEn }).seen;
  return (
    <dl className="stip-facts">
      <dt>{title}</dt>
      <dd>
        <SeenBy zicht={zicht} />
      </dd>
    </dl>
  );
}

/** For a child it matters which gemeente arranges the help, and that follows from where it is registered. */
function ToWoonplaats({ lid }: Pick<Props, 'lid'>) {
  const t = useWords({ nl, en }).leden;
  const { gezinId } = useParams();
  return (
    <p>
      <Link to={`/gezinnen/${gezinId}/woonplaats?kind=${lid.id}`}>
        {t.toWoonplaats} <span className="stip-hidden">{personName(lid)}</span>
      </Link>
    </p>
  );
}

function ChangeMember({ lid, refusal }: Pick<Props, 'lid' | 'refusal'>) {
  const t = useWords({ nl, en }).leden;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { soort, voornaam, voorvoegsel, achternaam, geboortedatum, relatie } = lid;
  const geslacht = lid.geslacht ?? '';
  const { version, onInput } = useVersionOfTyping(lid.versie);
  const hasGezag = lid.hasGezag === null ? '' : String(lid.hasGezag);
  return (
    <Form
      deed="bewaar"
      hidden={{ persoonId: lid.id }}
      version={version}
      submit={t.save}
      refusal={refusal}
      words={said.refused}
      values={{ soort, voornaam, voorvoegsel, achternaam, geboortedatum, geslacht, relatie, hasGezag }}
      merge={{
        soort: t.soort,
        voornaam: t.voornaam,
        voorvoegsel: t.voorvoegsel,
        achternaam: t.achternaam,
        geboortedatum: t.geboortedatum,
        geslacht: t.geslacht,
        relatie: t.relatie,
        hasGezag: t.gezag,
        bsn: t.bsn,
      }}
    >
      <div className="stip-form" onInput={onInput}>
        <PersonFields bsnAbout={t.bsnKeep} />
      </div>
    </Form>
  );
}

/**
 * The page follows what others do, so the record may be renewed under one's hands. What is typed counts against the
 * version that was on screen when typing began, or the choice between two changes would never be offered.
 */
function useVersionOfTyping(current: number) {
  const { key } = useLocation();
  const [begun, setBegun] = useState<{ key: string; version: number }>();
  const version = begun?.key === key ? begun.version : current;
  return { version, onInput: () => setBegun({ key, version }) };
}
