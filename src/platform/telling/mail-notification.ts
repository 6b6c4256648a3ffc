import { defineReaction, type Reaction } from '../events/reaction.ts';
import type { Mailer } from './mailer.ts';

/** What a mail says: that there is something, and where. What it is stays behind the sign-in. */
const letter = {
  nl: {
    subject: 'Er is een melding voor je in Stip',
    text: 'Er is een nieuwe melding voor je. Je leest hem hier:',
  },
  en: {
    subject: 'There is a notification for you in Stip',
    text: 'There is a new notification for you. Read it here:',
  },
} as const;

/** Mails everyone who has an address that there is something to read. A mail server that is away is tried again later. */
export function mailNotification(mailer: Mailer, baseUrl: string): Reaction {
  return defineReaction({
    name: 'mail-notification',
    on: 'melding.geplaatst',
    async handle({ account }, { db }) {
      const person = await db
        .selectFrom('account')
        .select(['email', 'taal'])
        .where('id', '=', String(account))
        .executeTakeFirst();
      if (!person?.email) return;
      const words = person.taal === 'en' ? letter.en : letter.nl;
      await mailer.send({
        to: person.email,
        subject: words.subject,
        text: `${words.text}\n\n${baseUrl}/meldingen\n`,
      });
    },
  });
}
