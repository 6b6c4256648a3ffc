import { readForm } from '#web/kit/form/read-form.ts';

const texts = ['gevraagd', 'bevinding', 'motivering', 'gevolg', 'gebruikelijkeHulpUitleg', 'maatwerkUitleg'];
const choices = ['soort', 'van', 'tot', 'gebruikelijkeHulp'];

/**
 * What someone wrote on a besluit. A field that was emptied is empty, and does not stay as it was; but a choice between
 * two versions sends only what it was about, and leaves the rest.
 */
export function readWriting(form: FormData): Record<string, unknown> {
  const { heel: _, ...input } = readForm(form);
  for (const name of texts) if (form.has(name) && !(name in input)) input[name] = '';
  for (const name of choices) if (form.has(name) && !(name in input)) input[name] = null;
  if (!form.has('heel')) return input;
  return { gebruikelijkeHulp: null, isMaatwerk: false, artikelen: [], ...input };
}
