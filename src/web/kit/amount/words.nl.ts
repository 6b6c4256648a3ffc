type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84';

/** Units of help (iJw WJ756) and how often (WMO757), as people say them. */
export const nl = {
  many: {
    '01': 'minuten',
    '04': 'uren',
    '14': 'etmalen',
    '16': 'dagdelen',
    '82': 'stuks (resultaat)',
    '83': 'euro',
    '84': 'stuks (inspanning)',
  } as Readonly<Record<Eenheid, string>>,
  one: {
    '01': 'minuut',
    '04': 'uur',
    '14': 'etmaal',
    '16': 'dagdeel',
    '82': 'stuk (resultaat)',
    '83': 'euro',
    '84': 'stuk (inspanning)',
  } as Readonly<Record<Eenheid, string>>,
  frequency: {
    '1': 'per dag',
    '2': 'per week',
    '4': 'per maand',
    '6': 'in de hele periode',
  } as Readonly<Record<'1' | '2' | '4' | '6', string>>,
};
