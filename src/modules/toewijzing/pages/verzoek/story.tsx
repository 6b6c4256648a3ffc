import { momentOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { VerzoekDossier } from '../../schema/verzoek.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Bericht = VerzoekDossier['berichten'][number];
type Antwoord = VerzoekDossier['antwoorden'][number];

/** What happened with a verzoek, in order: the berichten that came and went, and what was answered. */
export function Story({ dossier }: { dossier: VerzoekDossier }) {
  const t = useWords({ nl, en }).verzoek;
  const events = [
    ...dossier.berichten.map((bericht) => ({ key: bericht.id, at: bericht.op, what: bericht })),
    ...dossier.antwoorden.map((antwoord) => ({
      key: antwoord.soort,
      at: antwoord.gegevenOp,
      what: antwoord,
    })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime() || rankOf(one.what) - rankOf(other.what));
  return (
    <Card title={t.story}>
      <ol className="stip-chain">
        {events.map(({ key, at, what }) => (
          <li key={key}>
            {'gegevenOp' in what ? <Answered antwoord={what} /> : <Sent bericht={what} />} <Moment at={at} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** At one moment the bericht that came is first with its retour, then what was decided, then what was sent about it. */
function rankOf(what: Bericht | Antwoord): number {
  if ('gegevenOp' in what) return 2;
  const { richting, isRetour } = what;
  if (richting === 'in') return isRetour ? 4 : 0;
  return isRetour ? 1 : 3;
}

function Moment({ at }: { at: Date }) {
  const language = useLanguage();
  return <small className="stip-soft">{momentOf(at, language)}</small>;
}

function Answered({ antwoord }: { antwoord: Antwoord }) {
  const t = useWords({ nl, en }).verzoek;
  const { soort, reden, andereGemeente, afwijking, gegevenDoor } = antwoord;
  return (
    <>
      <strong>{t.answeredOf[soort]}</strong> {gegevenDoor && t.by(gegevenDoor)}
      {afwijking && <div>{t.otherwiseGiven}</div>}
      {reden && <div>{t.reasonIs(t.reasonOf[reden] ?? reden)}</div>}
      {andereGemeente && <div>{t.paysIs(andereGemeente)}</div>}
    </>
  );
}

const toneOf = { wacht: undefined, verzonden: 'ok', vastgelopen: 'alarm', binnen: 'ok' } as const;

function Sent({ bericht }: { bericht: Bericht }) {
  const t = useWords({ nl, en }).verzoek;
  const { soort, verzending, isGeweigerd, beantwoordOp } = bericht;
  const tone = verzending ? toneOf[verzending] : undefined;
  return (
    <>
      {t.berichtOf[soort] ?? soort}{' '}
      {verzending && <Chip {...(tone && { tone })}>{t.sending[verzending]}</Chip>}{' '}
      {isGeweigerd && <Chip tone="alarm">{t.rejected}</Chip>}
      {beantwoordOp && !isGeweigerd && <Chip tone="ok">{t.confirmed}</Chip>}
    </>
  );
}
