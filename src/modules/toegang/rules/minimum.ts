import type { Deur } from '../schema.ts';

/** What a verwijzing can hold beside the door and the organisatie, which follow from who signs in. */
export const velden = [
  'kind',
  'geboortedatum',
  'tekst',
  'besproken',
  'telefoon',
  'spoed',
  'gemeente',
] as const;
type Veld = (typeof velden)[number];

/** Why something is asked; each has a sentence that the form shows. What has no reason is not asked. */
type Reden = 'herkennen' | 'helpen' | 'niet-verrassen' | 'bellen' | 'volgorde' | 'team';
type Vraag = { readonly is: 'nodig' | 'nodig-als-besproken' | 'vrij'; readonly reden: Reden };

/** The doors of those who refer; a question of the gezin or of a gezinswerker comes in otherwise. */
type VerwijzendeDeur = Exclude<Deur, 'gezin' | 'gezinswerker'>;
type Minimum = Readonly<Record<Veld, Vraag>>;

const usual: Minimum = {
  kind: { is: 'nodig', reden: 'herkennen' },
  geboortedatum: { is: 'nodig', reden: 'herkennen' },
  tekst: { is: 'nodig', reden: 'helpen' },
  besproken: { is: 'nodig', reden: 'niet-verrassen' },
  telefoon: { is: 'nodig-als-besproken', reden: 'bellen' },
  spoed: { is: 'vrij', reden: 'volgorde' },
  gemeente: { is: 'vrij', reden: 'team' },
};

/** They may come without the gezin knowing, for the sake of a child, and often have no number (Wmo 2015 art. 4.1.1; Jeugdwet art. 3.2 and 3.3). */
const forSafety: Minimum = {
  ...usual,
  besproken: { is: 'vrij', reden: 'niet-verrassen' },
  telefoon: { is: 'vrij', reden: 'bellen' },
};

/** The least that each door needs. */
export const minimum: Readonly<Record<VerwijzendeDeur, Minimum>> = {
  huisarts: usual,
  school: usual,
  jeugdarts: usual,
  aanbieder: usual,
  'gecertificeerde-instelling': forSafety,
  'veilig-thuis': forSafety,
  'raad-voor-de-kinderbescherming': forSafety,
};

type Given = {
  readonly besproken?: 'ja' | 'nee' | undefined;
  readonly telefoon?: string | undefined;
};
type Issue = { readonly code: 'custom'; readonly path: readonly string[]; readonly message: string };

/**
 * What still lacks at this door of what only some doors need; the rest is in the input of `sendVerwijzing`, because every
 * door needs it. Faults are in the shape in which forms show them.
 */
export function missingAt(deur: VerwijzendeDeur, { besproken, telefoon }: Given): Issue[] {
  const asked = minimum[deur];
  const missing: Issue[] = [];
  if (asked.besproken.is === 'nodig' && besproken === undefined)
    missing.push(issue('besproken', 'Zeg of het gezin van de verwijzing weet.'));
  if (asked.telefoon.is === 'nodig-als-besproken' && besproken === 'ja' && telefoon === undefined)
    missing.push(issue('telefoon', 'Vul een telefoonnummer in waarop het gezin te bereiken is.'));
  return missing;
}

const issue = (veld: Veld, message: string): Issue => ({ code: 'custom', path: [veld], message });

export function isVerwijzendeDeur(deur: string): deur is VerwijzendeDeur {
  return Object.hasOwn(minimum, deur);
}
