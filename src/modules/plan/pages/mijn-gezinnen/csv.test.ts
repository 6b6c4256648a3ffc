import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a name that looks like a formula stays a name in a spreadsheet', () => {
  expect(csvOf([['=1+1', '@SUM(A1)', 'Linde']])).toContain(`"'=1+1";"'@SUM(A1)";"Linde"`);
});

test('quotes, semicolons and new lines do not break a row in two', () => {
  expect(csvOf([['De "Vos"; Lotte\nMees', 'x']])).toBe('\uFEFF"De ""Vos""; Lotte\nMees";"x"\r\n');
});
