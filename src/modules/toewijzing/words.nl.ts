/** A day that a refusal carries, as people read it. */
const day = (date: unknown) =>
  new Date(`${String(date)}T00:00:00Z`).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export const nl = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'Deze aanbieder is niet bekend. Kies een aanbieder uit de lijst.',
    'levering/toekomst': ({ tot }: Readonly<Record<string, unknown>>) =>
      `Deze dag moet nog komen. Meld wat er gebeurd is: kies ${day(tot)} of een dag ervoor.`,
    'levering/ingetrokken':
      'De gemeente heeft deze toewijzing ingetrokken. Bel de gemeente als de hulp toch gegeven is.',
    'levering/reeds-gestart': ({ begindatum }: Readonly<Record<string, unknown>>) =>
      `De start is al gemeld: de hulp begon op ${day(begindatum)}. Klopt die dag niet? Herstel dan de melding.`,
    'levering/buiten-toewijzing': ({ ingangsdatum, einddatum }: Readonly<Record<string, unknown>>) =>
      `De toewijzing geldt vanaf ${day(ingangsdatum)}${einddatum ? ` tot en met ${day(einddatum)}` : ''}. Hulp op een andere dag hoort bij een andere toewijzing: vraag die aan de gemeente.`,
    'levering/overlapt': ({ begindatum, einddatum }: Readonly<Record<string, unknown>>) =>
      `U meldde al hulp vanaf ${day(begindatum)}${einddatum ? ` tot en met ${day(einddatum)}` : ', en die loopt nog'}. Kies dagen die daar niet overheen vallen.`,
    'levering/niet-gestart': 'De start van deze hulp is nog niet gemeld. Meld eerst de start.',
    'levering/gewijzigd':
      'Iemand anders was u voor: de melding is intussen veranderd. Kijk hoe het nu staat.',
    'levering/reeds-gestopt': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `De stop is al gemeld: de hulp stopte op ${day(einddatum)}. Klopt dat niet? Herstel dan de melding.`,
    'levering/reeds-gepauzeerd': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `De pauze is al gemeld, vanaf ${day(einddatum)}. Meld nu dat de hulp verdergaat, of dat die helemaal stopt.`,
    'levering/einde-voor-pauze': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `De hulp stopte tijdelijk op ${day(einddatum)}. De laatste dag kan daar niet voor liggen.`,
    'levering/ongewijzigd': 'Er is niets veranderd. Pas aan wat niet klopt.',
    'levering/een-voor-een':
      'Deze gemeente werkt niet in Stip, dus gaat elke melding apart. Neem eerst de stop terug, wacht op het antwoord van de gemeente, en herstel daarna de rest.',
    'levering/zonder-agb':
      'Uw organisatie heeft in Stip geen AGB-code. Zonder die code kan er geen bericht weg. Vraag de beheerder om de code in te vullen.',
    'levering/zonder-bsn':
      'Van dit kind is geen BSN bekend. Zonder BSN kan er geen bericht weg. Meld dit aan de gemeente met een aangetekende brief of een beveiligde mail.',
    'levering/kind-onbekend':
      'Het BSN leidt bij deze gemeente niet naar dit kind. Bel de gemeente, zodat eerst klopt om wie het gaat.',
    'levering/afgekeurd': ({ bevindingen }: Readonly<Record<string, unknown>>) =>
      `Er is niets gemeld. ${Array.isArray(bevindingen) ? bevindingen.join(' ') : ''}`,
    'toewijzing/onbekend': 'Deze toewijzing is niet gevonden.',
    'toewijzing/pgb':
      'Deze hulp koopt het gezin zelf in met een pgb. Daarover gaat geen bericht naar een aanbieder, dus wijzigen kan hier niet.',
    'toewijzing/reeds-beeindigd':
      'Deze toewijzing is al voorbij of ingetrokken. Maak een nieuwe toewijzing als er weer hulp nodig is.',
    'toewijzing/kan-niet-zo':
      'Dit past niet bij deze toewijzing. Een totaal of een budget wijzigt u alleen als de toewijzing dat heeft, en verlengen kan alleen als er een einddatum is.',
    'toewijzing/niets-anders': 'Er verandert zo niets. Kijk de datum of het aantal na.',
    'toewijzing/einde-voor-ingang':
      'De laatste dag ligt voor de eerste. Wilt u dat deze hulp er nooit was? Kies dan intrekken.',
    'toewijzing/einde-voorbij':
      'Deze laatste dag is al voorbij. Dat kan alleen als de aanbieder het ermee eens is. Zet een vinkje als dat zo is.',
    'toewijzing/niet-besproken':
      'Bespreek de wijziging eerst met de aanbieder. Zet daarna een vinkje dat de aanbieder het ermee eens is.',
    'toewijzing/reeds-begonnen': ({ gestartOp }: Readonly<Record<string, unknown>>) =>
      `De hulp is begonnen op ${String(gestartOp)}. Kies een latere laatste dag; intrekken kan niet meer.`,
    'toewijzing/reeds-gedeclareerd': ({ tot }: Readonly<Record<string, unknown>>) =>
      `Er is hulp gedeclareerd en goedgekeurd tot en met ${String(tot)}. Kies een latere laatste dag, of vraag de aanbieder om die hulp eerst te crediteren.`,
    'toewijzing/meer-gedeclareerd':
      'Er is al meer gedeclareerd en goedgekeurd dan dit. Kies een hoger aantal of bedrag, of vraag de aanbieder om eerst te crediteren.',
    'toewijzing/oprekken-verplicht':
      'Hiervoor is geen nieuwe toewijzing nodig. Verleng of verkort deze toewijzing, of wijzig het totaal of het budget.',
    'toewijzing/reden-ongeldig': 'Kies een reden uit de lijst.',
    'toewijzing/stapeling':
      'Dit kind krijgt deze hulp voor dezelfde dagen al van deze aanbieder. Kies andere dagen of andere hulp.',
    'toewijzing/pgb-samenloop':
      'Het gezin koopt deze hulp op deze dagen zelf in met een pgb. Beide tegelijk mag niet. Kies andere dagen.',
    'toewijzing/bericht-ongeldig': ({ regels }: Readonly<Record<string, unknown>>) =>
      `Zo past het niet in het bericht aan de aanbieder. Kijk product, omvang, budget en periode na (regel ${Array.isArray(regels) ? regels.join(', ') : ''}).`,
    'toewijzing/klok-loopt-achter': ({ datum }: Readonly<Record<string, unknown>>) =>
      `Deze toewijzing is volgens de gegevens gewijzigd op ${String(datum)}, en dat is later dan nu. Kijk of de klok van de computer goed staat.`,
    'toewijzing/bsn-bekend':
      'Het BSN van dit kind is bekend. De toewijzing gaat nu per bericht; een formulier is niet meer nodig.',
    'toewijzingbrief/onbekend': 'Deze verzending is niet gevonden.',
    'toewijzingbrief/datum-onmogelijk': ({ van, tot }: Readonly<Record<string, unknown>>) =>
      `Kies een dag van ${String(van)} tot en met ${String(tot)}.`,
    'verzoek/alleen-woonplaats':
      'Een gecertificeerde instelling vraagt dit na een uitspraak van de rechter. U mag alleen onderzoeken of afwijzen omdat een andere gemeente betaalt (woonplaats), en niet anders toewijzen dan gevraagd.',
    'verzoek/afwijking-ongeldig':
      'Zo kan het niet. Een verzoek om wijziging neemt u over zoals het is. Bij een nieuw verzoek moeten omvang, budget en periode passen in het bericht aan de aanbieder.',
    'verzoek/niet-besproken': 'Bespreek eerst met de aanbieder wat u anders toewijst. Zet daarna een vinkje.',
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
    'verzoek/zonder-agb':
      'Uw organisatie heeft in Stip geen AGB-code. Zonder die code kan er geen bericht weg. Vraag de beheerder om de code in te vullen.',
    'verzoek/zonder-bsn':
      'Van dit kind is geen BSN bekend. Zonder BSN kan er geen bericht weg. Vraag de hulp aan met een aangetekende brief of een beveiligde mail aan de gemeente.',
    'verzoek/nog-open':
      'Er is al een verzoek voor dit kind waarop de gemeente nog niet heeft besloten. Wacht dat antwoord af, of bel de gemeente.',
    'verzoek/geen-levering':
      'De hulp is nog niet gestart of al gestopt. U kunt pas een wijziging vragen als er hulp loopt. Meld eerst de start.',
    'verzoek/gi-zonder-wijziging':
      'Een gecertificeerde instelling vraagt geen wijziging. Vraag na een nieuwe uitspraak van de rechter een nieuwe toewijzing aan.',
    'verzoek/gi-buiten-protocol':
      'Een gecertificeerde instelling vraagt hulp met een productcode, in stuks (resultaat) of in euro, en met de rechter als verwijzer.',
    'verzoek/ongewijzigd': 'Er verandert nog niets. Pas aan wat anders moet, of vraag extra hulp.',
    'verzoek/ingang-vereist': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `Vul bij toewijzing ${String(nummer)} in vanaf welke dag de andere hoeveelheid geldt.`,
    'verzoek/ingang-ongeldig': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `De dag waarop de wijziging van toewijzing ${String(nummer)} ingaat, ligt na vandaag en binnen de periode van de toewijzing.`,
    'verzoek/zonder-ingang': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `Een andere einddatum of een ander totaal geldt voor de hele toewijzing ${String(nummer)}. Laat ‘vanaf welke dag’ daar leeg.`,
    'verzoek/afgekeurd': ({ bevindingen }: Readonly<Record<string, unknown>>) =>
      `Het verzoek is niet verstuurd. ${Array.isArray(bevindingen) ? bevindingen.join(' ') : ''}`,
    'verzoek/reeds-besloten': ({ status }: Readonly<Record<string, unknown>>) =>
      `Iemand anders was u voor: dit verzoek is al ${String(status)}.`,
  },
} as const;
