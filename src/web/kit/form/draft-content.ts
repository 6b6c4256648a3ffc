/** How a form works is no words of anybody, and a citizen service number is sealed wherever it is kept: neither lies in a draft. */
const NEVER_KEPT = /(^_|^doe$|^versie$|bsn$)/i;

/** Field of a draft that no form has: the version of the record on which its words were begun. */
export const BEGUN_ON = '_versie';

/** Text only, and one text for each field; files are too large to keep at every pause. */
export function contentOf(form: FormData): Record<string, string> {
  const content: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (NEVER_KEPT.test(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0) content[name] = texts.join('\n');
  }
  const version = form.get('versie');
  return typeof version === 'string' ? { ...content, [BEGUN_ON]: version } : content;
}
