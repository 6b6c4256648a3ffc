import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { Lessen } from '../lessen.tsx';
import { StoryText } from '../story-text.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { OwnQuestions } from './own-questions.tsx';
import type { StoryProps } from './read-own.ts';
import { Sharing } from './sharing.tsx';
import { StoryFields } from './story-fields.tsx';

/** One story: as others read it, who reads it, what came of it, and what its teller can do. */
export function OwnStory(props: StoryProps) {
  const t = useWords({ nl, en }).own;
  const { stand } = useWords({ nl: moduleNl, en: moduleEn });
  const { verhaal, data } = props;
  const tones = { eigen: undefined, wacht: 'warn', gedeeld: 'ok', opnieuw: 'warn' } as const;
  const tone = tones[verhaal.stand];
  return (
    <Card
      title={t.preview}
      id={`verhaal-${verhaal.id}`}
      actions={<Chip {...(tone && { tone })}>{stand[verhaal.stand]}</Chip>}
    >
      <p className="stip-soft stip-small">
        {t.previewLead} {t.about(verhaal.over)}
      </p>
      <StoryText story={verhaal} keuzes={data.keuzes} />
      <Sharing {...props} />
      {verhaal.lessen.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">{t.lessons}</h3>
          <Lessen lessen={verhaal.lessen} />
        </>
      )}
      <OwnQuestions {...props} />
      <Deeds {...props} />
    </Card>
  );
}

function Deeds({ verhaal, data, refusal }: StoryProps) {
  const t = useWords({ nl, en }).own;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { id, themas, hielpDoor, draft } = verhaal;
  const { gebeurd, hielp, hielpNiet, wie, leeftijd, plaats, segment, persoonId } = verhaal;
  const form = { hidden: { verhaalId: id }, refusal, words: refused };
  return (
    <>
      <DeedForm
        {...form}
        deed="wijzig"
        opener={t.edit}
        intro={verhaal.delen === 'niemand' ? undefined : <p className="stip-soft">{t.editShared}</p>}
        submit={t.save}
        version={verhaal.versie}
        values={{
          gebeurd,
          hielp,
          hielpNiet,
          wie,
          leeftijd,
          plaats,
          segment,
          persoonId: persoonId ?? '',
        }}
        merge={{ gebeurd: t.gebeurd, hielp: t.hielp, hielpNiet: t.hielpNiet }}
        {...(draft && { draft })}
      >
        <StoryFields data={data} chosen={{ themas, hielpDoor }} />
      </DeedForm>
      <DeedForm
        {...form}
        deed="weg"
        opener={t.remove}
        intro={<p className="stip-soft">{t.removeSure}</p>}
        submit={t.remove}
        kind="negative"
      />
    </>
  );
}
