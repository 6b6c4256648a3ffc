import fc from 'fast-check';
import { writeBericht } from '../index.ts';
import { mutate, openRandom, parse, serialise } from './mutants.ts';
import { volledig } from './volledig.ts';

/** Everything that XML lets stand in a file, and much that it does not. */
const FRAGMENTS = [
  '<!-- é > -- x -->',
  '<!-- é > - x -->',
  '<!---->',
  '<![CDATA[<é>]] >]]>',
  '<![CDATA[]]>',
  '<?doe é > ?>',
  '<?xml version="1.0"?>',
  '<a/>',
  '<a />',
  '<a></a>',
  '<a b="x>y/\'" c=\'"\'/>',
  '<a b="&lt;\u{20BB7}"></a >',
  '<a b="1" b="2"/>',
  '<p:a xmlns:p="urn:p"><p:b/></p:a>',
  '<p:a/>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&amp;',
  '&#x20BB7;',
  '&naam;',
  '&',
  ']]>',
  ']]',
  '\r\n',
  '\r',
  '\t \n',
  'é',
  '\u{20BB7}',
  '\u{20BB7}'.repeat(70),
  // Their bytes lie at the edges of what may follow what.
  '\u0905\u2000\u00c0\u07ff\u{1F600}',
  '\u0001',
  '\uffff',
  '<',
  '>',
  '</',
  '"',
];

const originals = Object.values(volledig).map((bericht) => parse(writeBericht(bericht)));
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\r\n';

/** A message with a fault or two, then with fragments at arbitrary places, then cut off. */
export const message = fc
  .record({
    seed: fc.integer(),
    which: fc.nat(originals.length - 1),
    isMutated: fc.boolean(),
    fragments: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS)), { maxLength: 3 }),
    kept: fc.option(fc.nat(), { nil: undefined, freq: 2 }),
    hasHead: fc.boolean(),
  })
  .map(({ seed, which, isMutated, fragments, kept, hasHead }) => {
    const original = originals[which] ?? parse('');
    let text = `${hasHead ? HEAD : ''}${isMutated ? mutate(original, openRandom(seed)) : serialise(original)}`;
    for (const [place, fragment] of fragments) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + fragment + text.slice(at);
    }
    return kept === undefined ? text : text.slice(0, kept % (text.length + 1));
  });
