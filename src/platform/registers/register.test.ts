import { existsSync, readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../exchanging/testing.ts';
import { brpRegister } from './brp-register.ts';
import type { FoundGezag } from './register.ts';
import { type Arranged, arrangeOverHttp, arrangeWithin, CHILDREN } from './testing/arrange.ts';
import { listFaults, type OpenApi } from './testing/open-api.ts';

const document = new URL('../../../../shared/reference/openapi/brp/brp-personen-2.7.0.json', import.meta.url);

describe.each([
  ['within the process', arrangeWithin],
  ['over the network', arrangeOverHttp],
])('the population register %s', (_name, arrange) => {
  let at: Arranged;
  beforeAll(async () => {
    at = await arrange();
  });
  afterAll(() => at.end());

  const find = async (bsn: string): Promise<readonly FoundGezag[] | undefined> => {
    const answer = await at.register.findGezag([bsn]);
    if (!answer.isAnswered) throw new Error(answer.reason);
    return answer.gezag.get(bsn);
  };

  test('says who decides, for each kind of gezag', async () => {
    expect(await find(CHILDREN.both)).toEqual([
      {
        soort: 'gezamenlijk-ouderlijk',
        dragers: [
          { bsn: '999990019', naam: 'Ilse Linde' },
          { bsn: '999990020', naam: 'Jan Vos' },
        ],
        toelichting: null,
        inOnderzoek: true,
      },
    ]);
    expect(await find(CHILDREN.one)).toMatchObject([
      { soort: 'eenhoofdig-ouderlijk', dragers: [{ bsn: null, naam: 'Rania Haddad' }], inOnderzoek: false },
    ]);
    expect(await find(CHILDREN.third)).toMatchObject([
      { soort: 'gezamenlijk', dragers: [{ naam: 'Eva Nowak' }, { naam: 'Mia de Boer' }] },
    ]);
    expect(await find(CHILDREN.guardian)).toMatchObject([
      { soort: 'voogdij', dragers: [{ naam: 'Truus Smit' }] },
    ]);
    expect(await find(CHILDREN.nobody)).toMatchObject([
      { soort: 'tijdelijk-geen', dragers: [], toelichting: 'De ouder is minderjarig.' },
    ]);
    expect(await find(CHILDREN.unclear)).toMatchObject([
      { soort: 'niet-te-bepalen', toelichting: 'Er is een uitspraak buiten Nederland.' },
    ]);
  });

  test('names a derde or an instelling that it does not know as someone without a name', async () => {
    expect(await find(CHILDREN.stranger)).toMatchObject([
      {
        dragers: [
          { bsn: null, naam: 'Eva Nowak' },
          { bsn: null, naam: null },
        ],
      },
    ]);
    expect(await find(CHILDREN.institution)).toMatchObject([{ soort: 'voogdij', dragers: [] }]);
  });

  test('tells one who stands under no gezag from one whom it does not know', async () => {
    expect(await find(CHILDREN.grown)).toEqual([]);
    expect(await find('999990044')).toBeUndefined();
  });

  test('takes more children than fit in one question', async () => {
    const many = [...Array.from({ length: 20 }, (_, nr) => `9999900${50 + nr}`), CHILDREN.both];
    const before = at.passed.length;
    const answer = await at.register.findGezag(many);
    expect(answer.isAnswered && [...answer.gezag.keys()]).toEqual([CHILDREN.both]);
    expect(at.passed.length - before).toBe(2);
  });

  test('is asked for number and gezag only, with the purpose, and never in the address', async () => {
    await find(CHILDREN.one);
    const last = at.passed.at(-1);
    expect(last?.question).toMatchObject({ fields: ['burgerservicenummer', 'gezag'] });
    expect(last?.headers.get('x-doelbinding')).toBe('jeugdhulp');
  });

  test('refuses who is not known to it, at the first attempt', async () => {
    const before = at.passed.length;
    const stranger = at.open({ credential: { apiKey: 'mis' } });
    expect(await stranger.findGezag([CHILDREN.one])).toMatchObject({
      isAnswered: false,
      fault: 'refused',
      reason: 'status 401',
    });
    expect(at.passed.length - before).toBe(1);
  });

  test.skipIf(!existsSync(document))(
    'asks and answers as BRP Personen 2.7.0 says (needs ../shared)',
    async () => {
      const api = JSON.parse(readFileSync(document, 'utf8')) as OpenApi;
      await at.register.findGezag(Object.values(CHILDREN));
      const { question, answer } = at.passed.at(-1) ?? {};
      expect(listFaults(api, 'PersonenQuery', question)).toEqual([]);
      expect(listFaults(api, 'PersonenQueryResponse', answer)).toEqual([]);
      // A check that finds nothing wrong in anything would prove nothing.
      expect(
        listFaults(api, 'PersonenQuery', { ...(question as object), burgerservicenummer: ['1'] }),
      ).toEqual(['burgerservicenummer.0: not ^[0-9]{9}$']);
      expect(
        listFaults(api, 'PersonenQueryResponse', {
          type: 'RaadpleegMetBurgerservicenummer',
          personen: [{ gezag: [{ type: 'Voogdij' }] }],
        }),
      ).toEqual(['personen.0.gezag.0: minderjarige is missing']);
    },
  );
});

describe('a register in trouble', () => {
  const open = (url: string) =>
    brpRegister({ url, credential: { apiKey: 'x' }, doelbinding: 'x', timeout: 150, waits: [1, 1] });

  async function during(handle: (count: number) => Response | Promise<Response>) {
    let count = 0;
    const { url, end } = await serve(
      getRequestListener(() => {
        count += 1;
        return handle(count);
      }),
    );
    const answer = await open(url).findGezag(['999993653']);
    await end();
    return { answer, count };
  }

  test('is asked again when it is busy, and answers then', async () => {
    const right = { type: 'RaadpleegMetBurgerservicenummer', personen: [] };
    const { answer, count } = await during((nr) =>
      nr < 3 ? new Response(null, { status: 503 }) : Response.json(right),
    );
    expect(answer).toMatchObject({ isAnswered: true });
    expect(count).toBe(3);
  });

  test('is unreachable when it stays busy, answers too late, or is not there', async () => {
    expect((await during(() => new Response(null, { status: 429 }))).answer).toMatchObject({
      fault: 'unreachable',
      reason: 'status 429',
    });
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response()), 600));
    expect((await during(() => late)).answer).toMatchObject({
      fault: 'unreachable',
      reason: 'no answer in 150 ms',
    });
    expect(await open('http://127.0.0.1:9').findGezag(['999993653'])).toMatchObject({
      fault: 'unreachable',
      reason: 'no connection',
    });
  });

  test('is unreadable when it answers something else, and no word of that answer is repeated', async () => {
    for (const answer of [
      '<html>999993653</html>',
      '{"type":"RaadpleegMetBurgerservicenummer","personen":1}',
    ]) {
      const found = (await during(() => new Response(answer))).answer;
      expect(found).toEqual({
        isAnswered: false,
        fault: 'unreadable',
        reason: 'not an answer of BRP Personen 2.7',
      });
    }
  });

  test('never sends our numbers on to another address', async () => {
    const moved = await during(
      () => new Response(null, { status: 307, headers: { location: 'http://127.0.0.1:9/' } }),
    );
    expect(moved.answer).toMatchObject({ fault: 'refused', reason: 'status 307' });
  });
});

describe('a register behind a token', () => {
  test('gets a token once, and a new one when it is over', async () => {
    let tokens = 0;
    const seen: (string | null)[] = [];
    const { url, end } = await serve(
      getRequestListener(async (request) => {
        if (new URL(request.url).pathname === '/token') {
          expect(request.headers.get('authorization')).toBe(`Basic ${btoa('stip:geheim')}`);
          expect(await request.text()).toBe('grant_type=client_credentials');
          tokens += 1;
          // The first is over at once, the second lasts.
          return Response.json({ access_token: `token ${tokens}`, expires_in: tokens === 1 ? 1 : 600 });
        }
        seen.push(request.headers.get('authorization'));
        return Response.json({ type: 'RaadpleegMetBurgerservicenummer', personen: [] });
      }),
    );
    const credential = { tokenUrl: `${url}/token`, clientId: 'stip', clientSecret: 'geheim' };
    const register = brpRegister({ url, credential, doelbinding: 'x' });
    for (let turn = 0; turn < 3; turn++) await register.findGezag(['999993653']);
    await end();
    expect(seen).toEqual(['Bearer token 1', 'Bearer token 2', 'Bearer token 2']);
  });
});
