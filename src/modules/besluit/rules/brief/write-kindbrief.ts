import type { Besluit, Kindafweging } from '../../schema/besluit.ts';
import type { Brief, Stuk } from '../../schema/brief.ts';
import { kindbrief as t } from './words.nl.ts';

type About = {
  readonly besluit: Besluit & { readonly soort: NonNullable<Besluit['soort']> };
  /** Last day to object, in words. */
  readonly uiterlijk: string;
  readonly day: (datum: string) => string;
};

/** One page for one child: what was decided, what the child itself said, what it means, and what to do when it feels wrong. */
export function writeKindbrief(kind: Kindafweging, about: About): Brief['kinderen'][number] {
  const { besluit, uiterlijk } = about;
  const stukken: Stuk[] = [
    { kop: t.kop.besluit, zinnen: [t.besluit[besluit.soort], ...periodOf(about)], lijst: [] },
    { kop: t.kop.jij, zinnen: voiceOf(kind), lijst: [] },
    { kop: t.kop.gevolg, zinnen: [kind.gevolg], lijst: [] },
    { kop: t.kop.reden, zinnen: [kind.weging], lijst: [] },
    { kop: t.kop.bezwaar, zinnen: [...t.bezwaar(uiterlijk)], lijst: [] },
  ];
  return { persoonId: kind.persoonId, voornaam: kind.voornaam, aanhef: t.aanhef(kind.voornaam), stukken };
}

function periodOf({ besluit: { soort, van, tot }, day }: About): string[] {
  if (soort === 'afwijzing' || soort === 'niet-in-behandeling' || van === null) return [];
  return [soort === 'intrekking' || tot === null ? t.vanaf(day(van)) : t.vanTot(day(van), day(tot))];
}

function voiceOf({ mening, isInBrief, geenMening }: Kindafweging): string[] {
  if (geenMening !== null) return [t.nietGehoord];
  return isInBrief ? [t.zei, `“${mening}”`] : [t.gehoord];
}
