import { useLanguage } from '#web/use-words.ts';
import type { Segment, Verhaalkeuze } from '../schema.ts';

export type Keuzes = { readonly keuzes: readonly Verhaalkeuze[]; readonly segmenten: readonly Segment[] };

/** The words of the region in the language of the reader, for choosing and for showing. */
export function useKeuzes({ keuzes, segmenten }: Keuzes) {
  const isDutch = useLanguage() === 'nl';
  const named = (those: readonly { code: string; naam: string; naamEn: string }[]) =>
    those.map(({ code, naam, naamEn }) => ({ code, naam: isDutch ? naam : naamEn }));
  const of = (soort: Verhaalkeuze['soort']) => named(keuzes.filter((one) => one.soort === soort));
  const all = new Map([...named(keuzes), ...named(segmenten)].map(({ code, naam }) => [code, naam]));
  return {
    themas: of('thema'),
    hulp: of('hulp'),
    segmenten: named(segmenten),
    nameOf: (code: string) => all.get(code) ?? code,
  };
}
