import type { Page } from 'playwright-core';

/** What a gezinswerker does for a family, by the words on the screen; the same with and without JavaScript. */
export type NewFamily = {
  readonly naam: string;
  readonly achternaam: string;
  readonly kind: string;
  readonly ouder: string;
  readonly vraag: string;
};

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
/** The part behind a line of text that opens it. */
async function unfold(page: Page, opener: string) {
  const part = main(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${opener}$`) }) })
    .last();
  await part.locator('summary').first().click();
  return part;
}

export async function searchFamily(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe hulpvraag' }).first().click();
  await main(page).getByLabel('Naam of burgerservicenummer').fill(text);
  await press(page, 'Zoek');
}

export async function describeFamily(page: Page, family: NewFamily): Promise<void> {
  await press(page, 'Nieuw gezin');
  await main(page).getByLabel('Naam voor het gezin').fill(family.naam);
  for (const [nr, voornaam] of [family.kind, family.ouder].entries()) {
    const member = page.getByRole('group', { name: `Gezinslid ${nr + 1}` });
    await member.getByLabel('Voornaam').fill(voornaam);
    await member.getByLabel('Achternaam').fill(family.achternaam);
  }
  await page.getByRole('group', { name: 'Gezinslid 1' }).getByLabel('Geboortedatum').fill('2016-05-02');
  await main(page).getByLabel('Hoe kwam de vraag binnen?').selectOption({ label: 'Het gezin zelf' });
  await main(page).getByLabel('Wat is de vraag?').fill(family.vraag);
}

/** Where nothing is wrong the question itself comes next, with the ladder; from there it goes on to the family. */
export async function saveQuestion(page: Page): Promise<void> {
  await press(page, 'Bewaar de hulpvraag');
  const saved = page.getByText('De hulpvraag is bewaard.');
  await saved.or(page.getByRole('alert')).first().waitFor();
  if ((await saved.count()) > 0) await main(page).getByRole('link', { name: 'Naar het gezin' }).click();
}

export async function openPlan(page: Page, about: string): Promise<void> {
  await main(page).getByLabel('Vertel in gewone woorden waar het plan over gaat').fill(about);
  await press(page, 'Open het plan');
  await page.getByText('Het plan is begonnen.').waitFor();
}

export async function addGoal(page: Page, text: string): Promise<void> {
  const part = await unfold(page, 'Doel toevoegen');
  await part.getByLabel('Wat wil het gezin bereiken?').fill(text);
  await part.getByLabel('School en werk').check();
  await part.getByRole('button', { name: 'Zet het doel in het plan' }).click();
  await page.getByText('Het doel staat in het plan.').waitFor();
}

export async function addHelp(page: Page, help: { for: string; kind: string; how: string }): Promise<void> {
  const part = await unfold(page, 'Hulp toevoegen');
  await part.getByLabel(help.for).check();
  const kind = part.locator('details').filter({ hasText: help.kind });
  await kind.locator('summary').click();
  await kind.getByLabel(help.kind).check();
  await part.getByLabel(help.how).check();
  await part.getByRole('button', { name: 'Zet de hulp in het plan' }).click();
  await page.getByText('De hulp staat in het plan.').waitFor();
  // The help before this one left the same sentence.
  await main(page).getByRole('listitem').filter({ hasText: help.kind }).first().waitFor();
}

export async function giveOrder(page: Page, order: { for: string; kind: string; to: string }): Promise<void> {
  await main(page).getByRole('link', { name: 'Toewijzing maken' }).click();
  await main(page).getByLabel(order.for).check();
  await main(page).getByLabel('Welke aanbieder?').selectOption({ label: order.to });
  await main(page).getByLabel('Welke hulp?').selectOption({ value: order.kind });
  await press(page, 'Maak de toewijzing');
  await page.getByText('De toewijzing is bewaard.').waitFor();
}

export async function stopHelp(page: Page, name: string): Promise<void> {
  const line = main(page).getByRole('listitem').filter({ hasText: name }).first();
  await line.locator('summary', { hasText: 'Stop deze hulp' }).click();
  await line.getByLabel('Waarom stopt de hulp?').selectOption({ label: 'Klaar zoals gepland' });
  await line.getByRole('button', { name: 'Stop de hulp' }).click();
  await page.getByText('De hulp is beëindigd.').waitFor();
}
