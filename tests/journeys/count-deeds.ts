import type { Page } from 'playwright-core';

/** Counts from now on what the hand does: clicks, and fields of which the content is changed, long texts and lists among them. */
export async function countDeeds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (name: string) => sessionStorage.setItem(name, `${Number(sessionStorage.getItem(name)) + 1}`);
    const isTyped = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && add('clicks'), true);
    addEventListener('change', (event) => isTyped(event.target) && add('typed'), true);
  });
}

/** What was counted, after which counting begins again. */
export async function takeDeeds(page: Page) {
  return await page.evaluate(() => {
    const [clicks = 0, typed = 0] = ['clicks', 'typed'].map((name) => Number(sessionStorage.getItem(name)));
    sessionStorage.clear();
    return { clicks, typed };
  });
}
