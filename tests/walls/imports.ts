/** What a file of the small house imports, and which rules that breaks: none, for what the house allows. */
export type Import = { readonly from: string; readonly to: string; readonly breaks: readonly string[] };

const breaking = (from: string, to: string, ...breaks: string[]): Import => ({ from, to, breaks });
const allowed = (from: string, to: string): Import => ({ from, to, breaks: [] });

const module_ = (path: string) => `src/modules/${path}`;

export const imports: readonly Import[] = [
  // Between modules.
  breaking(module_('gezin/operations/upward.ts'), module_('plan/index.ts'), 'modules-stand-in-order'),
  breaking(
    module_('regio/operations/far-upward.ts'),
    module_('participatie/index.ts'),
    'modules-stand-in-order',
  ),
  breaking(
    module_('gezin/operations/upward-type.ts'),
    'type:src/modules/plan/index.ts',
    'modules-stand-in-order',
  ),
  breaking(module_('bezwaar/operations/placeless.ts'), module_('regio/index.ts'), 'modules-are-in-the-order'),
  breaking(module_('plan/operations/past-the-door.ts'), module_('gezin/schema.ts'), 'modules-have-one-door'),
  breaking(module_('plan/operations/own-door.ts'), module_('plan/index.ts'), 'doors-are-for-others'),
  breaking(module_('plan/pages/words.nl.ts'), module_('gezin/pages/words.nl.ts'), 'words-build-on-words'),
  breaking(module_('plan/pages/a-page.tsx'), module_('gezin/words.nl.ts'), 'modules-have-one-door'),
  breaking(module_('gezin/words.nl.ts'), module_('plan/words.nl.ts'), 'modules-stand-in-order'),
  allowed(module_('plan/pages/words.nl.ts'), module_('gezin/words.nl.ts')),
  allowed(module_('plan/operations/downward.ts'), module_('gezin/index.ts')),
  allowed(module_('participatie/operations/far-downward.ts'), module_('regio/index.ts')),

  // From outside.
  breaking('src/api/past-the-door.ts', module_('gezin/store.ts'), 'outsiders-use-the-door'),
  breaking('src/api/words-of-a-module.ts', module_('gezin/words.nl.ts'), 'outsiders-use-the-door'),
  breaking('src/cli/past-the-door.ts', module_('gezin/rules/rights.ts'), 'outsiders-use-the-door'),
  breaking('src/open-kit.ts', module_('regio/store.ts'), 'outsiders-use-the-door'),
  breaking('src/web/past-the-door.ts', module_('gezin/store.ts'), 'web-knows-doors-pages-and-words'),
  breaking('src/words.ts', module_('gezin/rules.ts'), 'web-knows-doors-pages-and-words'),
  allowed('src/words.ts', module_('gezin/words.nl.ts')),
  allowed('src/operations.ts', module_('gezin/index.ts')),
  allowed('src/web/menu.ts', module_('gezin/words.nl.ts')),
  allowed('src/web/server/open.ts', module_('gezin/pages/gezin.page.tsx')),

  // The rooms of a module.
  breaking(module_('gezin/schema/of-rules.ts'), module_('gezin/rules.ts'), 'schema-is-the-ground-floor'),
  breaking(module_('gezin/schema/of-kit.ts'), 'src/platform/clock.ts', 'schema-is-the-ground-floor'),
  breaking(module_('gezin/schema/of-node.ts'), 'node:crypto', 'schema-is-the-ground-floor'),
  allowed(module_('gezin/schema/noun.ts'), 'zod'),
  allowed(module_('gezin/schema/of-door.ts'), module_('regio/index.ts')),
  breaking(module_('gezin/rules/fetching.ts'), module_('gezin/store.ts'), 'rules-are-pure'),
  breaking(module_('gezin/rules/clock.ts'), 'src/platform/clock.ts', 'rules-are-pure'),
  breaking(module_('gezin/rules/disk.ts'), 'node:fs', 'rules-are-pure'),
  breaking(module_('gezin/rules/query.ts'), 'kysely', 'rules-are-pure', 'only-stores-speak-sql'),
  allowed(module_('gezin/rules/refusing.ts'), 'src/platform/refusal.ts'),
  allowed(module_('gezin/rules/bsn.ts'), 'src/berichten/bsn.ts'),
  allowed(module_('gezin/rules/noun.ts'), module_('gezin/schema.ts')),
  breaking(module_('gezin/operations/query.ts'), 'kysely', 'only-stores-speak-sql'),
  breaking(module_('gezin/operations/query-type.ts'), 'type:pg', 'only-stores-speak-sql'),
  breaking('src/house.ts', 'kysely', 'only-stores-speak-sql'),
  breaking('src/web/server/query.ts', 'pg', 'only-stores-speak-sql'),
  allowed(module_('gezin/store/query.ts'), 'kysely'),
  allowed('src/platform/database/query.ts', 'pg'),
  allowed(module_('gezin/operations/query.test.ts'), 'kysely'),
  breaking(module_('gezin/store/verb.ts'), module_('gezin/operations/open-gezin.ts'), 'stores-know-no-verbs'),
  breaking(module_('gezin/pages/fetching.page.tsx'), module_('gezin/store.ts'), 'pages-run-operations'),
  breaking(
    module_('gezin/pages/deciding.page.tsx'),
    module_('gezin/rules/rights.ts'),
    'pages-run-operations',
  ),
  allowed(module_('gezin/pages/running.page.tsx'), module_('gezin/operations/open-gezin.ts')),
  breaking(
    module_('gezin/operations/page.ts'),
    module_('gezin/pages/gezin.page.tsx'),
    'operations-know-no-screen',
  ),
  breaking(module_('gezin/operations/react.ts'), 'react', 'operations-know-no-screen'),
  breaking(module_('gezin/operations/site.ts'), 'src/web/menu.ts', 'operations-know-no-screen'),
  allowed(module_('gezin/operations/open-gezin.ts'), module_('gezin/store.ts')),

  // What stands alone.
  breaking('src/engine/disk.ts', 'node:fs', 'engine-stands-alone'),
  breaking('src/engine/kit.ts', 'src/platform/clock.ts', 'engine-stands-alone'),
  allowed('src/engine/step.ts', 'src/engine/model.ts'),
  breaking('src/berichten/kit.ts', 'src/platform/refusal.ts', 'berichten-stand-alone'),
  breaking('src/berichten/disk.ts', 'node:fs', 'berichten-stand-alone'),
  allowed('src/berichten/read.ts', 'src/berichten/bsn.ts'),
  breaking('src/platform/module.ts', module_('gezin/index.ts'), 'platform-knows-no-module'),
  breaking('src/platform/site.ts', 'src/web/menu.ts', 'platform-knows-no-module'),
  breaking('src/api/site.ts', 'src/web/menu.ts', 'faces-are-strangers'),
  breaking('src/cli/site.ts', 'src/api/openapi.ts', 'faces-are-strangers'),

  // Circles, tests, packages, and who builds things.
  breaking('src/platform/egg.ts', 'src/platform/hen.ts', 'no-circles'),
  breaking('src/platform/proved.ts', 'src/platform/proof.test.ts', 'tests-stay-out'),
  breaking('src/platform/arranged.ts', 'src/platform/testing.ts', 'tests-stay-out'),
  breaking('src/cli/arranged.ts', 'tests/people.ts', 'tests-stay-out'),
  breaking('src/demo/chance.ts', 'fast-check', 'tests-stay-out', 'production-needs-no-tools'),
  allowed('src/platform/proof.test.ts', 'src/platform/testing.ts'),
  allowed('src/platform/testing.ts', 'vitest'),
  breaking('src/platform/undeclared.ts', 'hono-undeclared', 'declared-only'),
  breaking('src/platform/absent.ts', '#platform/nowhere.ts', 'declared-only'),
  breaking('tests/undeclared.ts', 'tinyrainbow', 'declared-only'),
  breaking('src/platform/tool.ts', 'vite', 'production-needs-no-tools'),
  allowed('src/web/routes.ts', '@react-router/dev/routes'),
  breaking('src/cli/starting.ts', 'src/main.ts', 'nobody-imports-main'),
  breaking(module_('gezin/store/invented.ts'), 'src/demo/index.ts', 'demo-is-for-the-house'),
  breaking('src/web/invented.ts', 'src/demo/index.ts', 'demo-is-for-the-house'),
  allowed('src/main.ts', 'src/demo/index.ts'),
  allowed('src/cli/demo.ts', 'src/demo/index.ts'),
];

/** The other half of the circle, which is reported once. */
export const scenery = { 'src/platform/hen.ts': "import '#src/platform/egg.ts';\n" };
