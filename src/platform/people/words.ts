/** What people read when the kit's own operations about keys refuse. */
export const refused = {
  nl: {
    'api-sleutel/einddatum': 'Kies een laatste dag vanaf vandaag, ten hoogste een jaar verder.',
    'api-sleutel/onbekend': 'Deze API-sleutel is niet gevonden.',
  },
  en: {
    'api-sleutel/einddatum': 'Choose a last day from today on, at most a year ahead.',
    'api-sleutel/onbekend': 'This API key was not found.',
  },
} as const;
