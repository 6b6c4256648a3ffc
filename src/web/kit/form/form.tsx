import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { Form as RouterForm, useNavigation } from 'react-router';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Button } from '../page/button.tsx';
import { DraftLine, DraftNote } from './draft-line.tsx';
import { type Draft, errorsOf, FormContext, type Refused, type Values } from './form-state.ts';
import { MergeChoice } from './merge-choice.tsx';
import { RefusalNote, type Sentences } from './refusal-note.tsx';
import { type DraftState, useDraft } from './use-draft.ts';
import { useLargeFiles } from './use-large-files.ts';
import { isUndated, useVersion } from './use-version.ts';

export type FormProps = {
  /** Text of the button that sends. */
  readonly submit: string;
  /** What the action answered, with `keepTyped`; a form shows only what was said about itself. */
  readonly refusal?: Refused | undefined;
  /** Sentences for the refusals of these operations. */
  readonly words?: Sentences;
  /** What the fields begin with. */
  readonly values?: Values;
  /** Version of the record, for the optimistic lock. */
  readonly version?: number;
  /** Name of the deed, where a page has several. */
  readonly deed?: string;
  /** Further fixed fields, such as the id of the record. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Keeps what is typed; from `draftOf` in the loader. */
  readonly draft?: Draft;
  /** Fields and their names, for the choice when somebody else was first. */
  readonly merge?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly hasFile?: boolean;
  readonly kind?: 'primary' | 'secondary' | 'negative';
  /** Beside the button. */
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
};

/** A form that works without JavaScript, loses nothing that was typed, and says for each field what is wrong. */
export function Form(props: FormProps) {
  const { submit, refusal: answer, draft, action, hasFile = false, kind, foot } = props;
  const t = useWords({ nl, en });
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const refusal = isAbout(props, answer) ? answer : undefined;
  const { state, stop } = useDraft(element, draft?.form);
  const isBusy = useOwnSubmit(element, refusal);
  const version = useVersion(element, props, refusal);
  const merging = mergingOf(props, refusal);
  const large = useLargeFiles(element, hasFile);
  const form = useMemo(() => {
    const values = { ...props.values, ...draft?.content, ...refusal?.typed };
    const tooLarge = large.map((name) => [name, t.form.fileTooLarge(LARGEST_FILE / 1_000_000)] as const);
    return { id, values, errors: new Map([...errorsOf(refusal), ...tooLarge]) };
  }, [id, props.values, draft, refusal, large, t]);

  return (
    <FormContext value={form}>
      <RouterForm
        className="stip-form"
        method="post"
        {...(action && { action })}
        {...(hasFile && { encType: 'multipart/form-data' as const })}
        noValidate
        ref={element}
        onSubmit={stop}
      >
        <Notes {...props} refusal={merging ? undefined : refusal} isAnswered={refusal !== undefined} />
        <Hidden {...props} version={merging?.version ?? version} />
        {merging ? <MergeChoice {...merging} /> : props.children}
        <div className="stip-form__foot">
          <Button kind={kind ?? 'primary'} disabled={isBusy}>
            {merging ? t.merge.save : submit}
          </Button>
          {foot}
          {draft && <DraftLine state={state satisfies DraftState} />}
        </div>
      </RouterForm>
    </FormContext>
  );
}

type NotesProps = Pick<FormProps, 'refusal' | 'words' | 'draft'> & { readonly isAnswered: boolean };

/** What there is to say before the fields: why it was refused, or that these words are from before. */
function Notes({ refusal, words, draft, isAnswered }: NotesProps) {
  if (refusal) return <RefusalNote refusal={refusal} {...(words && { words })} />;
  return draft && !isAnswered ? <DraftNote draft={draft} /> : null;
}

type HiddenProps = Pick<FormProps, 'hidden' | 'deed' | 'draft'> & { readonly version: number | undefined };

function Hidden({ hidden = {}, deed, draft, version }: HiddenProps) {
  const fields = {
    ...(deed && { doe: deed }),
    ...(draft && { _form: draft.form }),
    ...(version !== undefined && { versie: String(version) }),
    ...hidden,
  };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** On a page with several forms an answer belongs to the one that was sent. */
function isAbout({ deed, hidden = {} }: FormProps, refusal: Refused | undefined): boolean {
  if (!refusal?.typed) return refusal !== undefined;
  const { typed } = refusal;
  return (
    (typed['doe'] ?? undefined) === deed &&
    Object.entries(hidden).every(([name, value]) => typed[name] === value)
  );
}

function mergingOf(props: FormProps, refusal: Refused | undefined) {
  const { merge, version } = props;
  if (merge && !refusal && version !== undefined && isUndated(props)) {
    return { fields: merge, typed: props.draft?.content ?? {}, current: props.values ?? {}, version };
  }
  const current = refusal?.refused === 'verouderd' ? refusal.detail['huidig'] : undefined;
  if (!merge || !refusal?.typed || typeof current !== 'object' || current === null) return undefined;
  const record = current as Values;
  return { fields: merge, typed: refusal.typed, current: record, version: Number(record['versie']) };
}

/** While it is sent it cannot be sent again; when it was taken, the fields show what is kept now. */
function useOwnSubmit(form: { current: HTMLFormElement | null }, refusal: Refused | undefined): boolean {
  const { state, formData } = useNavigation();
  const isOwn = useRef(false);
  const isSending = state === 'submitting' && formData !== undefined;
  useEffect(() => {
    const element = form.current;
    const mark = (event: Event) => {
      if (!event.defaultPrevented) isOwn.current = true;
    };
    element?.addEventListener('submit', mark);
    return () => element?.removeEventListener('submit', mark);
  }, [form]);
  useEffect(() => {
    if (state !== 'idle' || !isOwn.current) return;
    isOwn.current = false;
    if (!refusal) form.current?.reset();
  }, [state, refusal, form]);
  return isSending;
}
