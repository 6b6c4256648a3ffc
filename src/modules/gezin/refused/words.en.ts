import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  'gezin/onbekend': 'This family was not found.',
  'gezin/toestemming-voorbij':
    'The consent to see this family is over or was withdrawn. Ask the family or its worker if you need it again.',
  'gezin/lid-onbekend': 'This person does not belong to this family.',
  'gezin/buiten-gemeente': 'You do not work for this municipality. Choose one you work for.',
  'gezin/bsn-dubbel': 'Two people in a family cannot have the same citizen service number.',
  'gezin/geboortedatum-laat': 'This date of birth lies in the future.',
  'gezin/bijdrage-nodig': 'You may look at this family, but not change anything.',
  'gezin/regie-nodig': 'Only the family itself and whoever coordinates the help can do this.',
  'gezin/collega-onbekend': 'Choose a family worker of your own organisation or municipality.',
  'toestemming/onbekend': 'This consent was not found.',
  'toestemming/einde-voor-ingang': 'The last day is before the first day. Change one of them.',
  'toestemming/verlopen': 'The period of this consent is already over.',
  'toestemming/gezag-onbekend':
    'It is not known who holds parental authority. First fill in who the parents are and who holds it.',
  'toestemming/gezag-buiten-gezin':
    'Who has parental authority does not stand with this family yet. Add that person to the members first.',
  'toestemming/zonder-gezag':
    'You do not have parental authority over this child. You may hear how it goes, but who has authority decides about this.',
  'toestemming/reeds-verlengd': 'This consent has been renewed already.',
  'toestemming/niet-geldig': 'This consent still waits for agreement. There is nothing to renew yet.',
  'gezag/geen-minderjarige': 'Nobody in this family is under 18. Nobody has parental authority over them.',
  'gezag/geen-bsn':
    'Of no child the citizen service number is known. Fill that in first, or fill in who has authority.',
  'gezag/geen-jeugdige':
    'Parental authority is about a child. Choose a child or young person of this family.',
  'gezag/aantal':
    'Choose two people for two parents or shared authority, one for one parent, and one or two for a guardian.',
  'register/niet-gekoppeld': 'The population register is not connected. Fill in who has parental authority.',
  'register/onbereikbaar':
    'The population register does not answer now. Try again later, or fill in who has authority.',
  'register/geweigerd':
    'The population register refuses this question. Tell the administrator. You can also fill it in yourself.',
  'register/onleesbaar':
    'The answer of the population register cannot be read. Tell the administrator, or fill it in yourself.',
  'huishouden/onbekend': 'This household was not found.',
  'huishouden/reeds-gesplitst': 'This family lives in two places already.',
  'huishouden/niet-gesplitst': 'This family lives in one place.',
  'huishouden/volwassene-in-twee': 'Only a child can live in two households. Choose one place for an adult.',
  'huishouden/leeg': 'Someone must live in each household. Choose who lives where.',
  'huishouden/plek-nodig': 'This family lives in two places. Choose where this person lives.',
  'huishouden/woont-op-een-plek': 'This child lives in one place. There is no week to divide.',
  'gast/onbekend': 'This guest was not found.',
  'gast/reeds-ingetrokken': 'This guest is shut out already.',
  'samenvoeging/zelfde-gezin': 'This is the same family twice. Choose the other family.',
  'samenvoeging/regie-nodig':
    'You must coordinate both families. Ask the colleague who does to hand the family over.',
  'samenvoeging/botst':
    'Both families have a plan of their own, or something else of which there can be only one. They cannot be merged.',
  'samenvoeging/onbekend': 'This merge was not found.',
  'samenvoeging/reeds-ongedaan': 'This merge has been undone already.',
  'samenvoeging/intussen-veranderd':
    'After the merge something was changed that would have to go back. So it can no longer be undone.',
  'samenvoeging/intussen-gebruikt':
    'After the merge something was added that hangs on both. So it can no longer be undone.',
  'toestemming/ander-nodig': 'You can consent for yourself only. This needs the consent of someone else.',
  'toestemming/instemming-ontbreekt': 'Choose who of the family consented.',
  'toestemming/partij-onbekend': 'The party to share with was not found.',
  'toestemming/reeds-ingetrokken': 'This consent was already withdrawn.',
  'noodtoegang/onbekend': 'This emergency access was not found.',
  'noodtoegang/reeds-actief': 'You already have emergency access to this family.',
  'noodtoegang/niet-nodig': 'You are already involved with this family. Emergency access is not needed.',
  'noodtoegang/verlopen': 'This emergency access is already over.',
  'noodtoegang/niet-verlopen': 'This emergency access still runs. You can review it afterwards.',
  'noodtoegang/niet-zelf': 'You cannot review your own emergency access. Someone else must do that.',
  'noodtoegang/reeds-beoordeeld': 'This emergency access was already reviewed.',
  'inschrijving/onbekend': 'This registration was not found.',
  'inschrijving/overlapt':
    'In this period there is a registration in another municipality already. First change until when that one held.',
  'verblijf/onbekend': 'This stay was not found.',
  'woonplaats/onbekend': 'This outcome was not found.',
  'woonplaats/geen-jeugdige':
    'Only for a child or young person we find out which municipality arranges the help.',
  'woonplaats/geboortedatum-onbekend':
    'The date of birth is not known. First fill it in with the family members.',
  'woonplaats/strijdig': 'The registrations contradict each other. First mend their periods.',
  'woonplaats/niet-nieuwste':
    'There is a newer outcome by now. Load the page again and decide about that one.',
  'geschil/onbekend': 'This dispute was not found.',
  'geschil/in-toekomst': 'A dispute cannot begin in the future.',
  'geschil/reeds-open': 'A dispute about this is open already. Settle that one first.',
  'geschil/reeds-afgedaan': 'This dispute was already settled.',
  'verrekening/onbekend': 'This settlement was not found.',
  'verrekening/reeds-verrekend': 'This was settled already and does not change any more.',
  'verrekening/niet-afgesproken': 'First fill in the amount, and on which day it was agreed.',
  'verrekening/voor-afspraak': 'Settling cannot come before the day of the agreement.',
};
