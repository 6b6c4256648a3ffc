import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { familyOf } from '../family-of.ts';
import { openSite, type Site } from '../site.ts';
import { Visitor } from '../visitor.ts';

const nowhere = '01890000-0000-7000-8000-000000000000';
let site: Site;
let anouk: Visitor;
beforeAll(async () => {
  site = await openSite();
  anouk = await new Visitor(site.url).signIn('anouk');
});
afterAll(() => site.close());

const goals = async () => (await sql`select from doel`.execute(site.owner)).rows.length;
const aGoal = { doe: 'doel-open', tekst: 'Weer samen eten.', domein: 'wonen' };

test('a process says that it lives and that it is ready, to whoever asks', async () => {
  const stranger = new Visitor(site.url);
  expect(await stranger.read('/health')).toEqual({ status: 200, text: '{"status":"ok"}' });
  expect(await stranger.read('/ready')).toEqual({ status: 200, text: '{"status":"ok"}' });
});

test('without signing in every page leads to the sign-in, and back to where one wanted to be', async () => {
  for (const path of [
    '/gezinnen',
    `/gezinnen/${nowhere}`,
    '/hulpvragen/nieuw',
    '/landschap',
    '/berichten',
    '/beheer',
    '/meldingen',
  ]) {
    const answer = await new Visitor(site.url).ask(path);
    expect([path, answer.status, answer.headers.get('location')]).toEqual([
      path,
      302,
      `/aanmelden?terug=${encodeURIComponent(path)}`,
    ]);
  }
});

describe('what every page tells the browser', () => {
  test('only scripts of this page run, nobody frames it, and nothing of it is kept', async () => {
    const answer = await anouk.ask('/gezinnen');
    const text = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const scripts = text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(text).not.toMatch(/ style="| onclick=/);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    const again = (await anouk.ask('/gezinnen')).headers.get('content-security-policy');
    expect(again).not.toContain(nonce);
  });

  test('every cookie is out of reach of scripts and of other sites', () => {
    expect(anouk.cookieLines.length).toBeGreaterThan(2);
    const loose = anouk.cookieLines.filter(
      (line) => !(/httponly/i.test(line) && /samesite=(lax|strict)/i.test(line)),
    );
    expect(loose).toEqual([]);
  });
});

describe('a form', () => {
  test('of another site is refused and changes nothing', async () => {
    const before = await goals();
    const family = await familyOf(site, 'anouk');
    for (const origin of ['https://elders.example', 'null', null, 'http://localhost:1']) {
      const answer = await anouk.send(`/gezinnen/${family}`, aGoal, origin);
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(await answer.text()).toContain('Dit formulier komt niet van deze site.');
    }
    expect((await anouk.send('/afmelden', {}, 'https://elders.example')).status).toBe(403);
    expect((await anouk.read('/gezinnen')).status).toBe(200);
    expect(await goals()).toBe(before);
  });

  test('that comes after the session ended is kept as a draft, and is there after signing in again', async () => {
    const late = await new Visitor(site.url).signIn('geke');
    await sql`update session set seen_at = seen_at - interval '31 minutes'
      where account_id = (select id from account where subject = 'geke')`.execute(site.owner);
    const typed = { doe: 'bewaar', _form: 'hulpvraag/nieuw', tekst: 'De buren bellen over ruzie.' };
    const answer = await late.send('/hulpvragen/nieuw', typed);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/aanmelden?terug=${encodeURIComponent('/hulpvragen/nieuw')}&bewaard=1`,
    ]);
    expect((await late.read('/hulpvragen/nieuw')).text).not.toContain('De buren bellen over ruzie.');
    await late.signIn('geke');
    const form = await late.send('/hulpvragen/nieuw', { doe: 'nieuw' });
    expect(await form.text()).toContain('De buren bellen over ruzie.');
  });

  test('with a file that is too large is refused in words, and nothing of it is kept', async () => {
    const family = await familyOf(site, 'anouk');
    const form = new FormData();
    form.set('doe', 'bijlage-stuur');
    form.set('bestand', new File([new Uint8Array(10_500_000)], 'foto.png', { type: 'image/png' }));
    for (const _ of ['once', 'and again over the same connection']) {
      const answer = await anouk.send(`/gezinnen/${family}`, form);
      expect(answer.status).toBe(413);
      expect(await answer.text()).toContain('Dit bestand is te groot.');
    }
    expect((await sql`select from bijlage`.execute(site.owner)).rows).toEqual([]);
  });

  test('with HTML in it shows that HTML as text', async () => {
    const family = await familyOf(site, 'anouk');
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    expect((await anouk.send(`/gezinnen/${family}`, { ...aGoal, tekst: evil })).status).toBe(302);
    const { text } = await anouk.read(`/gezinnen/${family}`);
    expect(text).toContain('&lt;img src=x onerror=');
    expect(text).not.toContain(evil);
    expect(text).not.toContain('<script>alert(2)');
  });
});

describe('a family of another gemeente', () => {
  /** What differs from one answer to the next, whoever asks what. */
  const withoutTrace = (text: string, id: string) =>
    text
      .replaceAll(id, ':id')
      .replaceAll(/nonce(="|-|\\?":\\?"|\\",\\")[^"'\\]+/g, 'nonce')
      .replaceAll(/[0-9a-f]{32}/g, ':trace')
      .replaceAll(/[A-Za-z0-9+/]{22}==/g, ':nonce');

  test('looks like one that never was, on every page and to every form', async () => {
    const geke = await familyOf(site, 'geke');
    expect((await anouk.read(`/gezinnen/${await familyOf(site, 'anouk')}`)).status).toBe(200);
    for (const page of ['', '/inzage', '/toestemmingen', '/leden', '/toewijzing', `/bijlagen/${nowhere}`]) {
      const [theirs, none] = [
        await anouk.read(`/gezinnen/${geke}${page}`),
        await anouk.read(`/gezinnen/${nowhere}${page}`),
      ];
      expect([page, theirs.status]).toEqual([page, 404]);
      expect(none.status).toBe(404);
      expect(withoutTrace(theirs.text, geke), page).toBe(withoutTrace(none.text, nowhere));
    }
    const before = await goals();
    const [theirs, none] = [
      await anouk.send(`/gezinnen/${geke}`, aGoal),
      await anouk.send(`/gezinnen/${nowhere}`, aGoal),
    ];
    expect(theirs.status).toBe(none.status);
    expect(withoutTrace(await theirs.text(), geke)).toBe(withoutTrace(await none.text(), nowhere));
    expect(await goals()).toBe(before);
  });

  test('an id that is no id at all gets the page that is not there', async () => {
    for (const id of ['1', "' or 1=1 --", '%3Cscript%3E', '../../etc/passwd'])
      expect((await anouk.read(`/gezinnen/${encodeURIComponent(id)}`)).status, id).toBe(404);
  });
});

test('the lines that the process wrote hold no names, no words of a family and no BSN', async () => {
  const { rows } = await sql<{
    naam: string;
  }>`select achternaam as naam from persoon union select naam from account
    union select naam from gezin`.execute(site.owner);
  const said = site.said();
  const words = new Set(said.split(/[^\p{L}]+/u));
  expect(said).toContain('"path":"/gezinnen/:id"');
  const names = rows
    .map(({ naam }) => naam)
    .filter((naam) => naam.length > 3 && !/^(stip|test)$/i.test(naam));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((naam) => words.has(naam) || (naam.includes(' ') && said.includes(naam)))).toEqual([]);
  expect(said).not.toMatch(/\b999\d{6}\b|slaapt|Weer samen eten|ruzie/);
});
