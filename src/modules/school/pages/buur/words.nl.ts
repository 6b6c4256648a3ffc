/** Texts about the start of a pilot, and of help for a pupil from elsewhere. */
export const nl = {
  start: {
    submit: 'Begin met deze pilot',
    running: (dag: string) => `Doet mee sinds ${dag}.`,
    byException: 'Begonnen met een uitzondering.',
    stop: 'Stop vandaag met deze pilot',
    waits: 'Beginnen kan nog niet: de gemeenten hebben eerst een afspraak nodig.',
    unknown: 'Beginnen kan nog niet: het is niet bekend welke gemeente de hulp regelt.',
    agreement: 'Leg de afspraak tussen de gemeenten vast',
    exception: 'Vraag een collega om een uitzondering',
    why: 'Waarom kan het niet wachten?',
    whyAbout: 'Uw collega ziet alleen deze reden en de twee gemeenten. Noem geen namen.',
    who: 'Wie kijkt mee?',
    ask: 'Vraag dit',
    asked: (naam: string, dag: string) => `Gevraagd aan ${naam} op ${dag}. Er is nog geen antwoord.`,
    answered: { akkoord: 'is het ermee eens.', 'niet-akkoord': 'is het er niet mee eens.' },
  },
};
