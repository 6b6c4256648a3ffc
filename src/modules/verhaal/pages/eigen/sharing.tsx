import { Checkbox, RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { StoryProps } from './read-own.ts';

/** Who reads it: choosing it, waiting for who decides too, and taking it back. */
export function Sharing({ verhaal, refusal }: StoryProps) {
  const t = useWords({ nl, en }).own;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { id, stand, versie, delen, instemmers, gelezen } = verhaal;
  const waiting = instemmers.filter(({ hasIngestemd }) => !hasIngestemd).map(({ voornaam }) => voornaam);
  const form = { hidden: { verhaalId: id }, refusal, words: refused };
  const isShared = stand === 'gedeeld' || stand === 'wacht';
  return (
    <>
      {stand === 'wacht' && <p>{t.waits(waiting.join(', '))}</p>}
      {stand === 'opnieuw' && <p>{t.again}</p>}
      {stand === 'gedeeld' && <p>{t.read(gelezen)}</p>}
      {!isShared && (
        <Form
          {...form}
          deed="deel"
          submit={t.shareNow}
          version={versie}
          values={{ delen: delen === 'niemand' ? undefined : delen }}
        >
          <RadioGroup
            name="delen"
            label={t.share}
            description={t.shareHint}
            options={(['leren', 'leren-contact'] as const).map((value) => ({ value, label: t.delen[value] }))}
          />
          {refusal?.refused === 'verhaal/naam-gezien' && <Checkbox name="isZeker" label={t.sure} />}
        </Form>
      )}
      {delen !== 'niemand' && <Form {...form} deed="terug" submit={t.withdraw} kind="secondary" />}
    </>
  );
}
