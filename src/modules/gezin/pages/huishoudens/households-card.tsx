import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useWords } from '#web/use-words.ts';
import type { Persoon } from '../../schema/gezin.ts';
import type { Huishouden } from '../../schema/huishouden.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import { ChangeHousehold } from './change-household.tsx';
import type { HouseholdProps } from './household-props.ts';
import { MoveMember } from './move-member.tsx';
import { SplitForm } from './split-form.tsx';
import { WeekItem } from './week-item.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** A gezin in two places: both households for who works for it, the own one for who lives there, or the deed to split it. */
export function HouseholdsCard(props: HouseholdProps) {
  const t = useWords({ nl, en });
  const { leden, home, canChange, refusal } = props;
  if (home.huishoudens.length === 0)
    return canChange && leden.length > 1 ? (
      <SplitForm leden={leden} plekken={home.plekken} refusal={refusal} />
    ) : null;
  const shared = leden.filter((lid) =>
    canChange
      ? home.plekken.some((one) => one.persoonId === lid.id && one.plek.startsWith('beide'))
      : home.weken.some((one) => one.persoonId === lid.id),
  );
  return (
    <Card title={canChange ? t.card.title : t.card.ownTitle} id="huishoudens">
      <p className="stip-soft">{canChange ? t.card.lead : t.card.ownLead}</p>
      <div className="stip-stack">
        <ul className="stip-list">
          {home.huishoudens.map((one) => (
            <li key={one.id} className="stip-entry">
              <Household one={one} {...props} />
            </li>
          ))}
        </ul>
        {shared.map((child) => (
          <WeekItem
            key={child.id}
            child={child}
            week={home.weken.find((one) => one.persoonId === child.id)}
            canChange={canChange}
            refusal={refusal}
          />
        ))}
        {canChange && <Arrange {...props} />}
      </div>
    </Card>
  );
}

function Household({ one, leden, canChange, refusal }: HouseholdProps & { readonly one: Huishouden }) {
  const t = useWords({ nl, en }).card;
  const { adres } = one;
  const hidden = one.isGeheim && !canChange ? t.secretAbout : t.unknown;
  return (
    <article aria-label={one.naam}>
      <p className="stip-row">
        <strong>{one.naam}</strong>
        {one.isGeheim && <Chip tone="alarm">{t.secret}</Chip>}
      </p>
      <Facts
        facts={[
          [t.who, whoLives(one, leden, t.registeredElsewhere)],
          [t.adres, adres ? `${adres.straat} ${numberOf(adres)}, ${adres.postcode} ${adres.plaats}` : hidden],
          [t.telefoon, one.telefoon ?? t.unknown],
          [t.email, one.email ?? t.unknown],
          [t.notitie, one.notitie],
        ]}
      />
      {canChange && <ChangeHousehold one={one} refusal={refusal} />}
    </article>
  );
}

const numberOf = ({ huisnummer, huisletter, toevoeging }: NonNullable<Huishouden['adres']>) =>
  [huisnummer, huisletter, toevoeging].filter(Boolean).join(' ');

function whoLives(one: Huishouden, leden: readonly Persoon[], elsewhere: string): string {
  return one.leden
    .flatMap(({ persoonId, isIngeschreven }) => {
      const lid = leden.find(({ id }) => id === persoonId);
      return lid ? [isIngeschreven ? personName(lid) : `${personName(lid)} (${elsewhere})`] : [];
    })
    .join(', ');
}

/** Who lives where, and the way back to one household. */
function Arrange({ leden, home, refusal }: HouseholdProps) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <>
      <MoveMember leden={leden} home={home} refusal={refusal} />
      <DeedForm
        deed="weer-samen"
        opener={t.card.together}
        intro={<p>{t.card.togetherAbout}</p>}
        submit={t.card.togetherSubmit}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
      />
    </>
  );
}
