import { dayOf } from '#web/kit/figure/dates.ts';
import { Meter } from '#web/kit/figure/meter.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Doel } from '../../schema/plan.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { groupDoelen } from '../gezin/group-doelen.ts';
import type { Readable } from './read-readable.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly data: Readable };

/** The goals by domain of life, each domain with the sentence that a child can read. */
export function ReadableGoals({ data }: Props) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { voor, dossier, variant } = data;
  return (
    <section>
      <h2 className="utrecht-heading-2">{t.goals[voor]}</h2>
      {dossier.doelen.length === 0 && <p>{t.noGoals}</p>}
      {groupDoelen(dossier.doelen, variant).map(({ domein, doelen }) => (
        <div key={domein}>
          <h3 className="utrecht-heading-3">{m.domein[domein].naam}</h3>
          {voor === 'kind' && <p className="stip-soft">{m.domein[domein].uitleg}</p>}
          <ul>
            {doelen.map((doel) => (
              <Goal key={doel.id} doel={doel} voor={voor} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Goal({ doel, voor }: { doel: Doel; voor: Readable['voor'] }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { tekst, voortgang, bereiktOp } = doel;
  const part = voortgang === null ? null : Math.round(voortgang / 10);
  if (bereiktOp)
    return (
      <li>
        {tekst} <strong>{t.reached[voor](dayOf(bereiktOp, language))}</strong>
      </li>
    );
  return (
    <li>
      {tekst}
      <p>{part === null ? t.unknown[voor] : t.at[voor](part)}</p>
      {part !== null && <Meter value={part} max={10} label={`${tekst}: ${t.at[voor](part)}`} />}
    </li>
  );
}

export function ReadableDeeds({ data }: Props) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const shown = data.dossier.afspraken.filter(({ uitkomst }) => uitkomst !== 'niet-gedaan');
  return (
    <section>
      <h2 className="utrecht-heading-2">{t.deeds[data.voor]}</h2>
      {shown.length === 0 && <p>{t.noDeeds}</p>}
      <ul>
        {shown.map(({ id, wie, tekst, uiterlijkOp, uitkomst }) => (
          <li key={id}>
            {t.deed(wie, tekst)} {uitkomst === 'gedaan' && t.isDone}
            {uitkomst === null && uiterlijkOp && t.by(dayOf(uiterlijkOp, language))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ReadableHelp({ data }: Props) {
  const t = useWords({ nl, en });
  const isEnglish = useLanguage() === 'en';
  const { delen, hulplijnen } = data.dossier;
  if (!delen.hulplijn) return null;
  const now = hulplijnen.filter(({ status }) => status !== 'gestopt');
  return (
    <section>
      <h2 className="utrecht-heading-2">{t.help[data.voor]}</h2>
      {now.length === 0 && <p>{t.noHelp}</p>}
      <ul>
        {now.map(({ id, naam, naamEn, uitvoerder, aanbiederNaam, namen, status, stand }) => (
          <li key={id}>
            {t.helps(isEnglish ? naamEn : naam, uitvoerder ?? aanbiederNaam, namen.join(', '))}{' '}
            {status === 'wacht' && t.waits} {stand === 'waakvlam' && t.waakvlam}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ReadablePeople({ data }: Props) {
  const t = useWords({ nl, en });
  const { voor, gezin, netwerk } = data;
  const face = gezin.vastGezicht?.naam;
  return (
    <section>
      <h2 className="utrecht-heading-2">{t.people[voor]}</h2>
      {!face && netwerk.length === 0 && <p>{t.noPeople}</p>}
      <ul>
        {face && <li>{t.face[voor](face)}</li>}
        {netwerk.map(({ persoonId, naam, doet, relatie, jimVanNaam, jimAkkoordOp }) => (
          <li key={persoonId}>
            {doet || relatie ? t.does(naam, doet ?? relatie ?? '') : naam}{' '}
            {jimVanNaam && jimAkkoordOp && t.jim(naam, jimVanNaam)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When all look again, who sees it otherwise, and that everyone may say so. */
export function ReadableRest({ data }: Props) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { voor, dossier, partijen } = data;
  const day = dossier.plan?.besprekenOp;
  const noNext = voor === 'kind' ? t.noNextKind : t.noNext;
  const dissent = partijen.filter(({ antwoord, isActueel }) => isActueel && antwoord?.oordeel === 'anders');
  return (
    <>
      <section>
        <h2 className="utrecht-heading-2">{t.next[voor]}</h2>
        <p>{day ? t.nextOn(dayOf(day, language)) : noNext}</p>
      </section>
      {dissent.length > 0 && (
        <section>
          <h2 className="utrecht-heading-2">{t.differ[voor]}</h2>
          <ul>
            {dissent.map(({ partij, naam, antwoord }) => (
              <li key={partij}>{t.sees(naam, antwoord?.toelichting ?? '')}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <strong>{t.rights[voor]}</strong>
      </p>
    </>
  );
}
