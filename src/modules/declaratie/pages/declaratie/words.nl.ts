/** What the aanbieder can do about a retourcode (WJ001); the reason itself comes with the line. */
export const nl = {
  reason: (_code: string, tekst: string) => tekst,
  advice: {
    '8187': 'Controleer het BSN. Klopt dat, vraag dan de gemeente of zij dit kind kent.',
    '9307':
      'Declareer hulp vanaf de ingangsdatum. Was er eerder hulp nodig, vraag dan eerst een wijziging aan.',
    '9308':
      'Declareer hulp tot en met de einddatum. Was er langer hulp nodig, vraag dan eerst een wijziging aan.',
    '8021': 'Geef deze regel een nieuw referentienummer.',
    '8214':
      'Zet de regels in een declaratie over de laatste periode die al gedeclareerd is, of over een latere.',
    '9319': 'Zet de regel in een declaratie over de maand van de hulp of over een latere maand.',
    '9321':
      'Verlaag het aantal tot wat is toegewezen. Was er meer nodig, vraag dan eerst een wijziging aan (JW317).',
    '9322':
      'Verlaag het aantal tot wat nog over is. Was er meer nodig, vraag dan eerst een wijziging aan (JW317).',
    '8017': 'Controleer het vorige referentienummer. Een creditregel is een kopie van de toegekende regel.',
    '9333': 'Geef de declaratie een nieuw declaratienummer.',
    '9338':
      'Controleer het toewijzingnummer en het BSN. Is er geen toewijzing, vraag die dan eerst aan (JW315).',
    '9339': 'Neem de productcategorie over uit de toewijzing.',
    '9340': 'Neem de productcode over uit de toewijzing.',
    '9341': 'Neem de eenheid over uit de toewijzing.',
    '9346': 'Reken het bedrag opnieuw uit: het volume maal het tarief.',
    '9369':
      'Verlaag de regel tot wat van het budget over is. Was er meer nodig, vraag dan eerst een wijziging aan (JW317).',
    S300: 'Controleer de code van de gemeente.',
    S329: 'Kies de productcode en de productcategorie die bij elkaar horen.',
    '9384':
      'Op deze toewijzing kan niet meer worden gedeclareerd. Vraag de gemeente waarom die is ingetrokken.',
    '9387':
      'Laat de periode beginnen op de eerste dag van de maand, of op de ingangsdatum van de toewijzing.',
    '9388': 'Laat de periode eindigen op de laatste dag van de maand, of op de einddatum van de toewijzing.',
    '9389':
      'Was de eerdere regel goed, dan hoeft er niets. Was die fout, draai die dan terug met een creditregel en declareer daarna opnieuw.',
    '9390': 'Er hoeft niets: deze regel was al teruggedraaid.',
    '0611': 'Neem het tarief over uit het contract. Klopt het contract hier niet, bel dan de gemeente.',
    '0233': 'Herstel eerst wat verder is afgewezen. Daarna mag deze regel opnieuw.',
    other: 'Kijk de regel na en verbeter die. Is niet duidelijk wat er mis is, bel dan de gemeente.',
  },
};
