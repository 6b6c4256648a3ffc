/** The last part of the address of a page of one family; its text stands in the words of the web under the same key. */
export type FamilyTab =
  | ''
  | 'analyse'
  | 'samen'
  | 'tijdlijn'
  | 'terugkoppeling'
  | 'besluiten'
  | 'school'
  | 'leden'
  | 'toestemmingen'
  | 'gesprek'
  | 'consult'
  | 'later'
  | 'afronden'
  | 'inzage';

const TABS: Readonly<Record<string, readonly FamilyTab[]>> = {
  gezinswerker: [
    '',
    'analyse',
    'samen',
    'tijdlijn',
    'besluiten',
    'school',
    'leden',
    'gesprek',
    'consult',
    'terugkoppeling',
    'later',
    'afronden',
    'toestemmingen',
    'inzage',
  ],
  verwijzer: ['school'],
  expert: ['', 'analyse', 'samen', 'tijdlijn', 'school', 'gesprek', 'consult'],
};

/** The pages of one family between which a rol goes to and fro, in the order of the work; none for who reads its own plan. */
export function familyTabsOf(rol: string): readonly FamilyTab[] {
  return TABS[rol] ?? [];
}
