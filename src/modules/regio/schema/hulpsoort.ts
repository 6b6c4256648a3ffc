import { z } from 'zod';
import { Code, endFault, endsAfterStart, period, Text, Zekerheid } from './facts.ts';

/** How help is paid and given: by the local team, in kind, from a personal budget, or for a group at once. */
const Leveringsvorm = z.enum(['lokaal-team', 'zin', 'pgb', 'collectief']);

const Productcategorie = z.string().regex(/^\d{2}$/, 'een productcategorie heeft twee cijfers');
const Productcode = z.string().regex(/^\d{2}[0-9A-Z]{3}$/, 'een productcode heeft vijf tekens');

/** A kind of help that a hulplijn can be. `cbsVorm` is a code of the CBS list that `cbsLijst` names. */
export const Hulpsoort = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  cbsLijst: z.enum(['jeugdhulp', 'jeugdbescherming', 'jeugdreclassering']).nullable(),
  cbsVorm: z
    .string()
    .regex(/^\d{2}$/, 'een CBS-vorm heeft twee cijfers')
    .nullable(),
  productcategorieen: z.array(Productcategorie),
  toewijzing: z.enum(['geen', 'soms', 'gebruikelijk']),
  leveringsvormen: z.array(Leveringsvorm).min(1),
  uitleg: Text,
  uitlegEn: Text,
  zekerheid: Zekerheid,
  bron: Text,
  toelichting: Text.nullable(),
});
export type Hulpsoort = z.infer<typeof Hulpsoort>;

/** Which hulpsoort an iJw product stands for; `codes` null is the answer for every other code of the category. */
export const Product = z
  .strictObject({
    categorie: Productcategorie,
    codes: z.array(Productcode).min(1).nullable(),
    hulpsoort: Code,
    ...period,
    zekerheid: Zekerheid,
    bron: Text,
    toelichting: Text.nullable(),
  })
  .refine(endsAfterStart, endFault)
  .refine(({ categorie, codes }) => codes === null || codes.every((code) => code.startsWith(categorie)), {
    path: ['codes'],
    message: 'een productcode begint met haar categorie',
  });
export type Product = z.infer<typeof Product>;
