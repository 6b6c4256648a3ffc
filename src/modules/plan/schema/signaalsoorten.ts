/** The signals that ask for someone; what is needed first stands in front. */
export const ASKING = [
  'hulpvraag-wacht',
  'hulplijn-wacht',
  'consult-wacht',
  'afspraak-te-laat',
  'plan-ontbreekt',
  'jong-zonder-analyse',
  'kindstem-ontbreekt',
  'evaluatie-nodig',
  'waakvlam-contact',
  'herindicatie',
  'veel-verhuizingen',
  'veel-helpers',
] as const;
