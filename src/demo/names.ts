// cspell:disable
/** Common first and family names of the Netherlands, Groningen and the countries people came from. Joined by chance: nobody is meant. */
export type Origin =
  | 'nederlands'
  | 'gronings'
  | 'turks'
  | 'marokkaans'
  | 'surinaams'
  | 'pools'
  | 'syrisch'
  | 'oekraiens'
  | 'eritrees';

type Names = {
  readonly girls: string;
  readonly boys: string;
  readonly women: string;
  readonly men: string;
  readonly families: string;
};

const lists: Readonly<Record<Origin, Names>> = {
  nederlands: {
    girls:
      'Emma Julia Mila Tess Sophie Zoë Sara Nora Yara Eva Liv Lotte Saar Fleur Noor Evi Maud Lynn Isa Anna Roos Jasmijn Fenna Elin Lieke Sanne Iris Femke Mirthe Nina',
    boys: 'Noah Liam Luca Lucas Daan Finn Levi Sem Bram Mees James Milan Sam Thijs Luuk Jesse Ties Max Tim Lars Stijn Ruben Jens Niels Tijn Gijs Teun Hugo Thomas Floris',
    women:
      'Linda Marieke Sandra Esther Mirjam Wendy Kim Anouk Manon Chantal Petra Ingrid Monique Karin Saskia Marloes Ellen Judith Danielle Nicole Astrid Bianca Patricia Simone Yvonne',
    men: 'Jeroen Mark Peter Martijn Dennis Erik Bas Michel Patrick Robert Sander Richard Marcel Remco Frank Edwin Stefan Ronald Maarten Wouter Arjan Kees Paul Rik Vincent',
    families:
      'de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Haan|van der Heijden|Schouten|Kuipers|Post|Kramer|van Veen|Koster|Prins|Blom|Huisman|Peeters|Kuiper|Scholten|Timmermans|Veenstra|van Vliet|Molenaar|Bosman|Groen',
  },
  gronings: {
    girls:
      'Grietje Aaltje Jantien Wieke Hilje Trijntje Fenna Geeske Anje Swaantje Tette Imke Renske Rixt Wiebrigje Maaike Sietske Nienke Jikke Tjitske',
    boys: 'Harm Klaas Jelle Sietse Wiebe Tjark Eppo Hilko Jurjen Siebren Roelf Geert Menno Reint Onno Popke Hessel Tonko Derk Jannes',
    women:
      'Geertje Hillie Jantje Alie Trienke Janna Roelien Grietje Tineke Klaasje Anneke Hennie Siepie Aukje Wiepkje',
    men: 'Harm Geert Roelf Klaas Jan-Willem Derk Luppo Egbert Hendrik Berend Albert Freerk Menno Harke Tonnis',
    families:
      'Wiersema|Huizinga|Postma|Bolhuis|Hofstra|Dijkema|Oosterhuis|Boersma|Kamps|Wierenga|Nienhuis|Pot|Bouma|Hoekstra|Poelman|Sikkema|Venema|Toxopeus|Medema|Havinga|Clevering|Rozema|Zuidema|Noordhof|Westerhuis|Mellema|Eerkens|Tillema|Ritsema|Kuizenga|Drenth|Stel|Doornbos|Schuringa|Berghuis|Korringa|Hamminga|Meinardi|Smid|Luinge',
  },
  turks: {
    girls: 'Elif Zeynep Defne Azra Nehir Ecrin Meryem Asya Esila Buse',
    boys: 'Emir Ömer Yusuf Kerem Mert Ali Eymen Deniz Kaan Arda',
    women: 'Fatma Ayşe Emine Hatice Zeliha Gülay Sevgi Hülya',
    men: 'Mehmet Mustafa Ahmet Hasan Murat İbrahim Serkan Orhan',
    families: 'Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldız|Aydın|Öztürk|Arslan|Doğan',
  },
  marokkaans: {
    girls: 'Amira Salma Inaya Hafsa Imane Nour Aya Malak Yasmine Dina',
    boys: 'Mohamed Adam Ayoub Ilyas Bilal Zakaria Amin Yassin Anas Rayan',
    women: 'Fatima Khadija Samira Naima Malika Hanan Latifa Karima',
    men: 'Hassan Rachid Said Abdel Karim Mustapha Omar Driss',
    families: 'El Idrissi|Bouzid|El Amrani|Benali|Haddad|Chaoui|Azzouzi|Bakkali|Ouali|Tahiri',
  },
  surinaams: {
    girls: 'Shanaya Kiara Aïsha Jaylinn Priya Shivani Naomi Rochelle',
    boys: 'Jayden Dwayne Ravi Jermaine Ryan Xavi Gian Rishi',
    women: 'Sheila Sharda Mavis Carmen Radha Urmila Ingrid Muriel',
    men: 'Roy Humphrey Ramesh Clyde Orlando Anil Winston Ronny',
    families: 'Ramdin|Pinas|Kanhai|Wijngaarde|Doekhi|Alberg|Narain|Blijd|Sewnath|Amatdjais',
  },
  pools: {
    girls: 'Zuzanna Hanna Maja Lena Oliwia Alicja Zofia Amelia',
    boys: 'Jakub Szymon Antoni Filip Kacper Wojciech Mikołaj Oskar',
    women: 'Agnieszka Katarzyna Magdalena Monika Joanna Ewa',
    men: 'Piotr Tomasz Marcin Paweł Krzysztof Grzegorz',
    families: 'Nowak|Kowalski|Wiśniewski|Wójcik|Kamiński|Lewandowski|Zieliński|Mazur',
  },
  syrisch: {
    girls: 'Lamar Sham Rimas Jana Lilas Hala Sidra Tala',
    boys: 'Yazan Karam Jad Omar Laith Hadi Samer Nabil',
    women: 'Rania Hanadi Rima Maha Ghada Lina Reem Suha',
    men: 'Khaled Bassam Firas Ahmad Nizar Ziad Imad Anwar',
    families: 'Haddad|Khalil|Darwish|Nasser|Hamdan|Saleh|Qasim|Aziz|Jaber|Mansour',
  },
  oekraiens: {
    girls: 'Sofiia Anastasiia Daryna Polina Veronika Zlata',
    boys: 'Artem Maksym Danylo Matvii Nazar Tymofii',
    women: 'Olena Natalia Iryna Tetiana Svitlana Oksana',
    men: 'Oleksandr Andrii Serhii Volodymyr Ihor Dmytro',
    families: 'Shevchenko|Kovalenko|Bondarenko|Tkachenko|Melnyk|Kravchenko|Boiko|Marchenko',
  },
  eritrees: {
    girls: 'Semhar Luwam Rahwa Bethlehem Saba Delina',
    boys: 'Nahom Yonas Filmon Samuel Natnael Abel',
    women: 'Selam Freweini Senait Abeba Mehret Letay',
    men: 'Tesfay Kidane Berhane Mulugeta Haile Dawit',
    families: 'Tesfamariam|Gebremedhin|Habte|Tekle|Woldu|Mehari|Kidane|Araya',
  },
};

