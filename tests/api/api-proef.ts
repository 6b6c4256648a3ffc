import { z } from 'zod';
import { apiSite } from '#api/api-site.ts';
import type { Actor } from '#platform/actor.ts';
import { readDraft } from '#platform/keeping/read-draft.ts';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import { defineOperation, type Kit } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, withGrants } from '../people.ts';

const Gezin = z.object({ id: z.uuid(), naam: z.string(), begonnenOp: z.date() });
const logs = { action: 'U', about: ({ id: gezin }: { id: string }) => [{ gezin, part: 'gezin' }] } as const;

export const readProef = defineOperation({
  name: 'readProef',
  route: 'GET /gezinnen/{id}',
  summary: 'Leest een gezin.',
  needs: 'proef:read',
  input: z.object({
    id: z.uuid('Geef het nummer van een gezin.'),
    aantal: z.int().max(9).optional(),
    actief: z.boolean().optional(),
  }),
  output: Gezin.extend({ aantal: z.number().nullable(), actief: z.boolean().nullable() }),
  refuses: ['gezin/onbekend'],
  logs: { ...logs, action: 'R' },
  async handle({ id: gezin, aantal = null, actief = null }, { db, now }) {
    const row = await db
      .selectFrom('gezin')
      .select(['id', 'naam'])
      .where('id', '=', gezin)
      .executeTakeFirst();
    return row ? { ...row, begonnenOp: now, aantal, actief } : refuse('gezin/onbekend', { id: gezin });
  },
});

const changeProef = defineOperation({
  name: 'changeProef',
  route: 'PATCH /gezinnen/{id}',
  summary: 'Verandert een gezin.',
  needs: 'proef:change',
  input: z.object({
    id: z.uuid(),
    naam: z.string('Vul een naam in.').min(1, 'Vul een naam in.').max(200),
    versie: z.int('Geef de versie.'),
  }),
  output: Gezin,
  refuses: ['gezin/onbekend', 'gezin/gesloten'],
  logs,
  async handle({ id: gezin, naam, versie }, { db, now }) {
    if (naam === 'Stuk') throw new Error('broken at bsn 999900006');
    if (versie > 1) return refuse('verouderd', { more: 'geheim' });
    if (naam === 'Dicht') return refuse('gezin/gesloten', { sinds: '2026-01-01' });
    const row = await db
      .updateTable('gezin')
      .set({ naam })
      .where('id', '=', gezin)
      .returning(['id', 'naam'])
      .executeTakeFirst();
    return row ? { ...row, begonnenOp: now } : refuse('gezin/onbekend');
  },
});

const searchProef = defineOperation({
  name: 'searchProef',
  route: 'POST /gezinnen/_zoek',
  summary: 'Zoekt gezinnen.',
  needs: 'proef:read',
  input: z.object({ tekst: z.string() }),
  output: z.object({ tekst: z.string() }),
  refuses: [],
  logs: 'nothing',
  handle: async ({ tekst }) => ({ tekst }),
});

const openProef = defineOperation({
  name: 'openProef',
  route: 'POST /gezinnen/{id}/proeven',
  summary: 'Maakt een proef.',
  needs: 'proef:change',
  input: z.object({
    id: z.uuid(),
    leden: z.array(z.object({ voornaam: z.string('Vul een voornaam in.') })).default([]),
  }),
  output: z.object({ id: z.uuid() }),
  refuses: [],
  logs: { ...logs, action: 'C' },
  handle: async ({ id: gezin }) => ({ id: gezin }),
});

/** Who asks, by the token that stands for them here. */
export const askers: Readonly<Record<string, Actor>> = {
  anna: withGrants(anna, 'proef:read', 'proef:change'),
  bram: withGrants(bram, 'proef:read', 'proef:change'),
  annaWhoReads: withGrants(anna, 'proef:read'),
};

export type Ask = { as?: string; body?: unknown; headers?: Record<string, string> };

/** A base with one family, and the door to it. */
export async function openApiBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  const { gezin } = await aGezin(base.owner, 1);
  const door = openApiProef(base.kit);
  const { ask } = door;
  const statusOf = async (...given: Parameters<typeof ask>) => (await ask(...given)).status;
  return { base, gezin, door, ask, statusOf };
}

/** The door with operations of its own on the family, and a way to knock. */
export function openApiProef(kit: Kit, baseUrl = 'https://stip.example') {
  const faults: string[] = [];
  const site = apiSite({
    kit,
    operations: [readProef, changeProef, searchProef, openProef, saveDraft, readDraft, listNotifications],
    sentences: {
      'gezin/onbekend': 'Dit gezin is er niet.',
      verboden: 'U mag dit niet.',
      'gezin/gesloten': ({ sinds }) => `Gesloten sinds ${sinds}.`,
    },
    findActor: async (token) => askers[token],
    baseUrl,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: ({ fault }) => void faults.push(String(fault)),
    },
    maxBytes: 2_000,
  });
  async function ask(method: string, path: string, { as = 'anna', body, headers = {} }: Ask = {}) {
    const answer = await site.request(path, {
      method,
      headers: {
        ...(as && { Authorization: `Bearer ${as}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const content = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    return { status: answer.status, headers: answer.headers, text, content };
  }
  return { site, ask, faults };
}
