import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value));

export const en: Words<typeof nl> = {
  domein: {
    support: 'Support from people',
    wonen: 'Housing',
    'school-en-werk': 'School and work',
    inkomen: 'Money',
    welzijn: 'Feeling well',
  },
  vraag: {
    support: 'Are there people you can turn to?',
    wonen: 'Is there a good and safe place to live?',
    'school-en-werk': 'Does it work out at school or at work?',
    inkomen: 'Is there enough money, and an overview of it?',
    welzijn: 'Are you well, also in your head?',
  },
  stand: { 'nog-niet': 'Not yet', 'op-weg': 'On the way', stevig: 'Firm', 'speelt-niet': 'Does not apply' },
  onbekend: 'Not talked about yet',
  blik: { gezin: 'The family itself', hulpverlener: 'The worker' },
  waarom: {
    'geen-stand': 'not talked about yet',
    'nog-niet': 'not firm yet',
    'gezin-nog-niet': 'the family does not find this firm yet',
  },
  onderwerp: {
    support: 'Support from people',
    wonen: 'Housing',
    'school-en-werk': 'School and work',
    inkomen: 'Money',
    zorg: 'Care and insurance',
    welzijn: 'Feeling well',
  },
  regelen: {
    support: 'Whom do you call when something is wrong? After 18, too, you need someone who stays.',
    wonen: 'Staying at home, on your own, or with support. Register for a home in time.',
    'school-en-werk': 'Diploma, training, work. Think of student finance and the travel product of DUO.',
    inkomen:
      'A bank account and DigiD of your own, student finance (DUO), allowances, and welfare when needed.',
    zorg: 'A health insurance of your own from 18. Help after 18 comes from Wmo, Zvw or Wlz, or youth care goes on.',
    welzijn: 'Who helps you after that when it does not go well? Meet them before you are 18.',
  },
  overgang: {
    'nog-niet': 'Nothing yet',
    loopt: 'Working on it',
    geregeld: 'Settled',
    'niet-nodig': 'Not needed',
  },
  voorwaarde: {
    pleegzorg: 'Foster care, until 21',
    gezinshuis: 'Family home, until 21',
    voortzetting: 'Help that began before 18 goes on',
    vastgesteld: 'Before 18 it was decided that help is needed',
    hervatting: 'Help begins again within half a year',
    geen: 'Youth care ends at 18',
  },
  waakvlam: {
    'niet-nodig': 'Not needed, the family can go on',
    'liever-niet': 'The family would rather have no more contact',
  },
  grond: {
    'belang-van-ander': 'The file matters greatly to somebody else',
    wet: 'A law says that it must be kept',
  },
  heropend: {
    gezin: 'by the family itself',
    hulpverlener: 'by the worker',
    hulpvraag: 'because a new question came',
  },
  melding: {
    'gezin-gesloten': 'The help was closed. Does it go wrong again? You can open it yourself.',
    'gezin-heropend': 'A family that was closed is open again.',
    'tweede-blik': 'A colleague asks you to look along.',
    'uitzondering-besloten': 'Your colleague looked along.',
    'vernietiging-gevraagd': 'A family asks to destroy its file. Decide within three months.',
    'vernietiging-besloten': 'There is a decision about your question to destroy the file.',
  },
  refused: {
    'afsluiting/regie-nodig': 'Only whoever coordinates the help can do this.',
    'afsluiting/reeds-gesloten': 'The help to this family was closed already.',
    'afsluiting/niet-gesloten': 'The help to this family is not closed.',
    'afsluiting/hulp-loopt': ({ lopend }) =>
      countOf(lopend) === 1
        ? 'There is still help. End it first, or hand it on.'
        : `There are still ${countOf(lopend)} kinds of help. End them first, or hand them on.`,
    'afsluiting/waakvlam-brandt': 'The pilot light is on already. The family stays open that way.',
    'afsluiting/waakvlam-zonder-hulp':
      'There was no help yet to go on with as a pilot light. Begin the pilot light at the help.',
    'afsluiting/hulpvraag-open': 'A question is still open. Close it first.',
    'afsluiting/evaluatie-ontbreekt': 'Look back with the family first. You can do so on this page.',
    'afsluiting/domein-zonder-stand': ({ ontbreekt }) =>
      countOf(ontbreekt) === 1
        ? 'One part was not talked about or is not firm yet. It stands below.'
        : `${countOf(ontbreekt)} parts were not talked about or are not firm yet. They stand below.`,
    'domeinstand/niet-namens-hulpverlener': 'You can only say what you think yourself.',
    'domeinstand/lid-van-ander-gezin': 'Choose a child of this family.',
    'domeinstand/leeg': 'Nothing has changed. Choose for a part how it goes.',
    'uitzondering/onbekend': 'This question is not (or no longer) asked of you.',
    'uitzondering/reeds-besloten': 'You have answered this already.',
    'uitzondering/niet-nodig': 'Nothing lacks. No exception is needed.',
    'uitzondering/niet-zelf': 'Ask somebody else to look along. You cannot do so yourself.',
    'uitzondering/collega-onbekend': 'Choose a family worker of your own organisation or municipality.',
    'later/jongere-onbekend': 'This young person does not belong to this family, or is not near 18 yet.',
    'later/alleen-zelf':
      'The young person writes this in person. You can read it and talk about it together.',
    'verlenging/einde-ontbreekt': 'Fill in until when the help goes on.',
    'verlenging/buiten-termijn':
      'The help cannot go on until that day. Choose a day after 18 and within the term.',
    'vernietiging/onbekend': 'This question was not found, or was dealt with already.',
    'vernietiging/niet-betrokken': 'Only a parent or young person of this family can ask this.',
    'vernietiging/te-jong': 'From the age of 12 you can ask this yourself.',
    'vernietiging/reeds-gevraagd': 'This question was asked already.',
    'vernietiging/reeds-besloten': 'This was decided already.',
    'vernietiging/grond-ontbreekt': 'Choose why the file must be kept, and explain it.',
    'vernietiging/hulp-loopt': 'As long as there is help the file must be kept. Close the help first.',
    'vernietiging/niet-zelf': 'Somebody else must confirm this.',
    'vernietiging/collega-onbekend':
      'Choose a family worker of your own organisation or municipality, who looks along.',
    'vernietiging/niet-voorbij': 'The term of this file is not over, or it was proposed already.',
  },
};
