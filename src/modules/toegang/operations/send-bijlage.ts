import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkContent, checkSize, checkVirus, cleanName, sizeOf } from '../rules/bijlage.ts';
import { Bijlage, BijlageId, Mediatype } from '../schema.ts';
import { addBijlage } from '../store/bijlage.ts';
import { findRight } from '../store/rights.ts';

export const sendBijlage = defineOperation({
  name: 'sendBijlage',
  route: 'POST /gezinnen/{id}/bijlagen',
  summary: 'Voeg een bestand toe aan een gezin: pdf, png, jpeg, docx, odt of tekst, ten hoogste 10 MB.',
  needs: 'bijlage:send',
  input: z.object({
    id: GezinId,
    naam: z
      .string({ error: 'Kies een bestand.' })
      .trim()
      .min(1, 'Kies een bestand.')
      .max(1000, 'Deze naam is te lang.'),
    mediatype: Mediatype,
    /** Base64. Its length has no limit here, because what is too large gets a refusal that says how large it may be. */
    inhoud: z.string({ error: 'Kies een bestand.' }),
  }),
  output: Bijlage,
  refuses: [
    'gezin/onbekend',
    'bijlage/te-groot',
    'bijlage/leeg',
    'bijlage/inhoud-strijdig',
    'bijlage/onleesbaar',
    'bijlage/virus',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'bijlage' }] },

  async handle({ id, naam, mediatype, inhoud }, context) {
    const { db, now, emit } = context;
    const right = await findRight(db, id, 'bijlage');
    if (right === 'none') return refuse('gezin/onbekend');
    if (right !== 'write' || context.actor.account === null) return refuse('verboden', { deel: 'bijlage' });
    const tooMuch = checkSize(sizeOf(inhoud), LARGEST_FILE);
    if (tooMuch) return tooMuch;
    const bytes = Buffer.from(inhoud, 'base64');
    if (bytes.length !== sizeOf(inhoud)) return refuse('bijlage/onleesbaar');
    const no = checkVirus(bytes) ?? checkContent(bytes, mediatype);
    if (no) return no;
    const bijlage: Bijlage = {
      id: BijlageId.parse(uuidv7()),
      gezinId: id,
      naam: cleanName(naam, mediatype),
      mediatype,
      grootte: bytes.length,
      toegevoegdDoor: context.actor.name,
      toegevoegdOp: now.toISOString(),
    };
    await keep(context, bijlage, bytes, context.actor.account);
    emit('bijlage.toegevoegd', { gezin: id, bijlage: bijlage.id });
    return bijlage;
  },
});

/** The row first, so that all its checks come before there is a file; a file that was half written is taken away. */
async function keep({ db, files }: Context, bijlage: Bijlage, bytes: Buffer, account: string): Promise<void> {
  const key = `bijlage/${randomBytes(16).toString('hex')}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await addBijlage(db, bijlage, { key, sha256 }, account);
  try {
    await files.put(key, bytes);
  } catch (error) {
    await files.remove(key);
    throw error;
  }
}
