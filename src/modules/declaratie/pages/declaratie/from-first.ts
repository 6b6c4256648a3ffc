/** What the address says where the granted lines are unfolded from the first on. */
export const fromFirst = 'ja';
