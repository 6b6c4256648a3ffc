import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { notPrinted } from './not-printed.ts';
import { html } from './paper.ts';
import { printToPdf } from './print-to-pdf.ts';
import { closePrinting } from './printing-browser.ts';
import { openPlaces } from './take-place.ts';
import { textOfPdf } from './testing.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closePrinting);

async function printed(body: string): Promise<Uint8Array> {
  const pdf = await printToPdf(body, { title: 'Brief voor Sem', lang: 'nl' });
  if (isRefusal(pdf)) throw new Error(`${pdf.refused}: ${String(pdf.detail['fault'])}`);
  return pdf;
}

test('a letter becomes a PDF with its structure, its language, its title and its words', async () => {
  const pdf = await printed(
    '<h1>Besluit over hulp</h1><p>Wij geven Zoë hulp: € 12.</p><h2>Waarom</h2><p>Omdat.</p>',
  );
  const raw = Buffer.from(pdf).toString('latin1');
  expect(raw.slice(0, 5)).toBe('%PDF-');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true/);
  expect(raw).toContain('/Lang (nl)');
  expect(raw).toContain('/Title (Brief voor Sem)');
  for (const level of ['H1', 'H2', 'P']) expect(raw).toContain(`/S /${level}`);
  expect(raw, 'headings make the outline').toContain('/Title (Waarom)');
  expect(textOfPdf(pdf)).toContain('Besluit over hulp');
  expect(textOfPdf(pdf)).toContain('Wij geven Zoë hulp: € 12.');
  expect(textOfPdf(pdf)).not.toContain('Wij geven Noor');
});

test('what stands in a page runs nothing, fetches nothing and reads no file of this machine', async () => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end('gevonden');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pdf = await printed(`<p id="a">gezin</p><script>document.body.textContent = 'liep'</script>
    <img src="${site}/beeld" onerror="document.body.textContent = 'liep'"><iframe src="file:///etc/hostname"></iframe>
    <iframe src="${site}/kader"></iframe><link rel="stylesheet" href="${site}/stijl"><style>@import '${site}/ook'</style>
    <meta http-equiv="refresh" content="0;url=${site}/weg">`);
  server.close();
  expect(asked).toEqual([]);
  expect(textOfPdf(pdf).replaceAll(/\s/g, '')).toBe('gezin');
});

test('what people type stays text', () => {
  const typed = `<b onclick="x('y')">&`;
  expect(html`<p>${typed}</p>${[html`<i>${1}</i>`, null, false]}`.markup).toBe(
    '<p>&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;</p><i>1</i>',
  );
});

test('several letters at once each come whole', async () => {
  const pdfs = await Promise.all(['een', 'twee', 'drie', 'vier'].map((word) => printed(`<p>${word}</p>`)));
  expect(pdfs.map(textOfPdf)).toEqual(['een', 'twee', 'drie', 'vier']);
});

test('a machine without a browser says so in words, and prints as soon as it has one', async () => {
  await closePrinting();
  const { PATH = '' } = process.env;
  const folder = await mkdtemp(join(tmpdir(), 'stip-no-browser-'));
  await writeFile(join(folder, 'chromium'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  Object.assign(process.env, { PATH: folder });
  const outcome = await printToPdf('<p>een</p>', { title: 'een', lang: 'nl' }).finally(() =>
    Object.assign(process.env, { PATH }),
  );
  await rm(folder, { recursive: true });
  expect(outcome).toMatchObject({ refused: 'afdruk/geen-browser' });
  for (const words of [notPrinted.nl, notPrinted.en]) expect(words['afdruk/geen-browser']).toMatch(/browser/);
  expect(textOfPdf(await printed('<p>weer</p>'))).toBe('weer');
});

test('so many print at a time, others wait their turn, and who stands too far back hears it at once', async () => {
  const takePlace = openPlaces(1, 1);
  const done: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = takePlace(() => gate.promise.then(() => done.push('een')));
  const second = takePlace(async () => done.push('twee'));
  expect(await takePlace(async () => done.push('drie'))).toBeUndefined();
  gate.resolve();
  await Promise.all([first, second]);
  expect(done).toEqual(['een', 'twee']);
  await takePlace(() => Promise.reject(new Error('mis'))).catch(() => done.push('mis'));
  await takePlace(async () => done.push('vier'));
  expect(done, 'a place is free again after a fault').toEqual(['een', 'twee', 'mis', 'vier']);
});
