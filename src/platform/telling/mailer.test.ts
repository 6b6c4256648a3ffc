import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anna, arrangePeople, carla } from '#tests/people.ts';
import { system } from '../actor.ts';
import { inScope } from '../database/transaction.ts';
import { openTestDatabase } from '../testing.ts';
import { mailNotification } from './mail-notification.ts';
import { type Mailer, openMailer } from './mailer.ts';

type Mail = Parameters<Mailer['send']>[0];

/** Speaks as much SMTP as it takes to be handed a letter. */
const letters: string[] = [];
const postOffice = createServer((socket) => {
  let isLetter = false;
  let letter = '';
  socket.write('220 proef\r\n');
  socket.on('data', (chunk) => {
    for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
      if (isLetter && line !== '.') letter += `${line}\n`;
      else if (isLetter) {
        letters.push(letter);
        isLetter = false;
        socket.write('250 ok\r\n');
      } else if (line === 'DATA') {
        isLetter = true;
        letter = '';
        socket.write('354 go on\r\n');
      } else socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
    }
  });
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-mail-'));
  await new Promise<void>((resolve) => postOffice.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  postOffice.close();
  await rm(folder, { recursive: true, force: true });
});

const byServer = (port: number) =>
  openMailer({ mail: { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'stip@localhost' }, dataFolder: folder });
const mail: Mail = {
  to: 'ilse@voorbeeld.example',
  subject: 'Er is een melding',
  text: 'Je leest hem in Stip.',
};
const inFolder = async () => {
  const names = await readdir(join(folder, 'mail'));
  return await Promise.all(
    names.filter((name) => name.endsWith('.eml')).map((name) => readFile(join(folder, 'mail', name), 'utf8')),
  );
};

const mailers: Record<string, { open: () => Mailer; delivered: () => Promise<string[]> }> = {
  'a folder': { open: () => openMailer({ mail: undefined, dataFolder: folder }), delivered: inFolder },
  'a mail server': {
    open: () => byServer((postOffice.address() as AddressInfo).port),
    delivered: async () => letters,
  },
};

describe.each(Object.entries(mailers))('%s', (_name, { open, delivered }) => {
  test('gets a letter with its sender, its reader, its subject and its text', async () => {
    await open().send(mail);
    const [letter = ''] = await delivered();
    for (const part of [
      'From: stip@localhost',
      'To: ilse@voorbeeld.example',
      'Subject: Er is een melding',
      'Je leest hem in Stip.',
    ])
      expect(letter).toContain(part);
  });
});

test('a mail server that is away is a fault, so that the queue tries again', async () => {
  await expect(byServer(1).send(mail)).rejects.toThrow('ECONNREFUSED');
});

test('who has an address is mailed that there is something to read, and not what; who has none is not', async () => {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner
    .updateTable('account')
    .set({ email: 'anna@voorbeeld.example' })
    .where('id', '=', anna.account)
    .execute();
  const sent: Mail[] = [];
  const reaction = mailNotification({ send: async (one) => void sent.push(one) }, 'https://stip.example');
  for (const account of [anna.account, carla.account])
    await inScope(base.kit.db, system, base.kit.clock, (db) =>
      reaction.handle({ account, melding: uuidv7() }, { db, kit: base.kit }),
    );
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    to: 'anna@voorbeeld.example',
    text: expect.stringContaining('https://stip.example/meldingen'),
  });
  await base.close();
});
