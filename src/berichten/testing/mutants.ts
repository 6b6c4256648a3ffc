const UNICODE = '\u{20BB7}';

/** Values at and just over the edges of every facet in the schemas. */
const EDGES = [
  [
    '',
    ' ',
    '\t',
    '\n',
    '&#13;',
    'a\nb',
    ' a ',
    '\u00a0',
    '0',
    '00',
    '3',
    '03',
    '+3',
    ' 3 ',
    '-0',
    '-1',
    '1.0',
    '1e3',
  ],
  ['99', '100', '99999', '100000', '99999999', '100000000', '999999999', '1000000000', '0'.repeat(30), '１'],
  [
    '2024-02-29',
    '2026-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-01-01',
    '-0004-02-29',
    '12026-01-01',
    '2026-1-1',
  ],
  [
    '2026-04-31',
    '2026-04-01Z',
    '2026-04-01+01:00',
    '2026-04-01+0100',
    ' 2026-04-01 ',
    '2026-13-01',
    '2026-00-00',
  ],
  [
    '24:00:00',
    '24:00:01',
    '23:59:60',
    '12:34:56.789',
    '12:34:56Z',
    '12:34',
    ' 12:34:56 ',

    '12:34:56.',
  ],
  [
    '01',
    '02',
    '20',
    '55',
    '56',
    '1',
    '2',
    '9',
    'NL',
    'XX',
    'nl',
    'AB',
    'D',
    'C',
    '45',
    '0200',
    '0001',
    '200',
    '1.0.0',
    '01.0.0',
  ],
  // The numbers of the messages themselves.
  '436 437 438 439 440 441 446 447 486 487 488 489 490 491'.split(' '),
  ['999999999999', '1000000000000', '-1', 'D1', 'D-1', 'D 1', 'd1\n', 'a\tb'],
  [
    '999900006',
    '99990000',
    '9999000060',
    '0014',
    '14',
    '99000001',
    'À',
    'ỳ',
    '×',
    'A.B',
    '&amp;',
    '&lt;&#65;',
    ']]',
  ],
  [1, 4, 5, 6, 8, 9, 10, 11, 12, 13, 15, 20, 21, 24, 25, 35, 36, 37, 80, 81, 200, 201].map((length) =>
    'x'.repeat(length),
  ),
  [1, 4, 5, 12, 13, 24, 25, 200, 201].map((length) => UNICODE.repeat(length)),
].flat();

/** An element of a message under the knife: the tests' own tree, so that the codec is not its own judge. */
export interface Node {
  name: string;
  attributes: string;
  children: (Node | string)[];
}
type Random = (below: number) => number;

/** mulberry32: the same mutants on every machine. */
export function openRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function parse(xml: string): Node {
  const root: Node = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [piece] of xml.matchAll(/<[^?][^>]*>|[^<>]+(?=<)/g)) {
    const [, name = '', attributes = ''] = /^<([^/ >]+)([^>]*)>$/.exec(piece) ?? [];
    if (piece.startsWith('</')) open.pop();
    else if (name === '') open.at(-1)?.children.push(piece);
    else {
      const node = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    }
  }
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

export function serialise(node: Node | string): string {
  if (typeof node === 'string') return node;
  return `<${node.name}${node.attributes}>${node.children.map(serialise).join('')}</${node.name}>`;
}

function elementsOf(node: Node): Node[] {
  return node.children.filter((child) => typeof child !== 'string');
}
function allOf(node: Node): Node[] {
  return [node, ...elementsOf(node).flatMap(allOf)];
}
function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[random(from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

type Mutation = (parent: Node, child: Node, random: Random, root: Node) => void;

function setText(_: Node, child: Node, random: Random): void {
  child.children = [pick(random, EDGES)];
}

const mutations: Record<string, Mutation> = {
  delete: (parent, child) => void parent.children.splice(parent.children.indexOf(child), 1),
  duplicate: (parent, child) =>
    void parent.children.splice(parent.children.indexOf(child), 0, structuredClone(child)),
  swap(parent, child, random) {
    const other = pick(random, elementsOf(parent));
    const [a, b] = [parent.children.indexOf(child), parent.children.indexOf(other)];
    parent.children[a] = other;
    parent.children[b] = child;
  },
  rename: (_, child, random, root) => {
    child.name = pick(random, [`${child.name}x`, child.name.toLowerCase(), pick(random, allOf(root)).name]);
  },
  namespace: (_, child, random, root) => {
    const local = child.name.slice(child.name.indexOf(':') + 1);
    const own = root.name.slice(0, root.name.indexOf(':'));
    child.name = pick(random, [local, `ijw:${local}`, `${own}:${local}`, `jw300:${local}`]);
  },
  prefix: (_, child) => {
    const [prefix = '', local = ''] = child.name.split(':');
    const uri = prefix === 'ijw' ? 'basisschema' : prefix;
    child.name = `p:${local}`;
    child.attributes += ` xmlns:p="http://www.istandaarden.nl/ijw/3_2/${uri}/schema"`;
  },
  move: (parent, child, random, root) => {
    parent.children.splice(parent.children.indexOf(child), 1);
    pick(random, allOf(root)).children.push(child);
  },
  attribute: (_, child, random) => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:';
    const local = child.name.slice(child.name.indexOf(':') + 1);
    child.attributes += pick(random, [
      ' id="1"',
      ' xml:lang="nl"',
      ` ${xsi}schemaLocation="http://example.org/x x.xsd"`,
      ` ${xsi}nil="false"`,
      ` ${xsi}nil="true"`,
      ` ${xsi}type="ijw:LDT_Naam"`,
      ` ${xsi}type="ijw:CDT_${local}"`,
      ` ${xsi}type="ijw:LDT_${local}"`,
      ` xmlns:q="http://example.org/q" q:x="1"`,
    ]);
  },
  looseText: (parent, _, random) =>
    void parent.children.push(pick(random, ['x', ' ', '&#32;', '<![CDATA[ ]]>', '\u00a0'])),
  aside: (parent, child, random) =>
    void pick(random, [parent, child]).children.unshift(
      pick(random, ['<!-- x -->', '<?x y?>', '<![CDATA[]]>']),
    ),
  empty: (_, child) => {
    child.children = [];
  },
  cdata: (_, child) => {
    if (elementsOf(child).length === 0) child.children = ['<![CDATA[', ...child.children, ']]>'];
  },
  text: setText,
  text2: setText,
  text3: setText,
  text4: setText,
};

/** Simple values are most of what is judged, so they get most of the changes. */
export function mutate(original: Node, random: Random): string {
  const root = structuredClone(original);
  for (let times = 1 + random(2); times > 0; times--) {
    const [name, mutation] = pick(random, Object.entries(mutations));
    const parent = pick(
      random,
      allOf(root).filter((node) => elementsOf(node).length > 0),
    );
    const leaves = allOf(root).filter((node) => elementsOf(node).length === 0);
    mutation(
      parent,
      name.startsWith('text') ? pick(random, leaves) : pick(random, elementsOf(parent)),
      random,
      root,
    );
  }
  return serialise(root);
}
