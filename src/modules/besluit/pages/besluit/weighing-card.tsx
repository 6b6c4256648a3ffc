import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage } from '#web/use-words.ts';
import type { Kindafweging } from '../../schema/besluit.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { WeighingProps } from './read-dossier.ts';
import { WeighingForm } from './weighing-form.tsx';

/** What the besluit means to one child, to write or to read; nothing while there is nothing one may read. */
export function WeighingCard(props: WeighingProps) {
  const { kind, data } = props;
  const { t } = useBesluitWords();
  const isEmpty = kind.belang === '' && kind.gevolg === '' && kind.mening === '';
  if (isEmpty && !data.canWrite) return null;
  return (
    <Card title={t.weigh.title(kind.voornaam)} id={`kind-${kind.persoonId}`}>
      {data.canWrite ? <WeighingForm {...props} /> : <Read kind={kind} />}
    </Card>
  );
}

function Read({ kind }: { kind: Kindafweging }) {
  const { t, said } = useBesluitWords();
  const language = useLanguage();
  const rechten: Readonly<Record<string, string>> = said.kinderrecht;
  const heard =
    kind.gehoordOp && kind.wijze && `${said.wijze[kind.wijze]}, ${dayOf(kind.gehoordOp, language)}`;
  return (
    <Facts
      facts={[
        [t.weigh.view, kind.mening && <q className="stip-merge__value">{kind.mening}</q>],
        [t.weigh.heard, heard],
        [t.weigh.silent, kind.geenMening && `${said.geenMening[kind.geenMening]}. ${kind.geenMeningUitleg}`],
        [t.weigh.interest, kind.belang],
        [t.weigh.effect, kind.gevolg],
        [t.weigh.weighing, kind.weging],
        [t.weigh.rights, kind.rechten.map((recht) => rechten[recht] ?? recht).join('. ')],
      ]}
    />
  );
}
