/** From this likeness of names on two people may well be one. */
const muchAlike = 0.7;

/** Whether a family that was found may well be the one that was meant. */
export function isLikely({ reden, gelijkenis }: { reden: string; gelijkenis: number }): boolean {
  return reden !== 'naam' || gelijkenis >= muchAlike;
}
