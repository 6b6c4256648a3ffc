import { html, type Markup } from '#platform/printing/paper.ts';
import type { Language } from '#platform/words.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { groupDoelen } from '../gezin/group-doelen.ts';
import type { Readable } from './read-readable.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The plan for paper: the words of the screen, in the order in which a screen reader reads a PDF. */
export function planHtml(data: Readable, language: Language): string {
  const t = language === 'en' ? en : nl;
  const { voor, dossier } = data;
  const about = dossier.plan?.samenvatting;
  return html`<div class="${voor === 'kind' ? 'child' : 'plan'}"><h1>${t.title[voor]}</h1>
    ${about ? html`<h2>${t.about[voor]}</h2><p>${about}</p>` : null}
    ${goals(data, language)}${deeds(data, language)}${help(data, language)}${people(data, language)}${rest(data, language)}
    <p class="small">${t.printed(dayOf(data.today, language))}</p></div>`.markup;
}

const list = (lines: readonly string[], empty: string): Markup =>
  lines.length === 0 ? html`<p>${empty}</p>` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

function goals({ voor, dossier, variant }: Readable, language: Language): Markup {
  const t = language === 'en' ? en : nl;
  const names = (language === 'en' ? moduleEn : moduleNl).domein;
  const lineOf = ({ tekst, voortgang, bereiktOp }: Readable['dossier']['doelen'][number]) => {
    if (bereiktOp) return `${tekst} ${t.reached[voor](dayOf(bereiktOp, language))}`;
    const far = voortgang === null ? t.unknown[voor] : t.at[voor](Math.round(voortgang / 10));
    return `${tekst} ${far}`;
  };
  const groups = groupDoelen(dossier.doelen, variant).map(
    ({ domein, doelen }) => html`<h3>${names[domein].naam}</h3>${list(doelen.map(lineOf), t.noGoals)}`,
  );
  return html`<h2>${t.goals[voor]}</h2>${groups.length === 0 ? html`<p>${t.noGoals}</p>` : groups}`;
}

function deeds({ voor, dossier }: Readable, language: Language): Markup {
  const t = language === 'en' ? en : nl;
  const shown = dossier.afspraken.filter(({ uitkomst }) => uitkomst !== 'niet-gedaan');
  const lines = shown.map(({ wie, tekst, uiterlijkOp, uitkomst }) => {
    const when = uiterlijkOp && uitkomst === null ? t.by(dayOf(uiterlijkOp, language)) : '';
    return `${t.deed(wie, tekst)} ${uitkomst === 'gedaan' ? t.isDone : when}`.trim();
  });
  return html`<h2>${t.deeds[voor]}</h2>${list(lines, t.noDeeds)}`;
}

function help({ voor, dossier }: Readable, language: Language): Markup | null {
  const t = language === 'en' ? en : nl;
  if (!dossier.delen.hulplijn) return null;
  const now = dossier.hulplijnen.filter(({ status }) => status !== 'gestopt');
  const lines = now.map(({ naam, naamEn, uitvoerder, aanbiederNaam, namen, status, stand }) =>
    [
      t.helps(language === 'en' ? naamEn : naam, uitvoerder ?? aanbiederNaam, namen.join(', ')),
      status === 'wacht' && t.waits,
      stand === 'waakvlam' && t.waakvlam,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return html`<h2>${t.help[voor]}</h2>${list(lines, t.noHelp)}`;
}

function people({ voor, gezin, netwerk }: Readable, language: Language): Markup {
  const t = language === 'en' ? en : nl;
  const face = gezin.vastGezicht ? [t.face[voor](gezin.vastGezicht.naam)] : [];
  const around = netwerk.map(({ naam, doet, relatie, jimVanNaam, jimAkkoordOp }) => {
    const known = doet ?? relatie;
    const jim = jimVanNaam && jimAkkoordOp ? ` ${t.jim(naam, jimVanNaam)}` : '';
    return `${known ? t.does(naam, known) : naam}${jim}`;
  });
  return html`<h2>${t.people[voor]}</h2>${list([...face, ...around], t.noPeople)}`;
}

function rest({ voor, dossier, partijen }: Readable, language: Language): Markup {
  const t = language === 'en' ? en : nl;
  const day = dossier.plan?.besprekenOp;
  const none = voor === 'kind' ? t.noNextKind : t.noNext;
  const dissent = partijen.filter(({ antwoord, isActueel }) => isActueel && antwoord?.oordeel === 'anders');
  const differ = dissent.map(({ naam, antwoord }) => t.sees(naam, antwoord?.toelichting ?? ''));
  return html`<h2>${t.next[voor]}</h2><p>${day ? t.nextOn(dayOf(day, language)) : none}</p>
    ${differ.length > 0 ? html`<h2>${t.differ[voor]}</h2>${list(differ, '')}` : null}
    <p><strong>${t.rights[voor]}</strong></p>`;
}
