// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore opvoeden gevoel diagnostiek kindergeneeskunde dyslexie dagbehandeling dagbesteding driemilieuvoorziening
/** What families and workers of the demo write: short, plain and invented. */
const vragen: Readonly<Record<string, readonly string[]>> = {
  opvoeden: [
    'We komen er thuis niet meer uit. Elke avond is er ruzie over slapen en schermtijd.',
    'Ik sta er alleen voor en merk dat ik te vaak boos word. Ik wil graag dat iemand meedenkt.',
    'Na de scheiding luistert ons kind naar ons allebei niet meer. Hoe pakken we dit samen aan?',
    'Ons kind is erg druk en ik krijg het niet rustig. De andere kinderen komen tekort.',
  ],
  gevoel: [
    'Mijn kind piekert veel en slaapt slecht. Het wil steeds vaker niet naar school.',
    'Sinds het overlijden van opa is ons kind stil en verdrietig. We weten niet wat we kunnen doen.',
    'Mijn kind heeft paniekaanvallen. De huisarts denkt dat er meer hulp nodig is.',
    'Ons kind eet steeds minder en wil niet dat we erover praten.',
  ],
  school: [
    'Op school gaat het niet goed. Ons kind zit vaker op de gang dan in de klas.',
    'Lezen en spellen blijven heel moeilijk, ook na extra hulp op school.',
    'Ons kind gaat al weken niet naar school. School en wij zoeken samen een oplossing.',
    'De meester ziet dat ons kind de dag niet volhoudt. Kan er iemand meekijken?',
  ],
  wonen: [
    'Thuis is het even niet veilig genoeg. We zoeken een plek waar ons kind tot rust komt.',
    'Onze zoon kan nu niet thuis wonen. We willen wel dat hij dichtbij blijft.',
    'Oma zorgt nu voor de kinderen, maar dat kan niet zo blijven.',
  ],
};

/** Which sort of question leads to which help. */
const vraagBij: Readonly<Record<string, keyof typeof vragen>> = {
  'jeugd-ggz': 'gevoel',
  'klinische-ggz': 'gevoel',
  diagnostiek: 'gevoel',
  ojg: 'gevoel',
  kindergeneeskunde: 'gevoel',
  dyslexie: 'school',
  dagbehandeling: 'school',
  dagbesteding: 'school',
  'basis-op-school': 'school',
  'basis-bemiddeling': 'school',
  pleegzorg: 'wonen',
  gezinshuis: 'wonen',
  'kleinschalig-wonen': 'wonen',
  'crisis-verblijf': 'wonen',
  jeugdhulpplus: 'wonen',
  driemilieuvoorziening: 'wonen',
};

export function listQuestions(hulpsoort: string): readonly string[] {
  return vragen[vraagBij[hulpsoort] ?? 'opvoeden'] ?? [];
}

export const samenvattingen: readonly string[] = [
  'We willen dat het thuis weer rustig is en dat iedereen zich veilig voelt. We spreken elkaar elke zes weken.',
  'Het gezin kiest zelf wat eerst komt. Oma en de buren helpen mee. De gezinswerker houdt het overzicht.',
  'School, gezin en hulpverlener doen samen een stap. We kijken na drie maanden of dit genoeg is.',
  'Er is al veel geprobeerd. Nu werken we met één plan en zo min mogelijk hulpverleners.',
  'Het gaat de goede kant op. We bouwen de hulp rustig af en houden contact.',
];

export const doelen = {
  support: [
    'We hebben twee mensen in de buurt die we altijd kunnen bellen.',
    'We maken samen afspraken en houden ons daar ook aan.',
  ],
  wonen: [
    'Ieder kind heeft thuis een eigen rustige plek.',
    'We wonen straks op een plek waar we kunnen blijven.',
  ],
  'school-en-werk': [
    'Ik ga weer vier dagen per week naar school.',
    'Ik weet wat ik op school kan doen als het te druk wordt.',
    'Mama heeft tijd voor haar werk en voor ons.',
  ],
  inkomen: ['We weten hoeveel geld er elke week is en hebben geen nieuwe schulden.'],
  welzijn: [
    'Ik slaap weer goed en durf te vertellen wat me dwarszit.',
    'Er is thuis minder ruzie en we doen elke week iets leuks samen.',
    'Ik word minder snel boos en weet wat me dan helpt.',
  ],
} as const satisfies Record<string, readonly string[]>;
