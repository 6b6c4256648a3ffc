import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from './chromium.ts';

async function readTwoPages(executablePath: string): Promise<(string | null)[]> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const seen: (string | null)[] = [];
  for (const text of ['een', 'twee']) {
    const page = await browser.newPage();
    await page.setContent(`<h1>${text}</h1>`);
    seen.push(await page.textContent('h1'));
  }
  await browser.close();
  return seen;
}

describe('the browser of the tests', () => {
  it('opens more than one page', { timeout: 60_000 }, async () => {
    expect(await readTwoPages(await chromiumPath())).toEqual(['een', 'twee']);
  });

  it('comes from npm where the machine has none', { timeout: 60_000 }, async () => {
    const { PATH = '' } = process.env;
    Object.assign(process.env, { PATH: '/nowhere' });
    const path = await chromiumPath().finally(() => Object.assign(process.env, { PATH }));
    expect(await readTwoPages(path)).toEqual(['een', 'twee']);
  });
});
