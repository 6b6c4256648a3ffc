import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

/** A day that a refusal carries, as people read it. */
const day = (date: unknown) =>
  new Date(`${String(date)}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What the rules ask that a start or stop made here can still break. */
const RULES: Readonly<Record<string, string>> = {
  TR019: 'rule TR019 of iJw: there is no such order for this child with you',
  TR063: 'rule TR063 of iJw: there is nothing to take back',
  TR071: 'rule TR071 of iJw: a start cannot be taken back while its stop stands',
  TR074: 'rule TR074 of iJw: this was told before',
  TR326: 'rule TR326 of iJw: help runs already',
  TR382: 'rule TR382 of iJw: there is no start for this stop',
};

export const en: Words<typeof nl> = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'This aanbieder is not known. Choose one from the list.',
    'levering/toekomst': ({ tot }: Readonly<Record<string, unknown>>) =>
      `This day is still to come. Tell what happened: choose ${day(tot)} or a day before.`,
    'levering/ingetrokken':
      'The municipality took this order back. Call the municipality if help was given all the same.',
    'levering/reeds-gestart': ({ begindatum }: Readonly<Record<string, unknown>>) =>
      `The start was told already: help began on ${day(begindatum)}. Is that day wrong? Then correct what was told.`,
    'levering/buiten-toewijzing': ({ ingangsdatum, einddatum }: Readonly<Record<string, unknown>>) =>
      `The order holds from ${day(ingangsdatum)}${einddatum ? ` up to and including ${day(einddatum)}` : ''}. Help on another day belongs to another order: ask the municipality for it.`,
    'levering/overlapt': ({ begindatum, einddatum }: Readonly<Record<string, unknown>>) =>
      `You told of help from ${day(begindatum)}${einddatum ? ` up to and including ${day(einddatum)}` : ', which still runs'}. Choose days that do not fall over it.`,
    'levering/niet-gestart': 'The start of this help was not told yet. Tell the start first.',
    'levering/gewijzigd': 'Someone else was first: what was told has changed since. See how it stands now.',
    'levering/reeds-gestopt': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `The stop was told already: help stopped on ${day(einddatum)}. Is that wrong? Then correct what was told.`,
    'levering/reeds-gepauzeerd': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `The pause was told already, from ${day(einddatum)}. Tell now that help goes on, or that it stops for good.`,
    'levering/einde-voor-pauze': ({ einddatum }: Readonly<Record<string, unknown>>) =>
      `Help paused on ${day(einddatum)}. The last day cannot lie before that.`,
    'levering/ongewijzigd': 'Nothing changed. Correct what is wrong.',
    'levering/een-voor-een':
      'This municipality does not work in Stip, so each message goes by itself. Take the stop back first, wait for the answer of the municipality, and correct the rest after that.',
    'levering/zonder-agb':
      'Your organisation has no AGB code in Stip. Without that code no message can go. Ask the administrator to fill it in.',
    'levering/zonder-bsn':
      'No citizen service number of this child is known. Without it no message can go. Tell the municipality by registered letter or secure mail.',
    'levering/kind-onbekend':
      'With this municipality the citizen service number does not lead to this child. Call the municipality, so that it is clear first whom it is about.',
    'levering/afgekeurd': ({ regels }: Readonly<Record<string, unknown>>) =>
      `Nothing was told. It would break ${Array.isArray(regels) ? regels.map((regel) => RULES[String(regel)] ?? `rule ${String(regel)} of iJw`).join('; ') : 'a rule of iJw'}.`,
    'toewijzing/onbekend': 'This assignment was not found.',
    'toewijzing/pgb':
      'The family buys this help itself with a personal budget. No message goes to a provider about it, so it cannot be changed here.',
    'toewijzing/reeds-beeindigd':
      'This assignment is over or was withdrawn. Make a new one when help is needed again.',
    'toewijzing/kan-niet-zo':
      'This does not fit this assignment. A total or a budget can be changed only where there is one, and only what has a last day can be lengthened.',
    'toewijzing/niets-anders': 'Nothing changes this way. Check the date or the number.',
    'toewijzing/einde-voor-ingang':
      'The last day lies before the first. Should this help never have been? Then choose to withdraw it.',
    'toewijzing/einde-voorbij':
      'This last day is past already. That is possible only when the provider agrees. Tick the box if so.',
    'toewijzing/niet-besproken':
      'Discuss the change with the provider first. Then tick that the provider agrees.',
    'toewijzing/reeds-begonnen': ({ gestartOp }: Readonly<Record<string, unknown>>) =>
      `The help began on ${String(gestartOp)}. Choose a later last day; it can no longer be withdrawn.`,
    'toewijzing/reeds-gedeclareerd': ({ tot }: Readonly<Record<string, unknown>>) =>
      `Help was declared and granted until ${String(tot)}. Choose a later last day, or ask the provider to credit that help first.`,
    'toewijzing/meer-gedeclareerd':
      'More than this was declared and granted already. Choose a higher number or amount, or ask the provider to credit first.',
    'toewijzing/oprekken-verplicht':
      'This needs no new assignment. Lengthen or shorten this one, or change its total or budget.',
    'toewijzing/reden-ongeldig': 'Choose a reason from the list.',
    'toewijzing/stapeling':
      'This child gets this help from this provider on the same days already. Choose other days or other help.',
    'toewijzing/pgb-samenloop':
      'The family buys this help itself on these days with a personal budget. Both at once is not allowed. Choose other days.',
    'toewijzing/bericht-ongeldig': ({ regels }: Readonly<Record<string, unknown>>) =>
      `This does not fit the message to the provider. Check product, amount, budget and period (rule ${Array.isArray(regels) ? regels.join(', ') : ''}).`,
    'toewijzing/klok-loopt-achter': ({ datum }: Readonly<Record<string, unknown>>) =>
      `By its data this assignment was changed on ${String(datum)}, and that is later than now. Check the clock of the computer.`,
    'toewijzing/bsn-bekend':
      'The BSN of this child is known. The assignment now goes by message; a form is no longer needed.',
    'toewijzingbrief/onbekend': 'What was sent was not found.',
    'toewijzingbrief/datum-onmogelijk': ({ van, tot }: Readonly<Record<string, unknown>>) =>
      `Choose a day from ${String(van)} until ${String(tot)}.`,
    'verzoek/alleen-woonplaats':
      'A certified institution asks this after a ruling of the judge. You may look into it or refuse it only because another municipality pays (residence), and not assign otherwise than asked.',
    'verzoek/afwijking-ongeldig':
      'It cannot be like this. A request for a change is taken over as it is. Of a new request, amount, budget and period must fit the message to the provider.',
    'verzoek/niet-besproken': 'Discuss with the provider first what you assign otherwise. Then tick the box.',
    'verzoek/onbekend': 'This request was not found.',
    'verzoek/reeds-in-onderzoek':
      'This request is already being looked into. You can assign or refuse it now.',
    'verzoek/reden-ongeldig':
      'Residence is a reason against a new request only. Choose another reason for a change, for example ‘Other municipality’.',
    'verzoek/eigen-gemeente':
      'This is the municipality that decides now. Fill in the municipality that pays.',
    'verzoek/periode-voorbij':
      'The period that was asked for is over. Call the provider, or refuse the request.',
    'verzoek/toewijzing-onbekend':
      'An assignment in this request is not there any more. Call the provider, or refuse the request.',
    'verzoek/stapeling':
      'This help was assigned for the same days already. Refuse the request for ‘Stacking’.',
    'verzoek/zonder-agb':
      'Your organisation has no AGB code in Stip, and no message can be sent without it. Ask the administrator to fill it in.',
    'verzoek/zonder-bsn':
      'No citizen service number is known for this child, and no message can be sent without it. Ask the municipality by registered letter or secure mail.',
    'verzoek/nog-open':
      'There is a request for this child already that the municipality has not decided on. Wait for that answer, or call the municipality.',
    'verzoek/geen-levering':
      'The help has not started yet, or has stopped. You can ask for a change only while help runs. Report the start first.',
    'verzoek/gi-zonder-wijziging':
      'A certified institution does not ask for a change. Ask for a new assignment after a new decision of the court.',
    'verzoek/gi-buiten-protocol':
      'A certified institution asks for help with a product code, in pieces (result) or in euros, and with the court as referrer.',
    'verzoek/ongewijzigd': 'Nothing changes yet. Change what should be different, or ask for extra help.',
    'verzoek/ingang-vereist': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `Fill in from which day the other amount of assignment ${String(nummer)} holds.`,
    'verzoek/ingang-ongeldig': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `The day on which the change of assignment ${String(nummer)} begins lies after today and within its period.`,
    'verzoek/zonder-ingang': ({ nummer }: Readonly<Record<string, unknown>>) =>
      `Another last day or another total holds for the whole of assignment ${String(nummer)}. Leave ‘from which day’ empty there.`,
    'verzoek/afgekeurd': ({ bevindingen }: Readonly<Record<string, unknown>>) =>
      `The request was not sent. ${Array.isArray(bevindingen) ? bevindingen.join(' ') : ''}`,
    'verzoek/reeds-besloten': ({ status }: Readonly<Record<string, unknown>>) =>
      `Someone else was first: this request was already ${status === 'toegewezen' ? 'assigned' : 'refused'}.`,
  },
};
