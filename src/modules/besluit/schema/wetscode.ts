/** Rules on which a besluit can rest, by the code under which the words explain them. */
export const WETSCODES = [
  'eigen-kracht',
  'behoefte',
  'voorliggend',
  'verordening',
  'pgb',
  'gebruikelijke-hulp',
  'belang-kind',
  'onderzoek',
  'motivering',
  'onvolledig',
] as const;
export type Wetscode = (typeof WETSCODES)[number];
