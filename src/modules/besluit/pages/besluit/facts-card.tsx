import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage } from '#web/use-words.ts';
import { TermChip } from '../term-chip.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';
import type { CardProps } from './read-dossier.ts';

/** Where it stands, and the days that count: by whom, from when until when, and until when one can object. */
export function FactsCard({ data }: Pick<CardProps, 'data'>) {
  const { t, said } = useBesluitWords();
  const { stand, besluit } = data;
  const [about, taken, term] = [useAbout(data), useTaken(data), useTerm(data)];
  return (
    <Card title={t.facts.title}>
      <p className="stip-row">
        <Chip {...(stand === 'genomen' && { tone: 'ok' as const })}>{said.stand[stand]}</Chip>
        {stand === 'in-voorbereiding' && <TermChip termijn={data.termijn} />}
      </p>
      <Facts facts={[...about, ...(besluit.genomenOp ? taken : term)]} />
    </Card>
  );
}

type Lines = readonly (readonly [name: string, value: ReactNode])[];

function useAbout(data: CardProps['data']): Lines {
  const { t } = useBesluitWords();
  const language = useLanguage();
  const day = useDay();
  const { besluit, hulp, gezin } = data;
  const by = besluit.aanvrager === 'gezin' ? ` ${t.facts.byFamily}` : '';
  const replaced = data.vervangtKenmerk && (
    <Link to={`/besluiten/${besluit.vervangt}`}>{data.vervangtKenmerk}</Link>
  );
  return [
    [t.facts.family, data.isOwn ? '' : gezin.naam],
    [t.facts.help, hulp.map(({ naam, naamEn }) => (language === 'en' ? naamEn : naam)).join(', ')],
    [t.facts.asked, `${day(besluit.aanvraagOp)}${by}`],
    [t.facts.replaces, replaced],
  ];
}

function useTaken({ besluit, bezwaarTot }: CardProps['data']): Lines {
  const { t } = useBesluitWords();
  const day = useDay();
  const { genomenOp, genomenNaam, verzondenOp, van, tot } = besluit;
  return [
    [t.facts.takenOn, genomenOp && t.facts.by(day(genomenOp), genomenNaam ?? '')],
    [t.facts.sentOn, verzondenOp && day(verzondenOp)],
    [t.facts.from, van && day(van)],
    [t.facts.until, tot && day(tot)],
    [t.facts.objectUntil, bezwaarTot && day(bezwaarTot)],
  ];
}

function useTerm({ besluit }: CardProps['data']): Lines {
  const { t } = useBesluitWords();
  const day = useDay();
  const { verlengdTot, verlengdReden, aangevuldOp, aanvullingVoor, gestoptOp, gestoptReden } = besluit;
  return [
    [t.facts.longer, verlengdTot && `${day(verlengdTot)}. ${verlengdReden}`],
    [t.facts.complete, aangevuldOp === null && aanvullingVoor && day(aanvullingVoor)],
    [t.facts.stopped, gestoptOp && `${day(gestoptOp)}. ${gestoptReden}`],
  ];
}
