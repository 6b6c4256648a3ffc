import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { previewLijst, readRows } from '../../rules/lijst/read-lijst.ts';
import { Lijstvoorbeeld } from '../../schema/lijst.ts';
import { listBekenden, listMaanden } from '../../store/lijst.ts';

/** What a list of attendance would do, line by line. Nothing of it is kept, also not the list itself. */
export const readVerzuimlijst = defineOperation({
  name: 'readVerzuimlijst',
  route: 'POST /verzuimlijsten/voorbeelden',
  summary: 'Laat zien wat een CSV-lijst met aanwezigheid zou doen, zonder iets te bewaren.',
  needs: 'school:change',
  input: z.object({
    /** Base64 of the file. Its length has no limit here, because what is too large gets a refusal that says so. */
    inhoud: z.string({ error: 'Kies een bestand.' }).min(1, 'Kies een bestand.'),
  }),
  output: Lijstvoorbeeld.extend({ gezinnen: z.array(GezinId) }),
  refuses: [
    'school/lijst-te-groot',
    'school/lijst-te-lang',
    'school/lijst-leeg',
    'school/lijst-geen-csv',
    'school/lijst-met-bsn',
    'school/lijst-kolom-ontbreekt',
    'school/lijst-kolom-dubbel',
  ],
  logs: {
    action: 'R',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'school' })),
  },

  async handle({ inhoud }, { db, actor, today }) {
    if (actor.organisatie === null) return refuse('verboden');
    if ((inhoud.length * 3) / 4 > LARGEST_FILE)
      return refuse('school/lijst-te-groot', { hoogstens: LARGEST_FILE });
    const table = readRows(Buffer.from(inhoud, 'base64'));
    if (isRefusal(table)) return table;
    const leerlingen = await listBekenden(db, actor.organisatie, today);
    const maanden = await listMaanden(
      db,
      leerlingen.map(({ persoonId }) => persoonId),
    );
    const found = previewLijst(table, { leerlingen, maanden, today });
    const told = new Set(found.rijen.map(({ gezinId }) => gezinId));
    return { ...found, gezinnen: [...told] };
  },
});
