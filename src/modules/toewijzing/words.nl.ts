export const nl = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'Deze aanbieder is niet bekend. Kies een aanbieder uit de lijst.',
    'verzoek/onbekend': 'Dit verzoek is niet gevonden.',
    'verzoek/reeds-in-onderzoek': 'Dit verzoek is al in onderzoek. U kunt het nu toewijzen of afwijzen.',
    'verzoek/reden-ongeldig':
      'De woonplaats is alleen een reden bij een nieuwe aanvraag. Kies bij een wijziging een andere reden, bijvoorbeeld ‘Andere gemeente’.',
    'verzoek/eigen-gemeente': 'Dit is de gemeente die nu beslist. Vul de gemeente in die betaalt.',
    'verzoek/periode-voorbij': 'De gevraagde periode is voorbij. Bel de aanbieder, of wijs het verzoek af.',
    'verzoek/toewijzing-onbekend':
      'Een toewijzing uit dit verzoek is er niet meer. Bel de aanbieder, of wijs het verzoek af.',
    'verzoek/stapeling':
      'Deze hulp is voor dezelfde dagen al toegewezen. Wijs het verzoek af met reden ‘Stapeling’.',
    'verzoek/reeds-besloten': ({ status }: Readonly<Record<string, unknown>>) =>
      `Iemand anders was u voor: dit verzoek is al ${String(status)}.`,
  },
} as const;
