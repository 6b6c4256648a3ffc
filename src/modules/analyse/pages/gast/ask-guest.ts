import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { openAnalysegast } from '../../operations/partij/open-analysegast.ts';

/** What is shown once: for whom the link is, and the link. */
export type GuestLink = { readonly naam: string; readonly link: string };

type Asked = { readonly form: FormData; readonly id: string; readonly origin: string };

/** The link stands in the answer and in no address, so that it ends up in no history and no log. */
export async function askGuest(desk: Desk, { form, id, origin }: Asked): Promise<GuestLink | Refused> {
  const outcome = await desk.run(openAnalysegast, { ...readForm(form), id });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return { naam: outcome.naam, link: `${origin}/gast/${outcome.code}` };
}
