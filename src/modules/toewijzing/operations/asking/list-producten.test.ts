import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { listProducten } from './list-producten.ts';
import { asker, guardian, openAskingBase } from './testing.ts';

const { base } = await openAskingBase();
afterAll(() => base.close());

test('the codes of the region that hold today are told with their help, and categories without code are not', async () => {
  await sql`insert into product (categorie, code, hulpsoort, zekerheid, van, tot)
    values ('45', '45A08', 'jeugd-ggz', 'proef', '2015-01-01', '2026-01-01')`.execute(base.owner);
  expect(await base.as(asker)(listProducten, {} as never)).toEqual({
    producten: [{ productcategorie: '45', productcode: '45A01', hulpsoortNaam: 'Jeugd-ggz' }],
    isInstelling: false,
  });
});

test('a gecertificeerde instelling is told that it asks by its own protocol', async () => {
  expect(await base.as(guardian)(listProducten, {} as never)).toMatchObject({ isInstelling: true });
});

test('nobody lists them without the grant', async () => {
  expect(await base.as({ ...asker, grants: new Set() })(listProducten, {} as never)).toMatchObject({
    refused: 'verboden',
  });
});
