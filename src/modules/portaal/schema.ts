import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';

/** One part of everything, as its own operation answers it; null when it is closed to who asks or is not there. */
export const Onderdeel = z.object({ naam: z.string(), inhoud: z.unknown() });
export type Onderdeel = z.infer<typeof Onderdeel>;

/** All that Stip holds about a gezin and that who asks may see (AVG art. 15 and 20). */
export const Uitdraai = z.object({
  gezinId: GezinId,
  gemaaktOp: z.iso.datetime(),
  onderdelen: z.array(Onderdeel),
});
export type Uitdraai = z.infer<typeof Uitdraai>;