/** How often each list is used; Groningen names above all outside the city. */
export const shares = {
  city: {
    nederlands: 0.52,
    gronings: 0.2,
    turks: 0.04,
    marokkaans: 0.06,
    surinaams: 0.05,
    pools: 0.03,
    syrisch: 0.05,
    oekraiens: 0.03,
    eritrees: 0.02,
  },
  country: {
    nederlands: 0.5,
    gronings: 0.36,
    turks: 0.02,
    marokkaans: 0.015,
    surinaams: 0.015,
    pools: 0.03,
    syrisch: 0.03,
    oekraiens: 0.02,
    eritrees: 0.01,
  },
} as const satisfies Record<string, Record<Origin, number>>;

export const schoolNames =
  'De Zeven Wierden|De Kwelder|Het Maartenshuis|De Zonnewijzer|De Meerpaal|Het Tij|De Boomgaard|De Fontein|Het Kompas|De Regenboog|De Vuurtoren|De Sterrenkijker|Het Baken|De Haven|De Klim|Het Palet|De Akkers|De Waterlelie'.split(
    '|',
  );
export const practiceNames =
  'De Brugwachter|Hoornsemeer-Zuid|De Sluis|Aan de Vaart|De Linde|Het Hogeland-Oost|De Borg|De Molenwiek|Het Plein|De Beurs|De Kade|Oude Wal|De Tuinen|Het Veen|De Ploeg'.split(
    '|',
  );
export const providerStems =
  'Waddenlicht|Kwelderhuis|Zeegat|Wierdeland|Marenkind|Borgstee|Tjalkhof|Veenlicht|Dollardhoek|Kluutwerk|Zilverplevier|Eemsduin|Hunzeboog|Reitstroom|Lauwersluw|Oldegaard|Turfschip|Noorderzon-Zuid|Schansweg|Wolddijk|Ommelanderhof|Gaasterhuis|Roggeveld|Kievitsnest|Boterdiep-Oost|Windsingel|Bovenlicht|Stuifdijk|Ravelijnhof|Grutto'.split(
    '|',
  );
export const teamNames: Readonly<Record<string, readonly string[]>> = {
  '0014': [
    'Vinkhuizen',
    'Beijum',
    'Lewenborg',
    'Selwerd',
    'Oosterparkwijk',
    'Korrewegwijk',
    'De Wijert',
    'Hoogkerk',
    'Centrum',
    'Haren en Ten Boer',
  ],
  '0037': ['Stadskanaal', 'Musselkanaal'],
  '0047': ['Veendam', 'Wildervank'],
  '0765': ['Pekela'],
  '1895': ['Winschoten', 'Oldambt Buiten'],
  '1950': ['Ter Apel', 'Bellingwolde'],
  '1952': ['Hoogezand', 'Sappemeer', 'Slochteren en Muntendam'],
  '1966': ['Winsum', 'Uithuizen'],
  '1969': ['Leek', 'Zuidhorn', 'Grootegast en Marum'],
  '1979': ['Delfzijl', 'Appingedam', 'Loppersum'],
};

const split = new Map<string, readonly string[]>();

/** The names of one kind and origin. */
export function listNames(origin: Origin, kind: keyof Names): readonly string[] {
  const key = `${origin} ${kind}`;
  const known = split.get(key);
  if (known) return known;
  const list = lists[origin][kind].split(kind === 'families' ? '|' : ' ');
  split.set(key, list);
  return list;
}

/** "van den Berg" as the register keeps it: the small words apart from the name. */
export function splitFamilyName(name: string): { voorvoegsel: string | null; achternaam: string } {
  const match = /^((?:van|de|der|den|te|ter|ten|el|het|'t)(?: (?:de|der|den|het))?) (.+)$/u.exec(name);
  return match
    ? { voorvoegsel: match[1] ?? null, achternaam: match[2] ?? name }
    : { voorvoegsel: null, achternaam: name };
}
