import { readFileSync, writeFileSync } from 'node:fs';
import { type Setting, settings } from '#platform/starting/settings.ts';

const page = new URL('./run/configuration.md', import.meta.url);
const begin = '<!-- generated: settings -->';
const end = '<!-- /generated: settings -->';

/** The settings as operators read them: one row each, in the order of the code. */
function settingsTable(all: Readonly<Record<string, Setting>>): string {
  const rows = Object.entries(all).map(([name, { en, form, isSecret, ...rest }]) => {
    const absent = rest.default === undefined ? '' : `\`${rest.default}\``;
    const secret = isSecret ? ' Secret.' : '';
    return `| \`${name}\` | ${en}${secret} | must ${form.en} | ${absent} |`;
  });
  return ['| variable | for | form | default |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page for operators with its table made anew; what is written by hand around it stays. */
export function fillSettings(markdown: string): string {
  const [before, rest] = markdown.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/run/configuration.md lacks ${begin} or ${end}.`);
  return `${before}${begin}\n\n${settingsTable(settings)}\n\n${end}${after}`;
}

if (import.meta.main) writeFileSync(page, fillSettings(readFileSync(page, 'utf8')));
