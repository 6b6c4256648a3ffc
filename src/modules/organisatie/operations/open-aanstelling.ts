import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideAanstelling } from '../rules/aanstelling.ts';
import {
  Aanstelling,
  AanstellingId,
  AccountId,
  Gemeentecode,
  Kalenderdag,
  OrganisatieId,
  TeamId,
  typedText,
} from '../schema.ts';
import {
  findAanstelling,
  findMissing,
  findOrInsertAccount,
  hasOverlap,
  insertAanstelling,
} from '../store.ts';

/** Someone who has not signed in yet; the issuer vouches for the subject later. */
const NewAccount = z.object({
  issuer: typedText(500, 'Vul in wie de aanmelding verzorgt.'),
  subject: typedText(500, 'Vul in onder welk kenmerk deze persoon zich aanmeldt.'),
  naam: typedText(200, 'Vul een naam in.'),
  email: z.email({ error: 'Vul een geldig e-mailadres in.' }).max(320, 'Dit adres is te lang.').optional(),
});

const Input = z
  .object({
    accountId: AccountId.optional(),
    nieuwAccount: NewAccount.optional(),
    organisatieId: OrganisatieId.optional(),
    teamId: TeamId.optional(),
    rol: typedText(100, 'Kies een rol.'),
    gemeenten: z.array(Gemeentecode).max(400).default([]),
    van: Kalenderdag,
    tot: Kalenderdag.optional(),
  })
  .refine(({ accountId, nieuwAccount }) => (accountId === undefined) !== (nieuwAccount === undefined), {
    path: ['accountId'],
    error: 'Kies een bestaande persoon of vul een nieuwe in.',
  });

export const openAanstelling = defineOperation({
  name: 'openAanstelling',
  route: 'POST /aanstellingen',
  summary: 'Legt vast wie in welke rol voor wie werkt.',
  needs: 'aanstelling:manage',
  input: Input,
  output: Aanstelling,
  refuses: [
    'aanstelling/rol-onbekend',
    'aanstelling/zonder-organisatie',
    'aanstelling/organisatie-vereist',
    'aanstelling/einde-voor-ingang',
    'aanstelling/account-onbekend',
    'aanstelling/organisatie-onbekend',
    'aanstelling/team-onbekend',
    'aanstelling/gemeente-onbekend',
    'aanstelling/niet-zelf',
    'aanstelling/dubbel',
  ],
  logs: { action: 'C', purpose: 'beheer', about: () => [] },
  async handle({ accountId: known, nieuwAccount, ...rest }, { db, actor }) {
    const proposal = decideAanstelling(rest);
    if (isRefusal(proposal)) return proposal;
    const accountId = nieuwAccount
      ? await findOrInsertAccount(db, { id: uuidv7(), ...nieuwAccount })
      : (known ?? '');
    // Whoever hands out rights cannot hand them to oneself.
    if (accountId === actor.account) return refuse('aanstelling/niet-zelf');
    const fresh = { id: AanstellingId.parse(uuidv7()), accountId, ...rest };
    const missing = await findMissing(db, fresh);
    if (missing) return refuse(`aanstelling/${missing}-onbekend`);
    if (await hasOverlap(db, fresh)) return refuse('aanstelling/dubbel');
    await insertAanstelling(db, fresh);
    const made = await findAanstelling(db, fresh.id);
    if (!made) throw new Error('an aanstelling that was just made is there');
    return made;
  },
});
