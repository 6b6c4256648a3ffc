import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Alinea, AlineaId, DeelnemerMetVerhaal } from '../../schema/analyse.ts';
import type { Ronde } from '../../schema/dossier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { useTekst } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

/** What each tells in own words, side by side, and at each piece where it is used. */
export function StoriesCard({ data, ronde }: CardProps) {
  const t = useWords({ nl, en }).analyse.stories;
  return (
    <Card title={t.title} id="verhalen">
      <p className="stip-soft">{t.lead}</p>
      <div className="stip-stories">
        {ronde.deelnemers
          .filter(({ nietGevraagd, gedeeldOp }) => nietGevraagd === null || gedeeldOp !== null)
          .map((one) => (
            <Story key={one.id} one={one} data={data} ronde={ronde} />
          ))}
      </div>
    </Card>
  );
}

type StoryProps = Omit<CardProps, 'refusal'> & { one: DeelnemerMetVerhaal };

function Story({ one, data, ronde }: StoryProps) {
  const t = useWords({ nl, en }).analyse.stories;
  const { soort } = useWords({ nl: moduleNl, en: moduleEn });
  const canWrite = data.isWritable && one.canWrite;
  const isDraft = one.isMijn && one.gedeeldOp === null && (one.verhaal?.length ?? 0) > 0;
  return (
    <article className="stip-story">
      <h3 className="utrecht-heading-3">
        {one.naam} <span className="stip-soft stip-small">{soort[one.soort]}</span>
      </h3>
      {isDraft && <Chip tone="warn">{t.draft}</Chip>}
      {!one.verhaal?.length && <p className="stip-soft">{t.notShared}</p>}
      {one.vragen.map((vraag) => {
        const alinea = one.verhaal?.find((given) => given.vraag === vraag.code);
        return alinea && <Answer key={vraag.code} vraag={vraag} alinea={alinea} one={one} ronde={ronde} />;
      })}
      {canWrite && (
        <p className="stip-no-print">
          <LinkButton to={`/gezinnen/${data.gezin.id}/analyse/deel/${one.id}`}>
            {writeText(one, t)}
          </LinkButton>
        </p>
      )}
    </article>
  );
}

function writeText(
  one: DeelnemerMetVerhaal,
  t: { write: string; goOn: string; writeFor(naam: string): string },
) {
  if (!one.komtZelf) return t.writeFor(one.naam);
  return one.verhaal?.length ? t.goOn : t.write;
}

type AnswerProps = {
  vraag: DeelnemerMetVerhaal['vragen'][number];
  alinea: Alinea;
  one: DeelnemerMetVerhaal;
  ronde: Ronde;
};

function Answer({ vraag, alinea, one, ronde }: AnswerProps) {
  const t = useWords({ nl, en }).analyse.stories;
  const say = useTekst();
  const language = useLanguage();
  const chosen = vraag.keuzes.find(({ code }) => code === alinea.keuze);
  const uses = useUses(alinea.id, ronde);
  const isTaken = alinea.tekst === '' && alinea.keuze === null;
  return (
    <div id={`alinea-${alinea.id}`}>
      <p className="stip-soft stip-small">{say(vraag.tekst)}</p>
      {chosen && (
        <p>
          <strong>{say(chosen.tekst)}</strong>
        </p>
      )}
      {alinea.tekst && <p className="stip-merge__value">{alinea.tekst}</p>}
      {isTaken && <p className="stip-soft">({t.taken})</p>}
      {(!one.komtZelf || uses.length > 0) && (
        <p className="stip-small stip-soft">
          {!one.komtZelf &&
            `${t.at(alinea.opgeschrevenDoor, dayOf(dateAt(new Date(alinea.opgeschrevenOp)), language))}. `}
          {uses.length > 0 && `${t.usedIn}: ${uses.join(', ')}.`}
        </p>
      )}
    </div>
  );
}

/** Every place where these words are used, so that their writer sees what was built on them. */
function useUses(id: AlineaId, { hypothesen, factoren, wensen }: Ronde): string[] {
  const t = useWords({ nl, en }).analyse.stories;
  return [
    ...hypothesen.flatMap(({ bronnen }, place) => (bronnen.includes(id) ? [t.explanation(place + 1)] : [])),
    ...(factoren.some(({ bronnen }) => bronnen.includes(id)) ? [t.factor] : []),
    ...(wensen.some(({ bronnen }) => bronnen.includes(id)) ? [t.wish] : []),
  ];
}
