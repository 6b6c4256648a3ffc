// Codes and sentences of the model stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { Denkmodel } from '../../schema/denkmodel.ts';

/** The five domains of the plan, and three more in which one looks before one chooses. */
export const domeinen: Denkmodel['domeinen'] = [
  {
    code: 'support',
    naam: { nl: 'Steun', en: 'Support' },
    uitleg: { nl: 'Mensen bij wie je terecht kunt.', en: 'People you can turn to.' },
  },
  {
    code: 'wonen',
    naam: { nl: 'Wonen', en: 'Living' },
    uitleg: { nl: 'Een fijne en veilige plek om te wonen.', en: 'A pleasant and safe place to live.' },
  },
  {
    code: 'school-en-werk',
    naam: { nl: 'School en werk', en: 'School and work' },
    uitleg: { nl: 'Leren, naar school gaan, werk.', en: 'Learning, going to school, work.' },
  },
  {
    code: 'inkomen',
    naam: { nl: 'Geld', en: 'Money' },
    uitleg: { nl: 'Rondkomen en geen schulden.', en: 'Making ends meet, without debts.' },
  },
  {
    code: 'welzijn',
    naam: { nl: 'Je goed voelen', en: 'Feeling well' },
    uitleg: { nl: 'Gezondheid, van lijf en hoofd.', en: 'Health of body and mind.' },
  },
  {
    code: 'ontwikkeling',
    naam: { nl: 'Hoe het kind zich ontwikkelt', en: 'How the child develops' },
    uitleg: {
      nl: 'Praten, bewegen, denken, voelen, omgaan met anderen.',
      en: 'Talking, moving, thinking, feeling, being with others.',
    },
  },
  {
    code: 'opvoeding',
    naam: { nl: 'Opvoeden', en: 'Upbringing' },
    uitleg: {
      nl: 'Liefde, regels, en ouders die het samen doen.',
      en: 'Love, rules, and parents who do it together.',
    },
  },
  {
    code: 'omgeving',
    naam: { nl: 'Om het gezin heen', en: 'Around the family' },
    uitleg: {
      nl: 'Familie, vrienden, de buurt, en hoe veilig het daar is.',
      en: 'Relatives, friends, the neighbourhood, and how safe it is there.',
    },
  },
];

/** The first six are those that the Langjarig perspectief names (chapter 2); the others complete them. */
export const oorzaken: Denkmodel['oorzaken'] = [
  { code: 'armoede', naam: { nl: 'Te weinig geld of schulden', en: 'Too little money, or debts' } },
  {
    code: 'ouder-zelf',
    naam: { nl: 'Een ouder heeft het zelf moeilijk', en: 'A parent has a hard time too' },
  },
  { code: 'ingrijpend', naam: { nl: 'Iets heel ergs meegemaakt', en: 'Something terrible happened' } },
  { code: 'huis', naam: { nl: 'Zorgen om de woning', en: 'Trouble with the home' } },
  {
    code: 'scheiding',
    naam: { nl: 'Scheiding, of ouders die ruzie hebben', en: 'Divorce, or parents in conflict' },
  },
  { code: 'school', naam: { nl: 'Hoe het op school gaat', en: 'How school is going' } },
  { code: 'aanleg', naam: { nl: 'Hoe het kind in elkaar zit', en: 'How the child is made' } },
  { code: 'lijf', naam: { nl: 'Ziekte of een beperking', en: 'Illness or disability' } },
  { code: 'verlies', naam: { nl: 'Iemand verloren', en: 'Someone was lost' } },
  { code: 'zorgen-voor', naam: { nl: 'Als kind voor anderen zorgen', en: 'Caring for others as a child' } },
  { code: 'pesten', naam: { nl: 'Gepest worden of er niet bij horen', en: 'Being bullied or left out' } },
  { code: 'onveilig', naam: { nl: 'Het is ergens niet veilig', en: 'Somewhere it is not safe' } },
  { code: 'alleen', naam: { nl: 'Weinig mensen om op te steunen', en: 'Few people to lean on' } },
  {
    code: 'gebruik',
    naam: { nl: 'Drank, drugs, gokken of schermen', en: 'Drink, drugs, gambling or screens' },
  },
  {
    code: 'nieuw-hier',
    naam: { nl: 'Nieuw in Nederland, taal of vlucht', en: 'New here, language or flight' },
  },
  { code: 'hulp-paste-niet', naam: { nl: 'Eerdere hulp paste niet', en: 'Earlier help did not fit' } },
  { code: 'anders', naam: { nl: 'Iets anders', en: 'Something else' } },
];

/** From light to heavy: as light as it can be, as heavy as it must be. */
export const treden: Denkmodel['treden'] = [
  { code: 'eigen-kracht', naam: { nl: 'Wat het gezin zelf kan', en: 'What the family can do itself' } },
  { code: 'netwerk', naam: { nl: 'Mensen om het gezin heen', en: 'People around the family' } },
  { code: 'sociale-basis', naam: { nl: 'Iets in de buurt', en: 'Something in the neighbourhood' } },
  {
    code: 'collectief',
    naam: { nl: 'Samen met anderen, in een groep of op school', en: 'With others, in a group or at school' },
  },
  { code: 'basishulp', naam: { nl: 'Het lokale team', en: 'The local team' } },
  { code: 'aanvullend', naam: { nl: 'Aanvullende hulp', en: 'Additional help' } },
  { code: 'hoogspecialistisch', naam: { nl: 'Hoogspecialistische hulp', en: 'Highly specialised help' } },
];
