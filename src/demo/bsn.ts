const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth digit that makes eight digits pass the elfproef; 10 when no digit does. */
function lastDigit(eight: string): number {
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * (eight.charCodeAt(at) - 48), 0) % 11;
}

/** Every test number that starts with these digits and passes the elfproef, in order. */
function numbersFrom(start: string): string[] {
  const open = 8 - start.length;
  const found: string[] = [];
  for (let rest = 0; rest < 10 ** open; rest++) {
    const eight = start + String(rest).padStart(open, '0');
    const last = lastDigit(eight);
    if (last < 10) found.push(`${eight}${last}`);
  }
  return found;
}

/**
 * Test numbers only: the range that starts with 999 is never given to a person. First 9999, as the chain's own test
 * messages use it, then 9990 to 9998; about 90,900 in all.
 */
export function listTestNumbers(): readonly string[] {
  return ['9999', '9990', '9991', '9992', '9993', '9994', '9995', '9996', '9997', '9998'].flatMap(
    numbersFrom,
  );
}
