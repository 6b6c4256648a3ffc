/** A file that breaks one rule of style, and the rule. Only its own rule may be reported for it. */
export type Fault = { readonly rule: string; readonly path: string; readonly text: string };

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const branches = lines(11, (index) => `  if (answer === ${index}) answer += ${index + 1};`);

export const faults: readonly Fault[] = [
  {
    rule: 'suspicious/noExplicitAny',
    path: 'src/any.ts',
    text: 'export function take(given: any) {\n  return given;\n}\n',
  },
  { rule: 'suspicious/noConsole', path: 'src/console.ts', text: "console.log('here');\n" },
  {
    rule: 'suspicious/noImportCycles',
    path: 'src/hen.ts',
    text: "import { egg } from './egg.ts';\n\nexport const hen = () => egg;\n",
  },
  {
    rule: 'suspicious/noImportCycles',
    path: 'src/egg.ts',
    text: "import { hen } from './hen.ts';\n\nexport const egg = () => hen;\n",
  },
  { rule: 'style/noDefaultExport', path: 'src/default-export.ts', text: 'export default 1;\n' },
  { rule: 'style/noEnum', path: 'src/enumeration.ts', text: 'export enum Colour {\n  Red = 0,\n}\n' },
  {
    rule: 'style/noNamespace',
    path: 'src/names.ts',
    text: 'export namespace Names {\n  export const one = 1;\n}\n',
  },
  {
    rule: 'style/noNonNullAssertion',
    path: 'src/assertion.ts',
    text: 'export const first = (list: string[]) => list[0]!;\n',
  },
  {
    rule: 'style/noParameterAssign',
    path: 'src/assigned.ts',
    text: 'export function next(given: number) {\n  given = given + 1;\n  return given;\n}\n',
  },
  {
    rule: 'style/noExcessiveLinesPerFile',
    path: 'src/long-file.ts',
    text: `${lines(301, (index) => `export const number${index} = ${index};`)}\n`,
  },
  {
    rule: 'style/useFilenamingConvention',
    path: 'src/camelCase.ts',
    text: 'export const one = 1;\n',
  },
  { rule: 'performance/noReExportAll', path: 'src/everything.ts', text: "export * from './good.ts';\n" },
  {
    rule: 'complexity/useMaxParams',
    path: 'src/params.ts',
    text: 'export function add(a: number, b: number, c: number, d: number, e: number) {\n  return a + b + c + d + e;\n}\n',
  },
  {
    rule: 'complexity/noExcessiveLinesPerFunction',
    path: 'src/long-function.ts',
    text: `export function count() {\n  let answer = 0;\n${lines(60, (index) => `  answer += ${index};`)}\n  return answer;\n}\n`,
  },
  {
    rule: 'complexity/noExcessiveCognitiveComplexity',
    path: 'src/complex.ts',
    text: `export function decide(given: number) {\n  let answer = given;\n${branches}\n  return answer;\n}\n`,
  },
  {
    rule: 'nursery/noFloatingPromises',
    path: 'src/floating.ts',
    text: 'async function save(): Promise<void> {}\n\nexport function forget() {\n  save();\n}\n',
  },
  {
    rule: 'nursery/noMisusedPromises',
    path: 'src/misused.ts',
    text: "async function may(): Promise<boolean> {\n  return false;\n}\n\nexport const open = () => {\n  if (may()) return 'open';\n  return 'shut';\n};\n",
  },
  {
    rule: 'nursery/useExhaustiveSwitchCases',
    path: 'src/forgotten.ts',
    text: "export function doorOf(door: 'web' | 'api') {\n  switch (door) {\n    case 'web':\n      return 1;\n  }\n}\n",
  },
];

/** Files to which nothing is wrong: as long and as full of choices as is just allowed, and the exceptions. */
export const good: Readonly<Record<string, string>> = {
  'src/good.ts': 'export const good = (list: readonly string[]) => list[0];\n',
  'src/just-short-enough.ts': `${lines(300, (index) => `export const number${index} = ${index};`)}\n`,
  'src/just-few-enough.ts':
    'export function add(a: number, b: number, c: number, d: number) {\n  return a + b + c + d;\n}\n',
  'src/modules/gezin/pages/gezin.page.tsx': 'export default function Gezin() {\n  return <p>Gezin</p>;\n}\n',
  'src/cli/say.ts': "console.log('here');\n",
};
