import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What became of words that a guest sent just after the gezin closed the analyse. It shows nothing of anyone. */
export default function BewaardPage() {
  const t = useWords({ nl, en }).verhaal;
  return (
    <Page title={t.keptTitle} actions={<LinkButton to="/gast">{t.backGuest}</LinkButton>}>
      <Card>
        <p>{t.kept}</p>
      </Card>
    </Page>
  );
}
