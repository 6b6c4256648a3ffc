import { expect, test } from 'vitest';
import { makeTree, patience, runTool } from './tree.ts';

type Issue = {
  readonly file: string;
  readonly files?: readonly unknown[];
  readonly exports?: readonly { readonly name: string }[];
  readonly types?: readonly { readonly name: string }[];
  readonly dependencies?: readonly { readonly name: string }[];
};

const names = (issues: readonly Issue[], kind: 'exports' | 'types' | 'dependencies') =>
  issues.flatMap((issue) => (issue[kind] ?? []).map(({ name }) => `${issue.file} ${name}`)).sort();

test(
  'an export, a type, a file or a package that nobody uses is reported',
  async () => {
    const tree = await makeTree({
      'package.json': JSON.stringify({
        name: 'small-house',
        type: 'module',
        scripts: { start: 'node src/main.ts' },
        dependencies: { zod: '4', kysely: '0' },
      }),
      'src/main.ts': "import { used } from './platform/used.ts';\n\nused();\n",
      'src/platform/used.ts':
        "import { z } from 'zod';\n\nexport const used = () => z.string();\nexport const unused = 1;\nexport type Unused = string;\n",
      'src/platform/lonely.ts': 'export const lonely = 1;\n',
      'src/cli/command.ts': 'export const command = async () => 0;\n',
    });
    const { issues } = JSON.parse(
      await runTool(tree.folder, 'knip/bin/knip.js', '--reporter', 'json', '--no-config-hints'),
    ) as { issues: readonly Issue[] };
    expect(names(issues, 'exports')).toEqual(['src/platform/used.ts unused']);
    expect(names(issues, 'types')).toEqual(['src/platform/used.ts Unused']);
    expect(names(issues, 'dependencies')).toEqual(['package.json kysely']);
    const lonely = issues.filter(({ files, file }) => files?.length && file.startsWith('src/'));
    expect(lonely.map(({ file }) => file)).toEqual(['src/platform/lonely.ts']);
    await tree.remove();
  },
  patience,
);
