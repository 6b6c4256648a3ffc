export const nl = {
  refused: {
    'school/onbekend': 'Dit is niet gevonden. Laad de pagina opnieuw.',
    'school/al-ingeschreven':
      'Dit kind staat op die dag al op een school. Vul eerst de laatste dag op die school in.',
    'school/in-de-toekomst': 'Deze dag moet nog komen. Vul een dag in die al geweest is.',
    'school/einde-voor-begin': 'De laatste dag ligt voor de eerste dag. Vul een latere dag in.',
    'school/niet-collectief': 'Deze hulp is er niet voor groepen. Kies een andere soort hulp.',
  },
} as const;
