import type { Browser, BrowserContext } from 'playwright-core';
import { refuse } from '../refusal.ts';
import type { NotPrinted } from './not-printed.ts';
import { paperOf, type Sheet } from './paper.ts';
import { withBrowser } from './printing-browser.ts';
import { openPlaces } from './take-place.ts';

/** A sheet takes a second or two; after this it will not come any more. */
const longestMs = 20_000;

/** Each page on the table takes memory, and who waits longer than this may as well try again. */
const takePlace = openPlaces(2, 12);

/**
 * A tagged PDF (PDF/UA needs its structure, language and title; EN 301 549 clause 10) of a piece of our own HTML.
 * The page gets no script, no network and no cookie: whatever stands in a family's words stays words.
 * @param html what stands between the tags of `body`; escape what people typed (`html` of `paper.ts` does).
 * @returns the bytes of the PDF; refuses when no browser runs here, or when too many ask at once.
 */
export async function printToPdf(html: string, sheet: Sheet): Promise<Uint8Array | NotPrinted> {
  const printOnce = () => withBrowser((browser) => print(browser, html, sheet));
  // A print that fails now and then, as where a page asks for another that is turned away, comes the second time.
  const printed = await takePlace(() => printOnce().catch(printOnce).catch(toRefusal));
  return printed ?? refuse('afdruk/druk');
}

/** Whatever is wrong with the browser, the letter itself is fine and can be printed from the screen. */
function toRefusal(error: unknown): NotPrinted {
  return refuse('afdruk/geen-browser', { fault: error instanceof Error ? error.message : String(error) });
}

async function print(browser: Browser, html: string, sheet: Sheet): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
  });
  const late = setTimeout(() => void context.close(), longestMs);
  try {
    return await printIn(context, html, sheet);
  } finally {
    clearTimeout(late);
    await context.close();
  }
}

async function printIn(context: BrowserContext, html: string, sheet: Sheet): Promise<Uint8Array> {
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(longestMs);
  await page.setContent(await paperOf(html, sheet), { waitUntil: 'load' });
  return await page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    printBackground: true,
    preferCSSPageSize: true,
  });
}
