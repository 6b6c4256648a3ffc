import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage } from '#web/use-words.ts';
import type { BesluitRegel } from '../../schema/dossier.ts';
import { TermChip } from '../term-chip.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';

/** One besluit in the list: what, for whom, where it stands, and what still waits. */
export function BesluitItem({ one, isOwn }: { one: BesluitRegel; isOwn: boolean }) {
  const { t, said } = useBesluitWords();
  const language = useLanguage();
  const { soort, namen, genomenOp, van, tot, termijn, wachtend, stand } = one;
  const day = (date: string) => dayOf(date, language);
  const help = one.hulp.map(({ naam, naamEn }) => (language === 'en' ? naamEn : naam)).join(', ');
  return (
    <article className="stip-card" aria-label={t.list.item(one.kenmerk)}>
      <p className="stip-row">
        <strong>
          <Link to={`/besluiten/${one.id}`}>{soort ? said.soort[soort] : t.list.noKind}</Link>
        </strong>
        <Chip {...(stand === 'genomen' && { tone: 'ok' as const })}>{said.stand[stand]}</Chip>
        {termijn && <TermChip termijn={termijn} />}
        {wachtend > 0 && <Chip tone="warn">{t.list.waiting(wachtend)}</Chip>}
      </p>
      <p>
        {t.list.for(namen.join(', '))}
        {help && ` ${help}.`}
      </p>
      <p className="stip-small stip-soft">
        {genomenOp
          ? t.list.takenOn(one.kenmerk, day(genomenOp))
          : t.list.askedOn(one.kenmerk, day(one.aanvraagOp), one.aanvrager === 'gezin')}
        {van && tot && ` ${t.list.period(day(van), day(tot))}`}
      </p>
      {genomenOp && isOwn && (
        <p>
          <Link to={`/besluiten/${one.id}/brief`}>{t.list.letter}</Link>
        </p>
      )}
    </article>
  );
}
