import { findChromium, chromiumArgs as printingArgs } from '#platform/printing/find-chromium.ts';

/** The tests run the browser that makes the PDFs, and also as root, for whom Chromium has no sandbox. */
export const chromiumArgs: readonly string[] = ['--no-sandbox', ...printingArgs];
export const chromiumPath = findChromium;
