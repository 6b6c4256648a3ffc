import { Facts } from '#web/kit/page/facts.tsx';
import { useWords } from '#web/use-words.ts';
import type { Getoond } from '../schema.ts';
import { type Keuzes, useKeuzes } from './use-keuzes.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly story: Getoond;
  readonly keuzes: Keuzes;
  /** Only the beginning, for a list. */
  readonly isShort?: boolean;
};

const BEGIN = 400;

/** A story as others read it. The teller sees beforehand what this same piece draws. */
export function StoryText({ story, keuzes, isShort = false }: Props) {
  const { story: t, named } = useWords({ nl, en });
  const { nameOf } = useKeuzes(keuzes);
  const list = (codes: readonly string[]) => codes.map(nameOf).join(', ');
  const begin = story.gebeurd.length > BEGIN ? `${story.gebeurd.slice(0, BEGIN)}…` : story.gebeurd;
  return (
    <div className="stip-stack">
      <Piece title={t.gebeurd} text={isShort ? begin : story.gebeurd} />
      {!isShort && <Piece title={t.hielp} text={story.hielp} />}
      {!isShort && <Piece title={t.hielpNiet} text={story.hielpNiet} />}
      <Facts
        facts={[
          [t.themas, list(story.themas)],
          [t.hielpDoor, list(story.hielpDoor)],
          [t.segment, story.segment && nameOf(story.segment)],
        ]}
      />
      <p className="stip-soft">
        {t.by(named(story))} {story.magContact && t.contact}
      </p>
    </div>
  );
}

function Piece({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h3 className="utrecht-heading-3">{title}</h3>
      <p className="stip-merge__value">{text}</p>
    </div>
  );
}
