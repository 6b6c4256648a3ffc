// Words of another language stand in quotes, as data.
// cspell:ignoreRegExp "[^"\n]*"
/** Words that stand between first name and surname and belong to the latter (Logisch Ontwerp BRP, table 36: the usual ones). */
const prefixes = new Set(
  "'s 't a al am d' da de del den der des di do dos du e el in la las le les lo los of onder op over 't te ten ter tho thoe to toe tot uit uijt van ver von voor vor y zu zum zur".split(
    ' ',
  ),
);
const longestPrefix = 10;

export type Naam = {
  readonly voornaam: string;
  readonly voorvoegsel?: string | undefined;
  readonly achternaam: string;
};

/**
 * First name and surname from one line, as people write a name: "Anne Marie van der Berg". Undefined when there is only one
 * word. Without a word that stands between, the last word is the surname.
 */
export function nameFrom(text: string): Naam | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return undefined;
  const from = words.findIndex(
    (word, nr) => nr > 0 && nr < words.length - 1 && prefixes.has(word.toLowerCase()),
  );
  if (from < 0) return { voornaam: words.slice(0, -1).join(' '), achternaam: words.at(-1) ?? '' };
  const rest = words.slice(from);
  const until = rest.findIndex((word) => !prefixes.has(word.toLowerCase()));
  const surname = until < 0 ? rest.length - 1 : until;
  const voorvoegsel = rest.slice(0, surname).join(' ');
  const voornaam = words.slice(0, from).join(' ');
  if (voorvoegsel.length > longestPrefix) return { voornaam, achternaam: rest.join(' ') };
  return { voornaam, voorvoegsel, achternaam: rest.slice(surname).join(' ') };
}

/** The name of a gezin from that of one of its leden. */
export function familyNameOf({ voorvoegsel, achternaam }: Naam): string {
  return [voorvoegsel, achternaam].filter(Boolean).join(' ');
}
