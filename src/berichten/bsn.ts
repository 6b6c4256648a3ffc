const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Nine digits that pass the elfproef (iJw CS002); 000000000 passes the sum but is nobody's number. */
export function isBsn(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text) || text === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (text.charCodeAt(index) - 48), 0);
  return sum % 11 === 0;
}
