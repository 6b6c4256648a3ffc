/** Grants that several rollen hold alike, so that each of these is said once. */
export const region = ['landschap:read', 'kerncijfer:read', 'organisatie:list'];
/** Who may read the shared analyse of a gezin writes its own part in it too: consent by part and niveau does the rest. */
export const analyse = ['analyse:read', 'analyse:change'];
/** What gemeente and verwijzers agree on is kept for the whole region. */
export const agreements = [
  'samenwerkingsafspraak:read',
  'samenwerkingsafspraak:manage',
  'verwijsspreiding:read',
];
/** Reading stories that families gave to learn from, and writing down what is learnt. */
export const learning = ['verhaal:list', 'verhaal:learn'];
export const reads = [
  ...analyse,
  'gezin:list',
  'gezin:read',
  'hulpvraag:read',
  'plan:read',
  'organisatie:list',
  'kerncijfer:read',
];
/** Talking with whoever else is around a family. */
export const talks = ['gesprek:read', 'gesprek:send'];
/** Asking an expert, and telling that one is away. */
export const asks = ['afwezigheid:change', 'expert:list', 'consult:list', 'consult:ask'];
/** What school and help share about a pupil; the school itself and helpers write it down. */
export const school = ['school:read', 'school:change', 'schoolaanbod:change'];
export const family = [
  ...reads,
  'gezin:export',
  'school:read',
  'school:answer',
  'afsluiting:read',
  'afsluiting:change',
  'vernietiging:ask',
  'verhaal:write',
  ...talks,
  'gesprek:open',
  'plan:agree',
  'besluit:read',
  'besluit:stop',
  'aanvraag:open',
  'bezwaar:open',
  'afspraak:change',
  'inzage:read',
  'toestemming:give',
  'bijlage:send',
];
