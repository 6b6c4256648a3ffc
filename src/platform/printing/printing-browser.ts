import type { Browser } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-chromium.ts';

/** How long a browser without work stays; most letters of a day come in a row. */
const idleMs = 60_000;

/** What the process holds: one browser, how many pages are on its table, and when it may go. */
const state: { browser?: Promise<Browser> | undefined; pages: number; idle?: NodeJS.Timeout | undefined } = {
  pages: 0,
};

/** Runs with the one browser of this process, which begins when it is asked for and ends when nobody asks any more. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  clearTimeout(state.idle);
  state.pages += 1;
  try {
    return await work(await openBrowser());
  } finally {
    state.pages -= 1;
    if (state.pages === 0) state.idle = setTimeout(() => void closePrinting(), idleMs).unref();
  }
}

/** Ends the browser, if there is one; for who stops, and for tests. */
export async function closePrinting(): Promise<void> {
  clearTimeout(state.idle);
  const open = state.browser;
  state.browser = undefined;
  // A browser that never came up has nothing to close; whoever asked for it heard why.
  await (await open?.catch(() => undefined))?.close();
}

function openBrowser(): Promise<Browser> {
  const asked = state.browser ?? launch();
  state.browser = asked;
  const forget = () => {
    if (state.browser === asked) state.browser = undefined;
  };
  // One that failed or died is not kept: the next letter gets a fresh try.
  asked.then((browser) => browser.once('disconnected', forget), forget);
  return asked;
}

async function launch(): Promise<Browser> {
  // Fetched at the first letter: a process that prints nothing carries none of it.
  const { chromium } = await import('playwright-core');
  const executablePath = await findChromium();
  const open = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath,
      chromiumSandbox,
      args: [...chromiumArgs],
      timeout: 20_000,
      // The house ends itself in its own order.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  // Chromium has no sandbox for root and in many containers; what it is given is our own page, without script or network.
  if (process.getuid?.() === 0) return await open(false);
  return await open(true).catch(() => open(false));
}
