import { Link } from 'react-router';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { DoorFields } from './door-fields.tsx';
import { FoundList } from './found-list.tsx';
import { NewFamilyFields } from './new-family-fields.tsx';
import type { StepData } from './read-step.ts';
import { rowsOf } from './rows.ts';
import type { QuestionAnswer } from './take-step.ts';

type Props = { data: StepData; answer: QuestionAnswer };

/** The question itself, for a known family or with the family that comes with it. */
export function QuestionStep({ data, answer }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { family, draft, typed, refusal, alike } = answer;
  const filled = { ...typed, ...draft.content };
  return (
    <div className="stip-stack">
      {family && <Chosen name={family.naam} />}
      {alike && <Alike answer={answer} />}
      <Card title={family ? t.question : t.both}>
        <Form
          submit={t.submit}
          deed="bewaar"
          hidden={fixedFields(answer)}
          values={typed ?? {}}
          refusal={refusal}
          words={words}
          draft={draft}
          foot={
            alike && (
              <Button kind="secondary" name="doe" value="toch-nieuw">
                {t.stillNew}
              </Button>
            )
          }
        >
          {!family && <NewFamilyFields gemeenten={data.gemeenten} rows={rowsOf(filled)} />}
          <DoorFields organisaties={data.organisaties} chosen={filled['deur']} />
          <TextArea name="tekst" label={t.tekst} description={t.tekstAbout} rows={6} maxLength={10_000} />
          {family && family.leden.length > 0 && (
            <Select
              name="persoonId"
              label={t.persoon}
              isOptional
              options={family.leden.map(({ id, voornaam }) => ({ value: id, label: voornaam }))}
            />
          )}
        </Form>
      </Card>
    </div>
  );
}

/** What is known already is not asked: the family that was chosen. */
function fixedFields({ family }: QuestionAnswer): Record<string, string> {
  if (!family) return {};
  return { gezinId: family.id, gezinNaam: family.naam, betrokken: String(family.leden.length > 0) };
}

function Chosen({ name }: { name: string }) {
  const t = useWords({ nl, en }).nieuw;
  return (
    <Card title={t.known}>
      <div className="stip-row">
        <strong>{name}</strong> <Link to="/hulpvragen/nieuw">{t.other}</Link>
      </div>
    </Card>
  );
}

/** The new family resembles a known one: choose that one, with what was typed, or say that it is new after all. */
function Alike({ answer }: { answer: QuestionAnswer }) {
  const t = useWords({ nl, en }).nieuw;
  const { alike = [], typed = {} } = answer;
  const along = Object.fromEntries(
    ['tekst', 'deur', 'verwijzerId'].flatMap((name) => (typed[name] ? [[name, String(typed[name])]] : [])),
  );
  return (
    <Card title={t.likeTitle}>
      {alike.length === 0 && <p>{t.likeHidden}</p>}
      <FoundList found={alike} typed={along} />
    </Card>
  );
}
