import { z } from 'zod';
import { today } from '#platform/clock.ts';
import { isRefusal } from '#platform/refusal.ts';
import {
  type DemoRefusal,
  defaultSeed,
  makeDemoRegion,
  makeHelp,
  makeTraffic,
  measureDemo,
  writeDifferences,
} from '../demo/index.ts';
import type { Command } from './command.ts';
import { withKit } from './with-kit.ts';

const Options = z.object({
  json: z.boolean().default(false),
  seed: z.coerce.number().int().min(0).default(defaultSeed),
  scale: z.coerce.number().gt(0).max(4).default(1),
});

const said: Record<DemoRefusal['refused'], string> = {
  'demo/niet-leeg':
    'Deze database heeft al gezinnen; een demoregio komt alleen in een lege. / This database holds families; a demo region goes into an empty one only.',
  'demo/geen-regio':
    'Het regioprofiel noemt geen gemeenten of geen soorten hulp. / The profile of the region names no municipalities or no kinds of help.',
};

/** Makes the invented region and shows how far it is from the figures it was made after. */
export const command: Command = async ({ options }) => {
  const read = Options.safeParse(options);
  if (!read.success) {
    console.error(
      'Geef --seed een geheel getal vanaf 0 en --scale een getal boven 0 tot en met 4. / Give --seed a whole number from 0 and --scale a number above 0 up to 4.',
    );
    return 2;
  }
  const { seed, scale, json } = read.data;
  return await withKit(async ({ kit }) => {
    const day = today(kit.clock);
    const onProgress = json ? () => undefined : drawProgress;
    const made = await makeDemoRegion({ db: kit.db, vault: kit.vault, seed, scale, today: day, onProgress });
    if (!json) process.stderr.write('\n');
    if (isRefusal(made)) {
      console.error(said[made.refused as DemoRefusal['refused']]);
      return 1;
    }
    const differences = await measureDemo(kit.db, day, scale);
    await makeHelp(kit);
    await makeTraffic(kit, seed, day);
    console.log(json ? JSON.stringify({ ...made, differences }) : writeDifferences(differences));
    return 0;
  });
};

const width = 30;

/** A bar that is drawn over itself; on standard error, so that what is made can be piped on. */
function drawProgress(done: number, total: number, phase: string): void {
  const part = total > 0 ? Math.min(1, done / total) : 0;
  const bar = '█'.repeat(Math.round(part * width)).padEnd(width, '░');
  process.stderr.write(`\r${bar} ${String(Math.round(part * 100)).padStart(3)} % ${phase.padEnd(20)}`);
}
