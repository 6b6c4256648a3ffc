import type { z } from 'zod';
import type { readMelder } from '#modules/toegang/index.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Melder = NonNullable<z.output<typeof readMelder.output>['melder']>;

/** Who brought a question, what that one thinks of it and how to reach them: all that the first call needs. */
export function MelderCard({ melder }: { melder: Melder }) {
  const t = useWords({ nl, en }).melder;
  const { contact, besproken } = melder;
  const known = besproken ? 'ja' : 'nee';
  return (
    <Card title={t.title}>
      {melder.lijktOpBekend && <Note tone="warn">{t.alike}</Note>}
      <Facts
        facts={[
          [t.who, t.soort[melder.soort]],
          [t.knows, t.knowing[besproken === null ? 'onbekend' : known]],
          [t.urgency, t.spoed[melder.spoed]],
          [t.naam, contact.naam],
          [t.telefoon, contact.telefoon && <a href={`tel:${contact.telefoon}`}>{contact.telefoon}</a>],
          [t.email, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
        ]}
      />
    </Card>
  );
}
