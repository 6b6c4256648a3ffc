import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { expect, test } from 'vitest';
import { refuse } from '#platform/refusal.ts';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from './choices.tsx';
import { Form } from './form.tsx';
import type { Refused } from './form-state.ts';
import { keepTyped, readForm } from './read-form.ts';
import { TextArea, TextField } from './text-field.tsx';

function draw(page: ReactNode): string {
  const Stub = createRoutesStub([{ path: '/', Component: () => page }]);
  return renderToStaticMarkup(<Stub />);
}

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const wrong = refuse('ongeldig', { issues: [{ path: ['naam'], message: 'Vul een naam in.' }] });

test('what was typed stands in the form again after a refusal, markup included', () => {
  const refusal = keepTyped(wrong, sent({ naam: '<b>"Lis\'', tekst: 'één\ntwee', dag: 'ma' }));
  const html = draw(
    <Form submit="Bewaar" refusal={refusal} values={{ naam: 'Oud' }}>
      <TextField name="naam" label="Naam" />
      <TextArea name="tekst" label="Tekst" />
      <Select name="dag" label="Dag" options={[{ value: 'ma', label: 'Maandag' }]} />
    </Form>,
  );
  expect(html).toContain('value="&lt;b&gt;&quot;Lis&#x27;"');
  expect(html).toContain('één\ntwee</textarea>');
  expect(html).toContain('<option value="ma" selected="">');
  expect(html).not.toContain('Oud');
});

test('the summary of faults leads to the field that is wrong, and the field names its fault', () => {
  const html = draw(
    <Form submit="Bewaar" refusal={keepTyped(wrong, sent({ naam: '' }))}>
      <TextField name="naam" label="Naam" description="Zoals op school." />
    </Form>,
  );
  const target = html.match(/<a href="#([^"]+)">Vul een naam in\./)?.[1];
  expect(target).toBeTruthy();
  expect(html).toContain(`id="${target}"`);
  expect(html).toContain(`aria-describedby="${target}-error ${target}-about"`);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('Er klopt nog één ding niet');
});

test('an answer shows only in the form that was sent', () => {
  const refusal = keepTyped(refuse('doel/onbekend'), sent({ doe: 'stop', doelId: '2', reden: 'klaar' }));
  const html = draw(
    ['1', '2'].map((doelId) => (
      <Form key={doelId} submit="Stop" deed="stop" hidden={{ doelId }} refusal={refusal}>
        <TextField name="reden" label={`Reden ${doelId}`} />
      </Form>
    )),
  );
  expect(html.match(/role="alert"/g)).toHaveLength(1);
  expect(html.match(/value="klaar"/g)).toHaveLength(1);
  expect(html.indexOf('role="alert"')).toBeGreaterThan(html.indexOf('Reden 1'));
});

test('a refusal says its own sentence, with what it carries', () => {
  const html = draw(
    <Form
      submit="Stop"
      refusal={keepTyped(refuse('doel/dicht', { sinds: 'mei' }), sent({}))}
      words={{ 'doel/dicht': ({ sinds }) => `Dit doel is dicht sinds ${sinds}.` }}
    />,
  );
  expect(html).toContain('Dit doel is dicht sinds mei.');
});

test('a draft stands in the form before what is kept, and what was just typed before the draft', () => {
  const draft = { form: 'doel/1', content: { naam: 'Concept', uitleg: 'Concept' }, savedAt: new Date() };
  const html = draw(
    <Form
      submit="Bewaar"
      draft={draft}
      values={{ naam: 'Oud', uitleg: 'Oud' }}
      refusal={keepTyped(wrong, sent({ naam: 'Getypt' }))}
    >
      <TextField name="naam" label="Naam" />
      <TextField name="uitleg" label="Uitleg" />
    </Form>,
  );
  expect(html).toContain('value="Getypt"');
  expect(html).toContain('value="Concept"');
  expect(html).not.toContain('Oud');
  expect(html).toContain('name="_form" value="doel/1"');
});

