import { Logo } from '../layout/logo.tsx';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export default function SignedOutPage() {
  const t = useWords({ nl, en }).signedOut;
  return (
    <section className="stip-empty">
      <title>{`${t.title} · Stip`}</title>
      <p className="stip-empty__mark">
        <Logo size={64} />
      </p>
      <h1 className="utrecht-heading-1">{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <a className="nl-button nl-button--primary stip-button" href="/aanmelden">
          {t.again}
        </a>
      </p>
    </section>
  );
}
