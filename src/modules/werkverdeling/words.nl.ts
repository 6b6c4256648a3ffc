export const nl = {
  melding: {
    'vervanging-gevraagd': 'Een collega vraagt of u een tijd wilt invallen.',
    'vervanging-beantwoord': 'Uw collega zei of die voor u invalt.',
    'vervanging-gestopt': 'Een vervanging is gestopt.',
    'overdracht-gevraagd': 'Een collega wil een gezin aan u overdragen, of er een van u overnemen.',
    'overdracht-beantwoord': 'Uw collega antwoordde over een gezin dat overgaat.',
    'gezin-toegedeeld': 'U bent het vaste gezicht geworden van een gezin.',
    'betrokkenheid-gewijzigd': 'Wie u en uw gezin helpt, is veranderd. U ziet wie het is in uw plan.',
  },
  refused: {
    'werkverdeling/collega-onbekend':
      'Kies een collega van uw eigen organisatie die met gezinnen werkt. U kunt niet uzelf kiezen.',
    'vervanging/periode-ongeldig':
      'Kies een eerste dag vanaf vandaag en een laatste dag daarna, niet langer dan een jaar.',
    'vervanging/geen-gezin': 'U heeft geen gezinnen waarvoor iemand zo kan invallen.',
    'vervanging/onbekend': 'Deze vervanging is niet gevonden, al beantwoord of al voorbij.',
    'overdracht/onbekend': 'Deze vraag is niet gevonden, of is niet aan u.',
    'overdracht/al-betrokken':
      'Deze collega kan al even veel bij dit gezin. Kies een ander gezin of meer rechten.',
    'overdracht/al-gevraagd': 'Hierover staat al een vraag open. Wacht op het antwoord.',
    'overdracht/zonder-regie': 'Niemand heeft de regie bij dit gezin. U kunt het meteen overnemen.',
    'overdracht/al-vergeven': 'Een collega was u voor: dit gezin heeft intussen een vast gezicht.',
    'overdracht/reeds-beantwoord': 'Hierop is al geantwoord.',
    'overdracht/achterhaald':
      'Uw collega heeft de regie bij dit gezin intussen niet meer, dus dit kan niet meer doorgaan.',
  },
} as const;
