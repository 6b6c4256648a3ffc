/** Texts of the card with the signals of one family. */
export const nl = {
  title: 'Wat aandacht vraagt',
  lead: 'Dit zijn feiten, geen oordeel. Het gezin ziet deze lijst niet, wel wat u erbij opschrijft.',
  none: 'Er vraagt nu niets aandacht.',
  seen: 'Gezien, omdat …',
  reason: 'Waarom kan dit nu zo blijven?',
  reasonAbout: 'Het signaal verdwijnt, en komt terug als de feiten veranderen. Het gezin kan dit lezen.',
  submit: 'Bewaar',
  answered: (count: number) => (count === 1 ? '1 keer gezien' : `${count} keer gezien`),
  by: (who: string, day: string) => `${who}, ${day}`,
  past: 'De feiten zijn intussen veranderd.',
  back: 'Neem terug',
};
