/** The themes of the table of figures, as the profile names them. */
export const dutchThemes: Record<string, string> = {
  region: 'regio',
  stock: 'stand',
  capacity: 'capaciteit',
  education: 'onderwijs',
  gp: 'huisarts',
  money: 'geld',
  pilot: 'pilot',
  date: 'datum',
  process: 'proces',
  provider: 'aanbieder',
  risk: 'risico',
  direction: 'richting',
};

/** Values of that table that are words, as the profile says them. */
export const dutchValues: Record<string, string> = {
  original: 'oorspronkelijk',
  'end 2026': 'eind 2026',
  'stays as a backstop for now': 'blijft voorlopig als achtervang',
  '2026-03 (early)': '2026-03 (begin)',
  'medium/medium': 'middel/middel',
  'large/low': 'groot/laag',
  'large/large': 'groot/groot',
  drastically: 'drastisch minder',
};
