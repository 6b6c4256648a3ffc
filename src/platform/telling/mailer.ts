import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../starting/config.ts';

type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends a mail or throws; the queue tries again later. */
export type Mailer = { send(mail: Mail): Promise<void> };

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from });
  return {
    send: async (mail) => void (await transport.sendMail({ ...mail, messageId: `<${randomUUID()}@stip>` })),
  };
}

/** Without a mail server a mail lands as a file that every mail program opens; nothing leaves the machine. */
function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' }, { from });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(mail);
      await mkdir(folder, { recursive: true });
      const name = join(
        folder,
        `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`,
      );
      await writeFile(`${name}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${name}.part`, name);
    },
  };
}

/** The mail server that the configuration names, else a folder. */
export function openMailer({ mail, dataFolder }: Pick<Config, 'mail' | 'dataFolder'>): Mailer {
  return mail
    ? smtpMailer(mail.smtpUrl, mail.from)
    : folderMailer(join(dataFolder, 'mail'), 'stip@localhost');
}