test('somebody else was first: the choice comes instead of the fields, with the newest version', () => {
  const current = { versie: 7, naam: 'Van een ander' };
  const html = draw(
    <Form
      submit="Bewaar"
      version={6}
      merge={{ naam: 'Naam' }}
      refusal={keepTyped(refuse('verouderd', { huidig: current }), sent({ naam: 'Van mij', versie: '6' }))}
    >
      <TextField name="naam" label="Naam" />
    </Form>,
  );
  expect(html).toContain('name="versie" value="7"');
  expect(html).toContain('<input type="radio" name="naam" checked="" value="Van mij"/>');
  expect(html).toContain('<input type="radio" name="naam" value="Van een ander"/>');
  expect(html).not.toContain('type="text"');
});

const plan = { samenvatting: 'Van een ander' };
const drawDraft = (content: Record<string, string>, refusal?: Refused) =>
  draw(
    <Form
      submit="Bewaar"
      version={5}
      values={plan}
      merge={{ samenvatting: 'Plan' }}
      draft={{ form: 'plan/1', content, savedAt: new Date() }}
      refusal={refusal}
    >
      <TextArea name="samenvatting" label="Plan" />
    </Form>,
  );

test('a draft is sent with the version on which it was begun, however new the record is', () => {
  const html = drawDraft({ samenvatting: 'Van mij', _versie: '3' });
  expect(html).toContain('name="versie" value="3"');
  expect(html).toContain('Van mij</textarea>');
  expect(html).not.toContain('_versie');
});

test('after the choice the newest version goes along, and the draft no longer holds it back', () => {
  const late = keepTyped(
    refuse('verouderd', { huidig: { ...plan, versie: 6 } }),
    sent({ samenvatting: 'Mijn' }),
  );
  expect(drawDraft({ samenvatting: 'Mijn', _versie: '3' }, late)).toContain('name="versie" value="6"');
});

test('words that were refused keep the version with which they were sent', () => {
  const again = keepTyped(wrong, sent({ samenvatting: 'Mijn', versie: '4' }));
  expect(drawDraft({ samenvatting: 'Mijn', _versie: '3' }, again)).toContain('name="versie" value="4"');
});

test('a draft from before there was a record is laid beside it, and covers nothing', () => {
  const html = drawDraft({ samenvatting: 'Van mij' });
  expect(html).toContain('<input type="radio" name="samenvatting" checked="" value="Van mij"/>');
  expect(html).toContain('<input type="radio" name="samenvatting" value="Van een ander"/>');
  expect(html).toContain('name="versie" value="5"');
});

test('a field that must be filled says so to a screen reader, and is not called wrong before anybody typed', () => {
  const html = draw(
    <Form submit="Bewaar">
      <TextArea name="tekst" label="Tekst" />
      <TextField name="naam" label="Naam" isOptional />
    </Form>,
  );
  expect(html.match(/aria-required="true"/g)).toHaveLength(1);
  expect(html).not.toMatch(/ required=|aria-invalid/);
});

test('choices that were made stay made', () => {
  const form = sent({ kleur: 'b', akkoord: 'true' });
  form.append('wie[]', '2');
  const html = draw(
    <Form submit="Bewaar" refusal={keepTyped(wrong, form)}>
      <RadioGroup name="kleur" label="Kleur" options={['a', 'b'].map((value) => ({ value, label: value }))} />
      <CheckboxGroup
        name="wie[]"
        label="Wie"
        options={['1', '2'].map((value) => ({ value, label: value }))}
      />
      <Checkbox name="akkoord" label="Akkoord" />
    </Form>,
  );
  const checked = [...html.matchAll(/<input [^>]*checked=""[^>]*>/g)].map(([input]) => input);
  expect(checked.map((input) => input.match(/value="([^"]*)"/)?.[1])).toEqual(['b', '2', 'true']);
});

test('a form becomes the input of an operation: lists, numbers of versions, nothing for what is empty', () => {
  const form = sent({
    _form: 'x',
    doe: 'open',
    versie: '3',
    naam: '',
    'leden.1.naam': 'Bo',
    'leden.0.naam': 'An',
  });
  form.append('wie[]', '1');
  expect(readForm(form)).toEqual({ versie: 3, leden: [{ naam: 'An' }, { naam: 'Bo' }], wie: ['1'] });
});

test('a field name cannot reach into the prototype of all objects', () => {
  readForm(sent({ '__proto__.stuk': 'ja' }));
  expect(({} as Record<string, unknown>)['stuk']).toBeUndefined();
});
