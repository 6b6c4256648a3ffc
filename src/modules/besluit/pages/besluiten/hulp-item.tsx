import { Link } from 'react-router';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { useLanguage } from '#web/use-words.ts';
import type { HulpMetNodig } from '../../schema/dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { Besluiten } from './read-besluiten.ts';

type Props = {
  /** Null: a besluit that is about no help that runs, such as a refusal. */
  readonly one: HulpMetNodig | null;
  readonly data: Besluiten;
  readonly refusal: Refused | undefined;
};

/** Help that runs, whether it needs a besluit and by which law, and one press to begin it. */
export function HulpItem({ one, data, refusal }: Props) {
  const { t } = useBesluitWords();
  return (
    <article className="stip-list" aria-label={one ? one.naam : t.help.other}>
      {one && <Needed one={one} />}
      {one?.besluitId ? (
        <p>
          <Link to={`/besluiten/${one.besluitId}`}>{t.help.toBesluit}</Link>
        </p>
      ) : (
        data.canOpen && <Begin one={one} refusal={refusal} />
      )}
    </article>
  );
}

function Needed({ one }: { one: HulpMetNodig }) {
  const { said } = useBesluitWords();
  const language = useLanguage();
  const reasons: Readonly<Record<string, string>> = said.nodig;
  return (
    <p>
      <strong>{language === 'en' ? one.naamEn : one.naam}.</strong> {reasons[one.reden] ?? ''}{' '}
      <small className="stip-soft">({one.bron})</small>
    </p>
  );
}

function Begin({ one, refusal }: Omit<Props, 'data'>) {
  const { t, said } = useBesluitWords();
  const about = one
    ? { 'hulplijnIds.0': String(one.id), ...(one.isNodig && { soort: 'toekenning' }) }
    : { over: 'anders' };
  return (
    <Form
      deed="begin"
      hidden={about}
      submit={one ? t.help.begin : t.help.beginOther}
      kind="secondary"
      refusal={refusal}
      words={said.refused}
    />
  );
}
