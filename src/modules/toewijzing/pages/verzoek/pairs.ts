import type { VerzoekDossier, VerzoekRegel } from '../../schema/verzoek.ts';

type Toegewezen = VerzoekDossier['toegewezen'][number];

/** How much of something and for how long. */
export type Size = Pick<Toegewezen, 'omvang' | 'budget' | 'ingangsdatum' | 'einddatum'>;

/** One row of the comparison: what there is now and what is asked instead. */
export type Pair = {
  readonly key: string;
  readonly soort: VerzoekRegel['soort'] | 'rest';
  readonly product: Pick<Toegewezen, 'productcategorie' | 'productcode'> | null;
  readonly nummer: number | null;
  readonly now: Size | null;
  /** Null where nothing is asked, or where all stays as it is. */
  readonly asked: Size | null;
};

/** What is asked, each beside what it is about; then what is there and was not named. */
export function pairsOf({ regels, toegewezen }: Pick<VerzoekDossier, 'regels' | 'toegewezen'>): Pair[] {
  const named = new Set(regels.map(({ toewijzingnummer }) => toewijzingnummer));
  return [
    ...regels.map((regel, at) => pairOf(regel, at, toegewezen)),
    ...toegewezen
      .filter(({ toewijzingnummer }) => !named.has(toewijzingnummer))
      .map(
        (now): Pair => ({
          key: `nu ${now.toewijzingnummer}`,
          soort: 'rest',
          product: now,
          nummer: now.toewijzingnummer,
          now,
          asked: null,
        }),
      ),
  ];
}

function pairOf(regel: VerzoekRegel, at: number, toegewezen: readonly Toegewezen[]): Pair {
  const now = toegewezen.find((one) => one.toewijzingnummer === regel.toewijzingnummer) ?? null;
  const own = { productcategorie: regel.productcategorie ?? '', productcode: regel.productcode };
  const { omvang, budget, ingangsdatum, einddatum } = regel;
  return {
    key: `regel ${at}`,
    soort: regel.soort,
    product: regel.soort === 'nieuw' ? own : now,
    nummer: regel.toewijzingnummer,
    now,
    asked: ingangsdatum === null ? null : { omvang, budget, ingangsdatum, einddatum },
  };
}

/** Whether this part of what is asked is otherwise than what there is; of what is new everything is new. */
export function isDifferent(part: 'omvang' | 'budget' | 'period', size: Size, before: Size | null): boolean {
  if (before === null) return false;
  if (part === 'omvang') return JSON.stringify(size.omvang) !== JSON.stringify(before.omvang);
  if (part === 'budget') return size.budget !== before.budget;
  return size.ingangsdatum !== before.ingangsdatum || size.einddatum !== before.einddatum;
}
