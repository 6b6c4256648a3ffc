import { z } from 'zod';
import { Kerncijfer } from './figure.ts';
import { Hulpsoort, Product } from './hulpsoort.ts';
import { Kaderregister } from './kader.ts';
import { Norm } from './norm.ts';
import { Onderwijspilot } from './onderwijspilot.ts';
import { Indeling, Ordening } from './ordening.ts';
import { Regio } from './regio.ts';
import { Schoolvoorziening } from './schoolvoorziening.ts';

/** The whole region as data: one property for each file in its folder. */
export const RegioProfiel = z.object({
  regio: Regio,
  ordeningen: z.array(Ordening).min(1),
  hulpsoorten: z.array(Hulpsoort).min(1),
  indelingen: z.array(Indeling),
  producten: z.array(Product),
  normen: z.array(Norm),
  kerncijfers: z.array(Kerncijfer),
  onderwijspilots: z.array(Onderwijspilot),
  schoolvoorzieningen: z.array(Schoolvoorziening),
  kaders: Kaderregister,
});
export type RegioProfiel = z.infer<typeof RegioProfiel>;
