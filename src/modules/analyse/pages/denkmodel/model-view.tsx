import type { ReactNode } from 'react';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Denkmodel, Wijze } from '../../schema/denkmodel.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useTekst } from '../analyse/own-words.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly model: Denkmodel; readonly wijzen: readonly Wijze[]; readonly children?: ReactNode };

/** A whole model as people read it, with the questions of each party as its own part will show them. */
export function ModelView({ model, wijzen, children }: Props) {
  const t = useWords({ nl, en }).view;
  const say = useTekst();
  return (
    <Card title={t.title(say(model.naam), model.versie)} id="model">
      <p className="stip-soft">{model.bron}</p>
      {children}
      <div className="stip-two">
        <Part title={t.domains}>
          {model.domeinen.map(({ code, naam, uitleg }) => (
            <li key={code}>
              <strong>{say(naam)}</strong>. {say(uitleg)}
            </li>
          ))}
        </Part>
        <Part title={t.causes}>
          {model.oorzaken.map(({ code, naam }) => (
            <li key={code}>{say(naam)}</li>
          ))}
        </Part>
        <Part title={t.phases}>
          {model.fasen.map(({ code, naam, uitleg }) => (
            <li key={code}>
              <strong>{say(naam)}</strong>. {say(uitleg)}
            </li>
          ))}
        </Part>
        <Part title={t.steps}>
          {model.treden.map(({ code, naam }) => (
            <li key={code}>{say(naam)}</li>
          ))}
        </Part>
      </div>
      {model.verwachtingen.length > 0 && (
        <Part title={t.expected}>
          {model.verwachtingen.map(({ code, tekst, bron, isAanname }) => (
            <li key={code}>
              {say(tekst)} <span className="stip-soft stip-small">{bron}</span>{' '}
              {isAanname && <Chip>{t.assumption}</Chip>}
            </li>
          ))}
        </Part>
      )}
      <h3 className="utrecht-heading-3">{t.questions}</h3>
      {wijzen.map((wijze) => (
        <Asked key={`${wijze.soort} ${wijze.groep}`} wijze={wijze} />
      ))}
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="utrecht-heading-3">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Asked({ wijze: { soort, groep, vragen } }: { wijze: Wijze }) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const say = useTekst();
  return (
    <details className="stip-behind">
      <summary>
        {m.soort[soort]}
        {groep && ` ${t.groep[groep]}`} ({t.view.count(vragen.length)})
      </summary>
      <ol>
        {vragen.map(({ code, tekst, uitleg, keuzes }) => (
          <li key={code}>
            {say(tekst)}
            {uitleg && <span className="stip-soft stip-small"> {say(uitleg)}</span>}
            {keuzes.length > 0 && (
              <p className="stip-small">
                {t.view.choices}: {keuzes.map((keuze) => say(keuze.tekst)).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
