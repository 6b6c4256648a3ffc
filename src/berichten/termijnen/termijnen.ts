/** How long, counted from the moment; negative counts back from it. `onbepaald`: the source names no length. */
type Lengte =
  | { readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden'; readonly aantal: number }
  | { readonly eenheid: 'einde-volgende-maand' | 'onbepaald' };

/** One deadline of the chain. */
export interface Termijn {
  /** Who has to act; `ontvanger` is whoever of the two received the message. */
  readonly wie: 'aanbieder' | 'gecertificeerde-instelling' | 'gemeente' | 'ontvanger';
  /** The act, in plain Dutch; the message that does it, if there is one. */
  readonly wat: string;
  readonly berichten: readonly string[];
  readonly lengte: Lengte;
  /** The day that the term is counted from, in plain Dutch; that day does not count. */
  readonly vanaf: string;
  readonly bron: string;
}

const werkdagen = (aantal: number): Lengte => ({ eenheid: 'werkdagen', aantal });
const dagen = (aantal: number): Lengte => ({ eenheid: 'dagen', aantal });
const weken = (aantal: number): Lengte => ({ eenheid: 'weken', aantal });
const maanden = (aantal: number): Lengte => ({ eenheid: 'maanden', aantal });
const eindeVolgendeMaand: Lengte = { eenheid: 'einde-volgende-maand' };
const onbepaald: Lengte = { eenheid: 'onbepaald' };

const verzoeken = {
  verzoek: {
    wie: 'aanbieder',
    wat: 'Vraag een toewijzing aan, ook bij crisis.',
    berichten: ['JW315'],
    lengte: werkdagen(5),
    vanaf: 'de dag van de beoordeling of intake',
    bron: 'SAP bijlage 3 en §2.3.2',
  },
  verzoekGi: {
    wie: 'gecertificeerde-instelling',
    wat: 'Vraag een toewijzing aan.',
    berichten: ['JW315'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u de beschikking kreeg',
    bron: 'SAP GI §2.1',
  },
  verzoekGiUiterlijk: {
    wie: 'gecertificeerde-instelling',
    wat: 'Vraag uiterlijk nu een toewijzing aan.',
    berichten: ['JW315'],
    lengte: maanden(9),
    vanaf: 'de dag waarop de beschikking ingaat',
    bron: 'SAP GI §2.1',
  },
  verzoekGiContact: {
    wie: 'gecertificeerde-instelling',
    wat: 'Bel de gemeente als een aanvraag binnen negen maanden niet lukt.',
    berichten: [],
    lengte: weken(-6),
    vanaf: 'de laatste dag van die negen maanden',
    bron: 'SAP GI §2.1',
  },
  antwoordOpVerzoek: {
    wie: 'gemeente',
    wat: 'Antwoord voor elk aangevraagd product: een toewijzing, een afwijzing of "in onderzoek".',
    berichten: ['JW301', 'JW319'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u het verzoek kreeg',
    bron: 'OP274',
  },
  antwoordNaOnderzoek: {
    wie: 'gemeente',
    wat: 'Rond het onderzoek af met een toewijzing of een afwijzing.',
    berichten: ['JW301', 'JW319'],
    lengte: weken(8),
    vanaf: 'de dagtekening van het verzoek',
    bron: 'OP274',
  },
  afwijzingWoonplaats: {
    wie: 'gemeente',
    wat: 'Wijs af omdat een andere gemeente betaalt, en noem die gemeente.',
    berichten: ['JW319'],
    lengte: dagen(14),
    vanaf: 'de dag waarop u het verzoek kreeg',
    bron: 'OP359; SAP §4.2; Regeling Jeugdwet art. 1a.1',
  },
  onderzoekGi: {
    wie: 'gemeente',
    wat: 'Rond het onderzoek af naar welke gemeente betaalt; iets anders mag u hier niet onderzoeken.',
    berichten: ['JW301', 'JW319'],
    lengte: weken(2),
    vanaf: 'de dag waarop u het verzoek kreeg',
    bron: 'SAP GI §2.1',
  },
  wijziging: {
    wie: 'aanbieder',
    wat: 'Vraag een wijziging aan zodra u weet dat die nodig is.',
    berichten: ['JW317'],
    lengte: onbepaald,
    vanaf: 'de dag waarop de wijziging bekend is',
    bron: 'OP343; SAP §3.1.7',
  },
  wijzigingBellen: {
    wie: 'aanbieder',
    wat: 'Bel de gemeente eerst als u de wijziging na deze dag aanvraagt.',
    berichten: ['JW317'],
    lengte: weken(-8),
    vanaf: 'de gewenste ingangsdatum',
    bron: 'SAP §3.1.7',
  },
  antwoordOpWijziging: {
    wie: 'gemeente',
    wat: 'Antwoord op het hele verzoek: een toewijzing, een afwijzing of "in onderzoek".',
    berichten: ['JW301', 'JW319'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u het verzoek kreeg',
    bron: 'OP346',
  },
  wijzigingNaOnderzoek: {
    wie: 'gemeente',
    wat: 'Rond het onderzoek af met een toewijzing of een afwijzing.',
    berichten: ['JW301', 'JW319'],
    lengte: weken(8),
    vanaf: 'de dagtekening van het verzoek',
    bron: 'OP346',
  },
  verlengingTaakgericht: {
    wie: 'aanbieder',
    wat: 'Vraag verlenging aan van taakgerichte hulp.',
    berichten: [],
    lengte: maanden(-2),
    vanaf: 'de einddatum van de toewijzing',
    bron: 'SAP taakgericht',
  },
  bevestigingZonderBsn: {
    wie: 'gemeente',
    wat: 'Bevestig met beveiligde mail een aanmelding zonder BSN.',
    berichten: [],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u de aanmelding kreeg',
    bron: 'SAP §4.5.2',
  },
} as const satisfies Record<string, Termijn>;

const levering = {
  retour: {
    wie: 'ontvanger',
    wat: 'Stuur een retourbericht.',
    berichten: ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320'],
    lengte: werkdagen(3),
    vanaf: 'de dag waarop u het bericht kreeg',
    bron: 'OP090; SAP bijlage 3',
  },
  start: {
    wie: 'aanbieder',
    wat: 'Meld dat de hulp is begonnen.',
    berichten: ['JW305'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop de hulp begon',
    bron: 'OP271',
  },
  startAchteraf: {
    wie: 'aanbieder',
    wat: 'Meld dat de hulp al is begonnen, bij een toewijzing met terugwerkende kracht.',
    berichten: ['JW305'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u de toewijzing kreeg',
    bron: 'OP271',
  },
  startGi: {
    wie: 'gecertificeerde-instelling',
    wat: 'Meld dat de regie is begonnen.',
    berichten: ['JW305'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop de regie begon',
    bron: 'SAP GI §2.2.1',
  },
  startGiAchteraf: {
    wie: 'gecertificeerde-instelling',
    wat: 'Meld dat de regie al is begonnen.',
    berichten: ['JW305'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop u de toewijzing kreeg',
    bron: 'SAP GI §2.2.1',
  },
  stop: {
    wie: 'aanbieder',
    wat: 'Meld dat de hulp is gestopt.',
    berichten: ['JW307'],
    lengte: werkdagen(5),
    vanaf: 'de laatste dag van de hulp',
    bron: 'OP272',
  },
  stopNaTijdelijk: {
    wie: 'aanbieder',
    wat: 'Meld dat een tijdelijke stop definitief is.',
    berichten: ['JW307'],
    lengte: werkdagen(5),
    vanaf: 'de dag waarop dat bekend is',
    bron: 'OP272',
  },
  nietGestart: {
    wie: 'gemeente',
    wat: 'Trek een toewijzing in waarvan de hulp niet begint, zoals in het contract staat.',
    berichten: ['JW301'],
    lengte: onbepaald,
    vanaf: 'de ingangsdatum van de toewijzing',
    bron: 'SAP §2.3.1',
  },
} as const satisfies Record<string, Termijn>;

const declaratie = {
  declaratie: {
    wie: 'aanbieder',
    wat: 'Declareer de hulp van een maand.',
    berichten: ['JW323'],
    lengte: eindeVolgendeMaand,
    vanaf: 'een dag in de maand van de hulp',
    bron: 'SAP §2.5.1',
  },
  declaratieantwoord: {
    wie: 'gemeente',
    wat: 'Antwoord op een declaratie.',
    berichten: ['JW325'],
    lengte: werkdagen(10),
    vanaf: 'de dag waarop u de declaratie kreeg',
    bron: 'OP090x4',
  },
  betaling: {
    wie: 'gemeente',
    wat: 'Betaal wat is goedgekeurd.',
    berichten: [],
    lengte: dagen(30),
    vanaf: 'de dagtekening van de declaratie',
    bron: 'SAP §2.5.2',
  },
  correctieAfgekeurd: {
    wie: 'aanbieder',
    wat: 'Declareer een afgekeurde regel opnieuw, in een periode die uiterlijk op deze dag eindigt.',
    berichten: ['JW323'],
    lengte: eindeVolgendeMaand,
    vanaf: 'een dag in de declaratieperiode van de afgekeurde regel',
    bron: 'SAP §2.5.3',
  },
  correctieGoedgekeurd: {
    wie: 'aanbieder',
    wat: 'Crediteer een goedgekeurde regel die niet klopt, en declareer hem opnieuw.',
    berichten: ['JW323'],
    lengte: maanden(2),
    vanaf: 'de dag van de goedkeuring',
    bron: 'SAP §2.5.3',
  },
} as const satisfies Record<string, Termijn>;

/** Every deadline of the chain by name; the standard goes before the protocols (SAP) where they differ. */
export const termijnen = { ...verzoeken, ...levering, ...declaratie } as const;
