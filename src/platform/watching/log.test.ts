import { expect, test } from 'vitest';
import { withoutValues } from './log.ts';

test('a log line holds no BSN, no value of the database and no address', () => {
  const line = withoutValues(
    'duplicate key "persoon_pkey" Key (bsn)=(999900006) for 999900006 anna@voorbeeld.nl',
  );
  expect(line).not.toContain('999900006');
  expect(line).not.toContain('persoon_pkey');
  expect(line).not.toContain('anna');
});
